// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"
#include "model/dataset/patch.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

/// The whole record as JSON text. Saving yields a patch of the places that were changed, so that
/// every other byte of the record stays as it was generated.
class RawJsonDialog final : public QDialog
{
    Q_OBJECT

public:
    RawJsonDialog(const Example &example, const QString &label, bool readOnly,
                  QWidget *parent = nullptr);

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
    void createLayout(bool readOnly);
    void check();
    QByteArray heldBytes() const;

    QByteArray m_shown; ///< What the editor held when it was filled.
    QPlainTextEdit *m_editor = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
    bool m_leaving = false; ///< Asked once already to discard.
};
