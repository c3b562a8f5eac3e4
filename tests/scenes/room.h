// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

/// What of a window can be seen by a program to be clipped, cramped, outside or overlapping; what
/// is painted (sheets, charts) needs eyes.
namespace room {

QStringList faults(const QWidget &window);

} // namespace room
