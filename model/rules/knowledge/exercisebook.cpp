// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/knowledge/exercisebook.h"

#include "model/base/jsontypes.h"
#include "model/dataset/similarity.h"
#include "model/rules/reading/vocabulary.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

void ExerciseBook::add(const Json &exercises, Vocabulary &vocabulary)
{
    for (const Json &entry : exercises) {
        Exercise exercise;
        exercise.name = textOf(entry, "name");
        exercise.pattern = textOf(entry, "pattern");
        exercise.regions += textOf(entry, "region");
        for (const Json &alias : entry.value("aliases", Json::array()))
            exercise.aliases += QString::fromStdString(alias.get<std::string>());
        for (const Json &region : entry.value("also", Json::array()))
            exercise.regions += QString::fromStdString(region.get<std::string>());
        const int index = int(m_exercises.size());
        for (const QString &name : QStringList{exercise.name} + exercise.aliases) {
            m_byKey.insert(key(name), index);
            m_phrases.add(index, name, vocabulary);
        }
        m_exercises += exercise;
    }
}

QString ExerciseBook::key(const QString &name)
{
    static const QRegularExpression separators(u"[^\\w']+|_"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString &word : name.split(separators, Qt::SkipEmptyParts))
        words += Vocabulary::fold(word);
    words.sort();
    return words.join(u' ');
}

const Exercise *ExerciseBook::find(const QString &name) const
{
    const auto found = m_byKey.constFind(key(name));
    return found == m_byKey.constEnd() ? nullptr : &m_exercises[*found];
}

QString ExerciseBook::canonical(const QString &name) const
{
    const Exercise *exercise = find(name);
    QString fallback = name.trimmed().toLower();
    return exercise ? exercise->name : fallback.replace(u' ', u'_').replace(u'-', u'_');
}

const Exercise *ExerciseBook::closest(const QString &name, double similarity) const
{
    const QString wanted = key(name);
    const Exercise *best = nullptr;
    double most = similarity;
    for (auto known = m_byKey.constBegin(); known != m_byKey.constEnd(); ++known) {
        const double likeness = editSimilarity(wanted, known.key());
        const Exercise &exercise = m_exercises[*known];
        const bool better =
            likeness > most || (likeness == most && (!best || exercise.name < best->name));
        if (better) {
            best = &exercise;
            most = likeness;
        }
    }
    return best;
}
