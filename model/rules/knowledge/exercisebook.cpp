// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/knowledge/exercisebook.h"

#include "model/base/jsontypes.h"
#include "model/dataset/similarity.h"
#include "model/rules/reading/vocabulary.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace {

/// More words than any exercise has: what is longer is prose.
constexpr qsizetype mostWords = 9;

QStringList foldedWords(const QString &name)
{
    QStringList words;
    for (const QString &word : wordsOfName(name))
        words += Vocabulary::fold(word);
    return words;
}

} // namespace

QString ExerciseBook::keyOf(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

QString ExerciseBook::key(const QString &name)
{
    return keyOf(foldedWords(name));
}

std::array<quint8, 26> ExerciseBook::lettersOf(const QString &key)
{
    std::array<quint8, 26> letters{};
    for (const QChar c : key) {
        if (c >= u'a' && c <= u'z')
            ++letters[c.unicode() - u'a'];
    }
    return letters;
}

void ExerciseBook::add(const Json &exercises, Vocabulary &vocabulary)
{
    const auto insert = [](QHash<QString, int> &hash, const QString &key, int index, bool isName) {
        // A usual name is worth more than another entry's alias.
        if (!key.isEmpty() && (isName || !hash.contains(key)))
            hash.insert(key, index);
    };
    m_found.clear();
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
            const bool isName = name == exercise.name;
            const QStringList words = m_words.wordsOf(name);
            const QString key = keyOf(words);
            insert(m_byKey, key, index, isName);
            insert(m_byLetters, foldedWords(name).join(QString()), index, isName);
            m_spellings += Spelling{key, lettersOf(key), index};
            m_phrases.add(index, name, vocabulary);
        }
        m_exercises += exercise;
    }
}

const Exercise *ExerciseBook::findWords(const QStringList &words) const
{
    if (words.isEmpty())
        return nullptr;
    if (const auto found = m_byKey.constFind(keyOf(words)); found != m_byKey.constEnd())
        return &m_exercises[*found];
    if (const auto found = m_byLetters.constFind(words.join(QString()));
        found != m_byLetters.constEnd())
        return &m_exercises[*found];
    QStringList plain;
    std::ranges::copy_if(words, std::back_inserter(plain), [&](const QString &word) {
        return !(m_words.kindsOf(word) & MovementWords::Implied);
    });
    return plain.size() < words.size() ? findWords(plain) : nullptr;
}

/// The index in all(), -1 when nobody knows the name.
int ExerciseBook::indexOf(const QString &name) const
{
    if (const Exercise *exercise = findWords(m_words.wordsOf(name)))
        return int(exercise - m_exercises.constData());
    return m_byLetters.value(foldedWords(name).join(QString()), -1);
}

const Exercise *ExerciseBook::find(const QString &name) const
{
    const int index = m_found.find(name, [this](const QString &asked) { return indexOf(asked); });
    return index < 0 ? nullptr : &m_exercises[index];
}

QString ExerciseBook::canonical(const QString &name) const
{
    if (const Exercise *exercise = find(name))
        return exercise->name;
    return name.trimmed().toLower().replace(u' ', u'_').replace(u'-', u'_');
}

const Exercise *ExerciseBook::base(const QString &name) const
{
    if (const Exercise *exercise = find(name))
        return exercise;
    const QStringList words = m_words.wordsOf(name);
    if (words.size() > mostWords)
        return nullptr;
    // Leaves out fewer words first, so that "incline close grip bench press" stays near its kind.
    const quint32 all = (1u << words.size()) - 1;
    for (int left = 1; left < int(words.size()); ++left) {
        for (quint32 out = 1; out < all; ++out) {
            if (std::popcount(out) != left)
                continue;
            QStringList rest;
            bool varies = true;
            for (qsizetype i = 0; i < words.size() && varies; ++i) {
                if (out >> i & 1)
                    varies = bool(m_words.kindsOf(words[i]) &
                                  (MovementWords::Style | MovementWords::Equipment |
                                   MovementWords::Link | MovementWords::Implied));
                else
                    rest += words[i];
            }
            const Exercise *exercise = varies ? findWords(rest) : nullptr;
            if (exercise)
                return exercise;
        }
    }
    return nullptr;
}

bool ExerciseBook::isPlausible(const QString &name) const
{
    const QStringList words = m_words.wordsOf(name);
    return words.isEmpty() || words.size() > mostWords || m_words.nameMovement(words) ||
           base(name) != nullptr;
}

QStringList ExerciseBook::parts(const QString &name) const
{
    if (find(name))
        return {name};
    QString marked = name;
    marked.replace(u'_', u' ');
    for (const QString &link : {u" and "_s, u" or "_s, u" plus "_s, u" then "_s, u" & "_s, u"/"_s,
                                u"+"_s, u","_s, u";"_s})
        marked.replace(link, u"\n"_s, Qt::CaseInsensitive);
    QStringList parts;
    for (const QString &part : marked.split(u'\n', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    return parts.size() < 2 ? QStringList{name} : parts;
}

const Exercise *ExerciseBook::closest(const QString &name, double similarity) const
{
    const QString wanted = keyOf(m_words.wordsOf(name));
    const std::array<quint8, 26> letters = lettersOf(wanted);
    const Exercise *best = nullptr;
    double most = similarity;
    for (const Spelling &known : m_spellings) {
        // Letters that only one of them has cost at least half an edit each.
        const qsizetype longest = std::max(wanted.size(), known.key.size());
        const double allowed = (1 - most) * double(longest) + 1e-9;
        int differing = 0;
        for (size_t i = 0; i < letters.size(); ++i)
            differing += std::abs(int(letters[i]) - int(known.letters[i]));
        if (double(std::abs(wanted.size() - known.key.size())) > allowed ||
            double(differing) / 2 > allowed)
            continue;
        const double likeness = editSimilarity(wanted, known.key);
        const Exercise &exercise = m_exercises[known.exercise];
        if (likeness > most || (likeness == most && (!best || exercise.name < best->name))) {
            best = &exercise;
            most = likeness;
        }
    }
    return best;
}
