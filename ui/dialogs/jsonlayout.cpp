// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/jsonlayout.h"

#include "model/base/oddtext.h"

using namespace Qt::StringLiterals;

namespace {

/// Unusual spaces stay: an editor keeps them and marks them.
QString escaped(QByteArrayView literal)
{
    const QString source = QString::fromUtf8(literal);
    QString text;
    qsizetype from = 0;
    for (const OddPart &part : OddText::in(source)) {
        if (part.kind != OddPart::Kind::Hidden)
            continue;
        text += QStringView(source).sliced(from, part.place.start - from);
        from = part.place.start + part.place.length;
        for (const QChar c : QStringView(source).sliced(part.place.start, part.place.length))
            text += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
    }
    return from == 0 ? source : text += QStringView(source).sliced(from);
}

class Layout
{
public:
    Layout(const QByteArray &source, const JsonValue &wanted)
        : m_source(source), m_wanted(wanted.span().begin)
    {
    }

    void write(const JsonValue &value, int depth)
    {
        if (value.span().begin == m_wanted)
            m_result.place = m_result.text.size();
        if ((!value.isObject() && !value.isArray()) || value.size() == 0) {
            m_result.text += escaped(value.raw());
            return;
        }
        m_result.text += value.isObject() ? u'{' : u'[';
        bool first = true;
        for (const JsonValue &child : value.children()) {
            if (!first)
                m_result.text += u',';
            first = false;
            newLine(depth + 1);
            if (value.isObject())
                m_result.text += keyOf(child) + u": "_s;
            write(child, depth + 1);
        }
        newLine(depth);
        m_result.text += value.isObject() ? u'}' : u']';
    }

    JsonLayout take() { return std::move(m_result); }

private:
    void newLine(int depth) { m_result.text += u'\n' + QString(2 * depth, u' '); }
    QString keyOf(const JsonValue &member) const
    {
        const Span key = member.keySpan();
        return escaped(QByteArrayView(m_source).sliced(key.begin, key.length()));
    }

    const QByteArray &m_source;
    qsizetype m_wanted;
    JsonLayout m_result;
};

} // namespace

JsonLayout layoutJson(const JsonText &text, const JsonPointer &place)
{
    JsonValue wanted = text.at(place);
    for (JsonPointer around = place; !wanted.exists() && !around.isRoot();) {
        around = around.parent();
        wanted = text.at(around);
    }
    Layout layout(text.bytes(), wanted);
    layout.write(text.root(), 0);
    return layout.take();
}
