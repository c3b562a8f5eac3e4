// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/differentialrules.h"

#include "model/dataset/normalised.h"
#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/report.h"
#include "model/rules/sharevalue.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

JsonValue listOf(const CheckedCase &checked)
{
    return checked.answer()[u"differential_diagnoses"_s];
}

/// The probabilities, when every entry has one from 0 to 1; else nothing, which probability-range
/// says.
std::optional<QList<double>> probabilities(const CheckedCase &checked)
{
    QList<double> values;
    for (const Differential &differential : checked.differentials()) {
        const std::optional<double> value = sharevalue::of(differential.probability);
        if (!value)
            return std::nullopt;
        values += *value;
    }
    return values;
}

/// "other", "other_causes", "something_else": what is left over.
bool isOther(const Differential &differential)
{
    static const QSet<QString> names = {u"other"_s,    u"else"_s,         u"unknown"_s,
                                        u"others"_s,   u"remaining"_s,    u"unspecified"_s,
                                        u"combined"_s, u"miscellaneous"_s};
    const QStringList words =
        differential.condition.text().toLower().replace(u'_', u' ').split(u' ', Qt::SkipEmptyParts);
    return words.size() <= 3 &&
           std::ranges::any_of(words, [](const QString &word) { return names.contains(word); });
}

/// The words of a condition's name that set two forms of one complaint apart.
QSet<QString> qualifiersOf(const QString &name)
{
    static const QSet<QString> qualifiers = {
        u"left"_s,     u"right"_s,  u"acute"_s, u"chronic"_s, u"bilateral"_s, u"mild"_s,
        u"moderate"_s, u"severe"_s, u"grade"_s, u"early"_s,   u"type"_s,      u"i"_s,
        u"ii"_s,       u"iii"_s,    u"high"_s,  u"low"_s};
    QSet<QString> found;
    for (const QString &word : name.toLower().replace(u'_', u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (qualifiers.contains(word) || word.front().isDigit())
            found += word;
    }
    return found;
}

/// What a condition's name is compared by; read once, since each is compared with all before it.
struct ConditionName
{
    QStringList words; ///< Sorted.
    QSet<QString> qualifiers;
    const Condition *known = nullptr;

    ConditionName(const ConditionBook &book, const QString &name)
        : words(ConditionBook::contentWords(name)),
          qualifiers(qualifiersOf(name)),
          known(book.find(name))
    {
        words.sort();
    }
    bool isSame(const ConditionName &other) const
    {
        return (words == other.words || (known && known == other.known)) &&
               qualifiers == other.qualifiers;
    }
};

/// Words that name a kind of complaint and not which one.
bool isGeneric(const QString &word)
{
    static const QSet<QString> generic = {
        u"strain"_s, u"sprain"_s,       u"tear"_s,       u"pain"_s,    u"injury"_s, u"syndrome"_s,
        u"muscle"_s, u"tendinopathy"_s, u"irritation"_s, u"related"_s, u"stres"_s,  u"stress"_s};
    return generic.contains(word);
}

enum class Likeness { None, Kind, Same };

/// How far two names speak of one condition: not at all, of the same kind, or of the same thing.
Likeness likeness(const ConditionBook &book, const QString &one, const QString &other)
{
    if (book.isSame(one, other))
        return Likeness::Same;
    const QStringList first = ConditionBook::contentWords(one);
    const QStringList second = ConditionBook::contentWords(other);
    Likeness found = Likeness::None;
    for (const QString &word : first) {
        if (!second.contains(word))
            continue;
        if (!isGeneric(word))
            return Likeness::Same;
        found = Likeness::Kind;
    }
    return found;
}

} // namespace

QList<RuleFunction> DifferentialRules::all()
{
    return {{u"differential-count"_s, checkCount},
            {u"probability-range"_s, checkRange},
            {u"probability-sum"_s, checkSum},
            {u"differential-fields"_s, checkFields},
            {u"primary-is-top"_s, checkPrimary}};
}

void DifferentialRules::checkCount(const CheckedCase &checked, Report &report)
{
    const JsonValue list = listOf(checked);
    if (!checked.answer().isObject() || (list.exists() && !list.isArray() && !list.isBlank()))
        return; // schema-valid says so.
    const int fewest = int(report.number("entries"_L1));
    const int count = int(checked.differentials().size());
    if (count >= fewest)
        return;
    if (count > 0) {
        report.add(list.place(),
                   tr("The list has a length of %1; a differential needs at least %2.")
                       .arg(count)
                       .arg(fewest));
        return;
    }
    const bool mayLack = checked.category() == u"multi_turn" || checked.category() == u"context";
    report.add(mayLack ? Severity::Warning : Severity::Error, placeOrParent(list),
               tr("There are no possible diagnoses to choose between."));
}

void DifferentialRules::checkRange(const CheckedCase &checked, Report &report)
{
    // A list in percent is mended as a whole.
    Patch all;
    for (const Differential &differential : checked.differentials()) {
        if (sharevalue::of(differential.probability))
            continue;
        if (const QByteArray mended = sharevalue::mended(differential.probability);
            !mended.isEmpty())
            all += replacing(differential.probability, mended);
    }
    for (const Differential &differential : checked.differentials()) {
        const JsonValue &probability = differential.probability;
        if (!differential.object.isObject() || sharevalue::of(probability))
            continue;
        const QString name = spaced(differential.condition.text());
        if (!probability.exists()) {
            if (!isOther(differential))
                report.add(placeOrParent(probability), tr("%1 has no probability.").arg(name));
            continue;
        }
        const QByteArray mended = sharevalue::mended(probability);
        const QString said = QString::fromUtf8(probability.raw().toByteArray());
        Finding &finding = report.add(
            probability.place(),
            tr("The probability of %1 is %2, not a number from 0 to 1.").arg(name, said));
        if (!mended.isEmpty())
            finding.fix = all;
    }
}

