// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/loadplan.h"

#include <QCoreApplication>

/// A number of the load plan that contradicts the others.
struct LoadFault
{
    JsonValue value; ///< That holds the wrong number.
    QList<JsonPointer> related;
    QString message;
    std::optional<double> right; ///< What belongs there, where that can be computed.
    /// Of a week: the token of the wrong number, or of its "(p% reduction)".
    int token = -1;
};

/// The arithmetic of a load plan. Separate from the rules, so that a quick fix can be tried before
/// it is offered.
class LoadFaults
{
    Q_DECLARE_TR_FUNCTIONS(LoadFaults)

public:
    explicit LoadFaults(const LoadPlan &plan) : m_plan(plan) {}

    /// Totals that are not the sum of their parts.
    QList<LoadFault> sums() const;
    /// The stated cut against the volumes; `slack` in percentage points.
    QList<LoadFault> reduction(double slack) const;
    /// Weeks that start elsewhere than the recommended total, overshoot the current one, fall, or
    /// state another cut.
    QList<LoadFault> progression(double slack) const;

    int count(double slack) const
    {
        return int(sums().size() + reduction(slack).size() + progression(slack).size());
    }

private:
    struct Parts
    {
        const VolumeEntry *total = nullptr;
        QList<const VolumeEntry *> parts;
    };
    static std::optional<Parts> partsOf(const VolumeEntry &total,
                                        const QList<VolumeEntry> &entries);
    static bool isSumOf(const Parts &parts, quint32 members);
    LoadFault sumFault(const Parts &parts) const;
    bool sumExplains(const VolumePair &pair, double slack) const;
    QList<double> cuts() const;
    double ceiling() const;

    std::optional<LoadFault> start() const;
    void overshoots(QList<LoadFault> &faults) const;
    void falls(QList<LoadFault> &faults) const;
    void statedCuts(double slack, QList<LoadFault> &faults) const;

    const LoadPlan &m_plan;
};

/// Whether two numbers differ by no more than the slack.
bool isNear(double one, double other, double slack);
/// A number as people write it: 12, 12.5, 42.9.
QString plainNumber(double number, int decimals = 1);
