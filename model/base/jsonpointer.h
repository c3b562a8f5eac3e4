// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringList>

#include <optional>

/// The name of one place in a JSON document, as in RFC 6901: "/output/differential_diagnoses/1".
/// The empty pointer names the whole document. Tokens are kept unescaped.
class JsonPointer
{
public:
    JsonPointer() = default;
    explicit JsonPointer(QStringList tokens) : m_tokens(std::move(tokens)) {}

    /// Reads the text form; nothing when it does not start with '/' or holds a bad '~' escape.
    [[nodiscard]] static std::optional<JsonPointer> parse(QStringView text);

    /// The text form, with '~' and '/' inside tokens escaped as ~0 and ~1.
    QString toString() const;
    const QStringList &tokens() const & { return m_tokens; }
    /// By value from a temporary, so that `const auto &tokens = value.place().tokens()` does not
    /// outlive its pointer.
    QStringList tokens() && { return std::move(m_tokens); }
    bool isRoot() const { return m_tokens.isEmpty(); }
    QString last() const { return m_tokens.isEmpty() ? QString() : m_tokens.last(); }
    JsonPointer parent() const;
    /// True for the place itself and for everything inside it.
    bool contains(const JsonPointer &other) const;

    JsonPointer operator/(const QString &key) const;
    JsonPointer operator/(qsizetype index) const;

    bool operator==(const JsonPointer &) const = default;
    friend size_t qHash(const JsonPointer &pointer, size_t seed = 0)
    {
        return ::qHash(pointer.m_tokens, seed);
    }

private:
    QStringList m_tokens;
};
