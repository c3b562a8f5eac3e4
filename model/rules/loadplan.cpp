// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/loadplan.h"

#include "model/rules/knowledge/knowledge.h"
#include "model/rules/reading/unittable.h"
#include "model/rules/reading/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The words of a key, without those that only say "each week".
QStringList wordsOf(const QString &key)
{
    static const QStringList weekly = {u"per"_s, u"week"_s, u"weekly"_s, u"wk"_s, u"a"_s, u"of"_s};
    QString spaced = key.toLower();
    spaced.replace(u'-', u'_').replace(u' ', u'_');
    QStringList words;
    for (const QString &word : spaced.split(u'_', Qt::SkipEmptyParts)) {
        if (!weekly.contains(word))
            words += word;
    }
    return words;
}

/// Keys of a volume block that state no volume.
bool isNoVolume(const QStringList &words)
{
    static const QStringList others = {u"reduction"_s, u"percentage"_s, u"percent"_s, u"pct"_s,
                                       u"increase"_s,  u"intensity"_s,  u"rpe"_s,     u"change"_s};
    return words.isEmpty() ||
           std::ranges::any_of(words, [&](const QString &word) { return others.contains(word); });
}

std::optional<double> numberOf(const CheckedCase &checked, const JsonValue &value)
{
    if (!value.isString())
        return value.number();
    const QList<Amount> &amounts = checked.read(value).amounts();
    if (amounts.size() != 1 || amounts.first().isPair() || amounts.first().unit == Unit::SetsReps)
        return std::nullopt;
    return amounts.first().low;
}

/// "week_2" is 2, "weeks_3-4" is 3; 0 when a key names no week.
int weekOf(const QString &key)
{
    const qsizetype at = key.indexOf(u"week"_s, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 0;
    QString digits;
    for (const QChar c : QStringView(key).mid(at)) {
        if (c.isDigit())
            digits += c;
        else if (!digits.isEmpty())
            break;
    }
    return digits.toInt();
}

/// The same phrase list that says what a number of sets is not: a step up or a share.
bool isDifferenceOrShare(const ReadText &text, const Amount &amount, int unitToken)
{
    static const QStringList before = {u"add"_s,   u"adding"_s,     u"plus"_s, u"another"_s,
                                       u"extra"_s, u"additional"_s, u"every"_s};
    static const QStringList behind = {u"per"_s,  u"each"_s,  u"more"_s,    u"fewer"_s,
                                       u"less"_s, u"extra"_s, u"heavier"_s, u"added"_s};
    const int first = amount.tokens.first;
    const QString last = text.wordAt(first - 1);
    if (before.contains(last) || last == u"+" || last == u"by")
        return true;
    for (int at = amount.highToken + 1; at < unitToken; ++at) {
        if (behind.contains(text.wordAt(at)))
            return true;
    }
    const QString next = text.wordAt(unitToken + 1);
    const bool perWeek = next == u"per" && text.wordAt(unitToken + 2).startsWith(u"week"_s);
    return behind.contains(next) && !perWeek;
}

} // namespace

LoadPlan::LoadPlan(const CheckedCase &checked) : m_checked(checked)
{
    const JsonValue load = checked.example().loadManagement();
    if (!load.isObject())
        return;
    m_current = entriesOf(load[u"current_volume"_s]);
    m_recommended = entriesOf(load[u"recommended_volume"_s]);
    pairUp();
    readReduction(load);
    readWeeks(load[u"progression_plan"_s]);
}

const VolumePair *LoadPlan::total() const
{
    return !m_pairs.isEmpty() && m_pairs.first().current.isTotal ? &m_pairs.first() : nullptr;
}

QList<VolumeEntry> LoadPlan::entriesOf(const JsonValue &block) const
{
    QList<VolumeEntry> entries;
    if (!block.isObject())
        return entries;
    for (const JsonValue &member : block.children()) {
        QStringList words = wordsOf(member.key());
        if (isNoVolume(words))
            continue;
        VolumeEntry entry;
        entry.value = member;
        entry.isTotal = words.removeAll(u"total"_s) + words.removeAll(u"overall"_s) > 0;
        entry.unit = words.isEmpty() ? QString() : Vocabulary::fold(words.takeLast());
        for (const QString &word : words)
            entry.stem += (entry.stem.isEmpty() ? u""_s : u" "_s) + Vocabulary::fold(word);
        entry.number = numberOf(m_checked, member);
        entries += entry;
    }
    return entries;
}

