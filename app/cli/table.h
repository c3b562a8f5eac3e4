// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

/// Rows of text in aligned columns under a head; columns of numbers are aligned to the right.
class Table
{
public:
    explicit Table(const QStringList &head) : m_rows{head} {}

    void addRow(const QStringList &cells) { m_rows += cells; }
    bool isEmpty() const { return m_rows.size() == 1; }
    /// Without a line break at the end.
    QString toText() const;

private:
    qsizetype width(qsizetype column) const;
    bool isNumeric(qsizetype column) const;

    QList<QStringList> m_rows; ///< The head is the first.
};
