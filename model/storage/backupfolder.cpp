// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/backupfolder.h"

#include "model/storage/syncfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Of the backups that were made for a moment.
constexpr int keptMoments = 12;

QString folderOf(const QString &project)
{
    // Of the file itself, so that a project and a link to it share their backups.
    const QString real = QFileInfo(project).canonicalFilePath();
    return (real.isEmpty() ? QFileInfo(project).absoluteFilePath() : real) + u".backups"_s;
}

QList<QDateTime> timesOf(const QList<BackupEntry> &entries)
{
    QList<QDateTime> times;
    for (const BackupEntry &entry : entries)
        times += entry.madeAt;
    return times;
}

} // namespace

BackupFolder::BackupFolder(const QString &project) : m_path(folderOf(project)) {}

QList<BackupEntry> BackupFolder::entries() const
{
    QList<BackupEntry> found;
    const QDir folder(m_path);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (const auto entry = BackupEntry::of(folder.filePath(name)))
            found += *entry;
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &BackupEntry::madeAt);
    return found;
}

Result<void> BackupFolder::prepare() const
{
    const QByteArray name = QFile::encodeName(m_path);
    if (::mkdir(name.constData(), 0700) == 0)
        syncFolder(QFileInfo(m_path).path());
    const QFileInfo info(m_path);
    if (info.isSymLink() || !info.isDir())
        return Error{tr("Backups belong into the folder %1, but that cannot be made: the name is "
                        "taken, or the folder around it is protected.")
                         .arg(m_path),
                     {},
                     ErrorKind::Storage};
    return {};
}

Result<std::optional<BackupEntry>> BackupFolder::add(Database &source, BackupReason reason,
                                                     const QDateTime &now,
                                                     const OnlineCopy::Proceed &proceed)
{
    if (Result<void> ready = prepare(); !ready)
        return ready.error();
    const QDir folder(m_path);
    // One name for all unfinished ones: what a kill leaves is used again by the next.
    const Result<std::unique_ptr<ProjectCopy>> copy =
        ProjectCopy::make(source, folder.filePath(u"next.rounds"_s), proceed);
    if (!copy)
        return copy.error();
    if (!*copy)
        return std::optional<BackupEntry>();
    const QString path = folder.filePath(BackupEntry::fileName(now, reason, (*copy)->sha256()));
    // The same bytes in the same millisecond need no second file.
    const std::optional<BackupEntry> same = BackupEntry::of(path);
    if (!same || !check(*same)) {
        if (Result<void> published = (*copy)->publish(path); !published)
            return published.error();
    }
    const std::optional<BackupEntry> fresh = BackupEntry::of(path);
    if (!fresh)
        return Error{
            tr("The backup %1 vanished while it was made.").arg(path), {}, ErrorKind::Storage};
    if (fresh->isRoutine())
        thin(*fresh);
    else
        thinMoments(*fresh);
    return fresh;
}

Result<bool> BackupFolder::isUpToDate(Database &source) const
{
    const Result<ProjectFacts> now = ProjectFacts::read(source);
    if (!now)
        return now.error();
    for (const BackupEntry &entry : entries()) {
        if (entry.reason == BackupReason::Damaged)
            continue;
        if (const Result<ProjectFacts> facts = check(entry))
            return *facts == *now;
    }
    return false;
}

Result<ProjectFacts> BackupFolder::check(const BackupEntry &entry)
{
    const Result<QByteArray> digest = ProjectCopy::digestOf(entry.path);
    if (!digest)
        return digest.error();
    if (!digest->startsWith(entry.digestStart))
        return Error{tr("The backup %1 is damaged: its bytes are not those that were written. "
                        "Choose another one.")
                         .arg(QFileInfo(entry.path).fileName()),
                     {},
                     ErrorKind::Damaged};
    return ProjectCopy::verify(entry.path);
}

void BackupFolder::thin(const BackupEntry &fresh) const
{
    QList<BackupEntry> routine = entries();
    routine.removeIf([](const BackupEntry &entry) { return !entry.isRoutine(); });
    QSet<QString> good{fresh.path};
    for (;;) {
        const QList<QDateTime> times = timesOf(routine);
        const QList<bool> kept = Retention().kept(times);
        QStringList doomed;
        qsizetype bad = -1;
        for (qsizetype i = 0; i < routine.size() && bad < 0; ++i) {
            if (kept[i] || routine[i] == fresh)
                continue;
            doomed += routine[i].path;
            for (const qsizetype other : Retention::standIns(times, i)) {
                if (good.contains(routine[other].path))
                    continue;
                if (!check(routine[other])) {
                    bad = other;
                    break;
                }
                good += routine[other].path;
            }
        }
        if (bad < 0) {
            std::ranges::for_each(doomed, [](const QString &path) { QFile::remove(path); });
            return;
        }
        // It holds no place: without it the next best of its day, week and month stays.
        routine.removeAt(bad);
    }
}

void BackupFolder::thinMoments(const BackupEntry &fresh) const
{
    QList<BackupEntry> moments = entries();
    moments.removeIf([&fresh](const BackupEntry &entry) {
        return entry.isRoutine() || entry.reason == BackupReason::Damaged || entry == fresh;
    });
    for (qsizetype i = keptMoments - 1; i < moments.size(); ++i)
        QFile::remove(moments[i].path);
}

Result<BackupEntry> BackupFolder::keepDamaged(const QString &project, const QDateTime &now)
{
    if (Result<void> ready = prepare(); !ready)
        return ready.error();
    const Result<QByteArray> digest = ProjectCopy::digestOf(project);
    if (!digest)
        return digest.error();
    const QString path = m_path + u'/' + BackupEntry::fileName(now, BackupReason::Damaged, *digest);
    const QByteArray from = QFile::encodeName(project), to = QFile::encodeName(path);
    const bool linked = ::link(from.constData(), to.constData()) == 0 || errno == EEXIST ||
                        QFile::copy(project, path);
    const std::optional<BackupEntry> entry = linked ? BackupEntry::of(path) : std::nullopt;
    // A journal that stays behind would be rolled back into the file that comes.
    const QByteArray journal = from + "-journal";
    const bool moved = ::access(journal.constData(), F_OK) != 0 ||
                       ::rename(journal.constData(), (to + "-journal").constData()) == 0;
    if (!entry || !moved)
        return Error{tr("%1 could not be put aside in %2. Nothing was changed; check that the "
                        "folder may be written.")
                         .arg(QFileInfo(project).fileName(), m_path),
                     {},
                     ErrorKind::Storage};
    syncFolder(m_path);
    return *entry;
}

Result<QString> backUpBeside(Database &source, BackupReason reason, const QDateTime &now)
{
    // SQLite copies nothing from a connection that is inside a transaction; another one may read.
    const DatabaseLocation &place = source.location();
    const Result<std::unique_ptr<Database>> reader =
        Database::open({place.path, place.readOnly, !place.readOnly});
    if (!reader)
        return reader.error();
    BackupFolder folder(place.path);
    const Result<std::optional<BackupEntry>> made =
        folder.add(**reader, reason, now, [](int, int) { return true; });
    if (!made)
        return made.error();
    return (*made)->path;
}