void LoadPlan::pairUp()
{
    const auto totals = [](const QList<VolumeEntry> &entries) {
        return std::ranges::count_if(entries, &VolumeEntry::isTotal);
    };
    const bool lonelyTotals = totals(m_current) == 1 && totals(m_recommended) == 1;
    for (const VolumeEntry &now : m_current) {
        const auto same = std::ranges::find_if(m_recommended, [&](const VolumeEntry &then) {
            const bool named = now.stem == then.stem || (now.isTotal && lonelyTotals);
            return now.isTotal == then.isTotal && isSameUnit(now.unit, then.unit) && named;
        });
        if (same != m_recommended.end())
            m_pairs += VolumePair{now, *same};
    }
    std::stable_partition(m_pairs.begin(), m_pairs.end(),
                          [](const VolumePair &pair) { return pair.current.isTotal; });
}

void LoadPlan::readReduction(const JsonValue &load)
{
    for (const JsonValue &block : {load[u"recommended_volume"_s], load}) {
        for (const JsonValue &member : block.isObject() ? block.children() : QList<JsonValue>()) {
            const QString key = member.key().toLower();
            const bool isCut = key.contains(u"reduction"_s) || key.contains(u"decrease"_s);
            if (isCut && !key.contains(u"rationale"_s) && !key.contains(u"reason"_s) &&
                !m_reduction.exists() && !member.isObject() && !member.isArray())
                m_reduction = member;
        }
    }
    if (const std::optional<double> number = m_reduction.number()) {
        const double size = std::abs(*number);
        if (size != 1)
            m_percent = {size < 1 ? 100 * size : size, size < 1 ? 100 * size : size};
        return;
    }
    const QList<Amount> &amounts = m_checked.read(m_reduction).amounts();
    QList<Amount> percents;
    std::ranges::copy_if(amounts, std::back_inserter(percents),
                         [](const Amount &amount) { return amount.unit == Unit::Percent; });
    if (percents.isEmpty() && amounts.size() == 1 && amounts.first().unit == Unit::None)
        percents = amounts;
    if (percents.size() == 1)
        m_percent = {percents.first().low, percents.first().high};
}

void LoadPlan::readWeeks(const JsonValue &plan)
{
    const QString unit = total() ? total()->current.unit : u"set"_s;
    if (!plan.isObject() && !plan.isArray())
        return;
    for (const JsonValue &member : plan.children()) {
        PlannedWeek week{member, nullptr, weekOf(member.key()), {}};
        if (member.isObject()) {
            if (week.week == 0)
                week.week = int(member[u"week"_s].number().value_or(0));
            for (const JsonValue &child : member.children()) {
                if (child.isString() && volumeIn(m_checked.read(child), unit) &&
                    !week.value.isString())
                    week.value = child;
            }
        }
        if (week.value.isString()) {
            week.text = &m_checked.read(week.value);
            week.volume = volumeIn(*week.text, unit);
        } else if (const std::optional<double> number = week.value.number()) {
            week.volume = WrittenNumber{*number, *number, -1};
        }
        if (week.week > 0)
            m_weeks += week;
    }
    std::ranges::stable_sort(m_weeks, {}, &PlannedWeek::week);
}

QList<WrittenNumber> LoadPlan::volumesIn(const ReadText &text, const QString &unit)
{
    QList<WrittenNumber> volumes;
    for (const Amount &amount : text.amounts()) {
        if (amount.unit == Unit::SetsReps || amount.unit == Unit::Percent)
            continue;
        int at = amount.highToken + 1;
        // "12 sets", "12 total sets", "12 weekly pressing sets"
        for (int words = 0; words < 3; ++words, ++at) {
            if (at >= text.tokens().size() || !text.tokens()[at].isWord() ||
                text.tokens()[at].isNumeric() || isSameUnit(text.wordAt(at), unit))
                break;
        }
        if (at < text.tokens().size() && text.tokens()[at].isWord() &&
            isSameUnit(text.wordAt(at), unit) && !isDifferenceOrShare(text, amount, at))
            volumes += WrittenNumber{amount.low, amount.high, amount.highToken};
    }
    return volumes;
}

std::optional<WrittenNumber> LoadPlan::volumeIn(const ReadText &text, const QString &unit)
{
    const QList<WrittenNumber> volumes = volumesIn(text, unit);
    return volumes.isEmpty() ? std::nullopt : std::optional(volumes.first());
}

bool LoadPlan::isSameUnit(const QString &one, const QString &other)
{
    const QString first = Vocabulary::fold(one);
    const QString second = Vocabulary::fold(other);
    if (first == second)
        return true;
    const Unit unit = UnitTable::standard().find(first);
    return unit != Unit::None && unit != Unit::Other && unit == UnitTable::standard().find(second);
}
