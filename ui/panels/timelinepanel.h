// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panel.h"

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
    void addChart(Flow &flow, const Geometry &geometry) const;
    void addHeads(Flow &flow, const Geometry &geometry) const;
    void addOutcome(Flow &flow, const Geometry &geometry, Sign sign, const QString &label,
                    JsonValue Checkpoint::*member) const;
    void addMore(Flow &flow, const Geometry &geometry) const;

    QList<Checkpoint> m_checkpoints;
    QList<double> m_reported; ///< Pain of 10 in the athlete's own words.
};
