// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/onlinecopy.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <memory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// About a megabyte: the project is locked for a few milliseconds at a time.
constexpr int sliceOfPages = 64;
/// A change of somebody else starts the copy anew. Nobody decides this often in one copy's time;
/// to hold the lock instead would make the one who does wait for seconds.
constexpr int mostRestarts = 1000;
constexpr qint64 patienceMs = 20'000;

struct FinishBackup
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};
using Backup = std::unique_ptr<sqlite3_backup, FinishBackup>;

bool isBusy(int code)
{
    return (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
}

/// Copies until the end, a cancel (SQLITE_ABORT) or a failure.
int copyAll(sqlite3_backup *backup, const OnlineCopy::Proceed &proceed)
{
    QElapsedTimer busy;
    int restarts = 0, left = 0;
    for (;;) {
        const int code = sqlite3_backup_step(backup, sliceOfPages);
        const int total = sqlite3_backup_pagecount(backup);
        const int before = std::exchange(left, sqlite3_backup_remaining(backup));
        if (code == SQLITE_DONE)
            return code;
        if (code != SQLITE_OK && !isBusy(code))
            return code;
        if (!proceed(total - left, total))
            return SQLITE_ABORT;
        if (code == SQLITE_OK) {
            restarts += before > 0 && left >= before ? 1 : 0;
            if (restarts > mostRestarts)
                return SQLITE_BUSY;
            busy.invalidate();
            continue;
        }
        if (!busy.isValid())
            busy.start();
        if (busy.elapsed() > patienceMs)
            return code;
        QThread::msleep(10);
    }
}

} // namespace

Result<bool> OnlineCopy::run(Database &source, Database &target, const Proceed &proceed)
{
    // A second SQLite in one program would drop the first one's locks (howtocorrupt.html, 2.2.1).
    const Result<QVariant> id = source.value(u"SELECT sqlite_source_id()"_s);
    if (!id)
        return id.error();
    if (id->toString() != QLatin1StringView(sqlite3_sourceid()))
        return Error{tr("No backup can be made: Rounds was built with another SQLite than Qt. "
                        "Install the build for this system."),
                     id->toString(), ErrorKind::Storage};
    const auto from = static_cast<sqlite3 *>(source.handle());
    const auto to = static_cast<sqlite3 *>(target.handle());
    int code = SQLITE_ERROR;
    if (from && to) {
        Backup backup(sqlite3_backup_init(to, "main", from, "main"));
        code = backup ? copyAll(backup.get(), proceed) : sqlite3_errcode(to);
        const int finished = sqlite3_backup_finish(backup.release());
        if (code == SQLITE_DONE)
            code = finished;
    }
    if (code == SQLITE_ABORT)
        return false;
    return code == SQLITE_OK ? Result<bool>(true) : failure(code, source);
}

Error OnlineCopy::failure(int code, Database &source)
{
    const QString file = QFileInfo(source.location().path).fileName();
    const QString detail = QString::fromUtf8(sqlite3_errstr(code)) + u" (%1)"_s.arg(code);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {tr("%1 is being written by another job or program. Try the copy again later.")
                    .arg(file),
                detail, ErrorKind::Storage};
    case SQLITE_FULL:
        return {
            tr("The disk is full, so %1 was not copied. Free some space and try again.").arg(file),
            detail, ErrorKind::Storage};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {tr("%1 is damaged and was not copied. Keep the file as it is and restore a backup.")
                    .arg(file),
                detail, ErrorKind::Damaged};
    default:
        return {tr("%1 could not be copied: the disk is faulty, protected or full. Check it and "
                   "try again.")
                    .arg(file),
                detail, ErrorKind::Storage};
    }
}
