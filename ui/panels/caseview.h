// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"
#include "model/dataset/patch.h"
#include "ui/panels/headerfacts.h"
#include "ui/sheet/mark.h"

#include <QMap>
#include <QWidget>

class CellEditor;
class Knowledge;
class Panel;
class QTabWidget;
class Spelling;
struct StructureChange;
class TextMatcher;

/// All panels of one example, arranged by its category and by the width there is. Panels are made
/// once and filled again for each example.
class CaseView final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(QWidget *parent = nullptr);
    ~CaseView() override;

    /// The selected step, 0 being the first; -1 when none is.
    int selectedStep() const;
    bool hasOpenEditor() const;
    /// Null when there is none.
    CellEditor *openEditor() const;
    /// The splitter sizes that the user chose, per kind of arrangement.
    QByteArray saveLayout() const;

    using QWidget::show;
    void show(const Example &example, const HeaderFacts &facts);
    /// What is known of the same example, when that changed.
    void setFacts(const HeaderFacts &facts);
    /// What the checks found in the example shown. To be set again after each show().
    void setMarks(const QList<Mark> &findings);
    /// What the project knows: names of conditions to mark, and values to offer while editing.
    void setKnowledge(const std::shared_ptr<const Knowledge> &knowledge);
    void setSpelling(Spelling *spelling);
    /// The place of the focused cell; the whole record when none has the focus.
    JsonPointer focusedPlace() const;
    /// The words of the search that led here; of every example until they are others.
    void setHits(const TextMatcher &words);
    /// Where the row with the focus stands; empty when none of the case has it.
    QRect focusedRect() const;
    /// By the number of the step, 0 being the first. To be set again after each show().
    void setStepVerdicts(const QMap<int, StepVerdict> &verdicts);
    /// Scrolls to the place and gives it the focus; false when no panel shows it.
    bool reveal(const JsonPointer &place);
    /// Edits the focused cell, else the first reasoning step.
    void startEditing();
    /// Opens the editor of a place with a text that was typed before; false when no panel can.
    bool restoreEditor(const JsonPointer &place, const QString &text);
    /// Ends the open editor and emits what was changed; false when its text cannot be taken.
    bool commitEditor();
    void setReadOnly(bool readOnly);
    bool restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    /// The panels stand elsewhere.
    void arranged();
    /// The user gave a place a new value, which is JSON source text. The place may be a member that
    /// the record lacks.
    void edited(const JsonPointer &place, const QByteArray &jsonValue);
    /// The user changed the record's structure, or several places at once.
    void patched(const Patch &patch);
    void stepSelected(int step);
    /// A cell got the focus.
    void placeFocused(const JsonPointer &place);
    /// The partner of a context example is to be seen beside it.
    void pairAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void takeFocusAway();
    void clearTabs();
    void setTabs(QTabWidget *tabs, const QList<Panel *> &panels);
    void hideUnused();
    void fill();
    void nameTabs();
    void fit();
    void display(const Example &example);
    void change(const StructureChange &change);
    void takeEdit(const JsonPointer &place, const QByteArray &jsonValue);
    void takePatch(const Patch &patch);
    void dropDraft();
    void followStep(int step);
    void highlight();
    void followFocus(const JsonPointer &place);
    void showNames();

    class Private;
    std::unique_ptr<Private> d;
};
