// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/jsontext.h"

#include "model/base/jsontypes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A character that stands for itself and is no white space.
bool isPlainMark(char c)
{
    return c > ' ' && c < 127 && c != '\\' && c != '"';
}

} // namespace

JsonText::JsonText() : m_data(std::make_shared<const Data>(Data{"null"_ba, *SpanTree::of("null")}))
{
}

std::optional<JsonText> JsonText::of(const QByteArray &bytes)
{
    std::optional<SpanTree> tree = SpanTree::of(bytes);
    if (!tree)
        return std::nullopt;
    JsonText text;
    text.m_data = std::make_shared<const Data>(Data{bytes, std::move(*tree)});
    return text;
}

JsonValue JsonText::root() const
{
    return JsonValue(m_data, 0);
}

JsonValue JsonText::at(const JsonPointer &place) const
{
    JsonValue value = root();
    for (const QString &token : place.tokens())
        value = value[token];
    return value;
}

JsonKind JsonValue::kind() const
{
    return exists() ? node().kind : JsonKind::Null;
}

JsonPointer JsonValue::place() const
{
    QStringList tokens;
    for (int at = exists() ? m_node : m_parent; at > 0; at = m_data->tree.node(at).parent)
        tokens += keyOf(at);
    std::ranges::reverse(tokens);
    return JsonPointer(tokens + m_missingKeys);
}

QString JsonValue::key() const
{
    if (exists())
        return keyOf(m_node);
    return m_missingKeys.isEmpty() ? QString() : m_missingKeys.last();
}

QString JsonValue::keyOf(int index) const
{
    const SpanTree::Node &named = m_data->tree.node(index);
    if (named.key.length() > 0) {
        const QByteArrayView bytes(m_data->bytes);
        return fromJsonString(bytes.sliced(named.key.begin, named.key.length()));
    }
    if (named.parent < 0)
        return {};
    int position = 0;
    for (int i = m_data->tree.node(named.parent).firstChild; i != index; ++position)
        i = m_data->tree.node(i).nextSibling;
    return QString::number(position);
}

Span JsonValue::span() const
{
    return exists() ? node().value : Span{};
}

Span JsonValue::keySpan() const
{
    return exists() ? node().key : Span{};
}

QByteArrayView JsonValue::raw() const
{
    if (!exists())
        return {};
    return QByteArrayView(m_data->bytes).sliced(node().value.begin, node().value.length());
}

QString JsonValue::text() const
{
    return kind() == JsonKind::String ? fromJsonString(raw()) : QString::fromUtf8(raw());
}

std::optional<double> JsonValue::number() const
{
    if (!exists() || kind() != JsonKind::Number)
        return std::nullopt;
    bool ok = false;
    const double number = raw().toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

bool JsonValue::isBlank() const
{
    if (!exists() || kind() == JsonKind::Null)
        return true;
    if (isObject() || isArray())
        return size() == 0;
    if (!isString())
        return false;
    // A letter says no at once, without decoding what may be a long text.
    const QByteArrayView written = raw();
    return (written.size() < 2 || !isPlainMark(written[1])) && text().trimmed().isEmpty();
}

JsonValue JsonValue::operator[](const QString &key) const
{
    if (isArray()) {
        bool isIndex = false;
        const qsizetype index = key.toLongLong(&isIndex);
        // RFC 6901 allows no sign and no leading zero in an index.
        return isIndex && QString::number(index) == key ? at(index) : missing(key);
    }
    if (!isObject())
        return missing(key);
    for (int i = node().firstChild; i >= 0; i = m_data->tree.node(i).nextSibling) {
        if (isNamed(i, key))
            return JsonValue(m_data, i);
    }
    return missing(key);
}

bool JsonValue::isNamed(int index, const QString &key) const
{
    const Span name = m_data->tree.node(index).key;
    const QByteArrayView written =
        QByteArrayView(m_data->bytes).sliced(name.begin + 1, name.length() - 2);
    for (qsizetype i = 0; i < std::min(written.size(), key.size()); ++i) {
        // Escapes and what is not ASCII are left to the decoder.
        if (uchar(written[i]) >= 128 || written[i] == '\\' || key[i].unicode() >= 128)
            return keyOf(index) == key;
        if (key[i] != QLatin1Char(written[i]))
            return false;
    }
    return written.size() == key.size();
}

JsonValue JsonValue::at(qsizetype index) const
{
    if (!isArray() || index < 0 || index >= node().childCount)
        return missing(QString::number(index));
    int child = node().firstChild;
    while (index-- > 0)
        child = m_data->tree.node(child).nextSibling;
    return JsonValue(m_data, child);
}

QList<JsonValue> JsonValue::children() const
{
    QList<JsonValue> list;
    if (!exists())
        return list;
    list.reserve(node().childCount);
    for (int i = node().firstChild; i >= 0; i = m_data->tree.node(i).nextSibling)
        list += JsonValue(m_data, i);
    return list;
}

qsizetype JsonValue::size() const
{
    return exists() ? node().childCount : 0;
}

JsonValue JsonValue::missing(const QString &key) const
{
    JsonValue value;
    value.m_data = m_data;
    value.m_parent = exists() ? m_node : m_parent;
    value.m_missingKeys = m_missingKeys;
    value.m_missingKeys += key;
    return value;
}
