// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/phraselist.h"

#include "model/rules/reading/vocabulary.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

/// Hyphens inside a compound count as no token.
int behindHyphens(const QList<Token> &tokens, int at, int last)
{
    while (at < last && at > 0 && (tokens[at].isMark(u'-') || tokens[at].isMark(u'_')))
        ++at;
    return at;
}

} // namespace

void PhraseList::add(int entry, const QString &pattern, Vocabulary &vocabulary)
{
    if (m_list == 0) {
        m_list = vocabulary.addList();
        for (const QString &word : {u"but"_s, u"no"_s, u"not"_s, u"without"_s, u"nor"_s}) {
            m_turns += vocabulary.add(word);
            m_turnMarks |= ReadText::markOf(m_turns.last());
        }
    }
    Start start;
    start.entry = entry;
    start.first = int(m_steps.size());
    QString spaced = pattern;
    spaced.replace(u'_', u' ').replace(u'-', u' ');
    for (QString word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        Step step;
        step.first = int(m_words.size());
        if (word.startsWith(u'*')) {
            step.overCommas = word.startsWith(u"**"_s);
            step.gap = word.mid(step.overCommas ? 2 : 1).toInt();
        } else {
            step.optional = word.endsWith(u'?');
            if (step.optional)
                word.chop(1);
            for (const QString &choice : word.split(u'|', Qt::SkipEmptyParts))
                m_words += vocabulary.add(choice);
        }
        step.last = int(m_words.size());
        for (int i = step.first; i < step.last; ++i)
            step.marks |= ReadText::markOf(m_words[i]);
        if (!step.optional && step.last == step.first + 1)
            start.needed |= ReadText::markOf(m_words.last());
        m_steps += step;
    }
    start.last = int(m_steps.size());
    addStarts(start, vocabulary);
}

void PhraseList::addStarts(Start start, Vocabulary &vocabulary)
{
    const bool hasNext = !m_steps[start.first].optional && start.first + 1 < start.last &&
                         !m_steps[start.first + 1].optional;
    if (hasNext)
        start.next = m_steps[start.first + 1].marks;
    for (int at = start.first; at < start.last; ++at) {
        const Step &step = m_steps[at];
        for (int i = step.first; i < step.last; ++i) {
            const int word = m_words[i];
            m_startsOf.resize(std::max<qsizetype>(m_startsOf.size(), word + 1));
            if (m_startsOf[word] == 0) {
                if (m_starts.isEmpty())
                    m_starts += QList<Start>(); // That of no word.
                m_startsOf[word] = quint16(m_starts.size());
                m_starts += QList<Start>();
            }
            m_starts[m_startsOf[word]] += start;
            vocabulary.addStart(word, m_list);
        }
        if (!step.optional)
            break;
    }
}

/// One behind the last token when the steps from `step` to `end` match at `at`; else -1.
int PhraseList::match(int step, int end, const ReadText &text, int at, int last) const
{
    if (step == end)
        return at;
    const Step &wanted = m_steps[step];
    const QList<Token> &tokens = text.tokens();
    if (wanted.first == wanted.last)
        return matchBehindGap(step, end, text, at, last);
    const int here = behindHyphens(tokens, at, last);
    const auto words =
        std::span(m_words).subspan(size_t(wanted.first), size_t(wanted.last - wanted.first));
    if (here < last && (wanted.marks & ReadText::markOf(tokens[here].word)) != 0 &&
        tokens[here].word != 0 && std::ranges::find(words, tokens[here].word) != words.end()) {
        if (const int found = match(step + 1, end, text, here + 1, last); found >= 0)
            return found;
    }
    return wanted.optional ? match(step + 1, end, text, at, last) : -1;
}

/// The same for a step that is a gap.
int PhraseList::matchBehindGap(int step, int end, const ReadText &text, int at, int last) const
{
    const Step &gap = m_steps[step];
    const QList<Token> &tokens = text.tokens();
    for (int skipped = 0; skipped <= gap.gap; ++skipped) {
        if (const int found = match(step + 1, end, text, at, last); found >= 0)
            return found;
        if (at >= last || (tokens[at].isMark(u',') && !gap.overCommas) || turns(tokens[at]))
            return -1;
        ++at;
    }
    return -1;
}

bool PhraseList::turns(const Token &token) const
{
    return (m_turnMarks & ReadText::markOf(token.word)) != 0 && m_turns.contains(token.word);
}

QList<PhraseHit> PhraseList::find(const ReadText &text) const
{
    QList<PhraseHit> hits;
    if (!mayMatch(text))
        return hits;
    for (qsizetype i = 0; i < text.sentences().size(); ++i) {
        const ReadText::Glance &glance = text.glances()[i];
        if ((glance.lists & m_list) != 0)
            addHits(text, text.sentences()[i], glance.words, hits);
    }
    return hits;
}

/// `words` are the marks of the sentence's words.
void PhraseList::addHits(const ReadText &text, TokenRange sentence, quint64 words,
                         QList<PhraseHit> &hits) const
{
    for (int at = sentence.first; at < sentence.last; ++at) {
        const Token &token = text.tokens()[at];
        if ((token.lists & m_list) == 0 || token.word >= m_startsOf.size() ||
            m_startsOf[token.word] == 0)
            continue;
        const int behind = behindHyphens(text.tokens(), at + 1, sentence.last);
        const quint64 next =
            behind < sentence.last ? ReadText::markOf(text.tokens()[behind].word) : 0;
        const qsizetype before = hits.size();
        for (const Start &start : m_starts[m_startsOf[token.word]]) {
            if ((start.needed & ~words) != 0 || (start.next != 0 && (start.next & next) == 0))
                continue;
            const int end = match(start.first, start.last, text, at, sentence.last);
            if (end < 0)
                continue;
            const auto same =
                std::find_if(hits.begin() + before, hits.end(),
                             [&start](const PhraseHit &hit) { return hit.entry == start.entry; });
            if (same == hits.end())
                hits += PhraseHit{start.entry, {at, end}};
            else
                same->tokens.last = std::max(same->tokens.last, end);
        }
    }
}
