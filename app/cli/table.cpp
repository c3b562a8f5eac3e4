// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString Table::toText() const
{
    QStringList lines;
    lines.resize(m_rows.size());
    for (qsizetype column = 0; column < m_rows.first().size(); ++column) {
        const qsizetype wide = width(column);
        const bool right = isNumeric(column);
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            const QString cell = m_rows[row].value(column);
            const QString gap = column > 0 ? u"  "_s : QString();
            lines[row] += gap + (right ? cell.rightJustified(wide) : cell.leftJustified(wide));
        }
    }
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    return lines.join(u'\n');
}

qsizetype Table::width(qsizetype column) const
{
    qsizetype widest = 0;
    for (const QStringList &row : m_rows)
        widest = std::max(widest, row.value(column).size());
    return widest;
}

bool Table::isNumeric(qsizetype column) const
{
    return std::all_of(m_rows.begin() + 1, m_rows.end(), [column](const QStringList &row) {
        bool numeric = false;
        row.value(column).toLongLong(&numeric);
        return numeric;
    });
}
