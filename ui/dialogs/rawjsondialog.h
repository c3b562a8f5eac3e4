// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"
#include "model/dataset/patch.h"
#include "ui/dialogs/jsoncheck.h"

#include <QDialog>

class FindBar;
class JsonEditor;
class QLabel;
class QPushButton;

/// The whole record as JSON text. Saving yields a patch of the places that were changed, so that
/// every other byte of the record stays as it was generated.
class RawJsonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Opens at a place of the record.
    RawJsonDialog(const Example &example, const QString &label, bool readOnly,
                  const JsonPointer &place = {}, QWidget *parent = nullptr);

    bool isChanged() const;
    /// What is typed so far.
    QString typed() const;
    /// Puts back what was typed before.
    void restore(const QString &text);
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void patched(const Patch &patch);

private:
    void createEditor(bool readOnly);
    void createStatus();
    void createLayout(bool readOnly);
    void createFind();
    void showResult(const std::optional<JsonFault> &fault);
    void goToFault();
    void openFind();

    QString m_before; ///< What the editor held when it was filled.
    std::optional<JsonFault> m_fault;
    JsonEditor *m_editor = nullptr;
    JsonCheck *m_check = nullptr;
    FindBar *m_find = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_goTo = nullptr;
    QPushButton *m_save = nullptr;
    bool m_leaving = false; ///< Asked once already to discard.
};
