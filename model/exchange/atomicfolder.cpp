// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/atomicfolder.h"

#include "model/exchange/manifest.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString errnoText()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
}

/// An open folder that no other program works in; -1 when one does.
int lockedFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder >= 0 && ::flock(folder, LOCK_EX | LOCK_NB) == 0)
        return folder;
    if (folder >= 0)
        ::close(folder);
    return -1;
}

/// Removes the work folders of exports that were killed.
void removeLeftovers(const QString &parent, const QString &prefix)
{
    for (const QString &name : QDir(parent).entryList(QDir::Dirs | QDir::Hidden)) {
        if (!name.startsWith(prefix) || name.size() != prefix.size() + 8)
            continue;
        const QString path = parent + u'/' + name;
        const int folder = lockedFolder(path);
        if (folder < 0)
            continue;
        QDir(path).removeRecursively();
        ::close(folder);
    }
}

/// Exchanges two folders in one step where the file system can, else by two renames.
bool swapFolders(const QString &a, const QString &b)
{
    const QByteArray first = QFile::encodeName(a), second = QFile::encodeName(b);
    if (::renameat2(AT_FDCWD, first.constData(), AT_FDCWD, second.constData(), RENAME_EXCHANGE) ==
        0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    const QByteArray aside = first + ".old";
    return ::rename(second.constData(), aside.constData()) == 0 &&
           ::rename(first.constData(), second.constData()) == 0 &&
           ::rename(aside.constData(), first.constData()) == 0;
}

/// Whether everything in the folder is what its manifest says an export put there, so that
/// replacing it takes nothing that is somebody's own.
bool holdsNothingButAnExport(const QDir &folder)
{
    QStringList present =
        folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (present.isEmpty())
        return true;
    QFile manifest(folder.filePath(Manifest::fileName()));
    if (!QFileInfo(manifest).isFile() || !manifest.open(QIODevice::ReadOnly))
        return false;
    const QStringList exported = Manifest::filesIn(manifest.readAll());
    present.removeIf([&](const QString &name) {
        const bool known = name == Manifest::fileName() || exported.contains(name);
        return known && !exported.isEmpty() && QFileInfo(folder.filePath(name)).isFile();
    });
    return present.isEmpty();
}

} // namespace

Result<std::unique_ptr<AtomicFolder>> AtomicFolder::prepare(const QString &path)
{
    const QFileInfo target(QDir::cleanPath(path));
    if (target.isSymLink())
        return Error{tr("%1 is a link. Choose the folder itself.").arg(path), {}};
    if (target.exists() && !target.isDir())
        return Error{tr("%1 is a file. Choose a folder for the export.").arg(path), {}};
    if (target.exists() && !holdsNothingButAnExport(QDir(target.filePath())))
        return Error{
            tr("%1 holds files that no export of Rounds made. Choose an empty or new folder.")
                .arg(path),
            {}};
    const QString parent = target.absolutePath();
    if (!QFileInfo(parent).isDir())
        return Error{tr("The folder %1 does not exist. Create it first.").arg(parent), {}};
    const QString prefix = u'.' + target.fileName() + u".part-"_s;
    removeLeftovers(parent, prefix);
    const QString work =
        parent + u'/' + prefix + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const int lock = QDir().mkdir(work) ? lockedFolder(work) : -1;
    if (lock < 0)
        return Error{tr("Nothing can be written in %1. Check its permissions.").arg(parent), {}};
    return std::unique_ptr<AtomicFolder>(new AtomicFolder(target.absoluteFilePath(), work, lock));
}

AtomicFolder::~AtomicFolder()
{
    QDir(m_work).removeRecursively();
    ::close(m_lock);
}

Result<std::unique_ptr<QFile>> AtomicFolder::create(const QString &name)
{
    auto file = std::make_unique<QFile>(m_work + u'/' + name);
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{tr("%1 cannot be written.").arg(name), file->errorString()};
    return file;
}

Result<void> AtomicFolder::close(QFile &file)
{
    const bool written = file.flush() && ::fsync(file.handle()) == 0;
    const QString detail = written ? QString() : file.errorString() + u' ' + errnoText();
    file.close();
    if (written && file.error() == QFile::NoError)
        return {};
    return Error{tr("%1 could not be written completely: the disk is full or faulty. Nothing was "
                    "exported.")
                     .arg(QFileInfo(file).fileName()),
                 detail};
}

Result<void> AtomicFolder::commit()
{
    const Error failed{tr("The export could not be put in place at %1. What was there before is "
                          "untouched.")
                           .arg(m_target),
                       {}};
    if (!syncFolder(m_work))
        return Error{failed.message, errnoText()};
    // Somebody may have put a file there while the data was written.
    if (QFileInfo::exists(m_target) && !holdsNothingButAnExport(QDir(m_target)))
        return failed;
    const bool done = QFileInfo::exists(m_target)
                          ? swapFolders(m_work, m_target)
                          : ::rename(QFile::encodeName(m_work).constData(),
                                     QFile::encodeName(m_target).constData()) == 0;
    if (!done)
        return Error{failed.message, errnoText()};
    syncFolder(QFileInfo(m_target).absolutePath());
    return {};
}
