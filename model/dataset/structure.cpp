// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/structure.h"

#include "model/base/jsontypes.h"
#include "model/dataset/splice.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using Kind = PatchOperation::Kind;

QByteArray emptyOf(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Object:
        return "{}"_ba;
    case JsonKind::Array:
        return "[]"_ba;
    case JsonKind::String:
        return "\"\""_ba;
    case JsonKind::Number:
    case JsonKind::Boolean:
    case JsonKind::Null:
        return "null"_ba;
    }
    Q_UNREACHABLE();
}

QString countedOn(const QString &name)
{
    static const QRegularExpression counting(u"^(after_question_)(\\d{1,4})$"_s);
    const QRegularExpressionMatch match = counting.match(name);
    return match.hasMatch() ? match.captured(1) + QString::number(match.captured(2).toInt() + 1)
                            : name;
}

Patch differenceTo(const JsonText &text, const std::optional<QByteArray> &after)
{
    return after ? PatchCodec::difference(text.bytes(), *after) : Patch();
}

} // namespace

QByteArray structure::blankLike(const JsonValue &item)
{
    if (!item.isObject())
        return emptyOf(item.kind());
    QByteArrayList members;
    const QList<JsonValue> children = item.children();
    for (const JsonValue &member : children)
        members +=
            toJsonString(countedOn(member.key())) + ':' +
            (member.key() == u"weight_unit" ? member.raw().toByteArray() : emptyOf(member.kind()));
    return '{' + members.join(',') + '}';
}

Patch structure::written(const JsonText &text, const JsonPointer &place, const QByteArray &value)
{
    if (text.at(place).exists())
        return {{Kind::Replace, place, {}, value, {}}};
    JsonPointer at = place;
    QByteArray whole = value;
    for (; !at.isRoot() && !text.at(at.parent()).exists(); at = at.parent())
        whole = '{' + toJsonString(at.last()) + ':' + whole + '}';
    return {{Kind::Add, at, {}, whole, {}}};
}

Patch structure::rewritten(const JsonText &text, const JsonPointer &place, const QByteArray &value)
{
    if (!text.at(place).exists())
        return written(text, place, value);
    return differenceTo(text, splice::replace(text.bytes(), place, value));
}

std::optional<Patch> structure::withValue(const Patch &patch, const JsonPointer &place,
                                          const QByteArray &value)
{
    Patch result = patch;
    for (PatchOperation &step : result) {
        if (step.value.isEmpty() || !step.place.contains(place))
            continue;
        const JsonPointer inside(place.tokens().mid(step.place.tokens().size()));
        const std::optional<QByteArray> replaced = splice::replace(step.value, inside, value);
        const std::optional<QByteArray> whole =
            replaced ? replaced : splice::add(step.value, inside, value);
        if (!whole)
            return std::nullopt;
        step.value = *whole;
        return result;
    }
    return std::nullopt;
}

Patch structure::moved(const JsonText &text, const JsonPointer &item, int by)
{
    const JsonValue list = text.at(item.parent());
    const qsizetype to = item.last().toLongLong() + by;
    if (!list.isArray() || !text.at(item).exists() || to < 0 || to >= list.size())
        return {};
    // Described as the raw text's change would be: two ways lead to two neighbours that swapped.
    const Patch move = {{Kind::Move, item.parent() / to, item, {}, {}}};
    const Result<QByteArray> after = PatchCodec::apply(text.bytes(), move);
    return after ? PatchCodec::difference(text.bytes(), *after) : Patch();
}

Patch structure::removed(const JsonValue &value)
{
    if (!value.exists() || value.place().isRoot())
        return {};
    return {{Kind::Remove, value.place(), {}, {}, {}}};
}

Patch structure::renamed(const JsonText &text, const JsonPointer &member, const QString &name)
{
    return differenceTo(text, splice::rename(text.bytes(), member, name));
}

Patch structure::addedBehind(const JsonText &text, const JsonPointer &member, const QString &name,
                             const QByteArray &value)
{
    return differenceTo(text, splice::addBehind(text.bytes(), member, name, value));
}
