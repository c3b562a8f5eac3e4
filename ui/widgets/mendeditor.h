// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/batch.h"

#include <QHash>
#include <QWidget>

class PanelTitle;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

/// A quarantined record as it was found, with the first thing that is wrong marked, and mended in
/// place. What is typed is a copy, and is kept while another entry is looked at.
class MendEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit MendEditor(QWidget *parent = nullptr);

    void show(const QuarantineEntry &entry, const QByteArray &bytes, bool editable);
    void clear();
    /// Whether a text was changed that has not been imported.
    bool holdsDrafts() const;
    /// Its text is imported, or is to be given up.
    void forget(QuarantineId id);

Q_SIGNALS:
    void mendAsked(QuarantineId id, const QByteArray &text);

private:
    void createEditor();
    void createButtons();
    void createLayout();
    void fill(const QString &text);
    void takeDraft();
    QByteArray heldBytes() const;
    void check();
    void markFault(qsizetype position, qsizetype length);
    void goToFault();
    void startOver();
    void copy();
    void mend();

    QuarantineEntry m_entry;
    QString m_found; ///< As the editor showed it first.
    bool m_editable = false;
    QHash<QuarantineId, QString> m_drafts;
    qsizetype m_fault = -1; ///< Where in the text; -1 when nothing is wrong.
    PanelTitle *m_title = nullptr;
    QPlainTextEdit *m_editor = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_over = nullptr;
    QPushButton *m_mend = nullptr;
    QTimer *m_delay = nullptr;
};
