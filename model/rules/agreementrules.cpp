// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/agreementrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/reading/numberpair.h"
#include "model/rules/report.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

/// The numbers that the structure, the log and the athlete know.
class KnownNumbers
{
public:
    explicit KnownNumbers(const CheckedCase &checked)
    {
        const ReadText &response = checked.response();
        for (const ReadText *text : checked.allTexts()) {
            if (text != &response)
                addText(*text);
        }
        addValues(checked.example().context());
        addValues(checked.answer());
        QList<double> loads;
        collectLoads(checked, checked.example().loadManagement(), loads);
        for (const double from : loads) {
            for (const double to : loads) {
                if (from > 0)
                    m_percents += std::abs(to - from) / from * 100;
            }
        }
    }

    bool hasPercent(double percent, double slack) const
    {
        return std::ranges::any_of(m_percents, [&](double known) {
            return std::abs(known - percent) <= slack || std::abs(100 - known - percent) <= slack;
        });
    }
    bool hasNumber(double value) const { return contains(m_numbers, value); }
    /// "under 4/10" says what "at most 3/10" says.
    bool hasPain(double value) const
    {
        return contains(m_pains, value) || contains(m_pains, value - 1) ||
               contains(m_pains, value + 1);
    }

private:
    static bool contains(const QList<double> &values, double value)
    {
        return std::ranges::any_of(values,
                                   [&](double known) { return std::abs(known - value) < 1e-6; });
    }

    void addText(const ReadText &text)
    {
        for (const Amount &amount : text.amounts()) {
            m_numbers += {amount.low, amount.high, amount.reps, amount.repsHigh};
            if (amount.unit == Unit::Percent)
                m_percents += {amount.low, amount.high};
            if (amount.unit == Unit::PainOfTen)
                m_pains += {amount.low, amount.high};
        }
        // What reads as a code, such as "0-1/10", still names its numbers.
        for (const Token &token : text.tokens()) {
            if (token.isNumeric())
                m_numbers += token.value;
        }
    }

    void addValues(const JsonValue &value)
    {
        if (const std::optional<double> number = value.number()) {
            m_numbers += *number;
            if (*number >= 0 && *number <= 1)
                m_percents += *number * 100;
            return;
        }
        if (!value.isObject() && !value.isArray())
            return;
        for (const JsonValue &child : value.children()) {
            const QString key = value.isObject() ? child.key() : QString();
            const QString last = key.section(u'_', 1, 1);
            bool isNumber = false;
            if (const double week = last.toDouble(&isNumber); isNumber)
                m_numbers += week; // "week_3"
            addValues(child);
        }
    }

    static void collectLoads(const CheckedCase &checked, const JsonValue &value,
                             QList<double> &loads)
    {
        if (const std::optional<double> number = value.number())
            loads += *number;
        for (const Amount &amount : checked.read(value).amounts()) {
            if (amount.unit == Unit::Set)
                loads += {amount.low, amount.high};
        }
        if (value.isObject()) {
            for (const JsonValue &child : value.children())
                collectLoads(checked, child, loads);
        }
    }

    QList<double> m_numbers;
    QList<double> m_percents;
    QList<double> m_pains;
};

/// Whether a percentage speaks of training: of a load, and not of how often something happens.
bool isOfTraining(const ReadText &text, const Amount &amount)
{
    static const QSet<QString> others = {
        u"people"_s,      u"cases"_s,  u"athletes"_s,  u"patients"_s,
        u"lifters"_s,     u"chance"_s, u"likely"_s,    u"likelihood"_s,
        u"runners"_s,     u"risk"_s,   u"sure"_s,      u"certain"_s,
        u"probability"_s, u"better"_s, u"recovered"_s, u"of"_s};
    static const QSet<QString> loads = {u"usual"_s,   u"normal"_s,  u"load"_s,      u"weight"_s,
                                        u"volume"_s,  u"sets"_s,    u"reduction"_s, u"less"_s,
                                        u"lighter"_s, u"current"_s, u"reduce"_s,    u"cut"_s,
                                        u"regular"_s, u"working"_s};
    bool training = false;
    for (int at = amount.tokens.last; at < amount.tokens.last + 5; ++at) {
        const QString word = text.wordAt(at);
        if (word != u"of" && others.contains(word))
            return false;
        training = training || loads.contains(word);
    }
    for (int at = amount.lowToken - 4; at < amount.lowToken; ++at)
        training = training || loads.contains(text.wordAt(at));
    return training;
}

/// "week 3" and "weeks 3-4": the numbers of weeks that a text names.
bool isWeekNumber(const ReadText &text, const Amount &amount)
{
    const QString before = text.wordAt(amount.lowToken - 1);
    return (before == u"week" || before == u"weeks") && !amount.isTime();
}

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

} // namespace

QList<RuleFunction> AgreementRules::all()
{
    return {{u"response-matches-structure"_s, checkResponse}};
}

void AgreementRules::checkResponse(const CheckedCase &checked, Report &report)
{
    const ReadText &response = checked.response();
    const bool hasPlan = checked.example().loadManagement().size() > 0 ||
                         !checked.example().modifications().isEmpty();
    if (checked.isUrgent() || !hasPlan || response.amounts().isEmpty())
        return;
    const KnownNumbers known(checked);
    QSet<QString> said;
    for (const Amount &amount : response.amounts()) {
        const double slack = amount.bound == Bound::About ? 2.5 : 0.5;
        bool stands = true;
        if (amount.unit == Unit::Percent)
            stands = known.hasPercent(amount.low, slack) || amount.low == 100 ||
                     !isOfTraining(response, amount);
        else if (amount.unit == Unit::Set)
            stands = known.hasNumber(amount.low) && known.hasNumber(amount.high);
        else if (amount.unit == Unit::SetsReps)
            stands = known.hasNumber(amount.low) && known.hasNumber(amount.reps);
        else if (amount.unit == Unit::PainOfTen)
            stands = known.hasPain(amount.high);
        else if (isWeekNumber(response, amount))
            stands = known.hasNumber(amount.low);
        const QString quoted = response.quote(amount.tokens);
        if (stands || said.contains(quoted))
            continue;
        said += quoted;
        report.add(response.place(),
                   tr("The answer says \"%1\", which the plan does not.").arg(quoted));
    }
    checkVolume(checked, report);
}

void AgreementRules::checkVolume(const CheckedCase &checked, Report &report)
{
    const ReadText &response = checked.response();
    const QList<VolumeLine> lines = volumesOf(checked);
    if (lines.isEmpty())
        return;
    for (const NumberPair &pair : pairsIn(response)) {
        if (!pair.isExplicit || pair.isChain || !response.isWordAt(pair.toToken + 1, u"sets"))
            continue;
        const VolumeLine *nearest = nullptr;
        bool agrees = false;
        for (const VolumeLine &line : lines) {
            if (line.current.number() != pair.from)
                continue;
            nearest = &line;
            agrees = agrees || line.recommended.number() == pair.to;
        }
        if (!nearest || agrees)
            continue;
        Finding &finding = report.add(
            response.place(),
            tr("The answer says \"%1\", but the plan goes from %2 to %3 sets.")
                .arg(response.quote(pair.tokens), number(pair.from), nearest->recommended.text()));
        finding.related = {nearest->recommended.place()};
    }
}
