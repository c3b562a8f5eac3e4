// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/signedtext.h"

#include "ui/sheet/displaytext.h"
#include "ui/sheet/oddtextlook.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

/// The characters that a run of signs stands for, as text.
constexpr int storedProperty = QTextFormat::UserProperty + 1;
/// Whatever is marked.
constexpr int markedProperty = QTextFormat::UserProperty + 4;
/// Of a line that begins behind a line end of two characters. A line that is parted from it takes
/// that over.
constexpr int returnProperty = QTextFormat::UserProperty + 3;

/// What a fragment holds: typed next to a sign, a text takes over its format, but not its sign.
QString storedOf(const QTextFragment &fragment)
{
    QString text = fragment.text();
    const QString stored = fragment.charFormat().stringProperty(storedProperty);
    if (stored.isEmpty())
        return text;
    const bool space = stored[0].category() == QChar::Separator_Space;
    const QChar sign = space ? unusualSpaceSign : hiddenCharacterSign;
    text.replace(QString(stored.size(), sign), stored);
    // Of a character with two signs one was deleted.
    return stored.size() > 1 ? text.remove(sign) : text;
}

QList<int> returnsIn(const QString &text)
{
    QList<int> returns;
    for (qsizetype at = text.indexOf(u"\r\n"); at >= 0; at = text.indexOf(u"\r\n", at + 2))
        returns += int(at);
    return returns;
}

} // namespace

void signedtext::fill(QTextDocument &document, const QString &text, const Theme &theme)
{
    document.setUndoRedoEnabled(false);
    QString shown = text;
    const QList<OddPart> parts = OddText::in(text);
    for (const OddPart &part : parts) {
        const std::optional<QChar> sign = signOf(part);
        for (int i = 0; sign && i < part.place.length; ++i)
            shown[part.place.start + i] = *sign;
    }
    const QList<int> returns = returnsIn(shown);
    document.setPlainText(shown);
    QTextCursor cursor(&document);
    QTextBlockFormat behindReturn;
    behindReturn.setProperty(returnProperty, true);
    // The first line hands it on to those that are parted from it.
    if (!returns.isEmpty())
        cursor.mergeBlockFormat(behindReturn);
    for (qsizetype i = 0; i < returns.size(); ++i) {
        cursor.setPosition(returns[i] + 1 - int(i));
        cursor.mergeBlockFormat(behindReturn);
    }
    for (const OddPart &part : parts) {
        // A line end of two characters became one.
        const auto before = std::ranges::lower_bound(returns, part.place.start) - returns.begin();
        cursor.setPosition(part.place.start - int(before));
        cursor.setPosition(cursor.position() + part.place.length, QTextCursor::KeepAnchor);
        QTextCharFormat format = oddtextlook::format(part, theme);
        format.setProperty(markedProperty, true);
        if (signOf(part))
            format.setProperty(storedProperty, text.mid(part.place.start, part.place.length));
        cursor.mergeCharFormat(format);
    }
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

QString signedtext::read(const QTextDocument &document)
{
    QString text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block != document.begin())
            text += block.blockFormat().boolProperty(returnProperty) ? u"\r\n"_s : u"\n"_s;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            text += storedOf(it.fragment());
    }
    return text;
}

void signedtext::typeApart(QPlainTextEdit &editor)
{
    const QTextCursor cursor = editor.textCursor();
    if (!cursor.hasSelection() && cursor.charFormat().hasProperty(markedProperty))
        editor.setCurrentCharFormat({});
}
