// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/volumeagreement.h"

#include "model/rules/checkedcase.h"
#include "model/rules/reading/numberpair.h"
#include "model/rules/reading/unittable.h"
#include "model/rules/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Sums of sets in a volume, by their names.
struct VolumeLine
{
    JsonValue current;
    JsonValue recommended;
};

QList<VolumeLine> volumesOf(const CheckedCase &checked)
{
    QList<VolumeLine> lines;
    const JsonValue load = checked.example().loadManagement();
    const JsonValue recommended = load[u"recommended_volume"_s];
    for (const JsonValue &current : load[u"current_volume"_s].children()) {
        const JsonValue to = recommended[current.key()];
        if (current.number() && to.number())
            lines += VolumeLine{current, to};
    }
    return lines;
}

/// Where the word "sets" stands that a pair counts: "20 → 16 leg sets", "leg sets 20 → 16", "sets
/// go from 20 to 16"; -1 when it counts something else.
int setsWordOf(const ReadText &text, const NumberPair &pair)
{
    for (int at = pair.toToken + 1; at <= pair.toToken + 3; ++at) {
        if (text.isWordAt(at, u"set"))
            return at;
        if (at >= text.tokens().size() || !text.tokens()[at].isWord())
            break;
    }
    // "20 sets → 16"
    for (int at = pair.fromToken + 1; at < pair.toToken; ++at) {
        if (text.isWordAt(at, u"set"))
            return at;
    }
    const TokenRange sentence = text.sentenceOf(pair.fromToken);
    const bool counts = UnitTable::standard().find(text.viewAt(pair.toToken + 1)) == Unit::None &&
                        text.viewAt(pair.toToken + 1) != u"%";
    for (int at = pair.fromToken - 1; counts && at >= std::max(sentence.first, pair.fromToken - 4);
         --at) {
        if (text.isWordAt(at, u"set"))
            return at;
        if (!text.tokens()[at].isWord() && text.viewAt(at) != u":")
            break;
    }
    return -1;
}

/// The volumes that the word before "sets" names ("leg sets"); all where it names none, and the
/// totals where it names something that has no volume.
QList<VolumeLine> linesOf(const QList<VolumeLine> &lines, const ReadText &text, int setsWord)
{
    static const QStringList plain = {u"weekly"_s, u"hard"_s, u"total"_s, u"working"_s, u"your"_s,
                                      u"the"_s,    u"to"_s,   u"of"_s,    u"from"_s,    u"all"_s,
                                      u"in"_s,     u"and"_s,  u"cut"_s};
    const bool named = setsWord > 0 && text.tokens()[setsWord - 1].isWord() &&
                       !text.tokens()[setsWord - 1].isNumeric() &&
                       !text.isAnyWordAt(setsWord - 1, plain);
    if (!named)
        return lines;
    QList<VolumeLine> meant;
    QList<VolumeLine> totals;
    for (const VolumeLine &line : lines) {
        const QStringList parts = line.current.key().split(u'_', Qt::SkipEmptyParts);
        if (std::ranges::any_of(
                parts, [&](const QString &part) { return text.isWordAt(setsWord - 1, part); }))
            meant += line;
        if (parts.contains(u"total"_s))
            totals += line;
    }
    return meant.isEmpty() ? totals : meant;
}

/// "20 → 15 sets in week 2": what the plan has for that week.
bool isOfWeek(const CheckedCase &checked, const NumberPair &pair)
{
    const ReadText &text = checked.response();
    const JsonValue plan = checked.example().loadManagement()[u"progression_plan"_s];
    const TokenRange sentence = text.sentenceOf(pair.fromToken);
    for (int at = sentence.first; at + 1 < sentence.last; ++at) {
        if (!text.isWordAt(at, u"week") || !text.tokens()[at + 1].isNumeric())
            continue;
        const JsonValue week = plan[u"week_%1"_s.arg(int(text.tokens()[at + 1].value))];
        for (const Amount &amount : checked.read(week).amounts()) {
            if (amount.low == pair.to)
                return true;
        }
    }
    return false;
}

} // namespace

QList<TokenRange> VolumeAgreement::check(const CheckedCase &checked, Report &report)
{
    const ReadText &response = checked.response();
    const QList<VolumeLine> lines = volumesOf(checked);
    QList<TokenRange> wrong;
    if (lines.isEmpty())
        return wrong;
    for (const NumberPair &pair : pairsIn(response)) {
        const int setsWord = setsWordOf(response, pair);
        if (!pair.isExplicit || pair.isChain || setsWord < 0)
            continue;
        const VolumeLine *nearest = nullptr;
        bool agrees = isOfWeek(checked, pair);
        const QList<VolumeLine> meant = linesOf(lines, response, setsWord);
        for (const VolumeLine &line : meant) {
            if (line.current.number() != pair.from)
                continue;
            nearest = &line;
            agrees = agrees || line.recommended.number() == pair.to;
        }
        if (!nearest || agrees)
            continue;
        Finding &finding =
            report.add(response.place(),
                       tr("The answer says \"%1\", but the plan goes from %2 to %3 sets.")
                           .arg(response.quote(pair.tokens), QString::number(pair.from, 'g', 6),
                                nearest->recommended.text()));
        finding.related = {nearest->recommended.place()};
        wrong += pair.tokens;
    }
    return wrong;
}
