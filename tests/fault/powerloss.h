// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/recordingvfs.h"

#include <QHash>
#include <QRandomGenerator>

/// What a disk may hold when the power goes in the middle of some calls: all that was synced, and
/// of the rest any part, each write whole, torn between sectors, or not at all. A file that was
/// made is there for sure after its first sync, one that was deleted is gone for sure when its
/// folder was synced too; that is what SQLite's VFS for Unix takes care of and relies on
/// (https://www.sqlite.org/atomiccommit.html, section 9).
class PowerLoss
{
public:
    /// From the files as they are now.
    explicit PowerLoss(const QString &folder);

    void happened(const DiskCall &call);
    /// What was acknowledged up to now.
    QStringList acknowledged() const { return m_acknowledged; }
    /// Fills an empty folder with one of the states that are possible now.
    void writeState(const QString &folder, QRandomGenerator &random) const;

private:
    struct File
    {
        QByteArray synced;
        bool exists = true; ///< As the program sees it.
        bool existsForSure = true;
        bool goneForSure = false;
        QList<DiskCall> pending; ///< Not synced: writes and truncations.
    };

    static void applyPart(QByteArray &content, const DiskCall &call, QRandomGenerator &random);
    static void apply(QByteArray &content, const DiskCall &call);

    QString m_folder;
    QHash<QString, File> m_files;
    QStringList m_acknowledged;
};
