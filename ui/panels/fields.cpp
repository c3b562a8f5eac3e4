// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/fields.h"

using namespace Qt::StringLiterals;

namespace {

bool isContainer(const JsonValue &value)
{
    return value.isObject() || value.isArray();
}

void appendValue(Paragraph &paragraph, const JsonValue &value, const QString &name)
{
    if (!isContainer(value) || value.size() == 0) {
        if (isContainer(value))
            paragraph.label(u"\u2013"_s);
        else
            paragraph.value(value, name);
        return;
    }
    const QList<JsonValue> children = value.children();
    const bool nested = value.isObject();
    if (nested)
        paragraph.label(u"("_s);
    for (qsizetype i = 0; i < children.size(); ++i) {
        if (i > 0)
            paragraph.words(u", "_s);
        const QString inner = name + u' ' + spaced(children[i].key());
        if (nested)
            paragraph.label(spaced(children[i].key()) + u' ');
        appendValue(paragraph, children[i], inner);
    }
    if (nested)
        paragraph.label(u")"_s);
}

} // namespace

QString fields::labelOf(const QString &key)
{
    QString label = spaced(key);
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

void fields::appendMember(Paragraph &paragraph, const JsonValue &member, const QString &label,
                          const QString &name, const QString &separator)
{
    if (!member.exists())
        return;
    if (!paragraph.isEmpty())
        paragraph.words(separator);
    if (!label.isEmpty())
        paragraph.label(label + u' ');
    appendValue(paragraph, member, name);
}

void fields::append(Paragraph &paragraph, const JsonValue &object, const QSet<QString> &known,
                    const QString &name, const QString &separator)
{
    if (!object.isObject()) {
        if (object.exists())
            appendMember(paragraph, object, {}, name, separator);
        return;
    }
    const QList<JsonValue> members = object.children();
    for (const JsonValue &member : members) {
        if (!known.contains(member.key()))
            appendMember(paragraph, member, spaced(member.key()),
                         name + u", "_s + spaced(member.key()), separator);
    }
}

void fields::tree(Flow &flow, const JsonValue &value, const QString &name, qreal labelWidth,
                  int depth)
{
    const qreal indent = depth * 12.0;
    const bool inArray = !value.key().isEmpty() && value.key()[0].isDigit();
    const QString label = inArray ? QString::number(value.key().toInt() + 1) : labelOf(value.key());
    const QString full = name + u", "_s + label;
    const qreal top = flow.y;
    const QRectF labelled = flow.place(Paragraph().label(label), flow.left() + indent, top,
                                       qMax<qreal>(labelWidth - indent - 6, 40));
    flow.y = labelled.bottom();
    // A list of plain texts reads best on the label's own lines.
    if (isContainer(value) && value.size() > 0) {
        const bool flat = value.isArray() && !isContainer(value.at(0));
        if (!flat) {
            const QList<JsonValue> children = value.children();
            for (const JsonValue &child : children)
                tree(flow, child, full, labelWidth, depth + 1);
            return;
        }
    }
    Paragraph paragraph;
    appendValue(paragraph, value, full);
    const QRectF text =
        flow.place(paragraph, flow.left() + labelWidth, top, flow.inner() - labelWidth);
    flow.y = qMax(flow.y, text.bottom());
}
