// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

/// Why a backup was made.
enum class BackupReason {
    Work,            ///< The window was open for half an hour.
    Import,          ///< A batch came in.
    Close,           ///< The project was closed.
    Asked,           ///< Somebody asked for it.
    BeforeMigration, ///< An older project is brought to this schema.
    BeforeRestore,   ///< A backup takes the project's place.
    Damaged,         ///< Not a backup: a broken project as it was when a backup took its place.
};

/// One file of the backup folder. Its name says when and why it was made and how its SHA-256
/// begins, so that the file alone shows whether it is what was written.
struct BackupEntry
{
    Q_DECLARE_TR_FUNCTIONS(BackupEntry)

public:
    QString path;
    QDateTime madeAt;
    BackupReason reason = BackupReason::Asked;
    QByteArray digestStart; ///< The first bytes of the SHA-256.
    qint64 bytes = 0;

    bool operator==(const BackupEntry &) const = default;

    /// "20261123T083000000Z-import-0011223344556677.rounds"
    static QString fileName(const QDateTime &madeAt, BackupReason reason, const QByteArray &sha256);
    /// Nothing when the name is none of ours, as that of a copy that was cut off.
    static std::optional<BackupEntry> of(const QString &path);
    /// The word that people read.
    static QString name(BackupReason reason);
    /// Whether newer ones push it out by day, week and month. The others were made for a moment
    /// that a person may want back: of them the newest few stay.
    bool isRoutine() const;
};
