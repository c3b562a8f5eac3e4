// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/jsoncolors.h"

#include "model/base/oddtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsontokens.h"

#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

JsonColors::JsonColors(const QPalette &palette)
{
    const Theme theme = Theme::of(palette);
    m_name.setForeground(theme.accent);
    m_string.setForeground(theme.text);
    m_number.setForeground(theme.approved);
    m_word.setForeground(theme.secondOpinion);
    m_word.setFontWeight(QFont::DemiBold);
    m_odd.setBackground(theme.hairline);
}

void JsonColors::colour(const QTextBlock &block, bool insideString) const
{
    const QString text = block.text();
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&ranges](qsizetype start, qsizetype length, const QTextCharFormat &format) {
        ranges += {int(start), int(length), format};
    };
    JsonTokens tokens(text, insideString);
    JsonToken token;
    while (tokens.next(token)) {
        if (token.kind == JsonToken::Kind::Name)
            add(token.start, token.length, m_name);
        else if (token.kind == JsonToken::Kind::String)
            add(token.start, token.length, m_string);
        else if (token.kind == JsonToken::Kind::Number)
            add(token.start, token.length, m_number);
        else if (token.kind == JsonToken::Kind::Word)
            add(token.start, token.length, m_word);
    }
    for (const OddPart &part : OddText::in(text))
        add(part.place.start, part.place.length, m_odd);
    if (block.layout()->formats() == ranges)
        return;
    block.layout()->setFormats(ranges);
    const_cast<QTextDocument *>(block.document())
        ->markContentsDirty(block.position(), block.length());
}
