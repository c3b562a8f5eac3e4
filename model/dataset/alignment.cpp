// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/alignment.h"

#include <algorithm>
#include <vector>

namespace {

/// The best sum of likenesses of each two ends of the lists, and the way back from them.
class Table
{
public:
    Table(qsizetype left, qsizetype right)
        : m_columns(right + 1), m_best(size_t((left + 1) * (right + 1)))
    {
    }

    float &at(qsizetype left, qsizetype right) { return m_best[size_t(left * m_columns + right)]; }

private:
    qsizetype m_columns;
    std::vector<float> m_best;
};

} // namespace

QList<Alignment::Pair> Alignment::of(qsizetype left, qsizetype right, const Likeness &likeness,
                                     double whole, qsizetype longest)
{
    const qsizetype shorter = std::min(left, right);
    qsizetype head = 0;
    while (head < shorter && likeness(head, head) >= whole)
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && likeness(left - 1 - tail, right - 1 - tail) >= whole)
        ++tail;
    QList<Pair> pairs;
    for (qsizetype i = 0; i < head; ++i)
        pairs += {i, i};
    const qsizetype rows = left - head - tail;
    const qsizetype columns = right - head - tail;
    if (rows > 0 && columns > 0 && rows <= longest / columns) {
        Table table(rows, columns);
        for (qsizetype i = rows - 1; i >= 0; --i) {
            for (qsizetype j = columns - 1; j >= 0; --j) {
                const auto like = float(likeness(head + i, head + j));
                table.at(i, j) = std::max({table.at(i + 1, j), table.at(i, j + 1),
                                           like > 0 ? table.at(i + 1, j + 1) + like : 0});
            }
        }
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < rows && j < columns) {
            if (table.at(i, j) == table.at(i + 1, j))
                pairs += {head + i++, -1};
            else if (table.at(i, j) == table.at(i, j + 1))
                pairs += {-1, head + j++};
            else
                pairs += {head + i++, head + j++};
        }
        for (; i < rows; ++i)
            pairs += {head + i, -1};
        for (; j < columns; ++j)
            pairs += {-1, head + j};
    } else {
        for (qsizetype i = 0; i < rows; ++i)
            pairs += {head + i, -1};
        for (qsizetype j = 0; j < columns; ++j)
            pairs += {-1, head + j};
    }
    for (qsizetype i = tail; i > 0; --i)
        pairs += {left - i, right - i};
    return pairs;
}
