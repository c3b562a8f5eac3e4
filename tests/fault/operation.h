// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QStringList>

#include <functional>

/// Something that people do to a project, to be broken off in the middle and judged afterwards.
struct Operation
{
    /// Called by run() the moment a person would be told that a step is done. From then on a fault
    /// may not take the step away.
    using Acknowledge = std::function<void(const QString &step)>;

    QString name;
    /// Puts into an empty folder what it starts from.
    std::function<void(const QString &folder)> prepare;
    /// Does it. An error is what a person would read. Once it was broken off it can be run again.
    std::function<Result<void>(const QString &folder, const Acknowledge &acknowledge)> run;
    /// What is lost or half done, after it was broken off with these steps acknowledged. The
    /// project itself is judged by Survival.
    std::function<QStringList(const QString &folder, const QStringList &acknowledged)> problems;
    /// Whether all that it writes goes through SQLite, so that a VFS sees it.
    bool onlyDatabase = true;

    static const QList<Operation> &all();
    static QString projectIn(const QString &folder);
};
