// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/dataset/contextpairs.h"

#include "model/dataset/similarity.h"
#include "model/rules/knowledge/knowledge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString existsRule = u"context-pair-exists"_s;
const QString differsRule = u"context-pair-differs"_s;

/// A pair has two members, seldom three. Where thousands share an injury or an id, each is compared
/// with the newest few, so that the work grows with the data and not with its square.
constexpr qsizetype mostCompared = 200;
constexpr int mostPartners = 4;

QString allText(const JsonValue &value)
{
    if (value.isString())
        return value.text();
    QString text;
    for (const JsonValue &child :
         value.isObject() || value.isArray() ? value.children() : QList<JsonValue>())
        text += allText(child) + u' ';
    return text;
}

/// The words of the goal and the timeline, long enough to mean something.
QSet<QString> ownWords(const Example &example)
{
    const JsonValue profile = example.context()[u"user_profile"_s];
    QSet<QString> words;
    for (const char *key : {"training_goal", "competition_timeline", "experience_level"}) {
        for (const QString &word : wordSet(profile[QString::fromLatin1(key)].text())) {
            if (word.size() >= 4 || (!word.isEmpty() && word[0].isDigit()))
                words += Vocabulary::fold(word);
        }
    }
    return words;
}

} // namespace

bool ContextPairs::isPair(const DatasetCheck::Digest &one, const DatasetCheck::Digest &other) const
{
    if (one.setting == other.setting)
        return false;
    if (one.pairId != 0 || other.pairId != 0)
        return one.pairId == other.pairId;
    return one.condition == other.condition && one.condition != 0 &&
           sortedJaccard(one.userWords, other.userWords) >=
               m_run.number(existsRule, u"similarity"_s);
}

QList<ExamplePair> ContextPairs::find()
{
    QHash<quint64, QList<int>> groups;
    QList<ExamplePair> pairs;
    for (int later = 0; later < m_run.digests().size(); ++later) {
        const DatasetCheck::Digest &digest = m_run.digest(later);
        if (m_run.isStopped())
            return {};
        if (!digest.isContext() || !digest.counts())
            continue;
        QList<int> &group = groups[digest.pairId != 0 ? digest.pairId : digest.condition];
        int found = 0;
        for (qsizetype i = group.size() - 1;
             i >= std::max<qsizetype>(0, group.size() - mostCompared) && found < mostPartners;
             --i) {
            if (isPair(m_run.digest(group[i]), digest)) {
                pairs += {group[i], later, 0, false};
                ++found;
            }
        }
        group += later;
    }
    return pairs;
}

void ContextPairs::reportLonely(const QList<ExamplePair> &pairs)
{
    QSet<qsizetype> paired;
    QSet<quint64> ids;
    for (const ExamplePair &pair : pairs)
        paired += {pair.earlier, pair.later};
    QHash<quint64, int> members;
    for (const auto &digest : m_run.digests()) {
        if (digest->pairId != 0 && digest->counts())
            ++members[digest->pairId];
    }
    for (qsizetype i = 0; i < m_run.digests().size(); ++i) {
        const DatasetCheck::Digest &digest = m_run.digest(i);
        if (!digest.isContext() || !digest.counts() || paired.contains(i))
            continue;
        const bool named = digest.pairId != 0;
        const JsonPointer place =
            named ? JsonPointer() / u"metadata"_s / u"pair_id"_s : JsonPointer() / u"context"_s;
        QString message = tr("No other example has the same injury in another context.");
        if (named && members.value(digest.pairId) > 1)
            message = tr("The partner has the same goal, timeline, level and recovery: the two "
                         "contexts do not differ.");
        else if (named)
            message = tr("No other example has this pair_id.");
        m_run.add(existsRule, Severity::Warning, i, place, message);
    }
}

void ContextPairs::reportAlike(const QList<ExamplePair> &pairs)
{
    for (const ExamplePair &pair : pairs) {
        if (m_run.isStopped())
            return;
        compare(pair);
    }
}

void ContextPairs::addOnce(Severity grade, int index, const JsonPointer &place,
                           const QString &message)
{
    const QString key = QString::number(index) + place.toString();
    if (m_reported.contains(key))
        return;
    m_reported += key;
    m_run.add(differsRule, grade, index, place, message);
}

void ContextPairs::addToBoth(Severity grade, const ExamplePair &pair, const JsonPointer &below,
                             const QString &message)
{
    for (const auto &[index, other] :
         {std::pair(pair.earlier, pair.later), std::pair(pair.later, pair.earlier)}) {
        JsonPointer place = m_run.digest(index).answerPlace();
        for (const QString &token : below.tokens())
            place = place / token;
        addOnce(grade, index, place, message.arg(m_run.digest(other).member.label));
    }
}

std::optional<ContextPairs::Advice> ContextPairs::advice(int index)
{
    if (const Advice *known = m_advice.object(index))
        return *known;
    const std::optional<Example> example = m_run.read(index);
    if (!example)
        return std::nullopt;
    const Assessment assessment = example->assessment();
    const Advice made{assessment.condition.text(), assessment.severity.text(),
                      wordSet(allText(example->recommendations())), example->response().place(),
                      namesContext(*example)};
    m_advice.insert(index, new Advice(made));
    return made;
}

void ContextPairs::compare(const ExamplePair &pair)
{
    const std::optional<Advice> one = advice(pair.earlier);
    const std::optional<Advice> other = advice(pair.later);
    if (!one || !other)
        return;
    const JsonPointer assessment = JsonPointer() / u"assessment"_s;
    if (!m_knowledge.conditions().isSame(one->injury, other->injury))
        addToBoth(Severity::Warning, pair, assessment / u"injury_type"_s,
                  tr("\"%1\" and \"%2\" are two injuries; the partner %3 should have the same.")
                      .arg(spaced(one->injury), spaced(other->injury), u"%1"_s));
    if (one->severity.compare(other->severity, Qt::CaseInsensitive) != 0)
        addToBoth(Severity::Warning, pair, assessment / u"severity"_s,
                  tr("\"%1\" and \"%2\": the partner %3 should be as severe, so that only the "
                     "context differs.")
                      .arg(one->severity, other->severity, u"%1"_s));
    const double alike = jaccard(one->plan, other->plan);
    if (!one->plan.isEmpty() && alike >= m_run.number(differsRule, u"similarity"_s))
        addToBoth(Severity::Error, pair, JsonPointer() / u"recommendations"_s,
                  tr("%1% of the words of the plan are those of %2: two contexts, one plan.")
                      .arg(alike * 100, 0, 'f', 0)
                      .arg(u"%1"_s));
    checkNaming(pair.earlier, *one);
    checkNaming(pair.later, *other);
}

bool ContextPairs::namesContext(const Example &example) const
{
    const ReadText response(example.response(), m_knowledge.vocabulary());
    if (response.tokens().isEmpty() || m_knowledge.lexicon(u"context"_s).matches(response))
        return true;
    QSet<QString> words;
    for (int at = 0; at < response.tokens().size(); ++at)
        words += Vocabulary::fold(response.wordAt(at));
    return words.intersects(ownWords(example));
}

void ContextPairs::checkNaming(int index, const Advice &advice)
{
    if (!advice.namesContext)
        addOnce(Severity::Error, index, advice.response,
                tr("The response names neither the goal, nor the timeline, the level or the "
                   "recovery that its advice depends on."));
}
