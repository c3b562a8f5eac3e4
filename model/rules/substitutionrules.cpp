// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/substitutionrules.h"

#include "model/base/jsontypes.h"
#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/loadfaults.h"
#include "model/rules/modification.h"
#include "model/rules/report.h"
#include "model/rules/textedits.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// A range of percent.
struct Percent
{
    double low = 0;
    double high = 0;
    int token = -1; ///< Of the number in its text.
};

/// A row of the record's own substitution library.
struct LibraryRow
{
    QString exercise;
    JsonValue value;
    JsonValue substitute;
};

QList<LibraryRow> libraryOf(const CheckedCase &checked)
{
    QList<LibraryRow> rows;
    const JsonValue library = checked.example().substitutionLibrary();
    for (const JsonValue &list : library.isObject() ? library.children() : QList<JsonValue>()) {
        const QList<JsonValue> entries = list.isArray() ? list.children() : QList<JsonValue>{list};
        for (const JsonValue &row : entries)
            rows += LibraryRow{list.key(), row, row.isObject() ? row[u"substitute"_s] : row};
    }
    return rows;
}

/// Whether two names mean one exercise, or one is a variation of the other ("light landmine
/// press").
bool isSameMovement(const ExerciseBook &book, const QString &one, const QString &other)
{
    if (book.canonical(one) == book.canonical(other))
        return true;
    const Exercise *first = book.base(one);
    return first && first == book.base(other);
}

/// The share of the usual load that a text prescribes: "60% of normal", "reduce by 40%". Nothing
/// when it speaks of something else, such as effort or a maximum.
std::optional<Percent> shareIn(const ReadText &text)
{
    static const QStringList other = {u"effort"_s,  u"max"_s,     u"1rm"_s,  u"rm"_s,
                                      u"maximal"_s, u"maximum"_s, u"mvc"_s,  u"intensity"_s,
                                      u"hr"_s,      u"speed"_s,   u"heart"_s};
    static const QStringList usual = {u"usual"_s,    u"normal"_s,  u"current"_s, u"regular"_s,
                                      u"previous"_s, u"typical"_s, u"original"_s};
    static const QStringList cutting = {u"by"_s,    u"reduction"_s, u"less"_s,  u"lighter"_s,
                                        u"lower"_s, u"reduced"_s,   u"below"_s, u"minus"_s};
    std::optional<Percent> share;
    for (const Amount &amount : text.amounts()) {
        if (amount.unit != Unit::Percent)
            continue;
        if (share)
            return std::nullopt;
        share = Percent{std::min(amount.low, amount.high), std::max(amount.low, amount.high),
                        amount.isPair() ? -1 : amount.highToken};
        bool ofUsual = false;
        bool ofOther = false;
        for (int at = amount.tokens.first - 2; at < amount.tokens.last + 5; ++at) {
            ofUsual = ofUsual || usual.contains(text.wordAt(at));
            ofOther = ofOther || other.contains(text.wordAt(at));
        }
        if (ofOther && !ofUsual)
            return std::nullopt;
        const bool cuts = cutting.contains(text.wordAt(amount.tokens.last)) ||
                          cutting.contains(text.wordAt(amount.tokens.last + 1)) ||
                          cutting.contains(text.wordAt(amount.tokens.first - 1)) ||
                          text.wordAt(amount.tokens.first - 1) == u"-";
        if (cuts)
            share = Percent{100 - share->high, 100 - share->low, -1};
    }
    return share;
}

/// "50%", "40-50%", 50 or 0.5.
std::optional<Percent> reductionIn(const CheckedCase &checked, const JsonValue &value)
{
    if (const std::optional<double> number = value.number()) {
        const double size = std::abs(*number) < 1 ? 100 * std::abs(*number) : std::abs(*number);
        return Percent{size, size, -1};
    }
    std::optional<Percent> reduction;
    const ReadText &text = checked.read(value);
    for (const Amount &amount : text.amounts()) {
        const bool bare = amount.unit == Unit::None && text.amounts().size() == 1;
        if (amount.unit != Unit::Percent && !bare)
            continue;
        if (reduction)
            return std::nullopt;
        reduction = Percent{std::min(amount.low, amount.high), std::max(amount.low, amount.high),
                            amount.isPair() ? -1 : amount.highToken};
    }
    return reduction;
}

bool agrees(const Percent &share, const Percent &reduction, double slack)
{
    return 100 - reduction.high <= share.high + slack + 1e-6 &&
           100 - reduction.low >= share.low - slack - 1e-6;
}

/// The regions of the body that a text names, by its parts and by its conditions; apart from those
/// that follow "not".
struct NamedRegions
{
    QStringList meant;
    QStringList excluded;
};

