// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

enum class JsonKind { Object, Array, String, Number, Boolean, Null };

/// A half-open range of bytes in a JSON text.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool operator==(const Span &) const = default;
};

/// Where each value of a JSON text stands. A flat list of nodes in source order, node 0 being the
/// document; a node's children are linked by sibling numbers, -1 meaning none.
class SpanTree
{
public:
    struct Node
    {
        JsonKind kind = JsonKind::Null;
        Span value;
        Span key; ///< The member's name with its quotes; empty outside objects.
        int parent = -1;
        int firstChild = -1;
        int nextSibling = -1;
        int childCount = 0;
    };

    /// Reads a text that is known to be one valid JSON value (recordparser.h decides that). Nothing
    /// when brackets, quotes or separators do not match; numbers and escapes are not judged here.
    [[nodiscard]] static std::optional<SpanTree> of(QByteArrayView text);

    const Node &node(int index) const { return m_nodes[index]; }
    int size() const { return int(m_nodes.size()); }

private:
    QList<Node> m_nodes;

    friend class SpanTreeReader;
};
