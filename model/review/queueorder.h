// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/examplesummary.h"
#include "model/review/queueplace.h"

#include <QCoreApplication>
#include <QList>

/// In which order a reviewer works through a queue.
struct QueueOrder
{
    Q_DECLARE_TR_FUNCTIONS(QueueOrder)

public:
    enum class Kind {
        Batch,   ///< As imported, batch after batch.
        Label,   ///< By id.
        Risk,    ///< Open errors, then what is urgent, then the lowest confidence.
        Shuffled ///< Without an order, but the same for the same seed.
    };

    Kind kind = Kind::Batch;
    quint32 seed = 1; ///< Of Shuffled.

    static QList<Kind> kinds();
    static QString name(Kind kind);
    /// Stable, for settings: "risk", "shuffled:7".
    QString id() const;
    static QueueOrder fromId(const QString &id); ///< Batch when unknown.

    /// Where an example stands by risk, the smallest first; as the column of the same name says.
    static int risk(const ExampleSummary &example);
    /// Where an example stands in a shuffled queue.
    static quint64 shuffled(ExampleId example, quint32 seed);
    QueuePlace placeOf(const ExampleSummary &example) const;
    /// Whether one comes before another. Two different examples never stand at one place.
    bool isBefore(const ExampleSummary &a, const ExampleSummary &b) const;

    bool operator==(const QueueOrder &) const = default;
};
