// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/agreementrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/reading/direction.h"
#include "model/rules/report.h"
#include "model/rules/volumeagreement.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// The numbers that the structure, the log and the athlete know.
class KnownNumbers
{
public:
    explicit KnownNumbers(const CheckedCase &checked) : m_source(checked.example().text().bytes())
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
        return isAmong(m_percents, percent, slack) || isAmong(m_shares, percent, slack);
    }
    /// Whether a share is written as one, or as what is left of one, rather than being what two
    /// numbers of the load happen to make.
    bool hasShare(double percent, double slack) const { return isAmong(m_shares, percent, slack); }
    bool hasNumber(double value) const { return contains(m_numbers, value); }
    /// Whether a number of sets stands somewhere as one, or is the difference of two; small numbers
    /// stand for too many things to be told apart.
    bool hasSets(double value) const
    {
        return value <= 10 ? hasNumber(value) : contains(m_counts, value);
    }
    bool saysPain(double value) const { return contains(m_pains, value); }
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

    static bool isAmong(const QList<double> &percents, double percent, double slack)
    {
        return std::ranges::any_of(percents, [&](double known) {
            return std::abs(known - percent) <= slack || std::abs(100 - known - percent) <= slack;
        });
    }

    void addText(const ReadText &text)
    {
        for (const Amount &amount : text.amounts()) {
            for (const double value : {amount.low, amount.high, amount.reps, amount.repsHigh}) {
                m_numbers += value;
                if (isCount(amount.unit))
                    m_counts += value;
            }
            if (amount.unit == Unit::Percent)
                m_shares += {amount.low, amount.high};
            if (amount.unit == Unit::PainOfTen)
                m_pains += {amount.low, amount.high};
        }
        // What reads as a code, such as "0-1/10", still names its numbers.
        for (const Token &token : text.tokens()) {
            if (token.isNumeric())
                m_numbers += token.value;
        }
    }

    static bool isCount(Unit unit)
    {
        return unit == Unit::None || unit == Unit::Set || unit == Unit::Rep ||
               unit == Unit::SetsReps || unit == Unit::Times || unit == Unit::Other;
    }

    void addValues(const JsonValue &value)
    {
        if (const std::optional<double> number = value.number()) {
            m_numbers += *number;
            m_counts += *number;
            const double percent = *number >= 0 && *number <= 1 ? *number * 100 : *number;
            const QString key = value.key();
            const bool share = key.contains(u"percent") || key.contains(u"load") ||
                               key.contains(u"reduction") || key.contains(u"intensity");
            (share ? m_shares : m_percents) += percent;
            return;
        }
        if (!value.isObject() && !value.isArray())
            return;
        for (const JsonValue &child : value.children()) {
            if (value.isObject() && mayNameNumber(child))
                addName(child.key());
            addValues(child);
        }
    }

    /// Most names have no digit; they need not be decoded.
    bool mayNameNumber(const JsonValue &member) const
    {
        const Span key = member.keySpan();
        return std::ranges::any_of(
            QByteArrayView(m_source).sliced(key.begin, key.length()),
            [](char c) { return (c >= '0' && c <= '9') || c == '\\' || uchar(c) >= 128; });
    }

    /// "week_3" names a number.
    void addName(QStringView key)
    {
        const qsizetype mark = key.indexOf(u'_');
        if (mark < 0 || std::ranges::none_of(key, [](QChar c) { return c.isDigit(); }))
            return;
        const QStringView behind = key.sliced(mark + 1);
        const qsizetype end = behind.indexOf(u'_');
        bool isNumber = false;
        if (const double week = behind.left(end < 0 ? behind.size() : end).toDouble(&isNumber);
            isNumber)
            m_numbers += week;
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

    QByteArray m_source;
    QList<double> m_numbers;
    QList<double> m_counts;
    QList<double> m_percents; ///< What the numbers make.
    QList<double> m_shares;   ///< What is written as a percentage.
    QList<double> m_pains;
};

/// The amounts of pain that the plan expects in a week; empty where it says nothing of it.
QList<double> painsOfWeek(const CheckedCase &checked, int week)
{
    const JsonValue timeline =
        checked.example().recommendations()[u"recovery_timeline_validation"_s];
    const JsonValue plan = checked.example().loadManagement()[u"progression_plan"_s];
    QList<JsonValue> texts = timeline[u"week_%1_checkpoint"_s.arg(week)].children();
    if (week == 1)
        texts += timeline[u"day_7_checkpoint"_s].children();
    texts += plan[u"week_%1"_s.arg(week)];
    QList<double> pains;
    for (const JsonValue &text : std::as_const(texts)) {
        for (const Amount &amount : checked.read(text).amounts()) {
            if (amount.unit == Unit::PainOfTen)
                pains += {amount.low, amount.high};
        }
    }
    return pains;
}

/// The week at whose end a text expects an amount: "0/10 by week 4", "week 4: ≤2/10"; 0 for none.
int weekOf(const ReadText &text, const Amount &amount)
{
    const int behind = amount.tokens.last;
    const bool after = text.isAnyWordAt(behind, {u"by"_s, u"at"_s, u"in"_s}) &&
                       text.isWordAt(behind + 1, u"week") && behind + 2 < text.tokens().size() &&
                       text.tokens()[behind + 2].isNumeric();
    return after ? int(text.tokens()[behind + 2].value) : 0;
}

