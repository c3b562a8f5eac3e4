// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QString>

/// How fast a job goes and how long it still takes, in words.
class JobPace
{
    Q_DECLARE_TR_FUNCTIONS(JobPace)

public:
    JobPace() { m_timer.start(); }

    /// "3.2 MB of 16 MB · 1,234 records · 2,300 records/s · about 5 s left".
    QString ofBytes(qint64 bytes, qint64 total, qint64 records) const;
    QString ofExamples(qint64 done, qint64 total) const;

private:
    QString left(double share) const;
    qint64 perSecond(qint64 count) const;

    QElapsedTimer m_timer;
};
