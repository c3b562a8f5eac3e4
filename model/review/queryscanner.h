// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/textrange.h"

#include <QList>
#include <QString>

/// A piece of a search's text, cut but not yet understood.
struct QueryPiece
{
    struct Value
    {
        QString text;    ///< Without quotes.
        TextRange place; ///< With quotes.
        bool quoted = false;
    };

    bool negated = false;
    QString name; ///< Before the colon; empty for a word or phrase.
    QList<Value> values;
    TextRange place;
    TextRange namePlace; ///< With the colon.
};

/// Cuts a search's text at its white space. Quotes keep white space together, at the start of a
/// word or of a filter's value; inside them a doubled quote is one, and one that is never closed
/// reaches to the end. There is no text that it refuses.
class QueryScanner
{
public:
    explicit QueryScanner(const QString &text) : m_text(text) {}

    QList<QueryPiece> pieces();

private:
    QueryPiece piece();
    QueryPiece::Value quotedValue();
    /// Up to white space, or one of the stops.
    QueryPiece::Value plainValue(QChar stop);
    qsizetype nameLength() const;
    bool atEnd() const { return m_at >= m_text.size(); }
    TextRange from(qsizetype start) const { return {int(start), int(m_at - start)}; }

    const QString &m_text;
    qsizetype m_at = 0;
};
