// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/modificationrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/loadfaults.h"
#include "model/rules/modification.h"
#include "model/rules/report.h"
#include "model/rules/textedits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Blank itself, or a container in which everything is.
bool isEmptyInside(const JsonValue &value)
{
    if (value.isBlank())
        return true;
    if (!value.isObject() && !value.isArray())
        return false;
    return std::ranges::all_of(value.children(), isEmptyInside);
}

bool speaks(const CheckedCase &checked, const ReadText &text, const QString &group)
{
    const Lexicon &words = checked.knowledge().lexicon(u"modification_words"_s);
    return std::ranges::any_of(
        words.find(text), [&](const PhraseHit &hit) { return words.entry(hit).group == group; });
}

bool hasNumber(const ReadText &text)
{
    return std::ranges::any_of(text.tokens(), &Token::isNumeric);
}

/// Whether a load has a number that measures it; a time at which it starts does not.
bool hasMeasure(const ReadText &text)
{
    for (const Amount &amount : text.amounts()) {
        const QString before = text.wordAt(amount.tokens.first - 1);
        const bool isLabel = text.isWordAt(amount.tokens.first - 1, u"week") ||
                             text.isWordAt(amount.tokens.first - 1, u"day") || before == u"phase" ||
                             before == u"month";
        const bool isDate = amount.unit == Unit::Day || amount.unit == Unit::Week ||
                            amount.unit == Unit::Month || amount.unit == Unit::Year;
        if (!isLabel && !isDate)
            return true;
    }
    return text.amounts().isEmpty() && hasNumber(text);
}

/// The rows of the log's last day on which an exercise was trained.
QList<const LogRow *> latestRows(const CheckedCase &checked, const QString &exercise)
{
    const ExerciseBook &book = checked.knowledge().exercises();
    const QString wanted = book.canonical(exercise);
    QList<const LogRow *> rows;
    for (const LogRow &row : checked.trainingLog()) {
        if (book.canonical(row.exercise.text()) != wanted)
            continue;
        // ISO dates compare as texts; without dates the later row is the latest.
        if (!rows.isEmpty() && row.date.text() < rows.first()->date.text())
            continue;
        if (!rows.isEmpty() &&
            (row.date.text() > rows.first()->date.text() || row.date.text().isEmpty()))
            rows.clear();
        rows += &row;
    }
    return rows;
}

bool isScheme(const LogRow &row, const Amount &amount)
{
    return row.sets.number() == amount.low && row.reps.number() >= amount.reps &&
           row.reps.number() <= amount.repsHigh;
}

} // namespace

QList<RuleFunction> ModificationRules::all()
{
    return {{u"plan-present"_s, planPresent},
            {u"modification-specific"_s, modificationSpecific},
            {u"sets-reps-parse"_s, setsRepsParse},
            {u"instead-of-matches-log"_s, insteadOfMatchesLog}};
}

void ModificationRules::planPresent(const CheckedCase &checked, Report &report)
{
    const JsonValue detected = checked.assessment().injuryDetected;
    const bool isConversation = checked.category() == u"multi_turn";
    // A conversation may end with soreness or with an open question: then there is no plan to miss.
    if (checked.isUrgent() || (isConversation && detected.exists() && !detected.isTrue()))
        return;
    const Severity grade = isConversation ? Severity::Warning : Severity::Error;
    const auto miss = [&](const JsonValue &part, const QString &name) {
        if (isEmptyInside(part))
            report.add(grade, placeOrParent(part),
                       part.exists() ? tr("The plan's %1 is empty.").arg(name)
                                     : tr("The plan has no %1.").arg(name));
    };
    const Example &example = checked.example();
    if (!checked.answer().isObject()) {
        report.add(grade, placeOrParent(checked.answer()), tr("There is no plan."));
        return;
    }
    const JsonValue recommendations = example.recommendations();
    if (isEmptyInside(recommendations)) {
        miss(recommendations, tr("recommendations: immediate action, training modifications and "
                                 "medical consultation"));
    } else {
        miss(recommendations[u"immediate_action"_s], tr("immediate action"));
        miss(recommendations[u"training_modifications"_s], tr("training modifications"));
        miss(recommendations[u"medical_consultation"_s], tr("medical consultation"));
    }
    const JsonValue load = example.loadManagement();
    if (isEmptyInside(load)) {
        miss(load, tr("load management"));
    } else {
        miss(load[u"current_volume"_s], tr("current volume"));
        miss(load[u"recommended_volume"_s], tr("recommended volume"));
        miss(load[u"progression_plan"_s], tr("progression plan"));
    }
    miss(example.affectedExercises(), tr("affected exercises"));
}

void ModificationRules::modificationSpecific(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    for (const Modification &modification : modificationsOf(checked)) {
        if (!modification.changesTraining())
            continue;
        if (modification.value.isString())
            checkSlogan(checked, modification, report);
        else
            checkParts(checked, modification, report);
    }
}

/// A modification that is one sentence: it needs a number for the load and one for the criterion.
void ModificationRules::checkSlogan(const CheckedCase &checked, const Modification &modification,
                                    Report &report)
{
    const ReadText &text = checked.read(modification.value);
    if (!hasNumber(text))
        report.add(modification.value.place(),
                   tr("\"%1\" names no load, no sets and no criterion for progress.")
                       .arg(text.text().simplified()));
}

