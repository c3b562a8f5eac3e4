// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>

#include <unordered_map>

/// The words that the lexicons know, as numbers, so that texts are compared without comparing
/// strings. A word and its plural are one.
class Vocabulary
{
public:
    /// Knows the words that spell numbers, so that a text's "two" is found like any other word.
    Vocabulary();

    /// The number of a word, which gets one if it is new; never 0.
    int add(QStringView word);
    /// 0 for a word that no lexicon knows.
    int find(QStringView word) const { return findFolded(fold(word)); }
    /// The same for a word in lower case, without making a string of it.
    int findLower(QStringView lower) const;
    /// What a word that spells a number says; NaN for all others.
    double valueOf(int word) const;

    /// Lower case without the ending of a plural: "Presses" is "press". Names of muscles lose an s
    /// too ("triceps"), which harms nobody, since both sides do.
    static QString fold(QStringView word);

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(QStringView one, QStringView other) const { return one == other; }
    };

    int findFolded(QStringView folded) const;

    /// A standard map, because it finds a view without a string being made of it.
    std::unordered_map<QString, int, Hash, Equal> m_numbers;
    QList<double> m_values; ///< Of the first words, which spell numbers.
};

/// The words of a name as they are written: runs of letters, digits and straight apostrophes.
QStringList wordsOfName(const QString &name);
