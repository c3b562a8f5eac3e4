// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QString>

/// JSON in key order, for documents of our own making (events, manifests, command line output).
using Json = nlohmann::ordered_json;

/// The JSON string literal, quotes included, for a text: UTF-8, escaped only where RFC 8259
/// demands. Lone surrogates cannot be written and become U+FFFD.
QByteArray toJsonString(const QString &text);
/// The text of a JSON string literal, quotes included; empty when it is none.
QString fromJsonString(QByteArrayView literal);

/// UTF-8 out of a QString, for nlohmann values.
std::string toStd(const QString &text);
/// One line of JSON, and the same with an indent of two for people.
QByteArray toCompactJson(const Json &json);
QByteArray toPrettyJson(const Json &json);
/// Whether the text is JSON to the letter: UTF-8, no half characters, nothing behind the end.
bool isJson(QByteArrayView text);
/// Parses a document that we wrote ourselves; a null value when it is damaged.
Json parseJson(QByteArrayView text);
/// A member of an object as text; empty when it is absent or no string.
QString textOf(const Json &object, const char *key);
/// The same for a truth value and a whole number; what is absent or of another kind is `otherwise`.
bool flagOf(const Json &object, const char *key, bool otherwise);
qint64 numberOf(const Json &object, const char *key, qint64 otherwise);
