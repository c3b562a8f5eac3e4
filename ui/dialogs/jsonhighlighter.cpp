// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/jsonhighlighter.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

JsonHighlighter::JsonHighlighter(const QPalette &palette, QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    const Theme theme = Theme::of(palette);
    m_name.setForeground(theme.accent);
    m_string.setForeground(theme.text);
    m_number.setForeground(theme.approved);
    m_word.setForeground(theme.secondOpinion);
    m_word.setFontWeight(QFont::DemiBold);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression token(
        u"(\"(?:[^\"\\\\]|\\\\.)*\")(\\s*:)?|(-?\\d[\\d.eE+-]*)|\\b(true|false|null)\\b"_s);
    auto match = token.globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch found = match.next();
        const QTextCharFormat &format = found.hasCaptured(4)   ? m_word
                                        : found.hasCaptured(3) ? m_number
                                        : found.hasCaptured(2) ? m_name
                                                               : m_string;
        const int group = found.hasCaptured(4) ? 4 : found.hasCaptured(3) ? 3 : 1;
        setFormat(int(found.capturedStart(group)), int(found.capturedLength(group)), format);
    }
}
