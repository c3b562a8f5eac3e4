// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

class ReviewTimer;

/// Tells the review timer whether somebody is there: keys, clicks and moves of the mouse anywhere
/// in the program, and whether the program is in front.
class ActivityWatch final : public QObject
{
    Q_OBJECT

public:
    ActivityWatch(ReviewTimer &timer, std::function<QDateTime()> clock, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(Qt::ApplicationState state);

    ReviewTimer &m_timer;
    std::function<QDateTime()> m_clock;
};
