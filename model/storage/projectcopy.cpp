// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/projectcopy.h"

#include "model/base/sha256.h"
#include "model/storage/eventstore.h"
#include "model/storage/projectdraft.h"
#include "model/storage/projectfile.h"
#include "model/storage/schema.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// SQLite takes a file of such a name for another database's journal and writes it into that one.
bool isNamedAsJournal(const QString &path)
{
    return path.endsWith(u"-journal"_s) || path.endsWith(u"-wal"_s) || path.endsWith(u"-shm"_s);
}

/// Whether the copy's last event is one of the source's. The source may have grown since.
Result<bool> holdsHead(Database &source, const ProjectFacts &copy)
{
    if (!copy.lastEvent.isValid())
        return true;
    const Result<QList<Event>> same = EventStore(source).after({copy.lastEvent.number - 1}, 1);
    if (!same)
        return same.error();
    return !same->isEmpty() && same->first().sequence == copy.lastEvent &&
           same->first().hash == copy.lastHash;
}

Result<void> checkPages(Database &database)
{
    const Result<QVariant> found = database.value(u"PRAGMA quick_check(1)"_s);
    if (!found)
        return found.error();
    if (found->toString() == u"ok"_s)
        return {};
    return Error{ProjectCopy::tr("%1 is damaged inside. It cannot serve as a backup.")
                     .arg(QFileInfo(database.location().path).fileName()),
                 found->toString(), ErrorKind::Damaged};
}

} // namespace

ProjectCopy::ProjectCopy(std::unique_ptr<ProjectDraft> draft) : m_draft(std::move(draft)) {}

ProjectCopy::~ProjectCopy() = default;

Result<std::unique_ptr<ProjectCopy>> ProjectCopy::make(Database &source, const QString &target,
                                                       const OnlineCopy::Proceed &proceed)
{
    if (isNamedAsJournal(target))
        return Error{tr("%1 ends like a journal of SQLite, which would take it for one. Choose "
                        "another name.")
                         .arg(target),
                     {},
                     ErrorKind::Storage};
    Result<std::unique_ptr<ProjectDraft>> draft = ProjectDraft::begin(target);
    if (!draft)
        return draft.error();
    std::unique_ptr<ProjectCopy> made(new ProjectCopy(std::move(*draft)));
    const Result<ProjectFacts> before = ProjectFacts::read(source);
    if (!before)
        return before.error();
    const Result<bool> copied = copy(source, made->m_draft->path(), proceed);
    if (!copied)
        return copied.error();
    if (!*copied)
        return std::unique_ptr<ProjectCopy>();
    if (Result<void> fits = made->examine(source, *before); !fits)
        return fits.error();
    return made;
}

Result<bool> ProjectCopy::copy(Database &source, const QString &path,
                               const OnlineCopy::Proceed &proceed)
{
    Result<std::unique_ptr<Database>> target = Database::open({path});
    return target ? OnlineCopy::run(source, **target, proceed) : target.error();
}

Result<void> ProjectCopy::examine(Database &source, const ProjectFacts &before)
{
    const QString path = m_draft->path();
    const Result<ProjectFacts> facts = verify(path);
    if (!facts)
        return facts.error();
    const Result<bool> related = holdsHead(source, *facts);
    const Result<ProjectFacts> after = ProjectFacts::read(source);
    if (!related || !after)
        return related ? after.error() : related.error();
    // Between two looks at a project that others may write; equal to both when nobody did.
    const bool inTime = before.lastEvent.number <= facts->lastEvent.number &&
                        facts->lastEvent.number <= after->lastEvent.number &&
                        before.examples <= facts->examples && facts->examples <= after->examples;
    const bool same = before != *after || *facts == before;
    if (!*related || !inTime || !same)
        return Error{tr("The copy of %1 does not hold what the project holds. It was thrown away; "
                        "check the disk and try again.")
                         .arg(QFileInfo(source.location().path).fileName()),
                     {},
                     ErrorKind::Storage};
    const Result<QByteArray> digest = digestOf(path);
    if (!digest)
        return digest.error();
    m_facts = *facts;
    m_sha256 = *digest;
    m_bytes = QFileInfo(path).size();
    return {};
}

Result<void> ProjectCopy::publish(const QString &path)
{
    return m_draft->publishAs(path);
}

Result<ProjectFacts> ProjectCopy::verify(const QString &path)
{
    const Result<ProjectHeader> header = ProjectFile::inspect(path, Schema::newest());
    if (!header)
        return header.error();
    Result<std::unique_ptr<Database>> database = Database::open({path, true});
    if (!database)
        return database.error();
    if (Result<void> whole = checkPages(**database); !whole)
        return whole.error();
    // What a newer Rounds made has tables that this one does not know.
    if (header->schemaVersion <= Schema::newest()) {
        if (Result<void> known = Schema::checkFingerprint(**database, header->schemaVersion);
            !known)
            return known.error();
    }
    return ProjectFacts::read(**database);
}

Result<QByteArray> ProjectCopy::digestOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("%1 cannot be read. Check its permissions.").arg(path), file.errorString(),
                     ErrorKind::Storage};
    constexpr qint64 slice = 1 << 20;
    Sha256 sha256;
    QByteArray bytes;
    do {
        bytes = file.read(slice);
        sha256.add(bytes);
    } while (!bytes.isEmpty());
    if (file.error() != QFile::NoError)
        return Error{tr("The disk reported a fault while reading %1.").arg(path),
                     file.errorString(), ErrorKind::Storage};
    return sha256.digest();
}
