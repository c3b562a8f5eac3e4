// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/dataset/balance.h"

#include "model/dataset/category.h"
#include "model/rules/knowledge/knowledge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString rule = u"category-quota"_s;

} // namespace

void Balance::reportQuotas(const QMap<QString, int> &targets)
{
    QHash<QString, int> approved;
    for (const auto &digest : m_run.digests()) {
        if (digest->member.status == Status::Approved)
            ++approved[digest->member.category];
    }
    for (const Category &category : Categories::all()) {
        const int target = targets.value(category.id);
        const int count = approved.value(category.id);
        if (target <= 0 || count == target)
            continue;
        const QString message =
            count < target ? tr("%1: %2 of %3 examples are approved, %4 to go.")
                                 .arg(Categories::englishNameOf(category.id))
                                 .arg(count)
                                 .arg(target)
                                 .arg(target - count)
                           : tr("%1: %2 examples are approved, %3 more than the target of %4.")
                                 .arg(Categories::englishNameOf(category.id))
                                 .arg(count)
                                 .arg(count - target)
                                 .arg(target);
        m_run.add(rule, Severity::Hint, -1, {}, message);
    }
}

void Balance::reportSkew()
{
    reportSides();
    reportAges();
    reportExercises();
}

void Balance::judge(const QString &parameter, int count, int all, const QString &what)
{
    const double share = all > 0 ? double(count) / all : 0;
    if (all < m_run.number(rule, u"from"_s) || share <= m_run.number(rule, parameter))
        return;
    m_run.add(rule, Severity::Hint, -1, {},
              tr("%1: %2 of %3 examples, %4%; at most %5% are expected.")
                  .arg(what)
                  .arg(count)
                  .arg(all)
                  .arg(share * 100, 0, 'f', 0)
                  .arg(m_run.number(rule, parameter) * 100, 0, 'f', 0));
}

void Balance::reportSides()
{
    using Side = DatasetCheck::Digest::Side;
    int left = 0;
    int right = 0;
    for (const auto &digest : m_run.digests()) {
        left += digest->counts() && digest->side == Side::Left ? 1 : 0;
        right += digest->counts() && digest->side == Side::Right ? 1 : 0;
    }
    judge(u"side_share"_s, left, left + right, tr("Left side"));
    judge(u"side_share"_s, right, left + right, tr("Right side"));
}

void Balance::reportAges()
{
    QMap<int, int> byDecade;
    int all = 0;
    for (const auto &digest : m_run.digests()) {
        if (!digest->counts() || digest->decade < 0)
            continue;
        ++byDecade[digest->decade];
        ++all;
    }
    for (auto it = byDecade.cbegin(); it != byDecade.cend(); ++it)
        judge(u"age_share"_s, it.value(), all,
              tr("Age %1 to %2").arg(it.key() * 10).arg(it.key() * 10 + 9));
}

void Balance::reportExercises()
{
    QHash<quint32, int> byExercise;
    int all = 0;
    for (const auto &digest : m_run.digests()) {
        if (!digest->counts() || digest->exercises.isEmpty())
            continue;
        ++all;
        for (const quint32 exercise : digest->exercises)
            ++byExercise[exercise];
    }
    const double most = m_run.number(rule, u"exercise_share"_s);
    QList<quint32> frequent;
    for (auto it = byExercise.cbegin(); it != byExercise.cend(); ++it) {
        if (it.value() > most * all)
            frequent += it.key();
    }
    // The most frequent first; equals in an order that does not depend on the hash table.
    std::ranges::sort(frequent, {}, [&](quint32 exercise) {
        return std::pair(-byExercise.value(exercise), exercise);
    });
    for (const quint32 exercise : std::as_const(frequent))
        judge(u"exercise_share"_s, byExercise.value(exercise), all, exerciseName(exercise));
}

/// Digests keep hashes; the name is looked up in the first example that has it.
QString Balance::exerciseName(quint32 hash) const
{
    for (qsizetype i = 0; i < m_run.digests().size(); ++i) {
        if (!m_run.digest(i).exercises.contains(hash))
            continue;
        const std::optional<Example> example = m_run.read(i);
        for (const LogRow &row : example ? example->trainingLog() : QList<LogRow>()) {
            const QString name = m_knowledge.exercises().canonical(row.exercise.text());
            if (exerciseHash(name) == hash)
                return spaced(name);
        }
    }
    return tr("One exercise");
}
