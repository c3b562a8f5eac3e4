// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/conditionnames.h"

#include "model/dataset/example.h"
#include "model/rules/knowledge/knowledge.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    Reader(const Example &example, const Knowledge &knowledge)
        : m_example(example), m_knowledge(knowledge)
    {
    }

    QList<ConditionName> read()
    {
        addWhole(m_example.assessment().condition);
        const QList<Differential> differentials = m_example.differentials();
        for (const Differential &diagnosis : differentials)
            addWhole(diagnosis.condition);
        if (m_weighed.isEmpty())
            return {};
        addMentions(m_example.userInput());
        for (const Turn &turn : m_example.conversation())
            addMentions(turn.content);
        for (const JsonValue &step : m_example.reasoningChain())
            addMentions(step);
        for (const Differential &diagnosis : differentials)
            addMentions(diagnosis.distinguishingFeatures);
        addMentions(m_example.response());
        return std::move(m_names);
    }

private:
    /// The number of a condition: of the book, or behind it for a name that the book lacks.
    int numberOf(const QString &name)
    {
        const QList<Condition> &book = m_knowledge.conditions().all();
        if (const Condition *known = m_knowledge.conditions().find(name))
            return int(known - book.constData());
        QString words = name.simplified().toLower();
        words.replace(u'_', u' ');
        qsizetype index = m_unknown.indexOf(words);
        if (index < 0) {
            index = m_unknown.size();
            m_unknown += words;
        }
        return int(book.size() + index);
    }

    void addWhole(const JsonValue &value)
    {
        if (!value.isString() || value.isBlank())
            return;
        const QString name = value.text();
        const int condition = numberOf(name);
        m_weighed += condition;
        m_names += {value.place(), {0, int(name.size())}, condition, true};
    }

    void addMentions(const JsonValue &value)
    {
        if (!value.isString())
            return;
        const ReadText text(value, m_knowledge.vocabulary());
        QList<ConditionName> found;
        for (const PhraseHit &hit : m_knowledge.conditions().mentions(text)) {
            if (m_weighed.contains(hit.entry))
                found += {value.place(), rangeOf(text, hit.tokens), hit.entry, false};
        }
        addUnknown(value, found);
        dropInner(found);
        m_names += found;
    }

    static TextRange rangeOf(const ReadText &text, TokenRange tokens)
    {
        const int start = text.tokens()[tokens.first].start;
        return {start, text.tokens()[tokens.last - 1].end() - start};
    }

    /// By their very words, since nobody knows another name for them.
    void addUnknown(const JsonValue &value, QList<ConditionName> &found) const
    {
        const int first = int(m_knowledge.conditions().all().size());
        QString text = value.text().toLower();
        text.replace(u'_', u' ');
        if (text.size() != value.text().size())
            return;
        for (int i = 0; i < m_unknown.size(); ++i) {
            const QRegularExpression words(u"\\b"_s + QRegularExpression::escape(m_unknown[i]) +
                                           u"\\b"_s);
            auto hits = words.globalMatch(text);
            while (hits.hasNext()) {
                const QRegularExpressionMatch hit = hits.next();
                found += {value.place(),
                          {int(hit.capturedStart()), int(hit.capturedLength())},
                          first + i,
                          false};
            }
        }
    }

    /// "Sprain" inside "ankle sprain" is no second name.
    static void dropInner(QList<ConditionName> &found)
    {
        const QList<ConditionName> all = found;
        found.removeIf([&all](const ConditionName &name) {
            return std::ranges::any_of(all, [&name](const ConditionName &other) {
                return other.words.length > name.words.length &&
                       other.words.start <= name.words.start &&
                       other.words.start + other.words.length >=
                           name.words.start + name.words.length;
            });
        });
    }

    const Example &m_example;
    const Knowledge &m_knowledge;
    QSet<int> m_weighed;
    QStringList m_unknown;
    QList<ConditionName> m_names;
};

} // namespace

QList<ConditionName> conditionNamesIn(const Example &example, const Knowledge &knowledge)
{
    return Reader(example, knowledge).read();
}

QList<ConditionName> conditionLinks(const QList<ConditionName> &names, const JsonPointer &place)
{
    QSet<int> meant;
    bool whole = false;
    for (const ConditionName &name : names) {
        if (name.place != place)
            continue;
        meant += name.condition;
        whole = whole || name.whole;
    }
    QList<ConditionName> links;
    for (const ConditionName &name : names) {
        const bool own = name.place == place;
        if (meant.contains(name.condition) && (whole ? !own : own || name.whole))
            links += name;
    }
    return links;
}
