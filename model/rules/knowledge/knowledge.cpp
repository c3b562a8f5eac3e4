// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/knowledge/knowledge.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

Json readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without %s.", qPrintable(path));
    return parseJson(file.readAll());
}

QStringList lexiconNames()
{
    QStringList names;
    for (const QString &file : QDir(u":/rules/lexicon"_s).entryList({u"*.json"_s}))
        names += file.chopped(5);
    return names;
}

/// What a project's entry lacks; empty when it can be used.
QString faultOf(const QString &list, const Json &entry)
{
    const char *name = list == u"substitutions"        ? "exercise"
                       : lexiconNames().contains(list) ? "id"
                                                       : "name";
    if (!entry.is_object() || textOf(entry, name).isEmpty())
        return Knowledge::tr("Each entry of \"%1\" needs a text \"%2\".")
            .arg(list, QLatin1StringView(name));
    for (const char *texts : {"aliases", "also", "regions", "words", "phrases", "needs"}) {
        for (const Json &text : entry.value(texts, Json::array())) {
            if (!text.is_string())
                return Knowledge::tr("\"%1\" of an entry of \"%2\" has to be a list of texts.")
                    .arg(QLatin1StringView(texts), list);
        }
    }
    return {};
}

} // namespace

std::shared_ptr<const Knowledge> Knowledge::standard()
{
    static const std::shared_ptr<const Knowledge> knowledge = [] {
        const std::shared_ptr<Knowledge> made(new Knowledge);
        made->addStandard();
        return made;
    }();
    return knowledge;
}

Result<std::shared_ptr<const Knowledge>> Knowledge::extended(const QByteArray &additions)
{
    const Json document = parseJson(additions);
    if (!document.is_object())
        return Error{tr("The project's own words have to be one JSON object."), {}};
    QStringList lists = {u"exercises"_s, u"substitutions"_s, u"conditions"_s, u"bodyparts"_s};
    lists += lexiconNames();
    for (const auto &[key, entries] : document.items()) {
        const QString list = QString::fromStdString(key);
        if (!lists.contains(list))
            return Error{
                tr("There is no list \"%1\"; there are: %2.").arg(list, lists.join(u", "_s)), {}};
        if (!entries.is_array())
            return Error{tr("\"%1\" has to be a list of entries.").arg(list), {}};
        for (const Json &entry : entries) {
            if (const QString fault = faultOf(list, entry); !fault.isEmpty())
                return Error{fault, {}};
        }
    }
    const std::shared_ptr<Knowledge> made(new Knowledge);
    made->addStandard();
    made->add(document);
    return std::shared_ptr<const Knowledge>(made);
}

const Lexicon &Knowledge::lexicon(const QString &name) const
{
    static const Lexicon empty;
    const auto found = m_lexicons.constFind(name);
    Q_ASSERT_X(found != m_lexicons.constEnd(), "Knowledge", "a lexicon that nobody wrote");
    return found == m_lexicons.constEnd() ? empty : *found;
}

void Knowledge::addStandard()
{
    m_exercises.setWords(readResource(u":/rules/movement_words.json"_s));
    for (const char *name : {"exercises", "substitutions", "conditions", "bodyparts"})
        add(readResource(u":/rules/%1.json"_s.arg(QLatin1StringView(name))));
    for (const QString &name : lexiconNames()) {
        const Json document = readResource(u":/rules/lexicon/%1.json"_s.arg(name));
        m_lexicons[name].add(document.at("entries"), m_vocabulary);
    }
}

void Knowledge::add(const Json &document)
{
    for (const auto &[key, entries] : document.items()) {
        if (key == "exercises")
            m_exercises.add(entries, m_vocabulary);
        else if (key == "substitutions")
            m_substitutions.add(entries);
        else if (key == "conditions")
            m_conditions.add(entries, m_vocabulary);
        else if (key == "bodyparts")
            m_bodyParts.add(entries, m_vocabulary);
        else if (entries.is_array())
            m_lexicons[QString::fromStdString(key)].add(entries, m_vocabulary);
    }
}
