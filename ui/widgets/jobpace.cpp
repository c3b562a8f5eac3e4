// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/jobpace.h"

#include <QLocale>

#include <cmath>

QString JobPace::ofBytes(qint64 bytes, qint64 total, qint64 records) const
{
    const QLocale locale;
    return tr("%1 of %2 · %3 records · %4 records/s%5")
        .arg(locale.formattedDataSize(bytes), locale.formattedDataSize(total),
             locale.toString(records), locale.toString(perSecond(records)),
             left(total > 0 ? double(bytes) / double(total) : 0));
}

QString JobPace::ofExamples(qint64 done, qint64 total) const
{
    const QLocale locale;
    return tr("%1 of %2 examples%3")
        .arg(locale.toString(done), locale.toString(total),
             left(total > 0 ? double(done) / double(total) : 0));
}

qint64 JobPace::perSecond(qint64 count) const
{
    const qint64 elapsed = std::max<qint64>(1, m_timer.elapsed());
    return count * 1000 / elapsed;
}

QString JobPace::left(double share) const
{
    // Nothing can be foretold from the first moments.
    constexpr double enough = 0.02;
    if (share < enough || share >= 1 || m_timer.elapsed() < 500)
        return {};
    const double seconds = double(m_timer.elapsed()) / 1000 * (1 - share) / share;
    return tr(" · about %1 s left").arg(qint64(std::ceil(seconds)));
}
