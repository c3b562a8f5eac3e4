// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/finding.h"

#include <QSqlQuery>
#include <QVariant>

/// A finding as the columns that both tables of findings share.
namespace findingrow {

/// To select: rule, severity, pointer, related, message, fix.
QString columns();
/// What columns() selected, from a column on.
Finding read(const QSqlQuery &row, int from);
/// To bind, in the same order.
QVariantList values(const Finding &finding);

} // namespace findingrow
