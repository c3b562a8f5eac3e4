// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <bit>
#include <vector>

/// A few words to compare a text's words with, without making strings of these. The words have to
/// live as long as the set: literals do.
class WordSet
{
public:
    WordSet(std::initializer_list<QStringView> words) : m_slots(std::bit_ceil(4 * words.size() + 1))
    {
        for (const QStringView word : words)
            m_slots[slotOf(word)] = word;
    }

    bool contains(QStringView word) const
    {
        return !word.isEmpty() && !m_slots[slotOf(word)].isEmpty();
    }

private:
    /// The slot of a word, or the free one where it would be. Length and ends tell words apart well
    /// enough.
    size_t slotOf(QStringView word) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = size_t(word.front().unicode()) * 31 + size_t(word.back().unicode()) * 7 +
                    size_t(word.size());
        for (at &= mask; !m_slots[at].isEmpty() && m_slots[at] != word; at = (at + 1) & mask) {
        }
        return at;
    }

    /// A hash table at most a quarter full; what is empty is free.
    std::vector<QStringView> m_slots;
};
