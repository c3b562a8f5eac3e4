// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The half of JsonSchema that tells who writes a record what may stand where.
#include "model/rules/jsonschema.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray emptyOf(const QString &type)
{
    if (type == u"object")
        return "{}"_ba;
    if (type == u"array")
        return "[]"_ba;
    return type == u"string" ? "\"\""_ba : "null"_ba;
}

} // namespace

/// The schemas themselves and what their anyOf names.
QList<int> JsonSchema::withAlternatives(const QList<int> &nodes) const
{
    QList<int> all;
    for (const int node : nodes) {
        all += node;
        all += m_nodes[node].anyOf;
    }
    return all;
}

/// Every schema that a value at the place has to meet or may.
QList<int> JsonSchema::nodesAt(const JsonPointer &place) const
{
    QList<int> nodes = {0};
    for (const QString &token : place.tokens()) {
        QList<int> inside;
        for (const int index : withAlternatives(nodes)) {
            const Node &node = m_nodes[index];
            if (node.properties.contains(token))
                inside += node.properties.value(token);
            for (const auto &[pattern, schema] : node.patterns) {
                if (inside.isEmpty() && pattern.match(token).hasMatch())
                    inside += schema;
            }
            bool isIndex = false;
            token.toLongLong(&isIndex);
            if (node.items >= 0 && isIndex)
                inside += node.items;
        }
        nodes = inside;
    }
    return withAlternatives(nodes);
}

QStringList JsonSchema::members(const JsonPointer &place) const
{
    QStringList names;
    for (const int node : nodesAt(place))
        names += m_nodes[node].names;
    return names;
}

QList<QByteArray> JsonSchema::choices(const JsonPointer &place) const
{
    QList<QByteArray> choices;
    for (const int index : nodesAt(place)) {
        const Node &node = m_nodes[index];
        choices += node.choices;
        choices += node.examples;
        if (node.types.contains(u"boolean"_s))
            choices += {"true"_ba, "false"_ba};
    }
    return choices;
}

bool JsonSchema::allows(const JsonPointer &place, const QString &type) const
{
    bool typed = false;
    for (const int index : nodesAt(place)) {
        if (m_nodes[index].types.contains(type))
            return true;
        typed = typed || !m_nodes[index].types.isEmpty();
    }
    return !typed;
}

QByteArray JsonSchema::blank(const JsonPointer &place) const
{
    const QList<int> nodes = nodesAt(place);
    for (const int node : nodes) {
        if (!m_nodes[node].initial.isEmpty())
            return m_nodes[node].initial;
    }
    for (const int node : nodes) {
        const QStringList &types = m_nodes[node].types;
        if (!types.isEmpty())
            return emptyOf(types.contains(u"string"_s) ? u"string"_s : types.first());
        if (!m_nodes[node].choices.isEmpty())
            return m_nodes[node].choices.first().startsWith('"') ? "\"\""_ba : "null"_ba;
    }
    return {};
}
