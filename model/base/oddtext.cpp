// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/oddtext.h"

#include "model/base/mixedscripts.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t joiner = 0x200d;

struct Named
{
    char32_t code;
    const char *name;
};

constexpr Named named[] = {
    {0x00, QT_TRANSLATE_NOOP("OddText", "null character")},
    {0x1b, QT_TRANSLATE_NOOP("OddText", "escape character")},
    {0x7f, QT_TRANSLATE_NOOP("OddText", "delete character")},
    {0xa0, QT_TRANSLATE_NOOP("OddText", "no-break space")},
    {0xad, QT_TRANSLATE_NOOP("OddText", "soft hyphen")},
    {0x61c, QT_TRANSLATE_NOOP("OddText", "Arabic letter mark")},
    {0x200b, QT_TRANSLATE_NOOP("OddText", "zero width space")},
    {0x200c, QT_TRANSLATE_NOOP("OddText", "zero width non-joiner")},
    {joiner, QT_TRANSLATE_NOOP("OddText", "zero width joiner")},
    {0x200e, QT_TRANSLATE_NOOP("OddText", "left-to-right mark")},
    {0x200f, QT_TRANSLATE_NOOP("OddText", "right-to-left mark")},
    {0x2028, QT_TRANSLATE_NOOP("OddText", "line separator")},
    {0x2029, QT_TRANSLATE_NOOP("OddText", "paragraph separator")},
    {0x202a, QT_TRANSLATE_NOOP("OddText", "left-to-right embedding")},
    {0x202b, QT_TRANSLATE_NOOP("OddText", "right-to-left embedding")},
    {0x202c, QT_TRANSLATE_NOOP("OddText", "end of a direction")},
    {0x202d, QT_TRANSLATE_NOOP("OddText", "left-to-right override")},
    {0x202e, QT_TRANSLATE_NOOP("OddText", "right-to-left override")},
    {0x202f, QT_TRANSLATE_NOOP("OddText", "narrow no-break space")},
    {0x2060, QT_TRANSLATE_NOOP("OddText", "word joiner")},
    {0x2066, QT_TRANSLATE_NOOP("OddText", "left-to-right isolate")},
    {0x2067, QT_TRANSLATE_NOOP("OddText", "right-to-left isolate")},
    {0x2068, QT_TRANSLATE_NOOP("OddText", "first strong isolate")},
    {0x2069, QT_TRANSLATE_NOOP("OddText", "end of an isolate")},
    {0x2800, QT_TRANSLATE_NOOP("OddText", "blank braille pattern")},
    {0x3000, QT_TRANSLATE_NOOP("OddText", "ideographic space")},
    {0x3164, QT_TRANSLATE_NOOP("OddText", "Hangul filler")},
    {0xfeff, QT_TRANSLATE_NOOP("OddText", "byte order mark")},
    {0xfffc, QT_TRANSLATE_NOOP("OddText", "object replacement character")},
};

bool isTag(char32_t code)
{
    return code >= 0xe0000 && code <= 0xe007f;
}

bool isVariationSelector(char32_t code)
{
    return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef) ||
           (code >= 0x180b && code <= 0x180f);
}

bool isFiller(char32_t code)
{
    return code == 0x115f || code == 0x1160 || code == 0x3164 || code == 0xffa0 || code == 0x034f ||
           code == 0x17b4 || code == 0x17b5 || code == 0x2800 || code == 0xfffc;
}

/// What an emoji is made of: pictures, their skin tones, and letters of flags.
bool isPicture(char32_t code)
{
    return (code >= 0x1f000 && code <= 0x1faff) || (code >= 0x2190 && code <= 0x2bff) ||
           code == 0x00a9 || code == 0x00ae || code == 0x3030;
}

