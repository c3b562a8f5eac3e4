// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/textcleaning.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// The byte that Windows-1252 shows as this character (WHATWG Encoding Standard, index
/// windows-1252); -1 when none does.
int byteOf(QChar c)
{
    static const QHash<char16_t, int> special = {
        {u'\u20ac', 0x80}, {u'\u201a', 0x82}, {u'\u0192', 0x83}, {u'\u201e', 0x84},
        {u'\u2026', 0x85}, {u'\u2020', 0x86}, {u'\u2021', 0x87}, {u'\u02c6', 0x88},
        {u'\u2030', 0x89}, {u'\u0160', 0x8a}, {u'\u2039', 0x8b}, {u'\u0152', 0x8c},
        {u'\u017d', 0x8e}, {u'\u2018', 0x91}, {u'\u2019', 0x92}, {u'\u201c', 0x93},
        {u'\u201d', 0x94}, {u'\u2022', 0x95}, {u'\u2013', 0x96}, {u'\u2014', 0x97},
        {u'\u02dc', 0x98}, {u'\u2122', 0x99}, {u'\u0161', 0x9a}, {u'\u203a', 0x9b},
        {u'\u0153', 0x9c}, {u'\u017e', 0x9e}, {u'\u0178', 0x9f}};
    if (c.unicode() < 0x100)
        return c.unicode();
    return special.value(c.unicode(), -1);
}

/// The length of the UTF-8 sequence that a lead byte starts; 0 when it starts none.
int sequenceLength(int lead)
{
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/// The character that starts at `at` when it was misread, else nothing.
QString characterAt(QStringView text, qsizetype at, int &length)
{
    const int lead = byteOf(text[at]);
    length = sequenceLength(lead);
    if (length == 0 || at + length > text.size())
        return {};
    QByteArray bytes;
    bytes += char(lead);
    for (int i = 1; i < length; ++i) {
        const int byte = byteOf(text[at + i]);
        if (byte < 0x80 || byte > 0xbf)
            return {};
        bytes += char(byte);
    }
    const QString character = QString::fromUtf8(bytes);
    const bool broken = character.contains(QChar::ReplacementCharacter);
    // Latin and Greek letters, punctuation, arrows, signs and emoji are what people write; an
    // "ß»" at the end of a quotation is no Arabic letter.
    const char32_t code = character.isEmpty() ? 0 : character.toUcs4().front();
    const bool likely = code < 0x400 || (code >= 0x1e00 && code < 0x2c00) || code == 0xfeff ||
                        code == 0xfffd || code >= 0x1f000;
    return likely && (!broken || code == 0xfffd) ? character : QString();
}

QString decodedOnce(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        int length = 0;
        const QString character = characterAt(text, at, length);
        if (character.isEmpty()) {
            result += text[at++];
        } else {
            result += character == u"\u00a0" ? u" "_s : character;
            at += length;
        }
    }
    return result;
}

bool isZeroWidth(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x200b && code <= 0x200c) || code == 0x200e || code == 0x200f ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064) ||
           code == 0xfeff || code == 0xad;
}

/// A joiner between the parts of an emoji belongs there.
bool isStrayJoiner(const QString &text, qsizetype at)
{
    if (text[at] != u'\u200d')
        return false;
    const bool before = at > 0 && (text[at - 1].isSurrogate() || text[at - 1] == u'\ufe0f');
    return !before || at + 1 >= text.size();
}

bool isControl(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
}

bool isHalf(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

bool isInvisible(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    return isControl(c) || isZeroWidth(c) || isStrayJoiner(text, at) || isHalf(text, at);
}

} // namespace

textcleaning::Suspicion textcleaning::suspicionOf(const QString &text)
{
    Suspicion suspicion;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t code = text[at].unicode();
        if (code >= 0x20 && code < 0x7f) {
            suspicion.bracket = suspicion.bracket || code == u'<' || code == u'[' || code == u'{';
            continue;
        }
        if (code == u'\n' || code == u'\t')
            continue;
        suspicion.misread = suspicion.misread || (code >= 0xc2 && code <= 0xf4);
        suspicion.replaced = suspicion.replaced || code == 0xfffd;
        suspicion.invisible = suspicion.invisible || isInvisible(text, at);
    }
    return suspicion;
}

QString textcleaning::decoded(const QString &text)
{
    QString result = text;
    for (int round = 0; round < 3; ++round) {
        const QString next = decodedOnce(result);
        if (next == result)
            break;
        result = next;
    }
    return result;
}

bool textcleaning::isMisread(const QString &text)
{
    return text.contains(u"\u00e2\u20ac"_s) || text.contains(u"\u00e2\u2020"_s) ||
           text.contains(u"\u00e2\u2030"_s) || text.contains(u"\u00c3\u0192"_s);
}

QString textcleaning::withoutInvisible(const QString &text)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isInvisible(text, at))
            result += text[at];
        else if (text[at] == u'\r' && (at + 1 >= text.size() || text[at + 1] != u'\n'))
            result += u'\n';
    }
    return result;
}
