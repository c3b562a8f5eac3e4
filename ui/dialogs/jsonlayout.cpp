// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/jsonlayout.h"

using namespace Qt::StringLiterals;

namespace {

bool needsEscape(QChar c)
{
    // What QTextDocument keeps for itself, what breaks lines, and what hides or reorders text.
    return c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar(0xfdd0) ||
           c == QChar(0xfdd1) || c == QChar(0xfeff) || c == QChar(0xad) || c == QChar(0xfffc) ||
           c == QChar(0x7f) || (c >= QChar(0x80) && c <= QChar(0x9f)) ||
           (c >= QChar(0x200b) && c <= QChar(0x200f)) ||
           (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2060) && c <= QChar(0x2069));
}

QString escaped(QByteArrayView literal)
{
    QString text;
    const QString source = QString::fromUtf8(literal);
    text.reserve(source.size());
    for (const QChar c : source) {
        if (needsEscape(c))
            text += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            text += c;
    }
    return text;
}

class Layout
{
public:
    explicit Layout(const QByteArray &source) : m_source(source) {}

    void write(const JsonValue &value, int depth)
    {
        if ((!value.isObject() && !value.isArray()) || value.size() == 0) {
            m_text += escaped(value.raw());
            return;
        }
        m_text += value.isObject() ? u'{' : u'[';
        bool first = true;
        for (const JsonValue &child : value.children()) {
            if (!first)
                m_text += u',';
            first = false;
            newLine(depth + 1);
            if (value.isObject())
                m_text += keyOf(child) + u": "_s;
            write(child, depth + 1);
        }
        newLine(depth);
        m_text += value.isObject() ? u'}' : u']';
    }

    QString take() { return std::move(m_text); }

private:
    void newLine(int depth) { m_text += u'\n' + QString(2 * depth, u' '); }
    QString keyOf(const JsonValue &member) const
    {
        const Span key = member.keySpan();
        return escaped(QByteArrayView(m_source).sliced(key.begin, key.length()));
    }

    const QByteArray &m_source;
    QString m_text;
};

} // namespace

QString layoutJson(const JsonText &text)
{
    Layout layout(text.bytes());
    layout.write(text.root(), 0);
    return layout.take();
}
