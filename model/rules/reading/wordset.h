// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <algorithm>
#include <vector>

/// A few words to compare a text's words with, without making strings of these. The words have to
/// live as long as the set: literals do.
class WordSet
{
public:
    WordSet(std::initializer_list<QStringView> words) : m_words(words)
    {
        std::ranges::sort(m_words);
        for (const QStringView word : m_words) {
            m_lengths |= lengthOf(word);
            m_firsts |= firstOf(word);
        }
    }

    bool contains(QStringView word) const
    {
        return (m_lengths & lengthOf(word)) != 0 && (m_firsts & firstOf(word)) != 0 &&
               std::ranges::binary_search(m_words, word);
    }

private:
    static quint64 lengthOf(QStringView word)
    {
        return 1ull << std::min<qsizetype>(word.size(), 63);
    }
    static quint64 firstOf(QStringView word)
    {
        return word.isEmpty() ? 1 : 1ull << (word[0].unicode() % 64);
    }

    std::vector<QStringView> m_words;
    quint64 m_lengths = 0; ///< A bit for each length that occurs,
    quint64 m_firsts = 0;  ///< and for each first letter.
};