/// Nothing where a reader sees what is written.
std::optional<OddPart::Kind> kindOf(char32_t code)
{
    if (isTag(code) || isFiller(code) || QChar::isNonCharacter(code))
        return OddPart::Kind::Hidden;
    switch (QChar::category(code)) {
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return OddPart::Kind::Hidden;
    case QChar::Separator_Space:
        return code == u' ' ? std::nullopt : std::optional(OddPart::Kind::Space);
    default:
        return std::nullopt;
    }
}

/// One pass over the code points of a text.
class Scan
{
public:
    explicit Scan(const QString &text) : m_text(text) {}

    QList<OddPart> run()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const char32_t code = codeAt(at);
            const int length = code > 0xffff ? 2 : 1;
            look(code, at, length);
            if (!isVariationSelector(code))
                m_before = code;
            at += length;
        }
        return std::move(m_parts);
    }

private:
    char32_t codeAt(qsizetype at) const
    {
        const QChar c = m_text[at];
        if (c.isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(c, m_text[at + 1]);
        return c.unicode();
    }

    void look(char32_t code, qsizetype at, int length)
    {
        if ((code >= 0x20 && code < 0x7f) || code == u'\n' || code == u'\t')
            return;
        if (code == u'\r' && at + 1 < m_text.size() && m_text[at + 1] == u'\n')
            return;
        const bool joins = code == joiner && isPicture(m_before) && at + 1 < m_text.size() &&
                           isPicture(codeAt(at + 1));
        std::optional<OddPart::Kind> kind = kindOf(code);
        if (isVariationSelector(code))
            kind = isPicture(m_before) || isKeycap(at) ? std::nullopt
                                                       : std::optional(OddPart::Kind::Hidden);
        if (kind && !joins)
            m_parts += {{int(at), length}, *kind, code};
    }

    /// "1", a selector and the enclosing keycap are one picture.
    bool isKeycap(qsizetype at) const
    {
        return at + 1 < m_text.size() && m_text[at + 1] == QChar(0x20e3);
    }

    const QString &m_text;
    QList<OddPart> m_parts;
    char32_t m_before = 0;
};

bool isPlain(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return (c >= u' ' && c < QChar(0x7f)) || c == u'\n' || c == u'\t'; });
}

} // namespace

QList<OddPart> OddText::in(const QString &text)
{
    if (isPlain(text))
        return {};
    QList<OddPart> parts = Scan(text).run();
    parts += mixedscripts::lettersIn(text);
    std::ranges::sort(parts, {}, [](const OddPart &part) { return part.place.start; });
    return parts;
}

QString OddText::nameOf(char32_t code)
{
    const QString number = u"U+%1"_s.arg(uint(code), 4, 16, QChar(u'0')).toUpper();
    const auto found = std::ranges::find(named, code, &Named::code);
    if (found != std::end(named))
        return u"%1 (%2)"_s.arg(tr(found->name), number);
    if (isTag(code))
        return tr("invisible tag (%1)").arg(number);
    if (isVariationSelector(code))
        return tr("variation selector (%1)").arg(number);
    if (const QString script = mixedscripts::nameOf(code); !script.isEmpty())
        return tr("%1 letter %2 (%3)").arg(script, QString::fromUcs4(&code, 1), number);
    switch (QChar::category(code)) {
    case QChar::Separator_Space:
        return tr("unusual space (%1)").arg(number);
    case QChar::Other_Control:
        return tr("control character (%1)").arg(number);
    default:
        return tr("invisible character (%1)").arg(number);
    }
}

QString OddText::describe(const QString &text)
{
    QList<std::pair<char32_t, int>> counts;
    for (const OddPart &part : in(text)) {
        const auto known = std::ranges::find(counts, part.code, &std::pair<char32_t, int>::first);
        if (known == counts.end())
            counts += {part.code, 1};
        else
            ++known->second;
    }
    QStringList names;
    for (const auto &[code, count] : counts)
        names += count == 1 ? nameOf(code) : tr("%1, %2 times").arg(nameOf(code)).arg(count);
    return names.isEmpty() ? QString() : tr("Marked in this text: %1.").arg(names.join(u"; "_s));
}
