// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/displaytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isPrintable(QChar c)
{
    return c >= u' ' && c < QChar(0x7f) && c != u'_';
}

} // namespace

QString displayText(const QString &stored, Underscores underscores)
{
    if (std::ranges::all_of(stored, isPrintable))
        return stored;
    QString shown = stored;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar c = shown[i];
        const bool spacing = c == u'_' && underscores == Underscores::AsSpaces;
        if (spacing || c == u'\t' || (c == u'\r' && shown.mid(i + 1, 1) == u"\n"))
            shown[i] = u' ';
        else if (c == u'\n')
            shown[i] = QChar::LineSeparator;
    }
    for (const OddPart &part : OddText::in(stored)) {
        if (const std::optional<QChar> sign = signOf(part)) {
            for (int i = 0; i < part.place.length; ++i)
                shown[part.place.start + i] = *sign;
        }
    }
    return shown;
}

std::optional<QChar> signOf(const OddPart &part)
{
    switch (part.kind) {
    case OddPart::Kind::Hidden:
        return hiddenCharacterSign;
    case OddPart::Kind::Space:
        return unusualSpaceSign;
    case OddPart::Kind::Foreign:
        return std::nullopt;
    }
    return std::nullopt;
}

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN ||
               // Old scripts are written with two units each; their direction is not looked up.
               (c.isHighSurrogate() && c >= QChar(0xd802) && c <= QChar(0xd803));
    });
}

QString isolated(const QString &shown)
{
    return hasRightToLeft(shown) ? firstStrongIsolate + shown + popIsolate : shown;
}
