// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/dataset/event.h"

#include <QMap>

/// What the events of the project itself, in order, say of its batches: those that are withdrawn,
/// each with the UUID of the event that did it.
QMap<BatchId, QString> withdrawnBatches(const QList<Event> &events);

/// What the events of one example, in order, say of records in conflict: those that are settled,
/// each with the UUID of the event that did it.
QMap<qint64, QString> settledConflicts(const QList<Event> &events);
