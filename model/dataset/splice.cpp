// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/splice.h"

#include "model/base/jsontypes.h"
#include "model/dataset/identity.h"
#include "model/dataset/jsontext.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray spliced(const QByteArray &document, Span span, const QByteArray &text)
{
    return document.first(span.begin) + text + document.sliced(span.end);
}

Span wholeOf(const JsonValue &item)
{
    const Span key = item.keySpan();
    return {key.length() > 0 ? key.begin : item.span().begin, item.span().end};
}

/// The white space that a container puts behind its commas, so that a new item looks like the
/// others: as between its first two, else as before the only one.
QByteArray gapOf(const QByteArray &document, const JsonValue &container)
{
    const QList<JsonValue> items = container.children();
    const qsizetype first = wholeOf(items[0]).begin;
    if (items.size() > 1) {
        const Span between{items[0].span().end, wholeOf(items[1]).begin};
        const QByteArray text = document.sliced(between.begin, between.length());
        return text.sliced(text.indexOf(',') + 1);
    }
    const qsizetype from = container.span().begin + 1;
    const QByteArray indent = document.sliced(from, first - from);
    const bool spaced = container.isObject() && document[items[0].span().begin - 1] == ' ';
    return indent.isEmpty() && spaced ? " "_ba : indent;
}

QByteArray namedLike(const QByteArray &document, const JsonValue &sibling, const QString &key,
                     const QByteArray &value)
{
    QByteArray gap = ":";
    if (sibling.exists())
        gap = document.sliced(sibling.keySpan().end, sibling.span().begin - sibling.keySpan().end);
    return toJsonString(key) + gap + value;
}

QByteArray insertedBefore(const QByteArray &document, const JsonValue &container,
                          const JsonValue &next, const QByteArray &item)
{
    const qsizetype at = wholeOf(next).begin;
    return spliced(document, {at, at}, item + ',' + gapOf(document, container));
}

QByteArray appended(const QByteArray &document, const JsonValue &container, const QByteArray &item)
{
    const QList<JsonValue> items = container.children();
    if (items.isEmpty()) {
        const qsizetype at = container.span().begin + 1;
        return spliced(document, {at, at}, item);
    }
    const qsizetype at = items.constLast().span().end;
    return spliced(document, {at, at}, ',' + gapOf(document, container) + item);
}

/// What add() does below the root, with the item's text as it is.
std::optional<QByteArray> inserted(const QByteArray &document, const JsonPointer &place,
                                   const QByteArray &item)
{
    const std::optional<JsonText> text = JsonText::of(document);
    if (!text)
        return std::nullopt;
    const JsonValue container = text->at(place.parent());
    const JsonValue present = container[place.last()];
    if (container.isObject()) {
        if (present.exists())
            return spliced(document, present.span(), item);
        const QList<JsonValue> members = container.children();
        const JsonValue sibling = members.isEmpty() ? JsonValue() : members.constLast();
        return appended(document, container, namedLike(document, sibling, place.last(), item));
    }
    if (!container.isArray())
        return std::nullopt;
    if (present.exists())
        return insertedBefore(document, container, present, item);
    const bool atEnd = place.last() == u"-"_s || place.last() == QString::number(container.size());
    return atEnd ? std::optional(appended(document, container, item)) : std::nullopt;
}

} // namespace

std::optional<QByteArray> splice::replace(const QByteArray &document, const JsonPointer &place,
                                          QByteArrayView value)
{
    const std::optional<JsonText> text = JsonText::of(document);
    const JsonValue target = text ? text->at(place) : JsonValue();
    if (!target.exists())
        return std::nullopt;
    return spliced(document, target.span(), withoutInsignificantSpace(value));
}

std::optional<QByteArray> splice::add(const QByteArray &document, const JsonPointer &place,
                                      QByteArrayView value)
{
    return place.isRoot() ? replace(document, place, value)
                          : inserted(document, place, withoutInsignificantSpace(value));
}

std::optional<QByteArray> splice::move(const QByteArray &document, const JsonPointer &from,
                                       const JsonPointer &place)
{
    const std::optional<JsonText> text = JsonText::of(document);
    const JsonValue value = text ? text->at(from) : JsonValue();
    const std::optional<QByteArray> rest = value.exists() ? remove(document, from) : std::nullopt;
    return rest && !place.isRoot() ? inserted(*rest, place, value.raw().toByteArray())
                                   : std::nullopt;
}

std::optional<QByteArray> splice::rename(const QByteArray &document, const JsonPointer &member,
                                         const QString &name)
{
    const std::optional<JsonText> text = JsonText::of(document);
    const JsonValue target = text ? text->at(member) : JsonValue();
    if (target.keySpan().length() == 0 || text->at(member.parent())[name].exists())
        return std::nullopt;
    return spliced(document, target.keySpan(), toJsonString(name));
}

std::optional<QByteArray> splice::addFirst(const QByteArray &document, const JsonPointer &member,
                                           QByteArrayView value)
{
    const std::optional<JsonText> text = JsonText::of(document);
    const JsonValue object = text ? text->at(member.parent()) : JsonValue();
    if (!object.isObject() || object.size() == 0 || object[member.last()].exists())
        return std::nullopt;
    const JsonValue first = object.children().constFirst();
    const QByteArray item =
        namedLike(document, first, member.last(), withoutInsignificantSpace(value));
    return insertedBefore(document, object, first, item);
}

std::optional<QByteArray> splice::addBehind(const QByteArray &document, const JsonPointer &member,
                                            const QString &name, QByteArrayView value)
{
    const std::optional<JsonText> text = JsonText::of(document);
    const JsonValue before = text ? text->at(member) : JsonValue();
    if (before.keySpan().length() == 0 || text->at(member.parent())[name].exists())
        return std::nullopt;
    const JsonValue object = text->at(member.parent());
    const QByteArray item = namedLike(document, before, name, withoutInsignificantSpace(value));
    const qsizetype at = before.span().end;
    return spliced(document, {at, at}, ',' + gapOf(document, object) + item);
}

std::optional<QByteArray> splice::remove(const QByteArray &document, const JsonPointer &place)
{
    const std::optional<JsonText> text = JsonText::of(document);
    const JsonValue target = text && !place.isRoot() ? text->at(place) : JsonValue();
    if (!target.exists())
        return std::nullopt;
    const QList<JsonValue> items = text->at(place.parent()).children();
    qsizetype index = 0;
    while (items[index].span() != target.span())
        ++index;
    if (index + 1 < items.size())
        return spliced(document, {wholeOf(target).begin, wholeOf(items[index + 1]).begin}, {});
    if (index > 0)
        return spliced(document, {items[index - 1].span().end, target.span().end}, {});
    return spliced(document, wholeOf(target), {});
}
