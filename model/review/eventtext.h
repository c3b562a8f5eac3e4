// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/event.h"
#include "model/dataset/patch.h"

#include <QCoreApplication>

/// Events in the words that people read, the same in the window and on the command line.
class EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventText)

public:
    /// What happened: "Rejected: wrong arithmetic".
    static QString headline(const Event &event);
    /// What it would be called in a menu: "reject".
    static QString verb(EventKind kind);
    /// The patch of an edit, with old values; empty for other events.
    static Patch patchOf(const Event &event);
};
