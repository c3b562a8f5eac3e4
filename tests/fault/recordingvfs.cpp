// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/fault/recordingvfs.h"

#include <sqlite3.h>

#include <new>

namespace {

struct State
{
    sqlite3_vfs *under = nullptr;
    bool recording = false;
    QList<DiskCall> calls;
    int counted = 0;
    int failAt = 0;
    int failWith = 0;
    bool forGood = false;
};

State &state()
{
    static State instance;
    return instance;
}

/// The file as SQLite sees it; the one of the VFS below lies right behind it in memory.
struct File
{
    sqlite3_file base;
    QString *path;

    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    static File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
};

void note(DiskCall call)
{
    if (state().recording)
        state().calls += std::move(call);
}

/// The code that this call has to fail with, or SQLITE_OK.
int nextFault()
{
    State &now = state();
    ++now.counted;
    const bool hit =
        now.failAt > 0 && (now.forGood ? now.counted >= now.failAt : now.counted == now.failAt);
    return hit ? now.failWith : SQLITE_OK;
}

int closeFile(sqlite3_file *file)
{
    File &mine = File::of(file);
    const int code = mine.below()->pMethods->xClose(mine.below());
    delete mine.path;
    return code;
}

int readFile(sqlite3_file *file, void *bytes, int length, sqlite3_int64 offset)
{
    sqlite3_file *below = File::of(file).below();
    // Of a full disk one can read.
    if (state().failWith != SQLITE_FULL)
        if (const int fault = nextFault())
            return fault == SQLITE_IOERR ? SQLITE_IOERR_READ : fault;
    return below->pMethods->xRead(below, bytes, length, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset)
{
    File &mine = File::of(file);
    if (const int fault = nextFault())
        return fault == SQLITE_IOERR ? SQLITE_IOERR_WRITE : fault;
    note({DiskCall::Kind::Write,
          *mine.path,
          offset,
          QByteArray(static_cast<const char *>(bytes), length),
          false,
          {}});
    return mine.below()->pMethods->xWrite(mine.below(), bytes, length, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    File &mine = File::of(file);
    if (const int fault = nextFault())
        return fault == SQLITE_IOERR ? SQLITE_IOERR_TRUNCATE : fault;
    note({DiskCall::Kind::Truncate, *mine.path, size, {}, false, {}});
    return mine.below()->pMethods->xTruncate(mine.below(), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    File &mine = File::of(file);
    if (const int fault = nextFault())
        return fault == SQLITE_IOERR ? SQLITE_IOERR_FSYNC : fault;
    note({DiskCall::Kind::Sync, *mine.path, 0, {}, true, {}});
    return mine.below()->pMethods->xSync(mine.below(), flags);
}

template<auto Method, typename... Arguments>
int passOn(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *below = File::of(file).below();
    return (below->pMethods->*Method)(below, arguments...);
}

// Version 1: no shared memory and no mapping, which go past read and write.
const sqlite3_io_methods methods{
    .iVersion = 1,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = passOn<&sqlite3_io_methods::xFileSize>,
    .xLock = passOn<&sqlite3_io_methods::xLock>,
    .xUnlock = passOn<&sqlite3_io_methods::xUnlock>,
    .xCheckReservedLock = passOn<&sqlite3_io_methods::xCheckReservedLock>,
    .xFileControl = passOn<&sqlite3_io_methods::xFileControl>,
    .xSectorSize = passOn<&sqlite3_io_methods::xSectorSize>,
    .xDeviceCharacteristics = passOn<&sqlite3_io_methods::xDeviceCharacteristics>,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    sqlite3_vfs *under = state().under;
    File &mine = File::of(file);
    mine.base.pMethods = nullptr;
    if (const int fault = nextFault())
        return fault == SQLITE_IOERR ? SQLITE_CANTOPEN : fault;
    int there = 0;
    if (name)
        under->xAccess(under, name, SQLITE_ACCESS_EXISTS, &there);
    const int code = under->xOpen(under, name, mine.below(), flags, given);
    if (code != SQLITE_OK)
        return code;
    mine.base.pMethods = &methods;
    mine.path = new QString(QString::fromUtf8(name ? name : ""));
    if (name && !there)
        note({DiskCall::Kind::Create, *mine.path, 0, {}, false, {}});
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    sqlite3_vfs *under = state().under;
    if (const int fault = nextFault())
        return fault == SQLITE_IOERR ? SQLITE_IOERR_DELETE : fault;
    note({DiskCall::Kind::Delete, QString::fromUtf8(name), 0, {}, syncFolder != 0, {}});
    return under->xDelete(under, name, syncFolder);
}

} // namespace

void RecordingVfs::install()
{
    static sqlite3_vfs vfs;
    if (state().under)
        return;
    sqlite3_initialize();
    state().under = sqlite3_vfs_find(nullptr);
    // What is not replaced works on data of the VFS below, which is copied with it.
    vfs = *state().under;
    vfs.zName = "recording";
    vfs.szOsFile += int(sizeof(File));
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, /*makeDflt=*/1);
}

void RecordingVfs::startRecording()
{
    state().calls.clear();
    state().recording = true;
}

void RecordingVfs::acknowledge(const QString &step)
{
    note({DiskCall::Kind::Acknowledge, {}, 0, {}, false, step});
}

QList<DiskCall> RecordingVfs::stopRecording()
{
    state().recording = false;
    return std::exchange(state().calls, {});
}

void RecordingVfs::failAt(int call, int code, bool forGood)
{
    State &now = state();
    now.counted = 0;
    now.failAt = call;
    now.failWith = code;
    now.forGood = forGood;
}

int RecordingVfs::calls()
{
    return state().counted;
}