/// "step-ups at 65%", "65%, 2x8", "14 kg (65%)": a share beside an exercise's prescription.
bool isPrescribed(const CheckedCase &checked, const ReadText &text, const Amount &amount)
{
    const TokenRange sentence = text.sentenceOf(amount.tokens.first);
    const int first = std::max(sentence.first, amount.tokens.first - 8);
    const int last = std::min(sentence.last, amount.tokens.last + 4);
    const bool scheme = std::ranges::any_of(text.amounts(), [&](const Amount &other) {
        return other.unit == Unit::SetsReps && other.tokens.first >= amount.tokens.last &&
               other.tokens.first < last;
    });
    const bool exercise = std::ranges::any_of(checked.exercisesIn(text), [&](const PhraseHit &hit) {
        return hit.tokens.first >= first && hit.tokens.first < amount.tokens.first;
    });
    const QString before = text.wordAt(amount.lowToken - 1);
    return scheme || (exercise && (before == u"at" || before == u","));
}

/// The share of the usual load that a weight beside a percentage makes: "70 kg (82%)".
bool isShareOfLog(const CheckedCase &checked, const ReadText &text, const Amount &amount)
{
    for (const Amount &weight : text.amountsIn(text.sentenceOf(amount.tokens.first))) {
        for (const LogRow &row : weight.isWeight() ? checked.trainingLog() : QList<LogRow>()) {
            const double logged = row.weight.number().value_or(0);
            if (logged > 0 && std::abs(weight.low / logged * 100 - amount.low) <= 2)
                return true;
        }
    }
    return false;
}

/// "12% up", "a 20% jump", "35% less": a percentage that two numbers make.
bool isChange(const ReadText &text, const Amount &amount)
{
    for (int at = amount.lowToken - 3; at < amount.tokens.last + 3; ++at) {
        if (directionOf(text.wordAt(at)) != Direction::None || text.viewAt(at) == u"+")
            return true;
    }
    return false;
}

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

/// Whether the record has a percentage of the answer, or it speaks of something else than training.
bool isKnownPercent(const CheckedCase &checked, const KnownNumbers &known, const Amount &amount,
                    double slack)
{
    const ReadText &response = checked.response();
    if (known.hasShare(amount.low, slack) || amount.low == 100 ||
        isShareOfLog(checked, response, amount))
        return true;
    if (isPrescribed(checked, response, amount) && !isChange(response, amount))
        return false;
    return known.hasPercent(amount.low, slack) ||
           (!isOfTraining(response, amount) && !isPrescribed(checked, response, amount));
}

/// "week 3" and "weeks 3-4": the numbers of weeks that a text names.
bool isWeekNumber(const ReadText &text, const Amount &amount)
{
    const QString before = text.wordAt(amount.lowToken - 1);
    return (before == u"week" || before == u"weeks") && !amount.isTime();
}

/// "24 sets", "11 leg sets".
bool countsSets(const ReadText &text, const Amount &amount)
{
    if (amount.unit == Unit::Set)
        return true;
    const QList<Token> &tokens = text.tokens();
    for (int at = amount.tokens.last; at < std::min<int>(tokens.size(), amount.tokens.last + 3);
         ++at) {
        if (amount.unit != Unit::None || !tokens[at].isWord())
            break;
        if (text.isWordAt(at, u"set"))
            return true;
    }
    return false;
}

/// "12 sets fewer", "12 more sets": a difference.
bool isDifference(const ReadText &text, const Amount &amount)
{
    static const QStringList words = {u"fewer"_s, u"less"_s, u"more"_s, u"extra"_s,
                                      u"additional"_s};
    return text.isAnyWordAt(amount.tokens.last, words) ||
           text.isAnyWordAt(amount.tokens.last - 1, words);
}

/// Whether the plan expects as much pain in the week that the answer names. What stands anywhere
/// in the record may be meant of something else.
bool isExpected(const CheckedCase &checked, const KnownNumbers &known, const Amount &amount)
{
    const int week = weekOf(checked.response(), amount);
    const QList<double> expected = week > 0 ? painsOfWeek(checked, week) : QList<double>();
    return expected.isEmpty() || known.saysPain(amount.high) ||
           std::ranges::any_of(expected,
                               [&](double pain) { return std::abs(pain - amount.high) <= 1; });
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
    const QList<TokenRange> wrong = VolumeAgreement::check(checked, report);
    const KnownNumbers known(checked);
    QSet<QString> said;
    for (const Amount &amount : response.amounts()) {
        if (std::ranges::any_of(wrong, [&](const TokenRange &range) {
                return range.contains(amount.tokens.first);
            }))
            continue;
        const double slack = amount.bound == Bound::About ? 2.5 : 0.5;
        bool stands = true;
        if (amount.unit == Unit::Percent)
            stands = isKnownPercent(checked, known, amount, slack);
        else if (countsSets(response, amount))
            stands = isDifference(response, amount) ||
                     (known.hasSets(amount.low) && known.hasSets(amount.high));
        else if (amount.unit == Unit::SetsReps)
            stands = known.hasNumber(amount.low) && known.hasNumber(amount.reps);
        else if (amount.unit == Unit::PainOfTen)
            stands = known.hasPain(amount.high) && isExpected(checked, known, amount);
        else if (isWeekNumber(response, amount))
            stands = known.hasNumber(amount.low);
        const QString quoted = response.quote(amount.tokens);
        if (stands || said.contains(quoted))
            continue;
        said += quoted;
        report.add(response.place(),
                   tr("The answer says \"%1\", which the plan does not.").arg(quoted));
    }
}