void DifferentialRules::checkSum(const CheckedCase &checked, Report &report)
{
    const std::optional<QList<double>> values = probabilities(checked);
    if (!values || values->isEmpty())
        return;
    const double sum = std::round(std::accumulate(values->begin(), values->end(), 0.0) * 1e6) / 1e6;
    const double distance = std::abs(sum - 1);
    constexpr double rounding = 1e-9;
    if (distance <= report.number("slack"_L1) + rounding)
        return;
    const QList<Differential> &list = checked.differentials();
    if (sum < 1 && std::ranges::any_of(list, isOther))
        return;
    QStringList terms;
    for (const Differential &differential : list)
        terms += differential.probability.text();
    const bool small = distance <= report.number("warning_slack"_L1) + rounding;
    Finding &finding =
        report.add(small ? Severity::Warning : Severity::Error, listOf(checked).place(),
                   tr("%1 = %2, not 1.").arg(terms.join(u" + "_s), QString::number(sum, 'g', 6)));
    for (const Differential &differential : list)
        finding.related += differential.probability.place();
    // Further off, one of them is a slip of the pen, and nobody can tell which.
    constexpr double farthest = 0.25;
    if (distance <= farthest && list.size() > 1)
        finding.fix = normalised(list, *values);
}

void DifferentialRules::checkFields(const CheckedCase &checked, Report &report)
{
    for (const Differential &differential : checked.differentials()) {
        if (!differential.object.isObject())
            continue; // schema-valid says so.
        const QString name = differential.condition.isBlank()
                                 ? tr("This diagnosis")
                                 : spaced(differential.condition.text());
        const std::pair<JsonValue, QString> fields[] = {
            {differential.condition, tr("This possible diagnosis has no name.")},
            {differential.distinguishingFeatures,
             tr("%1: nothing says what sets it apart from the others.").arg(name)},
            {differential.confidenceReasoning,
             tr("%1: nothing says why it is that probable.").arg(name)}};
        for (const auto &[value, message] : fields) {
            if (value.isBlank())
                report.add(placeOrParent(value), message);
        }
    }
    checkRepeated(checked, report);
    checkOrder(checked, report);
}

void DifferentialRules::checkRepeated(const CheckedCase &checked, Report &report)
{
    QList<std::pair<ConditionName, JsonValue>> before;
    for (const Differential &differential : checked.differentials()) {
        const JsonValue &condition = differential.condition;
        if (!condition.isString() || condition.isBlank())
            continue;
        const ConditionName name(checked.knowledge().conditions(), condition.text());
        const auto same = std::ranges::find_if(
            before, [&](const auto &earlier) { return earlier.first.isSame(name); });
        if (same != before.end()) {
            Finding &finding = report.add(
                condition.place(), tr("\"%1\" is the same as \"%2\" above.")
                                       .arg(spaced(condition.text()), spaced(same->second.text())));
            finding.related = {same->second.place()};
        }
        before += {name, condition};
    }
}

void DifferentialRules::checkOrder(const CheckedCase &checked, Report &report)
{
    const std::optional<QList<double>> values = probabilities(checked);
    if (!values || std::ranges::is_sorted(*values, std::greater()))
        return;
    QList<qsizetype> wanted(values->size());
    std::iota(wanted.begin(), wanted.end(), qsizetype(0));
    QList<qsizetype> now = wanted;
    std::ranges::stable_sort(wanted, std::greater(),
                             [&](qsizetype index) { return (*values)[index]; });
    const JsonPointer list = listOf(checked).place();
    Finding &finding = report.add(Severity::Hint, list,
                                  tr("The possible diagnoses are not in the order of their "
                                     "probability, the highest first."));
    for (qsizetype place = 0; place < wanted.size(); ++place) {
        const qsizetype from = now.indexOf(wanted[place]);
        if (from == place)
            continue;
        finding.fix +=
            PatchOperation{PatchOperation::Kind::Move, list / place, list / from, {}, {}};
        now.move(from, place);
    }
}

void DifferentialRules::checkPrimary(const CheckedCase &checked, Report &report)
{
    const JsonValue condition = checked.assessment().condition;
    const Differential *top = checked.topDifferential();
    if (!top || !condition.isString() || condition.isBlank() || !top->condition.isString())
        return;
    const ConditionBook &book = checked.knowledge().conditions();
    const QString primary = condition.text();
    Likeness best = Likeness::None;
    bool isLesser = false;
    QString lesser;
    for (const Differential &differential : checked.differentials()) {
        const QString name = differential.condition.text();
        if (differential.probability.number() == top->probability.number()) {
            best = std::max(best, likeness(book, primary, name));
        } else if (book.isSame(primary, name)) {
            isLesser = true;
            lesser = differential.probability.text();
        }
    }
    if (best == Likeness::Same && !(isLesser && !book.isSame(primary, top->condition.text())))
        return;
    if (best == Likeness::Kind && !isLesser)
        return;
    const QString likeliest = spaced(top->condition.text());
    Finding &finding = report.add(
        condition.place(),
        isLesser ? tr("The assessment is %1 (it stands at %2), but the most probable diagnosis is "
                      "%3 (%4).")
                       .arg(spaced(primary), lesser, likeliest, top->probability.text())
                 : tr("The assessment is %1, but the most probable diagnosis is %2 (%3).")
                       .arg(spaced(primary), likeliest, top->probability.text()));
    finding.related = {top->condition.place()};
}
