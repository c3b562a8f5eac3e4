// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panel.h"
#include "ui/panels/timelinechart.h"

/// The checkpoints on a line of days drawn to scale, the highest pain that each allows as a falling
/// step line, and below it what to do in each outcome, a column for each checkpoint.
class TimelinePanel final : public Panel
{
    Q_OBJECT

public:
    using Panel::Panel;

protected:
    void arrange(Flow &flow) const override;
    void filled() override;

private:
    struct Geometry;

    QList<HeadingPart> ceilings() const;
    QString sentence() const;
    void addChart(Flow &flow, const Geometry &geometry) const;
    TimelineChart::Mark markOf(qsizetype index, const Geometry &geometry, qreal zeroY,
                               qreal unit) const;
    void addScale(Flow &flow, const TimelineChart &chart) const;
    void addHeads(Flow &flow, const QList<TimelineChart::Mark> &marks) const;
    void addOutcome(Flow &flow, const Geometry &geometry, Sign sign, const QString &label,
                    JsonValue Checkpoint::*member) const;
    void addMore(Flow &flow, const Geometry &geometry) const;

    QList<Checkpoint> m_checkpoints;
    QList<double> m_reported; ///< Pain of 10 in the athlete's own words.
};
