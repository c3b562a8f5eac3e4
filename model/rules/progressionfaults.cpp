// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
//
// The weeks of a load plan: the second half of LoadFaults.
#include "model/rules/loadfaults.h"

#include "model/rules/knowledge/knowledge.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// "(43% reduction)", "43% less", "reduced by 43%": whether a percentage states a cut.
bool isStatedCut(const ReadText &text, const Amount &amount)
{
    static const QStringList behind = {u"reduction"_s, u"reduced"_s, u"cut"_s,   u"decrease"_s,
                                       u"less"_s,      u"fewer"_s,   u"lower"_s, u"drop"_s};
    static const QStringList before = {u"by"_s,   u"reduction"_s, u"minus"_s, u"cut"_s,
                                       u"down"_s, u"of"_s,        u":"_s,     u"a"_s};
    if (amount.unit != Unit::Percent)
        return false;
    for (int at = amount.tokens.last; at < amount.tokens.last + 2; ++at) {
        if (behind.contains(text.wordAt(at)))
            return true;
    }
    for (int at = amount.tokens.first - 1; at >= std::max(0, amount.tokens.first - 4); --at) {
        const QString word = text.wordAt(at);
        if (word == u"reduction" || word == u"reduced" || word == u"cut" || word == u"down")
            return true;
        if (!before.contains(word))
            return false;
    }
    return false;
}

bool isMeantToFall(const CheckedCase &checked, const PlannedWeek &week)
{
    return week.text && checked.knowledge().lexicon(u"load_words"_s).matches(*week.text);
}

} // namespace

/// The current volume that no week may exceed: the total's, else all entries in sets together.
double LoadFaults::ceiling() const
{
    if (const VolumePair *total = m_plan.total())
        return total->current.number.value_or(-1);
    double sum = 0;
    for (const VolumeEntry &entry : m_plan.current()) {
        if (entry.unit == u"set" && !entry.number)
            return -1;
        sum += entry.unit == u"set" ? *entry.number : 0;
    }
    return sum > 0 ? sum : -1;
}

std::optional<LoadFault> LoadFaults::start() const
{
    const VolumePair *total = m_plan.total();
    if (!total || !total->recommended.number || m_plan.weeks().isEmpty())
        return std::nullopt;
    const PlannedWeek &first = m_plan.weeks().first();
    const double wanted = *total->recommended.number;
    if (first.week != 1 || !first.volume)
        return std::nullopt;
    const auto [low, high, token] = *first.volume;
    if (low <= wanted && wanted <= std::max(low, high))
        return std::nullopt;
    if (first.text) {
        // "6 chest sets and 6 shoulder sets" says 12, and so may any other number of the week.
        double sum = 0;
        for (const WrittenNumber &number : LoadPlan::volumesIn(*first.text, total->current.unit)) {
            sum += number.low;
            if (isNear(number.low, wanted, 0.01) || isNear(sum, wanted, 0.01))
                return std::nullopt;
        }
    }
    // A total that is wrong itself is what volume-sum points at.
    for (const LoadFault &fault : sums()) {
        if (fault.value.place() == total->recommended.value.place() &&
            isNear(*fault.right, low, 0.01))
            return std::nullopt;
    }
    return LoadFault{first.value,
                     {total->recommended.value.place()},
                     tr("Week 1 has %1, the recommended total is %2.")
                         .arg(plainNumber(low, 2), plainNumber(wanted, 2)),
                     low == high ? std::optional(wanted) : std::nullopt,
                     token};
}

void LoadFaults::overshoots(QList<LoadFault> &faults) const
{
    const double most = ceiling();
    QList<double> allowed{most};
    if (const VolumePair *total = m_plan.total()) {
        for (const LoadFault &fault : sums()) {
            if (fault.value.place() == total->current.value.place())
                allowed += *fault.right;
        }
    }
    if (most < 0)
        return;
    const double highest = *std::ranges::max_element(allowed);
    for (const PlannedWeek &week : m_plan.weeks()) {
        if (!week.volume || week.volume->low <= highest + 1e-6)
            continue;
        const JsonPointer current = m_plan.total()
                                        ? m_plan.total()->current.value.place()
                                        : m_plan.current().first().value.place().parent();
        faults +=
            LoadFault{week.value,
                      {current},
                      tr("Week %1 has %2, more than the current %3.")
                          .arg(week.week)
                          .arg(plainNumber(week.volume->low, 2), plainNumber(most, 2)),
                      week.volume->low == week.volume->high ? std::optional(most) : std::nullopt,
                      week.volume->token};
    }
}

