// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/eventstore.h"

/// Follows the hashes from one event to the next.
class EventChain
{
    Q_DECLARE_TR_FUNCTIONS(EventChain)

public:
    explicit EventChain(const EventStore &events) : m_events(events) {}

    /// Checks every event after one that is trusted; an invalid id checks them all. The error names
    /// the first event that does not fit.
    Result<void> check(EventId trusted = {});
    /// The last event that was checked.
    EventId head() const { return m_head; }

private:
    static Error broken(EventId event);

    const EventStore &m_events;
    EventId m_head;
};
