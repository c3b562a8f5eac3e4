// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

/// The piles of work that a reviewer can take up.
enum class Queue { ToReview, Flagged, SecondOpinion, Approved, Rejected, All };

class Queues
{
    Q_DECLARE_TR_FUNCTIONS(Queues)

public:
    static QList<Queue> all();
    static QString name(Queue queue);
    /// Stable, for settings.
    static QString id(Queue queue);
    static Queue fromId(const QString &id); ///< ToReview when unknown.
    /// What an empty queue means, in words.
    static QString emptyText(Queue queue);
};
