// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reasoningrules.h"

#include "model/base/jsontypes.h"
#include "model/rules/arithmeticrules.h"
#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/reading/wordset.h"
#include "model/rules/report.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// A chain that was written as one text, a step on each line, as the array it should be.
QByteArray stepsOfLines(const QString &text)
{
    static const QRegularExpression listMark(
        u"^\\s*(?:step\\s*)?(?:\\d{1,2}\\s*[.):]|[-*\u2022])\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QByteArrayList steps;
    for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
        line = line.remove(listMark).trimmed();
        if (!line.isEmpty())
            steps += toJsonString(line);
    }
    return steps.size() < 2 ? QByteArray() : '[' + steps.join(',') + ']';
}

/// Words on which a whole statement turns, so that two steps which differ in one say two things.
bool isTelling(const Token &token, QStringView word)
{
    static const WordSet telling = {
        u"left"_s,  u"right"_s,   u"no"_s,     u"not"_s,     u"without"_s,  u"with"_s,
        u"up"_s,    u"down"_s,    u"rose"_s,   u"fell"_s,    u"increase"_s, u"decrease"_s,
        u"more"_s,  u"less"_s,    u"lower"_s,  u"higher"_s,  u"upper"_s,    u"front"_s,
        u"inner"_s, u"outer"_s,   u"first"_s,  u"second"_s,  u"third"_s,    u"morning"_s,
        u"night"_s, u"evening"_s, u"medial"_s, u"lateral"_s, u"anterior"_s, u"posterior"_s};
    return token.isNumeric() || telling.contains(word);
}

/// A set as a sorted list, which is quicker to make and to compare than a hash table.
using Hashes = std::vector<size_t>;

/// The words of a step, as hashes: they are only ever compared with each other.
struct StepWords
{
    Hashes all;
    Hashes telling;
};

void makeSet(Hashes &hashes)
{
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

StepWords wordsOf(const ReadText &step)
{
    StepWords words;
    words.all.reserve(size_t(step.tokens().size()));
    words.telling.reserve(size_t(step.tokens().size()));
    for (int at = 0; at < step.tokens().size(); ++at) {
        const Token &token = step.tokens()[at];
        if (!token.isWord() && !token.isNumeric())
            continue;
        const QStringView word = step.viewAt(at);
        const size_t hash = qHash(word);
        words.all.push_back(hash);
        if (isTelling(token, word))
            words.telling.push_back(hash);
    }
    makeSet(words.all);
    makeSet(words.telling);
    return words;
}

/// Whether two steps share most of their words (by Jaccard's measure), or one is the other with a
/// word in ten exchanged and none that matters.
bool isReworded(const StepWords &one, const StepWords &other, double similarity)
{
    Hashes both;
    std::ranges::set_intersection(one.all, other.all, std::back_inserter(both));
    const auto shared = double(both.size());
    const auto all = double(one.all.size() + other.all.size() - both.size());
    if (all == 0 || shared / all >= similarity)
        return true;
    return shared >= similarity * double(std::max(one.all.size(), other.all.size())) &&
           one.telling == other.telling;
}

/// The part of a word that its forms share: "impinge" of "impingement".
QString stemOf(const QString &word)
{
    return word.left(std::max<qsizetype>(4, word.size() - 3));
}

/// Words that name a kind of complaint and not which one.
bool isGeneric(const QString &word)
{
    static const QSet<QString> generic = {
        u"strain"_s,   u"sprain"_s,       u"tear"_s,       u"pain"_s,     u"injury"_s,
        u"syndrome"_s, u"tendinopathy"_s, u"irritation"_s, u"disorder"_s, u"muscle"_s,
        u"tendon"_s,   u"joint"_s,        u"response"_s,   u"normal"_s,   u"training"_s,
        u"related"_s,  u"nonspecific"_s,  u"overuse"_s,    u"condition"_s};
    return generic.contains(word);
}

/// Whether a step says a word of a conclusion, in any of its forms.
bool names(const ReadText &step, const QString &word)
{
    if (word == u"tendinopathy") {
        return step.text().contains(u"tendin"_s, Qt::CaseInsensitive) ||
               step.text().contains(u"tendono"_s, Qt::CaseInsensitive) ||
               step.text().contains(u"tendoni"_s, Qt::CaseInsensitive);
    }
    const QString stem = stemOf(word);
    return std::ranges::any_of(step.tokens(), [&](const Token &token) {
        return token.isWord() && QStringView(step.text())
                                     .mid(token.start, token.length)
                                     .startsWith(stem, Qt::CaseInsensitive);
    });
}

/// "DOMS" for "delayed_onset_muscle_soreness".
bool namesInitials(const ReadText &step, const QString &conclusion)
{
    QString initials;
    const QStringList words = conclusion.split(u'_', Qt::SkipEmptyParts);
    for (const QString &word : words)
        initials += word.front();
    return initials.size() >= 3 && std::ranges::any_of(step.tokens(), [&](const Token &token) {
               return token.isWord() && QStringView(step.text())
                                                .mid(token.start, token.length)
                                                .compare(initials, Qt::CaseInsensitive) == 0;
           });
}

/// Whether one step names enough words of a conclusion, or one of its other names.
bool reaches(const CheckedCase &checked, const ReadText &step, const QString &conclusion,
             double share)
{
    const QStringList words = ConditionBook::contentWords(conclusion);
    int named = 0;
    bool specific = std::ranges::all_of(words, isGeneric);
    for (const QString &word : words) {
        if (!names(step, word))
            continue;
        ++named;
        specific = specific || !isGeneric(word);
    }
    if (specific && named >= share * double(words.size()) - 1e-9)
        return true;
    if (namesInitials(step, conclusion))
        return true;
    const ConditionBook &book = checked.knowledge().conditions();
    const Condition *condition = book.find(conclusion);
    if (!condition)
        return false;
    const QList<PhraseHit> mentions = book.mentions(step);
    return std::ranges::any_of(
        mentions, [&](const PhraseHit &hit) { return &book.all()[hit.entry] == condition; });
}

} // namespace

