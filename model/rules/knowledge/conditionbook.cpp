// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/knowledge/conditionbook.h"

#include "model/base/jsontypes.h"
#include "model/rules/reading/vocabulary.h"

#include <nlohmann/json.hpp>

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// Spellings and near-synonyms of one clinical word.
QString unified(const QString &word)
{
    static const QHash<QString, QString> same = {
        {u"tendonitis"_s, u"tendinopathy"_s},     {u"tendinitis"_s, u"tendinopathy"_s},
        {u"tendinosis"_s, u"tendinopathy"_s},     {u"tendonopathy"_s, u"tendinopathy"_s},
        {u"tendinopathies"_s, u"tendinopathy"_s}, {u"soreness"_s, u"sore"_s},
    };
    return same.value(word, word);
}

} // namespace

void ConditionBook::add(const Json &conditions, Vocabulary &vocabulary)
{
    m_found.clear();
    for (const Json &entry : conditions) {
        Condition condition;
        condition.name = textOf(entry, "name");
        condition.region = textOf(entry, "region");
        condition.tissue = textOf(entry, "tissue");
        for (const Json &alias : entry.value("aliases", Json::array()))
            condition.aliases += QString::fromStdString(alias.get<std::string>());
        const int index = int(m_conditions.size());
        for (const QString &name : QStringList{condition.name} + condition.aliases) {
            // Of two entries that only "acute" or a grade tells apart the first has the bare name.
            if (!m_byKey.contains(key(name)))
                m_byKey.insert(key(name), index);
            if (name == condition.name || !m_byStrictKey.contains(strictKey(name)))
                m_byStrictKey.insert(strictKey(name), index);
            m_phrases.add(index, name, vocabulary);
        }
        m_conditions += condition;
    }
}

QStringList ConditionBook::contentWords(const QString &name)
{
    static const QSet<QString> small = {
        u"the"_s,      u"a"_s,        u"an"_s,       u"of"_s,        u"or"_s,    u"and"_s,
        u"with"_s,     u"in"_s,       u"to"_s,       u"left"_s,      u"right"_s, u"bilateral"_s,
        u"grade"_s,    u"mild"_s,     u"moderate"_s, u"severe"_s,    u"acute"_s, u"chronic"_s,
        u"possible"_s, u"probable"_s, u"likely"_s,   u"suspected"_s, u"early"_s, u"type"_s};
    QStringList words;
    for (const QString &written : wordsOfName(name)) {
        const QString word = written.toLower();
        const QString folded = unified(Vocabulary::fold(unified(word)));
        if (!small.contains(word) && !words.contains(folded))
            words += folded;
    }
    return words;
}

QString ConditionBook::strictKey(const QString &name)
{
    QStringList words;
    for (const QString &written : wordsOfName(name)) {
        const QString word = written.toLower();
        const QString folded = unified(Vocabulary::fold(unified(word)));
        if (word != u"the" && word != u"of" && word != u"and" && !words.contains(folded))
            words += folded;
    }
    words.sort();
    return words.join(u' ');
}

QString ConditionBook::key(const QString &name)
{
    QStringList words = contentWords(name);
    words.sort();
    return words.join(u' ');
}

/// The index in all(), -1 when nobody knows the name.
int ConditionBook::indexOf(const QString &name) const
{
    const auto found = m_byStrictKey.constFind(strictKey(name));
    return found != m_byStrictKey.constEnd() ? *found : m_byKey.value(key(name), -1);
}

const Condition *ConditionBook::find(const QString &name) const
{
    const int index = m_found.find(name, [this](const QString &asked) { return indexOf(asked); });
    return index < 0 ? nullptr : &m_conditions[index];
}

bool ConditionBook::isSame(const QString &one, const QString &other) const
{
    const Condition *first = find(one);
    const Condition *second = find(other);
    return first && second ? first == second : key(one) == key(other);
}
