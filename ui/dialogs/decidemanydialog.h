// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/manydecision.h"

#include <QDialog>

class ManyResultModel;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// Shows what a decision about many examples would do and what it would refuse, and asks for the
/// reasons and the note that it needs.
class DecideManyDialog final : public QDialog
{
    Q_OBJECT

public:
    DecideManyDialog(const ManyDecision &many, const QList<ManyResult> &preview,
                     QWidget *parent = nullptr);

    void accept() override;

    /// What is done, for titles and buttons: "Approve".
    static QString verb(const ManyDecision &many);

Q_SIGNALS:
    void chosen(const ManyDecision &many);

private:
    void createReasons(QVBoxLayout *layout);
    void createNote(QVBoxLayout *layout);
    ManyDecision decision() const;
    void follow();

    ManyDecision m_many;
    ManyResultModel *m_model = nullptr;
    QList<QCheckBox *> m_reasons; ///< As Reasons::all(); empty unless it rejects.
    QLineEdit *m_note = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_apply = nullptr;
};
