// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checkedcase.h"

/// One number of a volume block: "hamstring_sets_per_week": 12.
struct VolumeEntry
{
    JsonValue value;
    QString stem; ///< "hamstring"; of a total what it is a total of, if anything.
    QString unit; ///< "set", "km"; folded.
    bool isTotal = false;
    std::optional<double> number; ///< Nothing when it is a range or no number.
};

/// An entry of the current volume and the same of the recommended one.
struct VolumePair
{
    VolumeEntry current;
    VolumeEntry recommended;

    bool isNumeric() const { return current.number && recommended.number; }
    /// By how many percent the volume falls.
    double cut() const { return 100 * (*current.number - *recommended.number) / *current.number; }
};

/// A number of a text, and where its digits stand there.
struct WrittenNumber
{
    double low = 0;
    double high = 0; ///< Another than `low` in "10-12 sets".
    int token = 0;   ///< Of the last number.
};

/// A week of the progression plan.
struct PlannedWeek
{
    JsonValue value;
    const ReadText *text = nullptr; ///< Null when the value is a bare number.
    int week = 0;
    std::optional<WrittenNumber> volume;
};

/// From one week that states its volume to the next that does.
struct VolumeStep
{
    const PlannedWeek *from = nullptr;
    const PlannedWeek *to = nullptr;
    double mean = 0; ///< Of the four weeks before the later one; 0 when unknown.

    /// In percent.
    double rise() const
    {
        return 100 * (to->volume->low - from->volume->high) / from->volume->high;
    }
};

/// load_management, read: what the five rules about load have in common.
class LoadPlan
{
public:
    explicit LoadPlan(const CheckedCase &checked);

    const CheckedCase &checked() const { return m_checked; }
    const QList<VolumeEntry> &current() const { return m_current; }
    const QList<VolumeEntry> &recommended() const { return m_recommended; }
    /// Entries of the same name in both blocks, totals first.
    const QList<VolumePair> &pairs() const { return m_pairs; }
    /// The first total that both blocks have; null when there is none.
    const VolumePair *total() const;
    /// Weeks in their order, in the unit of the total; without a total, in sets.
    const QList<PlannedWeek> &weeks() const { return m_weeks; }

    JsonValue reduction() const { return m_reduction; }
    /// The stated cut in percent, lowest and highest; nothing when it cannot be read.
    const std::optional<std::pair<double, double>> &percent() const { return m_percent; }

    /// The volume that a text states first: the number before "sets" (or another unit), with up to
    /// two words between; not a difference ("add 2 sets") and not a share ("3 sets per exercise").
    static std::optional<WrittenNumber> volumeIn(const ReadText &text, const QString &unit);
    /// The numbers before a unit in a text, shares and differences left out.
    static QList<WrittenNumber> volumesIn(const ReadText &text, const QString &unit);
    /// The volumes of a block such as weekly_volume.
    QList<VolumeEntry> entriesOf(const JsonValue &block) const;
    /// Whether two unit words mean the same: "km" and "kilometre".
    static bool isSameUnit(const QString &one, const QString &other);

private:
    void pairUp();
    void readReduction(const JsonValue &load);
    void readWeeks(const JsonValue &plan);

    const CheckedCase &m_checked;
    QList<VolumeEntry> m_current;
    QList<VolumeEntry> m_recommended;
    QList<VolumePair> m_pairs;
    QList<PlannedWeek> m_weeks;
    JsonValue m_reduction;
    std::optional<std::pair<double, double>> m_percent;
};
