// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/mixedscripts.h"

using namespace Qt::StringLiterals;

namespace {

bool isWordPart(QChar c)
{
    return c.isLetter() || c.isMark();
}

bool couldBeTaken(QChar c)
{
    if (c.script() == QChar::Script_Cyrillic)
        return true;
    static const QString alike = u"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧιορυνχ"_s;
    return c.script() == QChar::Script_Greek && alike.contains(c);
}

} // namespace

QList<OddPart> mixedscripts::lettersIn(const QString &text)
{
    QList<OddPart> letters;
    for (qsizetype at = 0; at < text.size();) {
        bool latin = false;
        QList<OddPart> foreign;
        qsizetype end = at;
        for (; end < text.size() && isWordPart(text[end]); ++end) {
            const QChar c = text[end];
            latin = latin || c.script() == QChar::Script_Latin;
            if (couldBeTaken(c))
                foreign += {{int(end), 1}, OddPart::Kind::Foreign, c.unicode()};
        }
        if (latin)
            letters += foreign;
        at = end + 1;
    }
    return letters;
}

QString mixedscripts::nameOf(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Cyrillic:
        return OddText::tr("Cyrillic");
    case QChar::Script_Greek:
        return OddText::tr("Greek");
    default:
        return {};
    }
}
