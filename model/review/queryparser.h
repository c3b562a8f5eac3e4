// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/review/query.h"
#include "model/review/queryvocabulary.h"

#include <QCoreApplication>

struct QueryPiece;

/// Reads the language of searches, the same in the window and on the command line:
///   knee "sore knee" category:acute,chronic confidence:<0.5 reviewer:me -status:approved
/// An unknown filter or value is refused with what is allowed.
class QueryParser
{
    Q_DECLARE_TR_FUNCTIONS(QueryParser)

public:
    static constexpr qsizetype longestText = 10'000;
    static constexpr qsizetype mostTerms = 100; ///< Words, and values of filters.

    explicit QueryParser(const QueryVocabulary &vocabulary) : m_vocabulary(vocabulary) {}

    Result<Query> parse(const QString &text) const;

private:
    Result<QueryTerm> filter(const QueryPiece &piece) const;
    Result<void> addChoice(QueryTerm &term, const QString &value) const;
    static Result<void> addNumber(QueryTerm &term, const QString &value);
    static Result<void> addYesNo(QueryTerm &term, const QString &value);
    static QueryTerm words(const QueryPiece &piece);
    QString allowed(QueryField field) const;

    const QueryVocabulary &m_vocabulary;
};
