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

/// The white space that a container puts before its first item, so that a new one looks like the
/// others.
QByteArray indentOf(const QByteArray &document, const JsonValue &container, const JsonValue &first)
{
    const qsizetype from = container.span().begin + 1;
    return document.sliced(from, wholeOf(first).begin - from);
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
    const JsonValue first = container.children().constFirst();
    const qsizetype at = wholeOf(next).begin;
    return spliced(document, {at, at}, item + ',' + indentOf(document, container, first));
}

QByteArray appended(const QByteArray &document, const JsonValue &container, const QByteArray &item)
{
    const QList<JsonValue> items = container.children();
    if (items.isEmpty()) {
        const qsizetype at = container.span().begin + 1;
        return spliced(document, {at, at}, item);
    }
    const qsizetype at = items.constLast().span().end;
    return spliced(document, {at, at},
                   ',' + indentOf(document, container, items.constFirst()) + item);
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
    const std::optional<JsonText> text = JsonText::of(document);
    if (!text)
        return std::nullopt;
    if (place.isRoot())
        return replace(document, place, value);
    const QByteArray item = withoutInsignificantSpace(value);
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
