// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/oddtextlook.h"

#include "ui/theme/theme.h"

QTextCharFormat oddtextlook::format(const OddPart &part, const Theme &theme)
{
    QTextCharFormat format;
    format.setBackground(theme.hairline);
    if (part.kind == OddPart::Kind::Foreign) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(theme.text);
    } else {
        format.setForeground(theme.text);
    }
    return format;
}

QList<QTextLayout::FormatRange> oddtextlook::formatsOf(const QString &text, int start,
                                                       const Theme &theme)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const OddPart &part : OddText::in(text))
        ranges += {start + part.place.start, part.place.length, format(part, theme)};
    return ranges;
}
