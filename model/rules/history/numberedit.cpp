// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/history/numberedit.h"

#include "model/base/jsontypes.h"

QByteArray withNumber(const ReadText &text, int token, double value)
{
    return withWords(text, {token, token + 1}, QString::number(value, 'g', 8));
}

QByteArray withWords(const ReadText &text, TokenRange range, const QString &words)
{
    const int start = text.tokens()[range.first].start;
    const int end = text.tokens()[range.last - 1].end();
    return toJsonString(text.text().left(start) + words + text.text().mid(end));
}
