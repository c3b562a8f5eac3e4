// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/history/pastclaims.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"

using namespace Qt::StringLiterals;

PastClaims::PastClaims(const CheckedCase &checked, const ReadText &text, Kind kind)
    : m_text(text), m_kind(kind), m_cues(text.tokens().size(), NoCue)
{
    const Lexicon &lexicon = checked.knowledge().lexicon(u"claims"_s);
    for (const PhraseHit &hit : lexicon.find(text)) {
        const QString &group = lexicon.entry(hit).group;
        if (group == u"past")
            m_cues[hit.tokens.first] |= Past;
        else if (group == u"ahead" || kind == Kind::Response)
            m_cues[hit.tokens.first] |= Ahead;
    }
    findClauses();
}

void PastClaims::findClauses()
{
    for (const TokenRange &sentence : m_text.sentences()) {
        int first = sentence.first;
        for (int at = sentence.first; at < sentence.last; ++at) {
            if (!endsClause(at))
                continue;
            m_clauses += {first, at + 1};
            first = at + 1;
        }
        if (first < sentence.last)
            m_clauses += {first, sentence.last};
    }
}

bool PastClaims::endsClause(int token) const
{
    static const QStringList joints = {u"so"_s, u"but"_s, u"then"_s, u"which"_s, u"while"_s};
    const QList<Token> &tokens = m_text.tokens();
    const Token &here = tokens[token];
    if (here.isWord())
        return m_text.isAnyWordAt(token, joints);
    if (here.isMark(u',') || here.isMark(u':') || here.isMark(u'\u2014'))
        return true;
    return here.isMark(u'\u2013') && token > 0 && here.start > tokens[token - 1].end();
}

TokenRange PastClaims::clauseOf(int token) const
{
    for (const TokenRange &clause : m_clauses) {
        if (clause.contains(token))
            return clause;
    }
    return {token, token + 1};
}

quint8 PastClaims::cuesIn(TokenRange range) const
{
    quint8 cues = NoCue;
    for (int at = range.first; at < range.last; ++at)
        cues |= m_cues[at];
    return cues;
}

/// "What your log shows:" above a list speaks for all its items.
bool PastClaims::isIntroduced(int sentence) const
{
    const QList<TokenRange> &sentences = m_text.sentences();
    const auto isItem = [&](const TokenRange &range) {
        const Token &first = m_text.tokens()[range.first];
        return first.isMark(u'-') || first.isMark(u'*') || first.isMark(u'\u2013') ||
               first.isMark(u'\u2022') || first.isNumeric();
    };
    for (int at = sentence; at > 0 && isItem(sentences[at]); --at) {
        const TokenRange &above = sentences[at - 1];
        bool colon = false;
        for (int token = std::max(above.first, above.last - 4); token < above.last; ++token)
            colon = colon || m_text.tokens()[token].isMark(u':');
        if (colon)
            return cuesIn(above) == Past;
    }
    return false;
}

bool PastClaims::isPast(int token) const
{
    const TokenRange clause = clauseOf(token);
    const quint8 here = cuesIn(clause);
    if (here & Ahead)
        return false;
    if (here & Past)
        return true;
    const TokenRange sentence = m_text.sentenceOf(token);
    const quint8 before = cuesIn({sentence.first, clause.first});
    if (before & Ahead)
        return false;
    if (m_kind == Kind::Reasoning || (before & Past))
        return true;
    return isIntroduced(int(m_text.sentences().indexOf(sentence)));
}