/// Weeks that are lower than one before them. Where one week alone spoils the row, it is that one:
/// 12, 24, 15, 18 rises but for the second.
void LoadFaults::falls(QList<LoadFault> &faults) const
{
    const double most = ceiling();
    QList<const PlannedWeek *> row;
    for (const PlannedWeek &week : m_plan.weeks()) {
        if (week.volume && (most < 0 || week.volume->low <= most + 1e-6))
            row += &week;
    }
    const auto fallsAt = [](const QList<const PlannedWeek *> &weeks) {
        for (qsizetype i = 1; i < weeks.size(); ++i) {
            if (weeks[i]->volume->high < weeks[i - 1]->volume->low - 1e-6)
                return i;
        }
        return qsizetype(-1);
    };
    const qsizetype at = fallsAt(row);
    if (at < 0)
        return;
    // A taper or a planned lighter week may fall, and what follows a first peak too.
    const bool meant =
        isMeantToFall(m_plan.checked(), *row[at]) || isMeantToFall(m_plan.checked(), *row[at - 1]);
    if (meant)
        return;
    QList<const PlannedWeek *> without = row;
    without.removeAt(at);
    QList<const PlannedWeek *> withoutBefore = row;
    withoutBefore.removeAt(at - 1);
    const bool before = fallsAt(without) >= 0 && fallsAt(withoutBefore) < 0 && at - 1 > 0;
    const PlannedWeek &wrong = *row[before ? at - 1 : at];
    const PlannedWeek &other = *row[before ? at : at - 1];
    faults += LoadFault{
        wrong.value,
        {other.value.place()},
        tr("Week %1 falls to %2 after %3 in week %4.")
            .arg(row[at]->week)
            .arg(plainNumber(row[at]->volume->low, 2), plainNumber(row[at - 1]->volume->low, 2))
            .arg(row[at - 1]->week),
        std::nullopt,
        -1};
}

void LoadFaults::statedCuts(double slack, QList<LoadFault> &faults) const
{
    if (!m_plan.percent())
        return;
    const auto [low, high] = *m_plan.percent();
    const double most = ceiling();
    for (const PlannedWeek &week : m_plan.weeks()) {
        if (!week.text)
            continue;
        for (const Amount &amount : week.text->amounts()) {
            if (amount.isPair() || !isStatedCut(*week.text, amount))
                continue;
            const double stated = amount.low;
            const double own =
                week.volume && most > 0 ? 100 * (most - week.volume->low) / most : low;
            if ((stated >= low - slack - 1e-6 && stated <= high + slack + 1e-6) ||
                isNear(stated, own, slack) || most <= 0)
                continue;
            const double right = week.week == 1 ? low : own;
            faults += LoadFault{week.value,
                                {m_plan.reduction().place()},
                                tr("Week %1 states a cut of %2 %, the plan one of %3.")
                                    .arg(week.week)
                                    .arg(plainNumber(stated), m_plan.reduction().text()),
                                low == high ? std::optional(std::round(right)) : std::nullopt,
                                amount.highToken};
            break;
        }
    }
}

QList<LoadFault> LoadFaults::progression(double slack) const
{
    QList<LoadFault> faults;
    overshoots(faults);
    if (const std::optional<LoadFault> fault = start())
        faults += *fault;
    falls(faults);
    statedCuts(slack, faults);
    // One finding for each week: its first fault is the gravest.
    QList<LoadFault> first;
    for (const LoadFault &fault : faults) {
        const bool known = std::ranges::any_of(first, [&](const LoadFault &other) {
            return other.value.place() == fault.value.place();
        });
        if (!known)
            first += fault;
    }
    return first;
}
