// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/project.h"

#include "model/base/jsontypes.h"
#include "model/base/timestamp.h"
#include "model/storage/eventchain.h"
#include "model/storage/migration.h"
#include "model/storage/projectdraft.h"
#include "model/storage/projectfile.h"
#include "model/storage/schema.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Project::Project(std::unique_ptr<Database> database)
    : m_database(std::move(database)),
      m_examples(*m_database),
      m_events(*m_database),
      m_batches(*m_database),
      m_tallies(*m_database),
      m_quotas(*m_database),
      m_settings(*m_database),
      m_search(*m_database),
      m_views(*m_database),
      m_checks(*m_database),
      m_datasetChecks(*m_database),
      m_rules(*m_database),
      m_drafts(*m_database),
      m_guidelines(*m_database),
      m_checker(std::make_shared<const Checker>(RuleSet()))
{
}

namespace {

Result<void> fill(Project &project, const QDateTime &now, const RuleSet &rules)
{
    if (Result<void> made = Schema::create(project.database()); !made)
        return made.error();
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(project.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> done = project.quotas().insertDefaults(); !done)
        return done.error();
    if (Result<void> done = project.settings().setValue(u"created"_s, toTimestamp(now)); !done)
        return done.error();
    if (Result<int> done = project.rules().insert(rules, {}, now); !done)
        return done.error();
    if (Result<void> done = project.guidelines().insertDefaults(now); !done)
        return done.error();
    return (*transaction)->commit();
}

/// SQLite takes back what a crash left half written with the first thing it reads, and only then is
/// the header what it says.
Result<ProjectHeader> headerAfterRecovery(Database &database)
{
    if (const Result<QVariant> read = database.value(u"PRAGMA schema_version"_s); !read)
        return read.error();
    return ProjectFile::inspect(database.location().path, Schema::newest());
}

} // namespace

Result<std::unique_ptr<Project>> Project::create(const QString &path, const QDateTime &now,
                                                 const RuleSet &rules)
{
    const Result<std::unique_ptr<ProjectDraft>> draft = ProjectDraft::begin(path);
    if (!draft)
        return draft.error();
    {
        Result<std::unique_ptr<Database>> database = Database::open({(*draft)->path()});
        if (!database)
            return database.error();
        Project project(std::move(*database));
        if (Result<void> filled = fill(project, now, rules); !filled)
            return filled.error();
    }
    if (Result<void> published = (*draft)->publish(); !published)
        return published.error();
    return open(path);
}

Result<void> Project::removeIfUnused(std::unique_ptr<Project> project)
{
    // While this transaction lasts nobody else writes; who has opened the file before will find it
    // gone when he writes.
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(project->database());
    if (!transaction)
        return transaction.error();
    const Result<Event> newest = project->events().head();
    if (!newest)
        return newest.error();
    if (newest->sequence.number == 0)
        QFile::remove(project->path());
    return {};
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Access access)
{
    Result<ProjectHeader> header = ProjectFile::inspect(path, Schema::newest());
    if (!header)
        return header.error();
    const bool readOnly = !header->writable || !QFileInfo(QFileInfo(path).path()).isWritable();
    const bool brokenOff = ProjectFile::hasJournal(path);
    Result<std::unique_ptr<Database>> database =
        Database::open({path, readOnly, !readOnly && access == Access::Look});
    if (!database)
        return database.error();
    if (brokenOff) {
        header = headerAfterRecovery(**database);
        if (!header)
            return header.error();
    }
    if (header->schemaVersion <= Schema::newest()) {
        if (Result<void> known = Schema::checkFingerprint(**database, header->schemaVersion);
            !known)
            return known.error();
    }
    std::unique_ptr<Project> project(new Project(std::move(*database)));
    // A newer Rounds may write kinds of events of which this one cannot compute the hash, and rules
    // that it does not know.
    if (header->schemaVersion > Schema::newest())
        return project;
    if (Result<void> whole = project->checkNewEvents(); !whole)
        return whole.error();
    if (Result<void> current = project->bringUpToDate(header->schemaVersion); !current)
        return current.error();
    if (Result<void> known = project->reloadRules(); !known)
        return known.error();
    return project;
}

