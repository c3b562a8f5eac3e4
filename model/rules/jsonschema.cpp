// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/jsonschema.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

quint32 bitOf(JsonKind kind)
{
    return 1u << int(kind);
}

/// The bits of the kinds that are of one of these types; of a whole number there is no kind.
quint32 kindsOf(const QStringList &types)
{
    static const QHash<QString, JsonKind> kinds = {
        {u"object"_s, JsonKind::Object},   {u"array"_s, JsonKind::Array},
        {u"string"_s, JsonKind::String},   {u"number"_s, JsonKind::Number},
        {u"boolean"_s, JsonKind::Boolean}, {u"null"_s, JsonKind::Null}};
    quint32 bits = 0;
    for (const QString &type : types) {
        if (const auto kind = kinds.constFind(type); kind != kinds.constEnd())
            bits |= bitOf(*kind);
    }
    return bits;
}

QStringList namesOf(const QList<QByteArray> &choices)
{
    QStringList names;
    for (const QByteArray &choice : choices)
        names += QString::fromUtf8(choice);
    return names;
}

QStringList textsOf(const Json &list)
{
    QStringList texts;
    for (const Json &item : list)
        texts += QString::fromStdString(item.get<std::string>());
    return texts;
}

} // namespace

JsonSchema::JsonSchema(const Json &schema) : m_source(&schema)
{
    compile(schema);
    m_source = nullptr;
}

const JsonSchema &JsonSchema::ofExample()
{
    static const JsonSchema schema = [] {
        QFile file(u":/schema/example.schema.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The program was built without its schema.");
        return JsonSchema(parseJson(file.readAll()));
    }();
    return schema;
}

/// Adds a node for a schema and all below it, and says its number.
int JsonSchema::compile(const Json &schema)
{
    if (const QString reference = textOf(schema, "$ref"); !reference.isEmpty()) {
        if (const auto known = m_references.constFind(reference); known != m_references.constEnd())
            return *known;
        const Json::json_pointer place(reference.mid(1).toStdString());
        const int index = compile(m_source->at(place));
        m_references.insert(reference, index);
        return index;
    }
    const int index = int(m_nodes.size());
    m_nodes += Node();
    Node node;
    if (const auto type = schema.find("type"); type != schema.end())
        node.types = type->is_array() ? textsOf(*type) : textsOf(Json::array({*type}));
    node.kinds = kindsOf(node.types);
    for (const Json &choice : schema.value("enum", Json::array()))
        node.choices += toCompactJson(choice).trimmed();
    for (const Json &example : schema.value("examples", Json::array()))
        node.examples += toCompactJson(example).trimmed();
    if (const auto initial = schema.find("default"); initial != schema.end())
        node.initial = toCompactJson(*initial).trimmed();
    node.required = textsOf(schema.value("required", Json::array()));
    node.minLength = int(numberOf(schema, "minLength", 0));
    node.minItems = int(numberOf(schema, "minItems", 0));
    compileMembers(schema, node);
    m_nodes[index] = node;
    return index;
}

void JsonSchema::compileMembers(const Json &schema, Node &node)
{
    if (const auto properties = schema.find("properties"); properties != schema.end()) {
        for (const auto &[name, property] : properties->items()) {
            node.names += QString::fromStdString(name);
            node.properties.insert(node.names.last(), compile(property));
        }
    }
    if (const auto patterns = schema.find("patternProperties"); patterns != schema.end()) {
        for (const auto &[pattern, property] : patterns->items())
            node.patterns +=
                {QRegularExpression(QString::fromStdString(pattern)), compile(property)};
    }
    if (const auto items = schema.find("items"); items != schema.end())
        node.items = compile(*items);
    for (const Json &choice : schema.value("anyOf", Json::array()))
        node.anyOf += compile(choice);
}

QList<SchemaFault> JsonSchema::faults(const JsonValue &value) const
{
    QList<SchemaFault> faults;
    check(m_nodes.first(), value, faults);
    return faults;
}

bool JsonSchema::allowsKind(const Node &node, const JsonValue &value)
{
    if (node.types.isEmpty() || (node.kinds & bitOf(value.kind())))
        return true;
    // 34.0 is a whole number (draft-07, section 6.1.1).
    return value.kind() == JsonKind::Number && node.types.contains(u"integer"_s) &&
           std::trunc(value.number().value_or(0.5)) == value.number();
}

void JsonSchema::check(const Node &node, const JsonValue &value, QList<SchemaFault> &faults) const
{
    if (!allowsKind(node, value)) {
        faults += {SchemaFault::Kind::Type, value, node.types};
        return;
    }
    if (!node.choices.isEmpty()) {
        const bool listed = std::ranges::any_of(node.choices, [&](const QByteArray &choice) {
            // As it is written, but for a string that escapes what it need not.
            return value.raw() == choice || (value.isString() && value.raw().contains('\\') &&
                                             fromJsonString(choice) == value.text());
        });
        if (!listed)
            faults += {SchemaFault::Kind::Choice, value, namesOf(node.choices)};
    }
    if (value.isString() && node.minLength > 0 && value.text().size() < node.minLength)
        faults += {SchemaFault::Kind::Empty, value, {}};
    if (value.isArray() && value.size() < node.minItems)
        faults += {SchemaFault::Kind::Empty, value, {}};
    if (value.isObject())
        checkMembers(node, value, faults);
    if (value.isArray() && node.items >= 0) {
        for (const JsonValue &item : value.children())
            check(m_nodes[node.items], item, faults);
    }
    if (!node.anyOf.isEmpty())
        checkAnyOf(node, value, faults);
}

/// Reports the alternative that comes nearest: the one of the value's kind with the fewest faults.
void JsonSchema::checkAnyOf(const Node &node, const JsonValue &value,
                            QList<SchemaFault> &faults) const
{
    QList<SchemaFault> nearest;
    QStringList types;
    bool found = false;
    for (const int choice : node.anyOf) {
        types += m_nodes[choice].types;
        if (!allowsKind(m_nodes[choice], value))
            continue;
        QList<SchemaFault> own;
        check(m_nodes[choice], value, own);
        if (own.isEmpty())
            return;
        const bool otherKind = own.first().kind == SchemaFault::Kind::Type &&
                               own.first().value.place() == value.place();
        if (!otherKind && (!found || own.size() < nearest.size())) {
            nearest = own;
            found = true;
        }
    }
    if (found)
        faults += nearest;
    else
        faults += {SchemaFault::Kind::Type, value, types};
}

void JsonSchema::checkMembers(const Node &node, const JsonValue &value,
                              QList<SchemaFault> &faults) const
{
    QStringList names;
    names.reserve(value.size());
    for (const JsonValue &member : value.children()) {
        const QString name = member.key();
        if (names.contains(name))
            faults += {SchemaFault::Kind::Duplicate, member, {name}};
        names += name;
        if (const auto property = node.properties.constFind(name);
            property != node.properties.constEnd())
            check(m_nodes[*property], member, faults);
        for (const auto &[pattern, schema] : node.patterns) {
            if (pattern.match(name).hasMatch())
                check(m_nodes[schema], member, faults);
        }
    }
    for (const QString &name : node.required) {
        if (!names.contains(name))
            faults += {SchemaFault::Kind::Missing, value, {name}};
    }
}
