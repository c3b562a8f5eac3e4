// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>

/// A folder that appears complete or not at all. Files are written into a hidden neighbour, synced,
/// and the whole is swapped into place by commit(); without it nothing stays behind. What a crash
/// left is removed by the next one for the same folder.
class AtomicFolder
{
    Q_DECLARE_TR_FUNCTIONS(AtomicFolder)

public:
    /// Only an empty folder is ever replaced, or one that holds nothing but what its manifest
    /// lists.
    static Result<std::unique_ptr<AtomicFolder>> prepare(const QString &path);
    ~AtomicFolder();
    Q_DISABLE_COPY_MOVE(AtomicFolder)

    /// A new, open, empty file in the folder.
    Result<std::unique_ptr<QFile>> create(const QString &name);
    /// Everything in the file is on disk when it returns.
    Result<void> close(QFile &file);
    Result<void> commit();

private:
    AtomicFolder(const QString &target, const QString &work, int lock)
        : m_target(target), m_work(work), m_lock(lock)
    {
    }

    QString m_target;
    QString m_work;
    int m_lock = -1; ///< Tells other programs that somebody works there.
};
