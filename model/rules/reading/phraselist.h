// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/readtext.h"

#include <QSet>

/// Where a phrase of a list stands in a text.
struct PhraseHit
{
    int entry = 0; ///< Index of the entry that the phrase belongs to.
    TokenRange tokens;

    bool operator==(const PhraseHit &) const = default;
};

/// Phrases to look for, many at once. A pattern is a row of words; "a|b" is either, "word?" may be
/// missing, "*3" stands for up to three tokens of any kind. Plurals, case, hyphens and underscores
/// make no difference. A phrase lies within one sentence; "*3" crosses no comma, "**3" does, and
/// neither crosses a word that turns the meaning ("but", "no", "not", "without", "nor").
class PhraseList
{
public:
    /// Adds a pattern to an entry. Its words join the vocabulary, so all lists are filled before
    /// the first text is read.
    void add(int entry, const QString &pattern, Vocabulary &vocabulary);

    /// All hits, in the order of the text; of those that start at one word and belong to one entry
    /// only the longest.
    QList<PhraseHit> find(const ReadText &text) const;
    bool matches(const ReadText &text) const { return !find(text).isEmpty(); }

private:
    struct Step
    {
        QList<int> words; ///< Any of them; empty for a gap.
        int gap = 0;
        bool overCommas = false;
        bool optional = false;
    };
    struct Pattern
    {
        int entry = 0;
        QList<Step> steps;
    };

    int match(const Pattern &pattern, qsizetype step, const ReadText &text, int at, int last) const;

    QList<Pattern> m_patterns;
    QSet<int> m_turns;               ///< The words that no gap crosses.
    QList<QList<int>> m_byFirstWord; ///< Patterns by the number of a word they may start with.
};
