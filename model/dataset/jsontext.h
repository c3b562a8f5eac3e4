// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"
#include "model/dataset/spantree.h"

#include <QByteArray>

#include <memory>

class JsonValue;

/// A JSON document as the bytes that were written, and a view of every value in them. Immutable and
/// shared: copies are free and safe across threads.
class JsonText
{
public:
    JsonText();

    /// Nothing when the bytes are no JSON value.
    [[nodiscard]] static std::optional<JsonText> of(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_data->bytes; }
    /// How many values there are, containers included.
    int count() const { return m_data->tree.size(); }
    JsonValue root() const;
    /// The value at a place; one that does not exist when there is nothing.
    JsonValue at(const JsonPointer &place) const;

private:
    struct Data
    {
        QByteArray bytes;
        SpanTree tree;
    };
    std::shared_ptr<const Data> m_data;

    friend class JsonValue;
};

/// One value of a JsonText, or the place where one could be. A missing value knows its place too,
/// so that an editor can add it.
class JsonValue
{
public:
    JsonValue() = default;

    bool exists() const { return m_node >= 0; }
    JsonKind kind() const; ///< Null when it does not exist.
    bool isObject() const { return exists() && kind() == JsonKind::Object; }
    bool isArray() const { return exists() && kind() == JsonKind::Array; }
    bool isString() const { return exists() && kind() == JsonKind::String; }

    /// Its position among all values of the text, containers before what they hold; -1 when it does
    /// not exist.
    int index() const { return m_node; }
    JsonPointer place() const;
    /// The member's name; the index as text inside an array.
    QString key() const;
    Span span() const;
    /// Of the name with its quotes; empty outside objects.
    Span keySpan() const;
    /// The source bytes, exactly.
    QByteArrayView raw() const;
    /// A string decoded; a number, boolean or null as it was written; a container's source text.
    QString text() const;
    /// Finite number, or nothing when the value is not a number.
    std::optional<double> number() const;
    bool isTrue() const { return exists() && raw() == "true"; }
    /// No value, null, "" or white space, {} or [].
    bool isBlank() const;

    JsonValue operator[](const QString &key) const;
    JsonValue at(qsizetype index) const;
    /// The elements or members in source order.
    QList<JsonValue> children() const;
    qsizetype size() const;

private:
    JsonValue(std::shared_ptr<const JsonText::Data> data, int node)
        : m_data(std::move(data)), m_node(node)
    {
    }

    const SpanTree::Node &node() const { return m_data->tree.node(m_node); }
    bool isNamed(int node, const QString &key) const;
    QString keyOf(int node) const;
    JsonValue missing(const QString &key) const;

    std::shared_ptr<const JsonText::Data> m_data;
    int m_node = -1;
    /// Of a value that does not exist: the node that it would stand under, and the keys from there.
    /// Its place is made of them only when somebody asks, which is seldom.
    int m_parent = -1;
    QStringList m_missingKeys;

    friend class JsonText;
};
