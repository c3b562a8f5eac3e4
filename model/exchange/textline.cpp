// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/textline.h"

#include "model/exchange/recordparser.h"

#include <algorithm>

namespace {

/// The first word of a fence's info string: "json" of "```JSON title=x" and of "~~~ {.json}".
QByteArray languageOf(QByteArrayView info)
{
    QByteArray word = info.toByteArray().toLower().trimmed();
    while (word.startsWith('{') || word.startsWith('.'))
        word.remove(0, 1);
    const auto end = std::find_if(word.begin(), word.end(),
                                  [](char c) { return c == ' ' || c == '\t' || c == '}'; });
    return word.first(end - word.begin());
}

} // namespace

std::optional<FenceMark> TextLine::fence() const
{
    if (!m_text.startsWith("```") && !m_text.startsWith("~~~"))
        return std::nullopt;
    FenceMark mark;
    mark.kind = m_text[0];
    while (mark.length < m_text.size() && m_text[mark.length] == mark.kind)
        ++mark.length;
    const QByteArrayView info = m_text.sliced(mark.length);
    if (mark.kind == '`' && info.contains('`'))
        return std::nullopt; // Code inside a line of prose.
    mark.language = languageOf(info);
    return mark;
}

bool TextLine::beginsJson() const
{
    if (!m_text.startsWith('{') && !m_text.startsWith('['))
        return false;
    const QByteArrayView inside = m_text.sliced(1).trimmed();
    if (inside.isEmpty())
        return true;
    const QByteArrayView starts = m_text[0] == '{' ? "\"}'/" : "{[]\"'/";
    return starts.contains(inside[0]);
}

bool TextLine::isJsonValue() const
{
    return !m_text.isEmpty() && !RecordParser::checkSyntax(m_text);
}

bool TextLine::isJsonDebris() const
{
    // A code span in a sentence may quote JSON.
    if (m_text.isEmpty() || m_text.contains('`'))
        return false;
    const bool member = m_text.contains("\":") || m_text.contains("\" :");
    return member && QByteArrayView("{}[],").contains(m_text.back());
}

bool TextLine::isClosing() const
{
    return !m_text.isEmpty() && std::all_of(m_text.begin(), m_text.end(), [](char c) {
        return QByteArrayView("]}, \t\r").contains(c);
    });
}
