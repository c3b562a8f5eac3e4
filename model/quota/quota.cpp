// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/quota/quota.h"

#include <algorithm>
#include <numeric>

int QuotaRow::missing() const
{
    return std::max(0, target - count(Status::Approved));
}

int QuotaRow::toGenerate() const
{
    return std::max(0, missing() - count(Status::Pending) - count(Status::SecondOpinion));
}

QuotaRow Quota::total() const
{
    QuotaRow sum;
    for (const QuotaRow &row : rows) {
        sum.target += row.target;
        for (const Status status : Statuses::all())
            sum.counts[status] += row.count(status);
    }
    return sum;
}

int Quota::missing() const
{
    return std::accumulate(rows.begin(), rows.end(), 0,
                           [](int sum, const QuotaRow &row) { return sum + row.missing(); });
}

int Quota::toGenerate() const
{
    return std::accumulate(rows.begin(), rows.end(), 0,
                           [](int sum, const QuotaRow &row) { return sum + row.toGenerate(); });
}
