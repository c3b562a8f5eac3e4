// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

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

    /// A bit for one more list of phrases. More lists than bits share some.
    quint64 addList() { return 1ull << (m_lists++ % 64); }
    /// Notes that a phrase of a list starts with a word.
    void addStart(int word, quint64 list);
    /// The lists with a phrase that starts with a word, as bits.
    quint64 listsFrom(int word) const { return m_starts[word]; }

    /// Lower case without the ending of a plural: "Presses" is "press". Names of muscles lose an s
    /// too ("triceps"), which harms nobody, since both sides do.
    static QString fold(QStringView word);
    /// Whether two words in lower case are one word, singular or plural.
    static bool isSame(QStringView lower, QStringView other);

private:
    /// Where a word's number stands, and enough of its hash to tell it from most other words.
    struct Slot
    {
        quint32 hash = 0;
        int number = 0; ///< 0: free.
    };

    int findFolded(QStringView folded) const;
    QStringView wordOf(int number) const
    {
        const int start = m_ends[number - 1];
        return QStringView(m_letters).sliced(start, m_ends[number] - start);
    }
    qsizetype slotOf(QStringView folded, size_t hash) const;
    void grow();

    /// A hash table in one piece, at most half full: every word of every text is looked up, and a
    /// table of nodes would spend that time waiting for memory.
    QList<Slot> m_slots;
    QString m_letters;       ///< The words, folded, one behind the other.
    QList<int> m_ends = {0}; ///< Where in m_letters each word ends, by its number.
    QList<quint64> m_starts = {0};
    int m_lists = 0;
    QList<double> m_values; ///< Of the first words, which spell numbers.
};

/// The words of a name as they are written: runs of letters, digits and straight apostrophes.
QStringList wordsOfName(const QString &name);
