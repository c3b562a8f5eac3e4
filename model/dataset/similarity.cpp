// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/similarity.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

double editSimilarity(QStringView one, QStringView other)
{
    const qsizetype longest = std::max(one.size(), other.size());
    if (longest == 0)
        return 1;
    QList<int> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const int replaced = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    return 1 - double(row.last()) / double(longest);
}

QSet<QString> wordSet(const QString &text)
{
    static const QRegularExpression separators(u"[^\\w']+|_"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.toLower().split(separators, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}
