// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/jsontypes.h"

#include "model/base/exacttext.h"

#include <nlohmann/json.hpp>

#include <algorithm>

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

} // namespace

QByteArray toJsonString(const QString &text)
{
    return dumped(Json(toStd(text)), -1);
}

QString fromJsonString(QByteArrayView literal)
{
    const bool plain = literal.size() >= 2 && literal.front() == '"' && literal.back() == '"' &&
                       literal.indexOf('\\') < 0;
    if (plain) {
        const QByteArrayView text = literal.sliced(1, literal.size() - 2);
        const bool ascii = std::ranges::all_of(text, [](char c) { return uchar(c) < 128; });
        return ascii ? QString::fromLatin1(text) : exactText(text);
    }
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
