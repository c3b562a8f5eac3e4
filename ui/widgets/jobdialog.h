// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <memory>

class QDialogButtonBox;
class QLabel;
class QProgressBar;

/// Set by the window and read by the worker. Not the future's own cancelling, which would throw the
/// result away: a job that finished just before is told as finished.
using CancelFlag = std::shared_ptr<std::atomic_bool>;

/// Shows a job on another thread while the window waits: what it does, how far it is, Cancel; then
/// how it ended. Reports progress in thousandths and in words.
class JobDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int wholeProgress = 1000;

    JobDialog(const QString &title, QWidget *parent);

    CancelFlag cancelFlag() const { return m_cancelled; }
    /// A job that must not stop halfway has no Cancel.
    void setCancellable(bool on);
    /// Follows a job that runs. Who started it hears of its end and calls finish() or close().
    void follow(QFutureWatcherBase &watcher);
    void finish(const QString &headline, const QString &text);
    /// For the end: adds a button that closes the dialog; connect to what it does.
    QPushButton *addButton(const QString &text);
    QString text() const;

    void reject() override;

private:
    void widenFor(const QString &text);

    QLabel *m_headline = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_leave = nullptr;
    CancelFlag m_cancelled = std::make_shared<std::atomic_bool>(false);
    bool m_running = true;
    bool m_cancellable = true;
};
