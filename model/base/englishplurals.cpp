// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/englishplurals.h"

using namespace Qt::StringLiterals;

QString EnglishPlurals::translate(const char *, const char *sourceText, const char *, int n) const
{
    if (n < 0)
        return {};
    QString text = QString::fromUtf8(sourceText);
    if (!text.contains(u"s)"_s))
        return {};
    const bool one = n == 1;
    return text.replace(u"(s)"_s, one ? u""_s : u"s"_s).replace(u"(es)"_s, one ? u""_s : u"es"_s);
}
