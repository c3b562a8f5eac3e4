// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/readtext.h"

class CheckedCase;

/// Tells where a text speaks of the athlete's past and where of what is to come. A reasoning step
/// speaks of the past unless its words look ahead; an answer to the user only where its words look
/// back (resources/rules/lexicon/claims.json).
class PastClaims
{
public:
    enum class Kind { Reasoning, Response };

    PastClaims(const CheckedCase &checked, const ReadText &text, Kind kind);

    /// Whether what stands at a token is a claim about the past.
    bool isPast(int token) const;
    /// Whether a stretch of text tells what to do, or what may come.
    bool isAhead(TokenRange range) const { return cuesIn(range) & Ahead; }
    /// The stretch between commas, dashes and joining words in which a token stands.
    TokenRange clauseOf(int token) const;

private:
    enum Cue : quint8 { NoCue = 0, Past = 1, Ahead = 2 };

    void findClauses();
    bool endsClause(int token) const;
    bool isIntroduced(int sentence) const;
    quint8 cuesIn(TokenRange range) const;

    const ReadText &m_text;
    Kind m_kind;
    QList<quint8> m_cues; ///< By token.
    QList<TokenRange> m_clauses;
};
