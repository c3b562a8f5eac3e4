// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

/// How far a job is that nobody has to wait for, in a corner of the window; hidden while there is
/// none.
class JobStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit JobStatus(QWidget *parent = nullptr);

    /// `what` says what is done: "Checking 120 of 825".
    void showProgress(const QString &what, qint64 done, qint64 total);
    void finish();
    QString text() const;

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QToolButton *m_cancel = nullptr;
};
