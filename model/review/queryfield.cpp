// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/queryfield.h"

using namespace Qt::StringLiterals;

const QList<QueryField> &QueryFields::all()
{
    static const QList<QueryField> fields = {
        QueryField::Category, QueryField::Status,   QueryField::Finding, QueryField::Confidence,
        QueryField::Errors,   QueryField::Warnings, QueryField::Flagged, QueryField::Edited,
        QueryField::Reviewer, QueryField::Reason,   QueryField::Batch,   QueryField::Withdrawn,
        QueryField::Id};
    return fields;
}

QString QueryFields::name(QueryField field)
{
    switch (field) {
    case QueryField::Category:
        return u"category"_s;
    case QueryField::Status:
        return u"status"_s;
    case QueryField::Finding:
        return u"finding"_s;
    case QueryField::Confidence:
        return u"confidence"_s;
    case QueryField::Errors:
        return u"errors"_s;
    case QueryField::Warnings:
        return u"warnings"_s;
    case QueryField::Flagged:
        return u"flagged"_s;
    case QueryField::Edited:
        return u"edited"_s;
    case QueryField::Reviewer:
        return u"reviewer"_s;
    case QueryField::Reason:
        return u"reason"_s;
    case QueryField::Batch:
        return u"batch"_s;
    case QueryField::Withdrawn:
        return u"withdrawn"_s;
    case QueryField::Id:
        return u"id"_s;
    }
    Q_UNREACHABLE();
}

std::optional<QueryField> QueryFields::fromName(const QString &name)
{
    for (const QueryField field : all()) {
        if (QueryFields::name(field).compare(name, Qt::CaseInsensitive) == 0)
            return field;
    }
    return std::nullopt;
}

QueryValueKind QueryFields::kind(QueryField field)
{
    switch (field) {
    case QueryField::Category:
    case QueryField::Status:
    case QueryField::Finding:
    case QueryField::Reviewer:
    case QueryField::Reason:
    case QueryField::Batch:
        return QueryValueKind::Choice;
    case QueryField::Confidence:
    case QueryField::Errors:
    case QueryField::Warnings:
        return QueryValueKind::Number;
    case QueryField::Flagged:
    case QueryField::Edited:
    case QueryField::Withdrawn:
        return QueryValueKind::YesNo;
    case QueryField::Id:
        return QueryValueKind::Label;
    }
    Q_UNREACHABLE();
}

QString QueryFields::description(QueryField field)
{
    switch (field) {
    case QueryField::Category:
        return tr("The kind of example");
    case QueryField::Status:
        return tr("Where it stands");
    case QueryField::Finding:
        return tr("An open finding of this rule");
    case QueryField::Confidence:
        return tr("From 0 to 1: 0.9, <0.5, 0.3..0.5");
    case QueryField::Errors:
        return tr("How many open errors: 0, >0");
    case QueryField::Warnings:
        return tr("How many open warnings: 0, >2");
    case QueryField::Flagged:
        return tr("Flagged by a reviewer: yes, no");
    case QueryField::Edited:
        return tr("Other than it was generated: yes, no");
    case QueryField::Reviewer:
        return tr("Who worked on it: me, or a name");
    case QueryField::Reason:
        return tr("Rejected for this reason");
    case QueryField::Batch:
        return tr("The number of the import it came with");
    case QueryField::Withdrawn:
        return tr("Its batch was withdrawn: yes, no");
    case QueryField::Id:
        return tr("Its id; acute-* is all that begin so");
    }
    Q_UNREACHABLE();
}
