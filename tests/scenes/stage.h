// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/bench.h"

#include <memory>
#include <vector>

class QAbstractButton;
class QAction;
class QDialog;

/// Where a scene is shown: the real window over a copy of one project that has something of
/// everything (all samples, records with mistakes, leftovers of imports, decisions, saved
/// searches), or over one that has nothing. Each scene has a stage of its own, so none sees traces
/// of another.
class Stage
{
public:
    Stage(const QSize &size, int textPercent) : m_size(size), m_textPercent(textPercent) {}
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    /// Opened with the first call.
    Bench &bench();
    Bench &emptyBench();
    MainWindow *window() { return bench().window.get(); }
    const Actions &actions() { return window()->actions(); }

    /// On the review page, with the first example to review of a category, or one by its label.
    MainWindow *review(const QString &category);
    MainWindow *open(const QString &label);
    /// Focuses a place, by its JSON Pointer; false where no panel shows it.
    bool reveal(const QString &place);
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { bench().key(key, modifiers); }
    void type(const QString &text);
    bool click(const QString &button);
    /// Chooses an entry of a button's menu by the beginning of its words.
    bool choose(const QString &button, const QString &words);

    /// The window, once a part of it by that name is visible; else null.
    QWidget *windowWith(const QString &part);
    /// A dialog by its name, once it is visible; null when it does not come.
    QDialog *dialog(const QString &name);
    QDialog *dialogOf(QAction *action, const QString &name);
    /// Shows something that the scene made itself and that goes with the stage.
    template<typename T>
    T *show(std::unique_ptr<T> made)
    {
        T *widget = made.get();
        m_made.push_back(std::move(made));
        widget->show();
        return widget;
    }

    static bool waitFor(const std::function<bool()> &done) { return QTest::qWaitFor(done, 10000); }

private:
    void dress(Bench &bench) const;

    QSize m_size;
    int m_textPercent = 100;
    std::unique_ptr<Bench> m_bench;
    std::vector<std::unique_ptr<QWidget>> m_made;
};
