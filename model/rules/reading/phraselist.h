// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/readtext.h"

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
    /// False when a glance at the text tells that none of the phrases is in it.
    bool mayMatch(const ReadText &text) const { return (text.glance().lists & m_list) != 0; }

private:
    struct Step
    {
        int first = 0;     ///< Of its words in m_words, any of which will do.
        int last = 0;      ///< One behind them; no words at all are a gap.
        quint64 marks = 0; ///< Of its words: a glance at them spares most tokens the look at each.
        int gap = 0;
        bool overCommas = false;
        bool optional = false;
    };
    /// A pattern seen from a word it may start with.
    struct Start
    {
        quint64 needed = 0; ///< The marks of words that its sentence has to hold.
        quint64 next = 0;   ///< The marks of words of which the next one has to be; 0: any.
        int entry = 0;
        int first = 0; ///< Of its steps in m_steps.
        int last = 0;
    };

    void addStarts(Start start, Vocabulary &vocabulary);
    int match(int step, int end, const ReadText &text, int at, int last) const;
    int matchBehindGap(int step, int end, const ReadText &text, int at, int last) const;
    bool turns(const Token &token) const;
    void addHits(const ReadText &text, TokenRange sentence, quint64 words,
                 QList<PhraseHit> &hits) const;

    quint64 m_list = 0; ///< The bit of this list in the vocabulary.
    QList<Step> m_steps;
    QList<int> m_words;
    QList<int> m_turns;      ///< The words that no gap crosses,
    quint64 m_turnMarks = 0; ///< and their marks.
    /// The patterns that may start with each word that any of them starts with,
    QList<QList<Start>> m_starts;
    /// and where those of a word stand in it, by its number; 0 is none. All lists are asked about
    /// all texts, so together they have to fit into the processor's cache.
    QList<quint16> m_startsOf = {0};
};