void ModificationRules::checkParts(const CheckedCase &checked, const Modification &modification,
                                   Report &report)
{
    QStringList missing;
    QList<JsonValue> blank;
    bool grave = false;
    const auto need = [&](const JsonValue &part, const QString &name, bool isGrave) {
        if (!part.isBlank())
            return;
        missing += name;
        grave = grave || isGrave;
        if (part.exists())
            blank += part;
    };
    need(modification.load, tr("load"), true);
    need(modification.criteria, tr("criterion for progress"), true);
    need(modification.setsReps, tr("sets and repetitions"), false);
    need(modification.rationale, tr("reason"), false);
    const QString action = spaced(modification.action.text());
    if (!missing.isEmpty()) {
        const bool oneBlank = missing.size() == 1 && blank.size() == 1;
        const JsonPointer place = oneBlank ? blank.first().place() : modification.value.place();
        Finding &finding =
            report.add(grave ? Severity::Error : Severity::Warning, place,
                       tr("\"%1\" names no %2.").arg(action, missing.join(tr(", no "))));
        for (const JsonValue &part : oneBlank ? QList<JsonValue>() : blank)
            finding.related += part.place();
    }
    const ReadText &load = checked.read(modification.load);
    if (!modification.load.isString() || modification.load.isBlank() || hasMeasure(load) ||
        speaks(checked, load, u"load"_s))
        return;
    report.add(
        speaks(checked, load, u"load_vague"_s) ? Severity::Error : Severity::Warning,
        modification.load.place(),
        tr("The load \"%1\" has neither a percentage nor a weight.").arg(load.text().simplified()));
}

void ModificationRules::setsRepsParse(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    const auto [leastSets, mostSets] = report.band(u"sets"_s);
    const auto [leastReps, mostReps] = report.band(u"reps"_s);
    for (const Modification &modification : modificationsOf(checked)) {
        const ReadText &text = checked.read(modification.setsReps);
        if (modification.setsReps.key() != u"sets_reps" || text.text().trimmed().isEmpty())
            continue;
        const JsonPointer place = modification.setsReps.place();
        const auto isSets = [](const Amount &amount) {
            return amount.unit == Unit::SetsReps || amount.unit == Unit::Set || amount.reps > 0;
        };
        const auto scheme = std::ranges::find_if(text.amounts(), isSets);
        if (scheme == text.amounts().end()) {
            // Minutes, kilometres and repetitions can be carried out too.
            if (!hasNumber(text) && !speaks(checked, text, u"scheme"_s))
                report.add(
                    place,
                    tr("\"%1\" names no sets and no repetitions.").arg(text.text().simplified()));
            continue;
        }
        const QString quote = text.quote(scheme->tokens);
        if (std::max(scheme->low, scheme->high) > mostSets || scheme->low < leastSets)
            report.add(place, tr("\"%1\" means %2 sets; expected are %3 to %4.")
                                  .arg(quote, plainNumber(scheme->low), plainNumber(leastSets),
                                       plainNumber(mostSets)));
        else if (scheme->unit == Unit::SetsReps &&
                 (scheme->repsHigh > mostReps || scheme->reps < leastReps))
            report.add(place, tr("\"%1\" means sets of %2; expected are %3 to %4 repetitions.")
                                  .arg(quote, plainNumber(scheme->repsHigh), plainNumber(leastReps),
                                       plainNumber(mostReps)));
    }
}

void ModificationRules::insteadOfMatchesLog(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent() || checked.trainingLog().isEmpty())
        return;
    const Lexicon &words = checked.knowledge().lexicon(u"modification_words"_s);
    for (const Modification &modification : modificationsOf(checked)) {
        if (!modification.setsReps.isString() || modification.exercise.isEmpty())
            continue;
        const ReadText &text = checked.read(modification.setsReps);
        for (const PhraseHit &hit : words.find(text)) {
            const auto amount = std::ranges::find_if(text.amounts(), [&](const Amount &candidate) {
                return candidate.unit == Unit::SetsReps &&
                       candidate.tokens.first >= hit.tokens.last &&
                       candidate.tokens.first <= hit.tokens.last + 1;
            });
            if (words.entry(hit).group != u"quoted_scheme" || amount == text.amounts().end())
                continue;
            const QList<const LogRow *> rows = latestRows(checked, modification.exercise);
            const bool known =
                rows.isEmpty() || std::ranges::any_of(rows, [&](const LogRow *row) {
                    return !row->sets.number() || !row->reps.number() || isScheme(*row, *amount);
                });
            if (known)
                continue;
            const QString logged =
                u"%1x%2"_s.arg(rows.last()->sets.text(), rows.last()->reps.text());
            Finding &finding = report.add(
                modification.setsReps.place(),
                tr("\"%1\": the log's latest %2 was %3, not %4.")
                    .arg(text.quote({hit.tokens.first, amount->tokens.last}),
                         spaced(rows.last()->exercise.text()), logged, text.quote(amount->tokens)));
            finding.related = {rows.last()->object.place()};
            const Token &first = text.tokens()[amount->tokens.first];
            const Token &last = text.tokens()[amount->tokens.last - 1];
            TextEdits edits;
            edits.replace(modification.setsReps, first.start, last.end() - first.start, logged);
            finding.fix = edits.patch();
            break;
        }
    }
}
