// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/readingtime.h"

#include "model/dataset/searchtext.h"

int ReadingTime::words(const Example &example)
{
    int count = 0;
    for (const JsonValue &field : SearchText::fields(example)) {
        bool inWord = false;
        for (const QChar c : field.text()) {
            const bool isPart = c.isLetterOrNumber();
            count += isPart && !inWord ? 1 : 0;
            inWord = isPart || (inWord && !c.isSpace());
        }
    }
    return count;
}

int ReadingTime::fastest(const Example &example)
{
    return words(example) * 60 / fastWordsPerMinute;
}
