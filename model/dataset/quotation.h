// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/textrange.h"

#include <QList>
#include <QString>

#include <optional>

class Example;
struct LogRow;

/// A row of the training log that a text quotes, and by which of its numbers.
struct QuotedRow
{
    int row = 0;
    bool weight = false;
    bool rpe = false;

    bool operator==(const QuotedRow &) const = default;
};

/// What one reasoning step says of the training log: which rows, in the order of the log, and in
/// which words of its own.
struct Quotation
{
    QList<QuotedRow> rows;
    QList<TextRange> ranges;

    bool isEmpty() const { return rows.isEmpty(); }
    bool operator==(const Quotation &) const = default;
};

/// Matches by exercise names (underscore or space, plural) together with weights and RPE, and by
/// notes quoted word for word. Where a match could mean two rows, it is left out.
Quotation quotationOf(const QString &step, const QList<LogRow> &log);
/// One for each step of the reasoning chain.
QList<Quotation> quotationsIn(const Example &example);

/// How the quoted weight moved: 110 to 122.5 kg in 14 days. Nothing when the quotation does not
/// compare two weights of one exercise.
struct QuotedChange
{
    QString from; ///< As written.
    QString to;
    QString unit;
    double percent = 0;
    std::optional<int> days;
};
std::optional<QuotedChange> changeIn(const Quotation &quotation, const QList<LogRow> &log);
