// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/textrange.h"
#include "model/review/queryfield.h"

/// Numbers between two bounds; a missing bound is open.
struct QueryInterval
{
    std::optional<double> low;
    std::optional<double> high;
    bool withLow = true; ///< The bound itself belongs to it.
    bool withHigh = true;

    bool operator==(const QueryInterval &) const = default;
};

/// One condition of a search.
struct QueryTerm
{
    enum class Kind { Word, Phrase, Filter };

    Kind kind = Kind::Word;
    bool negated = false;
    /// Of a word or phrase: as it was typed, without the quotes.
    QString text;
    /// A word that may still be growing: its last part matches as a beginning.
    bool isBeginning = false;
    /// Of a filter. One of several values is enough; a filter of numbers has an interval for each.
    QueryField field = QueryField::Category;
    QStringList values;
    QList<QueryInterval> intervals;

    /// In the text that was parsed: all of it, with minus sign and quotes.
    TextRange place;
    TextRange namePlace; ///< Of a filter, with its colon.
    QList<TextRange> valuePlaces;

    bool isText() const { return kind != Kind::Filter; }
    bool operator==(const QueryTerm &) const = default;
};

/// A search, understood: an example matches when it meets every term.
struct Query
{
    QList<QueryTerm> terms;
    /// Whom "reviewer:me" means.
    QString me;

    bool isEmpty() const { return terms.isEmpty(); }
    bool asksFor(QueryField field) const;
    /// A value of a filter as it has to be typed: in quotes where it holds a blank or a comma.
    static QString valueText(const QString &value);
    /// In the language of searches, with single spaces. Parsed again it says the same.
    QString toText() const;

    bool operator==(const Query &) const = default;
};
