// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

/// Where an example stands: always the fold of its events (model/review/fold.h).
enum class Status { Pending, Approved, Rejected, SecondOpinion };

class Statuses
{
    Q_DECLARE_TR_FUNCTIONS(Statuses)

public:
    static QList<Status> all();
    /// The stable name in files and on the command line: "second_opinion".
    static QString id(Status status);
    static std::optional<Status> fromId(const QString &id);
    /// The word that people read.
    static QString name(Status status);
};
