// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

/// Collects durations in milliseconds and says their median, 99th percentile and maximum.
class Stopwatch
{
public:
    void start() { m_timer.start(); }
    void stop() { m_durations.push_back(double(m_timer.nsecsElapsed()) / 1e6); }

    /// One that was measured otherwise.
    void add(double milliseconds) { m_durations.push_back(milliseconds); }

    double percentile(double share) const
    {
        std::vector<double> sorted = m_durations;
        std::ranges::sort(sorted);
        return sorted.empty() ? 0 : sorted[size_t(share * double(sorted.size() - 1))];
    }

    void print(const char *what) const
    {
        std::printf("%-46s median %7.2f ms   p99 %7.2f ms   max %7.2f ms   n %zu\n", what,
                    percentile(.5), percentile(.99), percentile(1), m_durations.size());
    }

private:
    QElapsedTimer m_timer;
    std::vector<double> m_durations;
};
