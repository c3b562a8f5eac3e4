// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"

#include <QByteArray>

#include <tuple>

/// Where an example stands in an order: places compare as QueueOrder::isBefore() does.
struct QueuePlace
{
    quint64 key = 0;  ///< What the order goes by, where that is a number.
    QByteArray label; ///< UTF-8; only in the order of the ids.
    ExampleId id;

    bool operator==(const QueuePlace &) const = default;
    friend bool operator<(const QueuePlace &a, const QueuePlace &b)
    {
        return std::tie(a.key, a.label, a.id) < std::tie(b.key, b.label, b.id);
    }
};
