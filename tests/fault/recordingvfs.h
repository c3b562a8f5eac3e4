// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// What SQLite asked of the disk, in order.
struct DiskCall
{
    enum class Kind { Create, Write, Truncate, Sync, Delete, Acknowledge };

    Kind kind = Kind::Write;
    QString file;         ///< Absolute.
    qint64 offset = 0;    ///< Of a write; the new length after a truncation.
    QByteArray bytes;     ///< Of a write.
    bool durable = false; ///< Delete: the folder was synced too.
    QString step;         ///< Acknowledge: what a person was told.
};

/// A layer over SQLite's own VFS, default for the whole process once it was installed
/// (https://www.sqlite.org/vfs.html). It writes down what is done to the disk, or lets a call fail.
class RecordingVfs
{
public:
    static void install();

    static void startRecording();
    static void acknowledge(const QString &step);
    static QList<DiskCall> stopRecording();

    /// The n-th call from now that reaches for the disk fails as a faulty or full disk would, and
    /// so do all after it when `forGood`. 0: none does.
    static void failAt(int call, int code, bool forGood);
    /// How many calls there were since failAt().
    static int calls();
};