NamedRegions regionsIn(const CheckedCase &checked, const QString &words)
{
    static const QStringList denials = {u"not"_s, u"no"_s, u"non"_s, u"without"_s, u"except"_s};
    const Knowledge &knowledge = checked.knowledge();
    const ReadText text(spaced(words), knowledge.vocabulary());
    NamedRegions regions;
    const auto add = [&](const PhraseHit &hit, const QString &region) {
        bool denied = false;
        for (int at = std::max(0, hit.tokens.first - 2); at < hit.tokens.first; ++at)
            denied = denied || denials.contains(text.wordAt(at));
        if (!region.isEmpty() && region != u"any" && region != u"whole_body")
            (denied ? regions.excluded : regions.meant) += region;
    };
    for (const PhraseHit &hit : knowledge.bodyParts().mentions(text))
        add(hit, knowledge.bodyParts().all()[hit.entry].region);
    for (const PhraseHit &hit : knowledge.conditions().mentions(text))
        add(hit, knowledge.conditions().all()[hit.entry].region);
    return regions;
}

/// Regions that share muscles, so that help for one is no mistake for the other.
bool isClose(const QString &one, const QString &other)
{
    static const QList<std::pair<QString, QString>> neighbours = {
        {u"hip"_s, u"thigh"_s},        {u"calf"_s, u"ankle_foot"_s},
        {u"neck"_s, u"upper_back"_s},  {u"chest"_s, u"shoulder"_s},
        {u"trunk"_s, u"lower_back"_s}, {u"elbow"_s, u"wrist_hand"_s},
        {u"chest"_s, u"trunk"_s},      {u"upper_back"_s, u"lower_back"_s}};
    return one == other || neighbours.contains(std::pair(one, other)) ||
           neighbours.contains(std::pair(other, one));
}

/// Which of two numbers the rest of the record repeats: positive for the plan's share, negative for
/// the library's.
int votesForPlan(const CheckedCase &checked, const Modification &modification, const Percent &share,
                 const Percent &reduction)
{
    const ExerciseBook &book = checked.knowledge().exercises();
    const auto vote = [&](const Percent &said) {
        return (said.low == share.low && said.high == share.high ? 1 : 0) -
               (said.low == 100 - reduction.high && said.high == 100 - reduction.low ? 1 : 0);
    };
    int votes = 0;
    for (const JsonValue &entry :
         checked.example().affectedExercises()[u"modify_significantly"_s].children()) {
        const std::optional<Percent> adjusted =
            entry.isObject() ? shareIn(checked.read(entry[u"load_adjustment"_s])) : std::nullopt;
        if (adjusted && isSameMovement(book, exerciseName(entry).text(), modification.exercise))
            votes += vote(*adjusted);
    }
    // The answer's line that names the replacement.
    const ReadText &response = checked.response();
    for (const PhraseHit &hit : checked.exercisesIn(response)) {
        if (!isSameMovement(book, book.all()[hit.entry].name, modification.replacement.text()))
            continue;
        for (const Amount &amount : response.amountsIn(response.sentenceOf(hit.tokens.first))) {
            if (amount.unit == Unit::Percent && amount.tokens.first >= hit.tokens.last)
                votes += vote({amount.low, amount.high, -1});
        }
    }
    return votes;
}

/// The library's reduction made to fit the plan's share.
Patch libraryFix(const CheckedCase &checked, const Percent &share, const JsonValue &written,
                 const Percent &reduction)
{
    if (share.low != share.high || reduction.low != reduction.high)
        return {};
    TextEdits edits;
    const double wanted = 100 - share.low;
    if (!written.isString()) {
        const bool fraction = std::abs(written.number().value_or(0)) < 1;
        edits.set(written, plainNumber(fraction ? wanted / 100 : wanted, 2).toLatin1());
    } else if (reduction.token >= 0) {
        const Token &digits = checked.read(written).tokens()[reduction.token];
        edits.replace(written, digits.start, digits.length, plainNumber(wanted, 1));
    }
    return edits.patch();
}

/// The plan's share made to fit the library; not where a weight stands beside it.
Patch planFix(const CheckedCase &checked, const Modification &modification, const Percent &share,
              const Percent &reduction)
{
    const ReadText &load = checked.read(modification.load);
    const bool hasWeight = std::ranges::any_of(load.amounts(), &Amount::isWeight);
    if (hasWeight || share.token < 0 || reduction.low != reduction.high)
        return {};
    const Token &digits = load.tokens()[share.token];
    TextEdits edits;
    edits.replace(modification.load, digits.start, digits.length,
                  plainNumber(100 - reduction.low, 1));
    return edits.patch();
}

/// The library's reduction for a replacement where no row agrees with the plan's share.
std::optional<std::pair<JsonValue, Percent>> disagreeing(const CheckedCase &checked,
                                                         const QList<LibraryRow> &library,
                                                         const Modification &modification,
                                                         const Percent &share, double slack)
{
    const ExerciseBook &book = checked.knowledge().exercises();
    std::optional<std::pair<JsonValue, Percent>> other;
    for (const LibraryRow &row : library) {
        if (!row.value.isObject() ||
            book.canonical(row.exercise) != book.canonical(modification.exercise) ||
            book.canonical(row.substitute.text()) !=
                book.canonical(modification.replacement.text()))
            continue;
        const JsonValue written = row.value[u"load_reduction"_s];
        const std::optional<Percent> reduction = reductionIn(checked, written);
        if (!reduction || agrees(share, *reduction, slack))
            return std::nullopt;
        if (!other)
            other.emplace(written, *reduction);
    }
    return other;
}

} // namespace

