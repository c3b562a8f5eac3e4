// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/projectdraft.h"

#include "model/storage/syncfolder.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

bool isThere(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0;
}

/// Whether the name still belongs to the open file: its last owner may just have published it.
bool isFileAt(int file, const QByteArray &name)
{
    struct stat held = {}, named = {};
    return ::fstat(file, &held) == 0 && ::lstat(name.constData(), &named) == 0 &&
           held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

QString draftOf(const QString &target)
{
    const QFileInfo info(target);
    return info.path() + u"/."_s + info.fileName() + u".new"_s;
}

/// Gives the file its name unless that is taken; by a link where the file system knows no other
/// way.
bool renameToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

} // namespace

Result<std::unique_ptr<ProjectDraft>> ProjectDraft::begin(const QString &path, Existing existing)
{
    const bool replace = existing == Existing::Replace;
    if (isThere(path) && !replace)
        return isTaken(path);
    // SQLite would take it for the new project's own, and roll it back into it.
    if (isThere(path + u"-journal"_s) && !(replace && isThere(path)))
        return Error{tr("%1-journal was left by a project that is no longer there. Put the project "
                        "back beside it, or choose another name.")
                         .arg(path),
                     {},
                     ErrorKind::Storage};
    const QByteArray name = QFile::encodeName(draftOf(path));
    for (;;) {
        const int file = ::open(name.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (file < 0)
            return cannotCreate(path);
        std::unique_ptr<ProjectDraft> draft(new ProjectDraft(path, existing, file));
        draft->m_published = true; // Not ours to remove until it is locked.
        if (::flock(file, LOCK_EX | LOCK_NB) != 0)
            return Error{
                tr("%1 is being made by another program. Try again in a moment.").arg(path),
                {},
                ErrorKind::Storage};
        if (!isFileAt(file, name))
            continue;
        draft->m_published = false;
        QFile::remove(draft->path() + u"-journal"_s);
        if (::ftruncate(file, 0) != 0 || ::fchmod(file, 0600) != 0)
            return cannotCreate(path);
        return draft;
    }
}

ProjectDraft::~ProjectDraft()
{
    if (!m_published) {
        QFile::remove(path() + u"-journal"_s);
        QFile::remove(path());
    }
    ::close(m_file);
}

QString ProjectDraft::path() const
{
    return draftOf(m_target);
}

Result<void> ProjectDraft::publishAs(const QString &target)
{
    const QByteArray from = QFile::encodeName(path()), to = QFile::encodeName(target);
    const bool named = m_existing == Existing::Replace
                           ? ::rename(from.constData(), to.constData()) == 0
                           : renameToFreeName(from, to);
    if (!named)
        return errno == EEXIST ? isTaken(target) : cannotCreate(target);
    m_published = true;
    syncFolder(QFileInfo(target).path());
    return {};
}

Error ProjectDraft::cannotCreate(const QString &path)
{
    return {tr("%1 cannot be made. Check that its folder exists and may be written.").arg(path),
            QString::fromLocal8Bit(std::strerror(errno)), ErrorKind::Storage};
}

Error ProjectDraft::isTaken(const QString &path)
{
    return {tr("%1 is there already. Open it, or choose another name.").arg(path),
            {},
            ErrorKind::Storage};
}
