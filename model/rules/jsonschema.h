// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"

#include <nlohmann/json_fwd.hpp>

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

/// Where a document departs from its schema.
struct SchemaFault
{
    enum class Kind {
        Type,      ///< The value is of another kind than the schema wants.
        Choice,    ///< The value is none of those that the schema lists.
        Missing,   ///< A member has to be there.
        Empty,     ///< A text or list has to hold something.
        Duplicate, ///< One name stands twice in an object.
    };

    Kind kind = Kind::Type;
    JsonValue value;      ///< What is at fault; the object, where a member is missing.
    QStringList expected; ///< Kinds of JSON values, choices, or the names of missing members.
};

/// A JSON Schema of the part of draft-07 that describes shapes: type, enum, required, properties,
/// patternProperties, items, anyOf, minLength, minItems, default, examples and references to
/// definitions. Compiled once, for all threads.
class JsonSchema
{
public:
    explicit JsonSchema(const nlohmann::ordered_json &schema);

    /// The shape of a record (resources/schema/example.schema.json).
    static const JsonSchema &ofExample();

    /// All faults, in source order; none below a value of the wrong kind.
    QList<SchemaFault> faults(const JsonValue &value) const;

    /// The names of the members that an object at a place may have, in the schema's order.
    QStringList members(const JsonPointer &place) const;
    /// Values that a place has to hold or usually does, as JSON source text; may be empty.
    QList<QByteArray> choices(const JsonPointer &place) const;
    /// Whether a place may hold such values ("array"); yes where the schema does not know it.
    bool allows(const JsonPointer &place, const QString &type) const;
    /// What a new value at a place starts as, as JSON source text: the schema's default, else an
    /// empty value of its kind. An empty text where the schema does not know the place.
    QByteArray blank(const JsonPointer &place) const;

private:
    struct Node
    {
        QStringList types;
        quint32 kinds = 0;         ///< Of the types, as bits.
        QList<QByteArray> choices; ///< JSON source text.
        QStringList required;
        QHash<QString, int> properties;
        QStringList names; ///< Of the properties, in source order.
        QList<QByteArray> examples;
        QByteArray initial; ///< Its default.
        QList<std::pair<QRegularExpression, int>> patterns;
        QList<int> anyOf;
        int items = -1;
        int minLength = 0;
        int minItems = 0;
    };

    int compile(const nlohmann::ordered_json &schema);
    void compileMembers(const nlohmann::ordered_json &schema, Node &node);
    QList<int> nodesAt(const JsonPointer &place) const;
    QList<int> withAlternatives(const QList<int> &nodes) const;
    static bool allowsKind(const Node &node, const JsonValue &value);
    void check(const Node &node, const JsonValue &value, QList<SchemaFault> &faults) const;
    void checkAnyOf(const Node &node, const JsonValue &value, QList<SchemaFault> &faults) const;
    void checkMembers(const Node &node, const JsonValue &value, QList<SchemaFault> &faults) const;

    const nlohmann::ordered_json *m_source = nullptr; ///< While it is compiled.
    QHash<QString, int> m_references;
    QList<Node> m_nodes;
};
