// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/jsontypes.h"

#include "model/base/exacttext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace {

using Replace = Json::error_handler_t;

QByteArray dumped(const Json &json, int indent)
{
    const std::string text = json.dump(indent, ' ', false, Replace::replace);
    return QByteArray(text.data(), qsizetype(text.size()));
}

QString textFrom(const std::string &utf8)
{
    return exactText(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

const Json *memberOf(const Json &object, const char *key)
{
    const auto member = object.is_object() ? object.find(key) : object.end();
    return member != object.end() ? &*member : nullptr;
}

/// What a character behind a backslash stands for; NUL for those that the parser has to judge.
char escaped(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return c;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

/// The inside of a literal in which only such characters are escaped, as in nearly every answer of
/// several lines: a tenth of what the parser takes. Nothing when it is not that plain.
std::optional<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype mark = text.indexOf('\\', at);
        const QByteArrayView run = text.sliced(at, (mark < 0 ? text.size() : mark) - at);
        if (std::ranges::any_of(run, [](char c) { return uchar(c) < ' ' || c == '"'; }))
            return std::nullopt;
        plain += run;
        if (mark < 0)
            break;
        const char meant = mark + 1 < text.size() ? escaped(text[mark + 1]) : '\0';
        if (meant == '\0')
            return std::nullopt;
        plain += meant;
        at = mark + 2;
    }
    return QUtf8StringView(plain).isValidUtf8() ? std::optional(plain) : std::nullopt;
}

} // namespace

QByteArray toJsonString(const QString &text)
{
    return dumped(Json(toStd(text)), -1);
}

QString fromJsonString(QByteArrayView literal)
{
    const bool quoted = literal.size() >= 2 && literal.front() == '"' && literal.back() == '"';
    const QByteArrayView text = quoted ? literal.sliced(1, literal.size() - 2) : QByteArrayView();
    if (quoted && text.indexOf('\\') < 0) {
        const bool ascii = std::ranges::all_of(text, [](char c) { return uchar(c) < 128; });
        return ascii ? QString::fromLatin1(text) : exactText(text);
    }
    if (const std::optional<QByteArray> plain = unescaped(text); quoted && plain)
        return exactText(*plain);
    const Json json = parseJson(literal);
    return json.is_string() ? textFrom(json.get_ref<const std::string &>()) : QString();
}

std::string toStd(const QString &text)
{
    return text.toStdString();
}

QByteArray toCompactJson(const Json &json)
{
    return dumped(json, -1);
}

QByteArray toPrettyJson(const Json &json)
{
    return dumped(json, 2);
}

bool isJson(QByteArrayView text)
{
    // To the parser NUL is the end of the text.
    return !text.contains('\0') && Json::accept(text.begin(), text.end());
}

Json parseJson(QByteArrayView text)
{
    Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    return json.is_discarded() ? Json() : json;
}

QString textOf(const Json &object, const char *key)
{
    const Json *member = memberOf(object, key);
    return member && member->is_string() ? textFrom(member->get_ref<const std::string &>())
                                         : QString();
}

bool flagOf(const Json &object, const char *key, bool otherwise)
{
    const Json *member = memberOf(object, key);
    return member && member->is_boolean() ? member->get<bool>() : otherwise;
}

qint64 numberOf(const Json &object, const char *key, qint64 otherwise)
{
    const Json *member = memberOf(object, key);
    return member && member->is_number_integer() ? member->get<qint64>() : otherwise;
}
