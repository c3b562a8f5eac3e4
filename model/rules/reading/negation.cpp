// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/negation.h"

#include <QSet>

using namespace Qt::StringLiterals;

bool isNegated(const ReadText &text, TokenRange range)
{
    static const QSet<QString> negations = {
        u"no"_s,      u"not"_s,   u"without"_s, u"denies"_s,  u"denied"_s, u"never"_s,
        u"neither"_s, u"nor"_s,   u"absent"_s,  u"zero"_s,    u"don't"_s,  u"doesn't"_s,
        u"didn't"_s,  u"isn't"_s, u"wasn't"_s,  u"haven't"_s, u"hasn't"_s, u"can't"_s};
    static const QSet<QString> ends = {u"but"_s,    u"however"_s, u"although"_s,
                                       u"though"_s, u"except"_s,  u"yet"_s};
    const TokenRange sentence = text.sentenceOf(range.first);
    for (int at = range.first - 1; at >= sentence.first; --at) {
        const QString word = text.wordAt(at);
        if (ends.contains(word))
            return false;
        if (negations.contains(word))
            return true;
    }
    for (int at = range.last; at < std::min(sentence.last, range.last + 3); ++at) {
        const QString word = text.wordAt(at);
        if (word == u"none" || word == u"negative" || word == u"absent")
            return true;
    }
    return false;
}
