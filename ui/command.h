// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

/// Something that the palette finds by its name and does.
struct Command
{
    QString id;   ///< Stable, to remember it by: "action:approve", "example:acute-0001".
    QString text; ///< What is matched with the typed letters.
    QString note; ///< Which kind it is, or more about it.
    QString keys;
    bool enabled = true;
    QString reason; ///< Why it is not enabled, where that is known.
    std::function<void()> run;
};
