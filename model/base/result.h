// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

/// Whom an error blames, for callers that act on it: an exit code, an offer to restore a backup.
enum class ErrorKind {
    Refused, ///< What was asked for cannot be done; the project file is fine.
    Storage, ///< The project file cannot be opened, read or written.
    Damaged, ///< The project file is not what Rounds wrote.
};

/// Why something could not be done. `message` is for a person and says what, where and what to do
/// next; `detail` is for the log or a bug report (an SQL error, an errno text) and may be empty.
struct Error
{
    QString message;
    QString detail;
    ErrorKind kind = ErrorKind::Refused;

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none. The one way in which functions of Rounds fail.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    /// By value from a temporary, so that `for (x : *list())` does not outlive its list.
    T value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the reason of the failure.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};
