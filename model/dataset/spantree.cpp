// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/spantree.h"

#include <QtEndian>

#include <bit>
#include <vector>

namespace {

/// Where the first quote or backslash stands, from `at` on; the end of the text without one. Nearly
/// all of a record is the inside of strings, so eight bytes are looked at in one step: a byte of
/// `marks` is not 0 where one of them stands (Warren, Hacker's Delight, 6-1).
qsizetype nextMark(QByteArrayView text, qsizetype at)
{
    constexpr quint64 ones = 0x0101010101010101ULL;
    const auto zeros = [](quint64 eight) { return (eight - ones) & ~eight & (ones << 7); };
    for (; at + 8 <= text.size(); at += 8) {
        const auto eight = qFromLittleEndian<quint64>(text.data() + at);
        const quint64 marks = zeros(eight ^ (ones * '"')) | zeros(eight ^ (ones * '\\'));
        if (marks != 0)
            return at + std::countr_zero(marks) / 8;
    }
    while (at < text.size() && text[at] != '"' && text[at] != '\\')
        ++at;
    return at;
}

} // namespace

/// Walks the text once, keeping the open containers on a stack of its own, so that depth costs no
/// call stack.
class SpanTreeReader
{
public:
    explicit SpanTreeReader(QByteArrayView text) : m_text(text), m_nodes(emptyBuffer()) {}

    std::optional<SpanTree> read()
    {
        do {
            if (!readValue())
                return std::nullopt;
            while (m_open >= 0 && !m_expectValue) {
                if (!readAfterValue())
                    return std::nullopt;
            }
        } while (m_open >= 0);
        skipSpace();
        if (m_at != m_text.size())
            return std::nullopt;
        SpanTree tree;
        tree.m_nodes.reserve(qsizetype(m_nodes.size()));
        for (const Node &node : m_nodes)
            tree.m_nodes += node;
        return tree;
    }

private:
    /// A node, and its newest child, to link the next one.
    struct Node : SpanTree::Node
    {
        int lastChild = -1;
    };

    /// Kept from text to text, so that it has grown long before most of them.
    static std::vector<Node> &emptyBuffer()
    {
        thread_local std::vector<Node> buffer;
        buffer.clear();
        return buffer;
    }

    static JsonKind kindAt(char first);
    bool readValue();
    int addNode(JsonKind kind);
    bool readAfterValue();
    bool readKey();
    void openContainer(int index);
    void closeContainer();
    bool skipString();
    void skipWord();
    void skipSpace();
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool isClosing(char c) const { return c == '}' || c == ']'; }

    QByteArrayView m_text;
    std::vector<Node> &m_nodes;
    qsizetype m_at = 0;
    int m_open = -1; ///< The innermost open container.
    bool m_expectValue = true;
    Span m_key;
};

JsonKind SpanTreeReader::kindAt(char first)
{
    switch (first) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::String;
    case 't':
    case 'f':
        return JsonKind::Boolean;
    case 'n':
        return JsonKind::Null;
    default:
        return JsonKind::Number;
    }
}

bool SpanTreeReader::readValue()
{
    skipSpace();
    if (m_open >= 0 && m_nodes[size_t(m_open)].kind == JsonKind::Object && !readKey())
        return false;
    const JsonKind kind = kindAt(peek());
    const qsizetype begin = m_at;
    const int index = addNode(kind);
    m_expectValue = false;
    if (kind == JsonKind::Object || kind == JsonKind::Array) {
        openContainer(index);
        return true;
    }
    if (kind != JsonKind::String)
        skipWord();
    else if (!skipString())
        return false;
    m_nodes[size_t(index)].value.end = m_at;
    return m_at > begin;
}

int SpanTreeReader::addNode(JsonKind kind)
{
    Node node;
    node.kind = kind;
    node.value.begin = m_at;
    node.key = std::exchange(m_key, Span{});
    node.parent = m_open;
    const int index = int(m_nodes.size());
    m_nodes.push_back(node);
    if (m_open >= 0) {
        Node &parent = m_nodes[size_t(m_open)];
        const int before = std::exchange(parent.lastChild, index);
        (before < 0 ? parent.firstChild : m_nodes[size_t(before)].nextSibling) = index;
        ++parent.childCount;
    }
    return index;
}

void SpanTreeReader::openContainer(int index)
{
    m_open = index;
    ++m_at;
    skipSpace();
    m_expectValue = !isClosing(peek());
}

bool SpanTreeReader::readAfterValue()
{
    skipSpace();
    const char c = peek();
    if (c == ',') {
        ++m_at;
        m_expectValue = true;
        return true;
    }
    const bool object = m_nodes[size_t(m_open)].kind == JsonKind::Object;
    if (c != (object ? '}' : ']'))
        return false;
    closeContainer();
    return true;
}

void SpanTreeReader::closeContainer()
{
    ++m_at;
    m_nodes[size_t(m_open)].value.end = m_at;
    m_open = m_nodes[size_t(m_open)].parent;
}

bool SpanTreeReader::readKey()
{
    m_key.begin = m_at;
    if (peek() != '"' || !skipString())
        return false;
    m_key.end = m_at;
    skipSpace();
    if (peek() != ':')
        return false;
    ++m_at;
    skipSpace();
    return true;
}

bool SpanTreeReader::skipString()
{
    for (m_at = nextMark(m_text, m_at + 1); m_at < m_text.size();
         m_at = nextMark(m_text, m_at + 2)) {
        if (m_text[m_at] == '"') {
            ++m_at;
            return true;
        }
    }
    m_at = m_text.size();
    return false;
}

void SpanTreeReader::skipWord()
{
    constexpr QByteArrayView ends = " \t\r\n,]}:\"[{";
    while (m_at < m_text.size() && !ends.contains(m_text[m_at]))
        ++m_at;
}

void SpanTreeReader::skipSpace()
{
    if (peek() > ' ')
        return; // As a rule.
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')
        ++m_at;
}

std::optional<SpanTree> SpanTree::of(QByteArrayView text)
{
    return SpanTreeReader(text).read();
}