QList<RuleFunction> SubstitutionRules::all()
{
    return {{u"substitution-in-library"_s, inLibrary},
            {u"substitution-load-consistent"_s, loadConsistent},
            {u"substitution-usecase-fits"_s, useCaseFits}};
}

void SubstitutionRules::inLibrary(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    const ExerciseBook &book = checked.knowledge().exercises();
    const QList<LibraryRow> library = libraryOf(checked);
    for (const Modification &modification : modificationsOf(checked)) {
        const QString replacement = modification.replacement.text();
        if (!modification.replacement.isString() || modification.replacement.isBlank() ||
            modification.exercise.isEmpty())
            continue;
        const QString exercise = book.canonical(modification.exercise);
        QList<JsonPointer> related;
        QStringList offered;
        for (const LibraryRow &row : library) {
            if (!row.substitute.isString() || !isSameMovement(book, row.exercise, exercise))
                continue;
            related += row.value.place();
            offered += row.substitute.text();
        }
        // The record's own library decides where it knows the exercise.
        if (offered.isEmpty()) {
            for (const Substitution &row : checked.knowledge().substitutions().of(exercise))
                offered += row.substitute;
        }
        const bool isOffered = std::ranges::any_of(offered, [&](const QString &substitute) {
            return std::ranges::any_of(book.parts(replacement), [&](const QString &part) {
                return isSameMovement(book, part, substitute);
            });
        });
        // Nothing can be said where no library knows the exercise.
        if (isOffered || offered.isEmpty())
            continue;
        QStringList shown;
        for (const QString &substitute : offered.mid(0, 3))
            shown += spaced(substitute);
        Finding &finding = report.add(
            modification.replacement.place(),
            tr("No library replaces \"%1\" by \"%2\"; it offers %3.")
                .arg(spaced(modification.exercise), spaced(replacement), shown.join(u", "_s)));
        finding.related = related;
    }
}

void SubstitutionRules::loadConsistent(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    const double slack = report.number("slack"_L1);
    const QList<LibraryRow> library = libraryOf(checked);
    for (const Modification &modification : modificationsOf(checked)) {
        const std::optional<Percent> share =
            modification.load.isString() ? shareIn(checked.read(modification.load)) : std::nullopt;
        if (!share || !modification.replacement.isString())
            continue;
        const std::optional<std::pair<JsonValue, Percent>> other =
            disagreeing(checked, library, modification, *share, slack);
        if (!other)
            continue;
        const auto &[written, reduction] = *other;
        // The one with which the rest of the record disagrees is wrong.
        const int votes = votesForPlan(checked, modification, *share, reduction);
        const JsonValue &wrong = votes > 0 ? written : modification.load;
        Finding &finding =
            report.add(wrong.place(),
                       tr("%1 % of the usual load and a reduction by %2 % make %3 %, not 100 %.")
                           .arg(plainNumber(share->low), plainNumber(reduction.low),
                                plainNumber(share->low + reduction.low)));
        finding.related = {votes > 0 ? modification.load.place() : written.place()};
        finding.fix = votes < 0 ? planFix(checked, modification, *share, reduction)
                                : libraryFix(checked, *share, written, reduction);
    }
}

void SubstitutionRules::useCaseFits(const CheckedCase &checked, Report &report)
{
    const QList<LibraryRow> library = checked.isUrgent() ? QList<LibraryRow>() : libraryOf(checked);
    if (library.isEmpty())
        return;
    const Assessment &assessment = checked.assessment();
    QStringList place;
    for (const JsonValue &value : {assessment.object[u"body_part"_s], assessment.bodyPart,
                                   assessment.condition, assessment.subtype})
        place += value.isString() ? value.text() : QString();
    const QStringList here = regionsIn(checked, place.join(u", "_s)).meant;
    const JsonValue named = assessment.object[u"body_part"_s].isBlank()
                                ? assessment.bodyPart
                                : assessment.object[u"body_part"_s];
    if (here.isEmpty())
        return;
    for (const LibraryRow &row : library) {
        const JsonValue useCase = row.value.isObject() ? row.value[u"use_case"_s] : JsonValue();
        if (!useCase.isString())
            continue;
        const NamedRegions regions = regionsIn(checked, useCase.text());
        const auto isHere = [&](const QString &region) {
            return std::ranges::any_of(here,
                                       [&](const QString &mine) { return isClose(mine, region); });
        };
        const bool excluded = std::ranges::any_of(
            regions.excluded, [&](const QString &region) { return here.contains(region); });
        const bool fits = regions.meant.isEmpty() || std::ranges::any_of(regions.meant, isHere);
        if (fits && !excluded)
            continue;
        report
            .add(useCase.place(), tr("\"%1\" is not meant for this injury (%2).")
                                      .arg(spaced(useCase.text()), spaced(named.text())))
            .related = {placeOrParent(named)};
    }
}
