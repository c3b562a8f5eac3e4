// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/phraselist.h"

#include "model/rules/reading/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void PhraseList::add(int entry, const QString &pattern, Vocabulary &vocabulary)
{
    if (m_turns.isEmpty()) {
        for (const QString &word : {u"but"_s, u"no"_s, u"not"_s, u"without"_s, u"nor"_s})
            m_turns += vocabulary.add(word);
    }
    Pattern compiled{entry, {}};
    QString spaced = pattern;
    spaced.replace(u'_', u' ').replace(u'-', u' ');
    for (QString word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        Step step;
        if (word.startsWith(u'*')) {
            step.overCommas = word.startsWith(u"**"_s);
            step.gap = word.mid(step.overCommas ? 2 : 1).toInt();
        } else {
            step.optional = word.endsWith(u'?');
            if (step.optional)
                word.chop(1);
            for (const QString &choice : word.split(u'|', Qt::SkipEmptyParts))
                step.words += vocabulary.add(choice);
        }
        std::ranges::sort(step.words);
        compiled.steps += step;
    }
    const int index = int(m_patterns.size());
    for (const Step &step : compiled.steps) {
        for (const int word : step.words) {
            m_byFirstWord.resize(std::max<qsizetype>(m_byFirstWord.size(), word + 1));
            m_byFirstWord[word] += index;
        }
        if (!step.optional)
            break;
    }
    m_patterns += compiled;
}

/// One behind the last token when the pattern's steps from `step` on match at `at`; else -1.
int PhraseList::match(const Pattern &pattern, qsizetype step, const ReadText &text, int at,
                      int last) const
{
    if (step == pattern.steps.size())
        return at;
    const Step &wanted = pattern.steps[step];
    const QList<Token> &tokens = text.tokens();
    if (wanted.words.isEmpty()) {
        for (int skipped = 0; skipped <= wanted.gap; ++skipped) {
            if (const int end = match(pattern, step + 1, text, at, last); end >= 0)
                return end;
            if (at >= last || (tokens[at].isMark(u',') && !wanted.overCommas) ||
                m_turns.contains(tokens[at].word))
                return -1;
            ++at;
        }
        return -1;
    }
    int here = at;
    // Hyphens inside a compound count as no token.
    while (here < last && here > 0 && (tokens[here].isMark(u'-') || tokens[here].isMark(u'_')))
        ++here;
    if (here < last && tokens[here].word != 0 &&
        std::ranges::binary_search(wanted.words, tokens[here].word)) {
        if (const int end = match(pattern, step + 1, text, here + 1, last); end >= 0)
            return end;
    }
    return wanted.optional ? match(pattern, step + 1, text, at, last) : -1;
}

QList<PhraseHit> PhraseList::find(const ReadText &text) const
{
    QList<PhraseHit> hits;
    const QList<Token> &tokens = text.tokens();
    for (const TokenRange &sentence : text.sentences()) {
        for (int at = sentence.first; at < sentence.last; ++at) {
            // Word 0 is what no list knows: nothing starts with it.
            if (tokens[at].word >= m_byFirstWord.size())
                continue;
            for (const int index : m_byFirstWord[tokens[at].word]) {
                const Pattern &pattern = m_patterns[index];
                const int end = match(pattern, 0, text, at, sentence.last);
                if (end < 0)
                    continue;
                const auto same = std::ranges::find_if(hits, [&](const PhraseHit &hit) {
                    return hit.entry == pattern.entry && hit.tokens.first == at;
                });
                if (same == hits.end())
                    hits += PhraseHit{pattern.entry, {at, end}};
                else
                    same->tokens.last = std::max(same->tokens.last, end);
            }
        }
    }
    return hits;
}
