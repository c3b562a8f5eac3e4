// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/migration.h"

#include "model/base/timestamp.h"
#include "model/dataset/example.h"
#include "model/review/fold.h"
#include "model/storage/databasecopy.h"
#include "model/storage/eventstore.h"
#include "model/storage/examplestore.h"
#include "model/storage/guidelinestore.h"
#include "model/storage/projectdraft.h"
#include "model/storage/rulesetstore.h"
#include "model/storage/schema.h"
#include "model/storage/searchindex.h"
#include "model/storage/settingstore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

Result<void> Migration::run()
{
    const Result<std::unique_ptr<ProjectDraft>> backup = ProjectDraft::begin(backupPath());
    if (!backup)
        return backup.error();
    if (Result<void> copied = DatabaseCopy::write(m_database, (*backup)->path()); !copied)
        return copied;
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<QVariant> version = m_database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() >= Schema::newest()) // Another program was faster.
        return {};
    // Only now nobody else writes, so that the copy cannot miss anything.
    if (Result<void> whole = DatabaseCopy::verify(m_database, (*backup)->path()); !whole)
        return whole;
    if (Result<void> published = (*backup)->publish(); !published)
        return published;
    if (Result<void> done = takeSteps(); !done)
        return done;
    return (*transaction)->commit();
}

QString Migration::backupPath() const
{
    const QFileInfo info(m_database.location().path);
    const QString stem =
        info.path() + u'/' + info.completeBaseName() + u"-schema%1-backup"_s.arg(m_version);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString path = stem + ending;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = stem + u'-' + QString::number(number) + ending;
    return path;
}

Result<void> Migration::takeSteps()
{
    for (int step = m_version + 1; step <= Schema::newest(); ++step) {
        if (Result<void> done = Schema::apply(m_database, step); !done)
            return done;
    }
    if (m_version < 2) {
        if (Result<void> done = fillChecks(); !done)
            return done;
    }
    if (m_version < 3) {
        if (Result<void> done = SearchIndex(m_database).rebuild(); !done)
            return done;
    }
    if (m_version < 4) {
        if (Result<void> done = fillFlow(); !done)
            return done;
    }
    Result<QSqlQuery> marked = m_database.run(u"PRAGMA user_version = %1"_s.arg(Schema::newest()));
    return marked ? Result<void>() : marked.error();
}

Result<void> Migration::fillChecks()
{
    if (Result<void> done = fillSentBack(); !done)
        return done;
    // The rules that the project has from now on. The time is the project's own, because nothing
    // was decided now.
    const Result<QString> created = SettingStore(m_database).value(u"created"_s);
    if (!created)
        return created.error();
    const Result<int> rules =
        RuleSetStore(m_database).insert(RuleSet(), {}, fromTimestamp(*created));
    return rules ? Result<void>() : rules.error();
}

Result<void> Migration::fillFlow()
{
    const Result<QString> created = SettingStore(m_database).value(u"created"_s);
    if (!created)
        return created.error();
    if (Result<void> done = GuidelineStore(m_database).insertDefaults(fromTimestamp(*created));
        !done)
        return done;
    const ExampleStore examples(m_database);
    return examples.forEach({}, [&](const ExampleSummary &summary) -> Result<bool> {
        const Result<QByteArray> raw = examples.raw(summary.id, summary.revision);
        if (!raw)
            return raw.error();
        const std::optional<Example> example = Example::of(*raw);
        if (!example || !example->isUrgent())
            return true;
        const Result<QSqlQuery> done =
            m_database.run(u"UPDATE example SET urgent = 1 WHERE id = ?"_s, {summary.id.number});
        return done ? Result<bool>(true) : Result<bool>(done.error());
    });
}

Result<void> Migration::fillSentBack()
{
    const EventStore events(m_database);
    const Result<QList<Event>> reopened = events.ofKind(EventKind::Reopened);
    if (!reopened)
        return reopened.error();
    for (const Event &event : *reopened) {
        const Result<QList<Event>> history = events.ofExample(event.example);
        if (!history)
            return history.error();
        Result<QSqlQuery> done =
            m_database.run(u"UPDATE example SET sent_back = ? WHERE id = ?"_s,
                           {int(fold(*history).sentBack), event.example.number});
        if (!done)
            return done.error();
    }
    return {};
}