QList<RuleFunction> ReasoningRules::all()
{
    return QList<RuleFunction>{{u"reasoning-chain-length"_s, checkLength},
                               {u"reasoning-step-distinct"_s, checkDistinct},
                               {u"reasoning-supports-conclusion"_s, checkConclusion}} +
           ArithmeticRules::all();
}

void ReasoningRules::checkLength(const CheckedCase &checked, Report &report)
{
    if (!checked.answer().isObject())
        return; // schema-valid says so.
    const JsonValue chain = checked.answer()[u"reasoning_chain"_s];
    if (!chain.exists()) {
        report.add(placeOrParent(chain), tr("There is no reasoning chain."));
        return;
    }
    if (!chain.isArray()) {
        Finding &finding =
            report.add(chain.place(), tr("The reasoning chain has to be a list of steps."));
        if (const QByteArray steps = chain.isString() ? stepsOfLines(chain.text()) : QByteArray();
            !steps.isEmpty())
            finding.fix = replacing(chain, steps);
        return;
    }
    const QList<JsonValue> &steps = checked.reasoningChain();
    if (steps.isEmpty()) {
        report.add(chain.place(), tr("The reasoning chain is empty."));
        return;
    }
    for (const JsonValue &step : steps) {
        if (!step.isString())
            report.add(step.place(), tr("A reasoning step has to be a text."));
        else if (step.isBlank())
            report.add(step.place(), tr("This reasoning step is blank."));
    }
    const auto [fewest, most] = report.band(u"steps"_s);
    const int count = int(steps.size());
    if (count < fewest)
        report.add(Severity::Warning, chain.place(),
                   tr("The chain has %n step(s), fewer than %1.", nullptr, count).arg(fewest));
    else if (count > most)
        report.add(Severity::Warning, chain.place(),
                   tr("The chain has %n step(s), more than %1.", nullptr, count).arg(most));
}

void ReasoningRules::checkDistinct(const CheckedCase &checked, Report &report)
{
    const double similarity = report.number("similarity"_L1);
    const auto [fewest, most] = report.band(u"words"_s);
    struct Step
    {
        JsonValue value;
        StepWords words;
    };
    QList<Step> before;
    for (const JsonValue &value : checked.reasoningChain()) {
        if (value.isBlank() || !value.isString())
            continue; // reasoning-chain-length says so.
        const ReadText &read = checked.read(value);
        const Step step{value, wordsOf(read)};
        const auto same = std::ranges::find_if(before, [&](const Step &other) {
            return isReworded(other.words, step.words, similarity);
        });
        if (same != before.end()) {
            const int number = int(same - before.begin()) + 1;
            Finding &finding =
                report.add(value.place(), tr("This step says the same as step %1.").arg(number));
            finding.related = {same->value.place()};
        } else if (const int length = read.length(); length < fewest) {
            report.add(value.place(),
                       tr("This step has %n word(s), fewer than %1: \"%2\".", nullptr, length)
                           .arg(fewest)
                           .arg(read.text().simplified()));
        } else if (length > most) {
            report.add(value.place(),
                       tr("This step has %n word(s), more than %1.", nullptr, length).arg(most));
        }
        before += step;
    }
}

void ReasoningRules::checkConclusion(const CheckedCase &checked, Report &report)
{
    const JsonValue condition = checked.assessment().condition;
    const Differential *top = checked.topDifferential();
    QStringList conclusions;
    if (condition.isString() && !condition.isBlank())
        conclusions += condition.text();
    if (top && top->condition.isString() && !top->condition.isBlank())
        conclusions += top->condition.text();
    conclusions.removeDuplicates();
    conclusions.removeIf(
        [](const QString &name) { return ConditionBook::contentWords(name).isEmpty(); });
    if (conclusions.isEmpty() || checked.reasoningChain().isEmpty())
        return;
    const double share = report.number("share"_L1);
    for (const JsonValue &step : checked.reasoningChain()) {
        for (const QString &conclusion : conclusions) {
            if (reaches(checked, checked.read(step), conclusion, share))
                return;
        }
    }
    for (QString &conclusion : conclusions)
        conclusion = u'"' + spaced(conclusion) + u'"';
    Finding &finding =
        report.add(checked.answer()[u"reasoning_chain"_s].place(),
                   tr("No step of the reasoning names %1.").arg(conclusions.join(tr(" or "))));
    if (condition.exists())
        finding.related += condition.place();
}
