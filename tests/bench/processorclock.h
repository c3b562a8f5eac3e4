// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <ctime>

/// What a thread or the whole process really worked, so that figures mean the same on a machine
/// that is busy with other things.
class ProcessorClock
{
public:
    enum class Of { Thread, Process };

    explicit ProcessorClock(Of of = Of::Thread)
        : m_id(of == Of::Thread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_PROCESS_CPUTIME_ID),
          m_start(now())
    {
    }

    void restart() { m_start = now(); }
    qint64 nsecsElapsed() const { return now() - m_start; }

private:
    qint64 now() const
    {
        timespec time{};
        clock_gettime(m_id, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    clockid_t m_id;
    qint64 m_start;
};
