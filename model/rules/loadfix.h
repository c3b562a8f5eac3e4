// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/loadplan.h"
#include "model/rules/textedits.h"

/// Mends one number of a load plan together with all that rests on it: totals, the stated cut, the
/// first and last week, and the sentences that quote them.
class LoadFix
{
public:
    explicit LoadFix(const LoadPlan &plan);

    /// Another value of an entry; a total of which it is a part follows, then the stated cut.
    void setVolume(const VolumeEntry &entry, double number);
    /// The stated cut, wherever the plan and the answer state it.
    void setReduction(double percent);
    /// Another number in a week.
    void setWeekNumber(const JsonValue &week, int token, double number);

    /// The patch, if the plan has fewer contradictions after it; else nothing.
    Patch patch(double slack) const;
    /// The patch, if the plan has no more contradictions after it.
    Patch patchWithoutNewFaults(double slack) const;

private:
    /// How many contradictions the plan would have.
    int faultsAfter(const Patch &patch, double slack) const;
    void retellVolume(const VolumeEntry &entry, double number);
    void retellReduction(double percent);
    bool speaksOfReduction(const ReadText &text, const Amount &amount) const;
    QList<const ReadText *> quotingTexts() const;
    void write(const JsonValue &value, double number);
    void write(const ReadText &text, int token, double number);
    static double now(const QList<std::pair<JsonPointer, double>> &changed,
                      const VolumeEntry &entry);

    const LoadPlan &m_plan;
    TextEdits m_edits;
    QList<std::pair<JsonPointer, double>> m_changed; ///< Volumes that have a new number.
};