Result<std::unique_ptr<Project>> Project::join(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open({path});
    if (!database)
        return database.error();
    std::unique_ptr<Project> project(new Project(std::move(*database)));
    if (Result<void> known = project->reloadRules(); !known)
        return known.error();
    return project;
}

Result<void> Project::bringUpToDate(int schemaVersion)
{
    if (schemaVersion >= Schema::newest())
        return {};
    if (isReadOnly())
        return Schema::bridge(*m_database, schemaVersion);
    return Migration(*m_database, schemaVersion).run();
}

Result<void> Project::reloadRules()
{
    const Result<int> newest = m_rules.newestVersion();
    if (!newest)
        return newest.error();
    if (*newest == m_checker->rules().version())
        return {};
    const Result<RuleSet> rules = m_rules.current();
    if (!rules)
        return rules.error();
    m_checker = std::make_shared<const Checker>(*rules);
    return {};
}

Result<int> Project::setRules(const RuleSet &rules, const QString &reviewer, const QDateTime &now)
{
    if (reviewer.trimmed().isEmpty())
        return Error{tr("Nobody is signed in: say who changes the rules."), {}};
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (Result<void> known = reloadRules(); !known)
        return known.error();
    if (rules.isEquivalent(m_checker->rules()))
        return m_checker->rules().version();
    const Result<int> version = m_rules.insert(rules, reviewer, now);
    if (!version)
        return version.error();
    Event event;
    event.kind = EventKind::RulesSet;
    event.at = now;
    event.reviewer = reviewer;
    event.detail = toCompactJson({{"version", *version}});
    if (Result<Event> written = m_events.append(event); !written)
        return written.error();
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return committed.error();
    if (Result<void> known = reloadRules(); !known)
        return known.error();
    return *version;
}

Result<int> Project::setGuideline(const QString &category, const QString &text,
                                  const QString &reviewer, const QDateTime &now)
{
    if (reviewer.trimmed().isEmpty())
        return Error{tr("Nobody is signed in: say who changes the guideline."), {}};
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const Result<Guideline> before = m_guidelines.current(category);
    if (!before)
        return before.error();
    if (before->text == text.trimmed())
        return before->version;
    const Result<int> version = m_guidelines.insert(category, text.trimmed(), reviewer, now);
    if (!version)
        return version.error();
    Event event;
    event.kind = EventKind::GuidelineSet;
    event.at = now;
    event.reviewer = reviewer;
    event.detail = toCompactJson({{"category", toStd(category)}, {"version", *version}});
    if (Result<Event> written = m_events.append(event); !written)
        return written.error();
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return committed.error();
    return *version;
}

Result<void> Project::checkNewEvents()
{
    EventChain chain(m_events);
    const Result<QString> verified = m_settings.value(u"verified_event"_s);
    if (!verified)
        return verified.error();
    if (Result<void> whole = chain.check({verified->toLongLong()}); !whole)
        return whole.error();
    // Not after every session: the mark saves time only once the chain has grown.
    constexpr qint64 worthMarking = 1000;
    if (isReadOnly() || chain.head().number - verified->toLongLong() < worthMarking)
        return {};
    return m_settings.setValue(u"verified_event"_s, QString::number(chain.head().number));
}

Result<void> Project::setTarget(const QString &category, int target, const QString &reviewer,
                                const QDateTime &now)
{
    if (target < 0)
        return Error{tr("The target of %1 cannot be below zero.").arg(category), {}};
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const Result<bool> known = m_quotas.setTarget(category, target);
    if (!known)
        return known.error();
    if (!*known)
        return Error{tr("There is no category \"%1\" in this project.").arg(category), {}};
    Event event;
    event.kind = EventKind::QuotaSet;
    event.at = now;
    event.reviewer = reviewer;
    event.detail = toCompactJson({{"category", toStd(category)}, {"target", target}});
    if (Result<Event> written = m_events.append(event); !written)
        return written.error();
    return (*transaction)->commit();
}
