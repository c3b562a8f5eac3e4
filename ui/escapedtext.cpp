// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/escapedtext.h"

#include "model/base/exacttext.h"
#include "model/exchange/utf8.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar opening = u'\u27E6';
constexpr QChar closing = u'\u27E7';

QString mark(const QString &inside)
{
    return opening + inside + closing;
}

/// QString::fromUcs4() would take a byte order mark for one.
QString textOf(char32_t c)
{
    const auto characters = QChar::fromUcs4(c);
    return QStringView(characters).toString();
}

QString hex(uint number, int digits)
{
    return u"%1"_s.arg(number, digits, 16, QChar(u'0')).toUpper();
}

bool isMarked(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return false;
    const bool isNoCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    const bool isFiller = c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0xfffc;
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isNoCharacter || isFiller || c == opening.unicode();
    }
}

void appendValid(QString &text, QByteArrayView bytes)
{
    const QList<uint> characters = exactText(bytes.toByteArray()).toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        if (c == U'\r' && i + 1 < characters.size() && characters[i + 1] == U'\n')
            continue;
        text += isMarked(c) ? mark(u"U+"_s + hex(c, 4)) : textOf(c);
    }
}

/// The bytes of which a mark speaks; nothing when the text is no mark.
QByteArray markedBytes(QStringView inside)
{
    const bool isCharacter = inside.startsWith(u"U+"_s);
    const QStringView digits = isCharacter ? inside.sliced(2) : inside;
    bool ok = false;
    const uint number = digits.toUInt(&ok, 16);
    if (!ok || digits.startsWith(u'+') || digits.startsWith(u'-'))
        return {};
    if (!isCharacter)
        return digits.size() == 2 ? QByteArray(1, char(number)) : QByteArray();
    const char32_t c = number;
    return digits.size() >= 4 && c <= 0x10ffff && !QChar::isSurrogate(c) ? textOf(c).toUtf8()
                                                                         : QByteArray();
}

} // namespace

QString escapedText(QByteArrayView bytes)
{
    QString text;
    while (!bytes.isEmpty()) {
        const qsizetype broken = firstInvalidUtf8(bytes);
        appendValid(text, broken < 0 ? bytes : bytes.first(broken));
        if (broken < 0)
            break;
        text += mark(hex(uchar(bytes[broken]), 2));
        bytes = bytes.sliced(broken + 1);
    }
    return text;
}

QByteArray unescapedBytes(const QString &text)
{
    QByteArray bytes;
    qsizetype plain = 0;
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
        constexpr qsizetype longest = 8; // U+10FFFF
        const qsizetype end = text.indexOf(closing, at);
        if (end < 0 || end - at - 1 > longest)
            continue;
        const QByteArray meant = markedBytes(QStringView(text).sliced(at + 1, end - at - 1));
        if (meant.isEmpty())
            continue;
        bytes += QStringView(text).sliced(plain, at - plain).toUtf8() + meant;
        plain = end + 1;
    }
    return bytes + QStringView(text).sliced(plain).toUtf8();
}

qsizetype escapedLength(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return 0;
    if (text[at] == opening) {
        const qsizetype end = text.indexOf(closing, at);
        return end < 0 ? 1 : end - at + 1;
    }
    return text[at].isHighSurrogate() ? 2 : 1;
}
