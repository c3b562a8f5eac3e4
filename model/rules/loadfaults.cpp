// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/loadfaults.h"

#include "model/rules/knowledge/knowledge.h"

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

bool isNear(double one, double other, double slack)
{
    return std::abs(one - other) <= slack + 1e-6;
}

QString plainNumber(double number, int decimals)
{
    QString text = QString::number(number, 'f', decimals);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

/// A total with the entries of its unit; nothing when there are too few or one is no number.
std::optional<LoadFaults::Parts> LoadFaults::partsOf(const VolumeEntry &total,
                                                     const QList<VolumeEntry> &entries)
{
    Parts found{&total, {}};
    for (const VolumeEntry &entry : entries) {
        if (entry.isTotal || !LoadPlan::isSameUnit(entry.unit, total.unit))
            continue;
        if (!entry.number)
            return std::nullopt;
        found.parts += &entry;
    }
    const bool usable = total.number && found.parts.size() >= 2 && found.parts.size() <= 12;
    return usable ? std::optional(found) : std::nullopt;
}

bool LoadFaults::isSumOf(const Parts &parts, quint32 members)
{
    double sum = 0;
    for (qsizetype i = 0; i < parts.parts.size(); ++i)
        sum += (members >> i & 1) ? *parts.parts[i]->number : 0;
    return isNear(sum, *parts.total->number, 0.01);
}

LoadFault LoadFaults::sumFault(const Parts &parts) const
{
    double sum = 0;
    QStringList terms;
    LoadFault fault{parts.total->value, {}, {}, {}, -1};
    for (const VolumeEntry *part : parts.parts) {
        sum += *part->number;
        terms += plainNumber(*part->number, 2);
        fault.related += part->value.place();
    }
    fault.right = sum;
    fault.message =
        tr("%1 = %2, not %3.")
            .arg(terms.join(u" + "_s), plainNumber(sum, 2), plainNumber(*parts.total->number, 2));
    return fault;
}

QList<LoadFault> LoadFaults::sums() const
{
    QList<LoadFault> faults;
    const auto check = [&](const QList<VolumeEntry> &entries, const QList<VolumeEntry> &others) {
        for (const VolumeEntry &total : entries) {
            const std::optional<Parts> parts =
                total.isTotal ? partsOf(total, entries) : std::nullopt;
            if (!parts)
                continue;
            const quint32 all = (1u << parts->parts.size()) - 1;
            if (isSumOf(*parts, all))
                continue;
            // A total may be of some parts only ("pressing" of chest, shoulder and back), if it is
            // of the same parts in the other block.
            const auto twin = std::ranges::find_if(others, [&](const VolumeEntry &other) {
                return other.isTotal && other.stem == total.stem;
            });
            const std::optional<Parts> twins =
                twin == others.end() ? std::nullopt : partsOf(*twin, others);
            const bool sameParts = twins && twins->parts.size() == parts->parts.size();
            bool ofSome = false;
            for (quint32 some = 1; some < all && !ofSome; ++some)
                ofSome = std::popcount(some) >= 2 && isSumOf(*parts, some) &&
                         (!sameParts || isSumOf(*twins, some));
            if (!ofSome)
                faults += sumFault(*parts);
        }
    };
    check(m_plan.current(), m_plan.recommended());
    check(m_plan.recommended(), m_plan.current());
    return faults;
}

/// The cuts in percent that a stated one may mean: of the totals; without totals of any entry, or
/// of all entries of a unit together.
QList<double> LoadFaults::cuts() const
{
    QList<double> cuts;
    double current = 0;
    double recommended = 0;
    bool oneUnit = true;
    for (const VolumePair &pair : m_plan.pairs()) {
        const bool counts = !m_plan.total() || pair.current.isTotal;
        if (!counts || !pair.isNumeric() || *pair.current.number <= 0)
            continue;
        cuts += pair.cut();
        current += *pair.current.number;
        recommended += *pair.recommended.number;
        oneUnit =
            oneUnit && LoadPlan::isSameUnit(pair.current.unit, m_plan.pairs().first().current.unit);
    }
    if (cuts.size() > 1 && oneUnit && !m_plan.total())
        cuts.prepend(100 * (current - recommended) / current);
    return cuts;
}

/// Whether the stated cut is right for the sums of the parts, so that only a total is wrong.
bool LoadFaults::sumExplains(const VolumePair &pair, double slack) const
{
    QList<double> currents{pair.current.number.value_or(0)};
    QList<double> recommendeds{pair.recommended.number.value_or(0)};
    for (const LoadFault &fault : sums()) {
        if (fault.value.place() == pair.current.value.place())
            currents += *fault.right;
        if (fault.value.place() == pair.recommended.value.place())
            recommendeds += *fault.right;
    }
    for (const double current : currents) {
        for (const double recommended : recommendeds) {
            const double cut = current > 0 ? 100 * (current - recommended) / current : -1e9;
            if (cut >= m_plan.percent()->first - slack && cut <= m_plan.percent()->second + slack)
                return true;
        }
    }
    return false;
}

QList<LoadFault> LoadFaults::reduction(double slack) const
{
    const QList<double> cuts = this->cuts();
    if (!m_plan.percent() || cuts.isEmpty())
        return {};
    const auto [low, high] = *m_plan.percent();
    const bool fits = std::ranges::any_of(cuts, [slack, low = low, high = high](double cut) {
        return cut >= low - slack - 1e-6 && cut <= high + slack + 1e-6;
    });
    if (fits || (m_plan.total() && sumExplains(*m_plan.total(), slack)))
        return {};
    const VolumePair *pair = m_plan.total();
    if (!pair || !pair->isNumeric()) {
        const auto numeric = std::ranges::find_if(m_plan.pairs(), &VolumePair::isNumeric);
        pair = &*numeric;
    }
    LoadFault fault{m_plan.reduction(),
                    {pair->current.value.place(), pair->recommended.value.place()},
                    {},
                    cuts.first(),
                    -1};
    const QString stated = m_plan.reduction().text();
    if (!m_plan.total() && cuts.size() > 1) {
        fault.message =
            tr("The volumes fall by %1 % in all, not %2.").arg(plainNumber(cuts.first()), stated);
    } else {
        const QString now = plainNumber(*pair->current.number, 2);
        const QString then = plainNumber(*pair->recommended.number, 2);
        fault.message = cuts.first() < 0 ? tr("%1 → %2 is a rise of %3 %, not a cut of %4.")
                                               .arg(now, then, plainNumber(-cuts.first()), stated)
                                         : tr("(%1 − %2) / %1 = %3 %, not %4.")
                                               .arg(now, then, plainNumber(cuts.first()), stated);
    }
    return {fault};
}
