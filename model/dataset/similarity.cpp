// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/similarity.h"

#include <QList>

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
    const QString lower = text.toLower();
    QSet<QString> words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= lower.size(); ++i) {
        const QChar c = i < lower.size() ? lower[i] : QChar(u' ');
        // Letters beyond the basic plane take two characters.
        const bool isPair = c.isHighSurrogate() && i + 1 < lower.size();
        const char32_t whole = isPair ? QChar::surrogateToUcs4(c, lower[i + 1]) : c.unicode();
        if (!QChar::isLetterOrNumber(whole) && c != u'\'') {
            if (i > start)
                words += lower.sliced(start, i - start);
            start = i + (isPair ? 2 : 1);
        }
        i += isPair ? 1 : 0;
    }
    return words;
}
