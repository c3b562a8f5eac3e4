// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/restore.h"

#include "model/base/sha256.h"
#include "model/storage/eventchain.h"
#include "model/storage/projectfile.h"
#include "model/storage/schema.h"
#include "model/workspace/projectcheck.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

/// Holds the project that goes until its successor has the name: while the transaction lasts nobody
/// writes, and who has the file open finds it moved when he writes.
struct Restore::Aside
{
    QString path;
    std::unique_ptr<Database> database;
    std::unique_ptr<Transaction> transaction; ///< Goes before the database.
};

BackupPreview Restore::preview(const QString &file)
{
    const QFileInfo info(file);
    const std::optional<BackupEntry> entry = BackupEntry::of(file);
    if (!entry)
        return {file, info.lastModified(), {}, info.size(), ProjectCopy::verify(file)};
    return {file, entry->madeAt, entry->reason, entry->bytes, BackupFolder::check(*entry)};
}

Result<ProjectFacts> Restore::check(const QString &file)
{
    const std::optional<BackupEntry> entry = BackupEntry::of(file);
    const Result<ProjectFacts> facts =
        entry ? BackupFolder::check(*entry) : ProjectCopy::verify(file);
    if (!facts)
        return facts;
    if (facts->schemaVersion > Schema::newest())
        return Error{tr("A newer Rounds made %1, and only that can restore it.")
                         .arg(QFileInfo(file).fileName()),
                     {},
                     ErrorKind::Storage};
    if (Result<void> whole = checkContent(file, *facts); !whole)
        return whole.error();
    return facts;
}

Result<void> Restore::checkContent(const QString &file, const ProjectFacts &facts)
{
    // The stores know today's tables only. An older project is checked when it is migrated.
    if (facts.schemaVersion < Schema::newest()) {
        Result<std::unique_ptr<Database>> database = Database::open({file, true});
        return database ? EventChain(EventStore(**database)).check() : database.error();
    }
    const Result<std::unique_ptr<Project>> project = Project::open(file, Project::Access::Look);
    if (!project)
        return project.error();
    const Result<QStringList> problems = ProjectCheck(**project).run();
    if (!problems)
        return problems.error();
    if (problems->isEmpty())
        return {};
    return Error{tr("The backup %1 is damaged: %2 Choose another one.")
                     .arg(QFileInfo(file).fileName(), problems->first()),
                 problems->join(u'\n'), ErrorKind::Damaged};
}

Result<void> Restore::checkTarget(const QString &file, const QString &project, Existing existing)
{
    const QFileInfo target(project);
    if (target.isSymLink())
        return Error{
            tr("%1 is a link. Name the project file itself.").arg(project), {}, ErrorKind::Storage};
    if (!target.exists())
        return {};
    if (!target.isFile())
        return Error{tr("%1 is not a file, so no project can take its place.").arg(project),
                     {},
                     ErrorKind::Storage};
    if (target.canonicalFilePath() == QFileInfo(file).canonicalFilePath())
        return Error{
            tr("%1 is the backup itself. Choose another place for the project.").arg(project),
            {},
            ErrorKind::Storage};
    if (existing == Existing::Refuse)
        return Error{tr("%1 is there already. Choose another name, or ask for it to be replaced: "
                        "it is set aside first.")
                         .arg(project),
                     {},
                     ErrorKind::Storage};
    return {};
}

Result<QByteArray> Restore::copy(const QString &from, const QString &to)
{
    QFile source(from), target(to);
    if (!source.open(QIODevice::ReadOnly))
        return Error{tr("%1 cannot be read. Check its permissions.").arg(from),
                     source.errorString(), ErrorKind::Storage};
    bool written = target.open(QIODevice::WriteOnly);
    constexpr qint64 slice = 1 << 20;
    Sha256 sha256;
    QByteArray bytes;
    do {
        bytes = source.read(slice);
        sha256.add(bytes);
        written = written && target.write(bytes) == bytes.size();
    } while (written && !bytes.isEmpty());
    written = written && source.error() == QFile::NoError && target.flush() &&
              ::fsync(target.handle()) == 0;
    if (!written)
        return Error{tr("%1 could not be copied completely: the disk is full or faulty. Nothing "
                        "was changed; free some space and try again.")
                         .arg(QFileInfo(from).fileName()),
                     source.errorString() + u"; "_s + target.errorString(), ErrorKind::Storage};
    return sha256.digest();
}

Result<Restore::Aside> Restore::setAside(const QString &project, const QDateTime &now)
{
    const auto keepDamaged = [&]() -> Result<Aside> {
        const Result<BackupEntry> kept = BackupFolder(project).keepDamaged(project, now);
        if (!kept)
            return kept.error();
        Aside aside;
        aside.path = kept->path;
        return aside;
    };
    const Result<ProjectHeader> header = ProjectFile::inspect(project, Schema::newest());
    if (!header)
        return header.error().kind == ErrorKind::Damaged ? keepDamaged() : header.error();
    Aside aside;
    Result<std::unique_ptr<Database>> database = Database::open({project});
    if (!database)
        return database.error().kind == ErrorKind::Damaged ? keepDamaged() : database.error();
    aside.database = std::move(*database);
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*aside.database);
    Result<QString> path = transaction.ok() ? Result<QString>(QString()) : transaction.error();
    if (transaction) {
        aside.transaction = std::move(*transaction);
        path = backUpBeside(*aside.database, BackupReason::BeforeRestore, now);
    }
    if (!path && path.error().kind != ErrorKind::Damaged)
        return path.error();
    if (!path) {
        aside.transaction.reset();
        aside.database.reset();
        return keepDamaged();
    }
    aside.path = *path;
    return aside;
}

Result<Restore::Report> Restore::run(const QString &file, const QString &project, Existing existing,
                                     const QDateTime &now)
{
    if (Result<void> fits = checkTarget(file, project, existing); !fits)
        return fits.error();
    if (const Result<ProjectFacts> good = check(file); !good)
        return good.error();
    const bool replaces = QFileInfo::exists(project);
    const Result<std::unique_ptr<ProjectDraft>> draft =
        ProjectDraft::begin(project, replaces ? Existing::Replace : Existing::Refuse);
    if (!draft)
        return draft.error();
    const Result<QByteArray> digest = copy(file, (*draft)->path());
    if (!digest)
        return digest.error();
    // The file may have changed since it was checked; what was written is what counts.
    const Result<QByteArray> written = ProjectCopy::digestOf((*draft)->path());
    const std::optional<BackupEntry> entry = BackupEntry::of(file);
    const bool same =
        written.ok() && *written == *digest && (!entry || written->startsWith(entry->digestStart));
    if (!same || !check((*draft)->path()))
        return Error{tr("The copy of %1 is not what was read. Nothing was changed; try again.")
                         .arg(QFileInfo(file).fileName()),
                     {},
                     ErrorKind::Storage};
    Report report{project, *digest, {}};
    Result<Aside> aside = replaces ? setAside(project, now) : Result<Aside>(Aside());
    if (!aside)
        return aside.error();
    if (Result<void> published = (*draft)->publish(); !published)
        return published.error();
    report.setAside = aside->path;
    return report;
}
