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
        for (const QStringView word : m_words)
            m_lengths |= 1ull << std::min<qsizetype>(word.size(), 63);
    }

    bool contains(QStringView word) const
    {
        return (m_lengths >> std::min<qsizetype>(word.size(), 63) & 1) != 0 &&
               std::ranges::binary_search(m_words, word);
    }

private:
    std::vector<QStringView> m_words;
    quint64 m_lengths = 0; ///< A bit for each length that occurs.
};
