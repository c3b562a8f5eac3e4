// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/projectfile.h"

#include "model/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;

quint32 wordAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSizeOf(const QByteArray &header)
{
    const quint16 size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

} // namespace

Result<ProjectHeader> ProjectFile::inspect(const QString &path, int newestSchema)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return Error{tr("There is no project at %1.").arg(path), {}, ErrorKind::Storage};
    if (!info.isFile())
        return Error{
            tr("%1 is not a file, so it cannot be a project.").arg(path), {}, ErrorKind::Storage};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("%1 cannot be read. Check its permissions.").arg(path), file.errorString(),
                     ErrorKind::Storage};
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return Error{tr("%1 is empty. If it was a project, restore a backup.").arg(name),
                     {},
                     ErrorKind::Damaged};
    const bool sqlite = header.size() == headerSize && header.startsWith("SQLite format 3");
    // Without SQLite's mark it is junk, or was a project; with it, the file of another program.
    if (!sqlite || qint32(wordAt(header, 68)) != Schema::applicationId)
        return Error{
            tr("%1 is not a Rounds project. To load generated examples, import the file into "
               "a project.")
                .arg(name),
            {},
            sqlite ? ErrorKind::Storage : ErrorKind::Damaged};
    const int version = int(wordAt(header, 60));
    // Beside a journal the header may be that of a change which is taken back as soon as SQLite
    // reads: its pages need not be there.
    const bool countIsValid = wordAt(header, 24) == wordAt(header, 92) && !hasJournal(path);
    const qint64 wanted = pageSizeOf(header) * wordAt(header, 28);
    if (countIsValid && info.size() < wanted)
        return Error{tr("%1 is cut short: %2 of %3 bytes are there. Restore a backup.")
                         .arg(name)
                         .arg(info.size())
                         .arg(wanted),
                     {},
                     ErrorKind::Damaged};
    return ProjectHeader{version, info.isWritable() && version <= newestSchema};
}

bool ProjectFile::hasJournal(const QString &path)
{
    return QFileInfo(path + "-journal"_L1).size() > 0;
}
