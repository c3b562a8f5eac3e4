// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/patch.h"

#include "model/base/jsontypes.h"
#include "model/dataset/jsontext.h"
#include "model/dataset/splice.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = PatchOperation::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 6> names = {{
    {Kind::Add, QLatin1StringView("add")},
    {Kind::Remove, QLatin1StringView("remove")},
    {Kind::Replace, QLatin1StringView("replace")},
    {Kind::Move, QLatin1StringView("move")},
    {Kind::Copy, QLatin1StringView("copy")},
    {Kind::Test, QLatin1StringView("test")},
}};

QLatin1StringView nameOf(Kind kind)
{
    return std::ranges::find(names, kind, &decltype(names)::value_type::first)->second;
}

bool takesValue(Kind kind)
{
    return kind == Kind::Add || kind == Kind::Replace || kind == Kind::Test;
}

bool takesFrom(Kind kind)
{
    return kind == Kind::Move || kind == Kind::Copy;
}

QByteArray valueAt(const QByteArray &document, const JsonPointer &place)
{
    const std::optional<JsonText> text = JsonText::of(document);
    return text ? text->at(place).raw().toByteArray() : QByteArray();
}

/// As RFC 6902, section 4.6, has it: neither spelling nor the order of members makes a difference.
bool sameValue(const QByteArray &a, const QByteArray &b)
{
    const auto left = nlohmann::json::parse(a.begin(), a.end(), nullptr, false);
    const auto right = nlohmann::json::parse(b.begin(), b.end(), nullptr, false);
    return !left.is_discarded() && left == right;
}

std::optional<QByteArray> transferred(const QByteArray &document, const PatchOperation &step)
{
    const QByteArray value = valueAt(document, step.from);
    const bool intoItself = step.from.contains(step.place) && step.from != step.place;
    if (value.isEmpty() || (step.kind == Kind::Move && intoItself))
        return std::nullopt;
    if (step.kind == Kind::Move && step.from == step.place)
        return document;
    const bool stays =
        !step.from.isRoot() && !step.place.isRoot() && step.from.parent() == step.place.parent();
    if (step.kind == Kind::Move && stays) {
        // Another name for a member, which keeps its place; items of a list have none.
        if (auto renamed = splice::rename(document, step.from, step.place.last()))
            return renamed;
    }
    if (step.kind == Kind::Move && !step.place.isRoot())
        return splice::move(document, step.from, step.place);
    return splice::add(document, step.place, value);
}

/// Where a new member is wanted at a place among the others, there; else as RFC 6902 has it.
std::optional<QByteArray> added(const QByteArray &document, const PatchOperation &step)
{
    std::optional<QByteArray> result;
    if (!step.from.isRoot() && step.from == step.place)
        result = splice::addFirst(document, step.place, step.value);
    else if (!step.from.isRoot() && step.from.parent() == step.place.parent())
        result = splice::addBehind(document, step.from, step.place.last(), step.value);
    return result ? result : splice::add(document, step.place, step.value);
}

std::optional<QByteArray> applied(const QByteArray &document, const PatchOperation &step)
{
    switch (step.kind) {
    case Kind::Add:
        return added(document, step);
    case Kind::Remove:
        return splice::remove(document, step.place);
    case Kind::Replace:
        return splice::replace(document, step.place, step.value);
    case Kind::Move:
    case Kind::Copy:
        return transferred(document, step);
    case Kind::Test:
        return sameValue(valueAt(document, step.place), step.value) ? std::optional(document)
                                                                    : std::nullopt;
    }
    Q_UNREACHABLE();
}

bool hasTwice(const JsonValue &object)
{
    QSet<QString> keys;
    for (const JsonValue &member : object.children())
        keys += member.key();
    return keys.size() < object.size();
}

std::optional<PatchOperation> parsedStep(const JsonValue &object)
{
    if (hasTwice(object))
        return std::nullopt;
    const QString name = object[u"op"_s].text();
    const auto found = std::ranges::find(names, name, &decltype(names)::value_type::second);
    const std::optional<JsonPointer> place = JsonPointer::parse(object[u"path"_s].text());
    const std::optional<JsonPointer> from = JsonPointer::parse(object[u"from"_s].text());
    if (found == names.end() || !object[u"path"_s].isString() || !place || !from)
        return std::nullopt;
    const JsonValue value = object[u"value"_s];
    if (takesValue(found->first) && !value.exists())
        return std::nullopt;
    if (takesFrom(found->first) && !object[u"from"_s].isString())
        return std::nullopt;
    return PatchOperation{found->first, *place, *from, value.raw().toByteArray(),
                          object[u"old"_s].raw().toByteArray()};
}

} // namespace

Result<Patch> PatchCodec::parse(const QByteArray &json)
{
    // JsonText takes much for JSON that is none, and what it cannot decode for an empty text.
    const std::optional<JsonText> text = isJson(json) ? JsonText::of(json) : std::nullopt;
    if (!text || !text->root().isArray())
        return Error{tr("The patch is not a JSON array of operations (RFC 6902)."), {}};
    Patch patch;
    for (const JsonValue &item : text->root().children()) {
        const std::optional<PatchOperation> step = parsedStep(item);
        if (!step)
            return Error{tr("Operation %1 of the patch is not valid JSON Patch (RFC 6902): %2")
                             .arg(patch.size() + 1)
                             .arg(item.text().left(200)),
                         {}};
        patch += *step;
    }
    return patch;
}

QByteArray PatchCodec::toJson(const Patch &patch)
{
    QByteArrayList steps;
    for (const PatchOperation &step : patch) {
        QByteArray text = "{\"op\":\"" + QByteArray(nameOf(step.kind).latin1()) +
                          "\",\"path\":" + toJsonString(step.place.toString());
        const bool isPlaced = step.kind == Kind::Add && !step.from.isRoot();
        if (takesFrom(step.kind) || isPlaced)
            text += ",\"from\":" + toJsonString(step.from.toString());
        if (takesValue(step.kind))
            text += ",\"value\":" + step.value;
        if (!step.old.isEmpty())
            text += ",\"old\":" + step.old;
        steps += text + '}';
    }
    return '[' + steps.join(',') + ']';
}

Result<QByteArray> PatchCodec::apply(const QByteArray &document, const Patch &patch)
{
    QByteArray bytes = document;
    for (const PatchOperation &step : patch) {
        const std::optional<QByteArray> next = applied(bytes, step);
        if (!next)
            return Error{tr("The edit \"%1\" at %2 does not fit this example.")
                             .arg(nameOf(step.kind), step.place.toString()),
                         {}};
        bytes = *next;
    }
    return bytes;
}

Result<Patch> PatchCodec::withOldValues(const QByteArray &document, const Patch &patch)
{
    Patch complete;
    QByteArray bytes = document;
    for (PatchOperation step : patch) {
        const bool inserts = step.kind == Kind::Add || step.kind == Kind::Copy;
        const bool moves = step.kind == Kind::Move;
        step.old = inserts ? QByteArray() : valueAt(bytes, moves ? step.from : step.place);
        Result<QByteArray> next = apply(bytes, {step});
        if (!next)
            return next.error();
        bytes = *next;
        complete += step;
    }
    return complete;
}
