// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

/// A row number that remembers what it counts: an ExampleId never passes for a BatchId.
/// Zero means "none"; SQLite hands out row numbers from one.
template<typename Tag>
struct Id
{
    qint64 number = 0;

    bool isValid() const { return number > 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.number, seed); }
};

using ExampleId = Id<struct ExampleTag>;
using BatchId = Id<struct BatchTag>;
using EventId = Id<struct EventTag>;
using QuarantineId = Id<struct QuarantineTag>;
