// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/eventchain.h"

#include <algorithm>

Result<void> EventChain::check(EventId trusted)
{
    constexpr int pageSize = 1000;
    // The trusted event itself is read again: its hash is what the next one has to name.
    m_head = {std::max<qint64>(0, trusted.number - 1)};
    QByteArray previous;
    for (;;) {
        const Result<QList<Event>> page = m_events.after(m_head, pageSize);
        if (!page)
            return page.error();
        if (page->isEmpty())
            return m_head < trusted ? broken(trusted) : Result<void>();
        for (const Event &event : *page) {
            const bool linked = event.sequence == trusted || event.previousHash == previous;
            const bool numbered = event.sequence.number == m_head.number + 1;
            if (!linked || !numbered || event.hash != EventStore::hashOf(event))
                return broken(event.sequence);
            previous = event.hash;
            m_head = event.sequence;
        }
    }
}

Error EventChain::broken(EventId event)
{
    return {tr("The record of decisions was changed from outside at event %1. Keep the file as it "
               "is and "
               "restore a backup.")
                .arg(event.number),
            {},
            ErrorKind::Damaged};
}
