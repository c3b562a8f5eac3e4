// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/draftstore.h"
#include "ui/panels/headerfacts.h"
#include "ui/reviewverbs.h"

class Actions;
class Banner;
class CaseView;
class DecisionBar;
class EmptyState;
class FindingsGuide;
class FlowGuide;
class FoldArea;
class HistoryPanel;
class NotePopover;
class Prompts;
class QStackedWidget;
class QueuePanel;
class ReasonPicker;
class Settings;
class SideStrip;

/// Where examples are read and decided: the queue, the case, its history, and the decisions below.
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(ReviewSession &session, const Actions &actions, Prompts &prompts, Settings &settings,
               QWidget *parent = nullptr);

    ReviewVerbs &verbs() { return *m_verbs; }
    CaseView &caseView() { return *m_case; }
    /// While another page is in front, the keys of reviewing do nothing.
    void setActive(bool active);
    FindingsGuide &findings() { return *m_findings; }
    /// What is typed in a note, an opinion or a comment and not sent yet.
    QList<std::optional<Draft>> openNotes() const;
    /// Puts a text back into the editor or note that it was typed in; false where that is gone.
    bool restoreDraft(const Draft &draft);
    void saveState() const;
    void restoreState();

Q_SIGNALS:
    void importAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createPanels();
    void createEmptyStates();
    void createLayout();
    void createPickers();
    void leavePickers();
    void connectActions();
    void connectMarks();
    void connectSession();
    void showExample();
    void showFindings();
    HeaderFacts facts() const;
    void updateFacts();
    void updateActions();
    void updateUndo();
    void updateEmptyState();
    void updateStrips();
    void updateFindingsStrip();
    QString refusalText() const;
    void reveal(const JsonPointer &place);
    void takeCategory(const QString &category);

    ReviewSession &m_session;
    const Actions &m_actions;
    Settings &m_settings;
    CaseView *m_case = nullptr;
    ReviewVerbs *m_verbs = nullptr;
    QueuePanel *m_queue = nullptr;
    FindingsGuide *m_findings = nullptr;
    FlowGuide *m_flow = nullptr;
    HistoryPanel *m_history = nullptr;
    FoldArea *m_area = nullptr;
    QStackedWidget *m_middle = nullptr;
    EmptyState *m_empty = nullptr;
    SideStrip *m_queueStrip = nullptr;
    SideStrip *m_findingsStrip = nullptr;
    SideStrip *m_historyStrip = nullptr;
    SideStrip *m_guidelineStrip = nullptr;
    DecisionBar *m_decisions = nullptr;
    ReasonPicker *m_reasons = nullptr;
    NotePopover *m_opinion = nullptr;
    QWidget *m_import = nullptr;
    bool m_active = true;
};
