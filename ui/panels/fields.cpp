// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/fields.h"

using namespace Qt::StringLiterals;

namespace {

bool isContainer(const JsonValue &value)
{
    return value.isObject() || value.isArray();
}

/// Whether it stands beside its label: a text, or a list of texts.
bool isFlat(const JsonValue &value)
{
    return !isContainer(value) || value.size() == 0 ||
           (value.isArray() && !isContainer(value.at(0)));
}

QString treeLabel(const JsonValue &value)
{
    const QString key = value.key();
    const bool inArray = !key.isEmpty() && key[0].isDigit();
    return inArray ? QString::number(key.toInt() + 1) : fields::labelOf(key);
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
    paragraph.value(member, name);
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

QStringList fields::labelsIn(const JsonValue &value)
{
    QStringList labels = {treeLabel(value)};
    if (isFlat(value))
        return labels;
    const QList<JsonValue> children = value.children();
    for (const JsonValue &child : children)
        labels += labelsIn(child);
    return labels;
}

void fields::tree(Flow &flow, const JsonValue &value, const QString &name, qreal labelWidth,
                  int depth)
{
    constexpr qreal step = 12;
    const QString label = treeLabel(value);
    const QString full = name + u", "_s + label;
    const qreal indent = depth * step;
    const qreal left = flow.left() + indent;
    const qreal top = flow.y;
    if (!isFlat(value)) {
        flow.y = flow.place(Paragraph().label(label), left, top, flow.inner() - indent).bottom();
        const QList<JsonValue> children = value.children();
        for (const JsonValue &child : children)
            tree(flow, child, full, labelWidth, depth + 1);
        return;
    }
    const QRectF labelled = flow.place(Paragraph().label(label), left, top, labelWidth - 6);
    Paragraph paragraph;
    paragraph.value(value, full);
    const QRectF text =
        flow.place(paragraph, left + labelWidth, top, flow.inner() - indent - labelWidth);
    flow.y = qMax(labelled.bottom(), text.bottom());
}
