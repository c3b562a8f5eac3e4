// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QIODevice>
#include <QString>

#include <functional>

/// What commands take from the world around the program, so that tests decide it.
struct Environment
{
    std::function<QDateTime()> clock;
    QString userName;           ///< Who acts where no reviewer is named.
    QIODevice *input = nullptr; ///< What "-" stands for; open, and owned by the caller.
};
