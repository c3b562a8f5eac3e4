// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/status.h"

using namespace Qt::StringLiterals;

QList<Status> Statuses::all()
{
    return {Status::Pending, Status::Approved, Status::Rejected, Status::SecondOpinion};
}

QString Statuses::id(Status status)
{
    switch (status) {
    case Status::Pending:
        return u"pending"_s;
    case Status::Approved:
        return u"approved"_s;
    case Status::Rejected:
        return u"rejected"_s;
    case Status::SecondOpinion:
        return u"second_opinion"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Status> Statuses::fromId(const QString &id)
{
    const QList<Status> statuses = all();
    for (const Status status : statuses) {
        if (Statuses::id(status) == id)
            return status;
    }
    return std::nullopt;
}

QString Statuses::name(Status status)
{
    switch (status) {
    case Status::Pending:
        return tr("Pending");
    case Status::Approved:
        return tr("Approved");
    case Status::Rejected:
        return tr("Rejected");
    case Status::SecondOpinion:
        return tr("Second opinion");
    }
    Q_UNREACHABLE();
}
