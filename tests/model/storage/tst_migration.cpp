// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/queuestore.h"
#include "model/storage/schema.h"
#include "model/workspace/checkjob.h"
#include "model/workspace/projectcheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Against a project that the last program of schema 1 made: knee-1 approved, knee-2 rejected and
/// reopened, knee-3 flagged and edited; six events.
class TestMigration final : public QObject
{
    Q_OBJECT

private:
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Puts a stored project into the folder.
    QString take(const QString &stored, const QString &name)
    {
        QFile packed(QStringLiteral(ROUNDS_SOURCE_DIR "/tests/data/%1.rounds.z").arg(stored));
        if (!packed.open(QIODevice::ReadOnly))
            qFatal("cannot read the stored project");
        golden = qUncompress(packed.readAll());
        QFile file(folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(golden) != golden.size())
            qFatal("cannot write the project");
        return file.fileName();
    }

    QStringList files() const { return QDir(folder->path()).entryList(QDir::Files); }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = take(u"schema1"_s, u"knee.rounds"_s);
    }

    void open_olderProject_comesOutWholeAndOfTheNewestSchema()
    {
        const Result<std::unique_ptr<Project>> project = Project::open(path);
        QVERIFY2(project.ok(), project.ok() ? "" : qPrintable(project.error().message));
        QCOMPARE((*project)->database().value(u"PRAGMA user_version"_s)->toInt(), Schema::newest());
        QVERIFY(Schema::checkFingerprint((*project)->database(), Schema::newest()).ok());
        QCOMPARE(*ProjectCheck(**project).run(), QStringList());
        QCOMPARE((*project)->events().head()->sequence.number, 6);
        QCOMPARE((*project)->checker()->rules().version(), 1);
        QVERIFY((*project)->checker()->rules().isEquivalent(RuleSet()));
        QStringList lines;
        for (const ExampleSummary &one : *(*project)->examples().page({}, {}, 10))
            lines += one.label + u' ' + Statuses::id(one.status) + u' ' +
                     QString::number(one.revision) + (one.flagged ? u" flagged"_s : QString()) +
                     (one.sentBack ? u" sent back"_s : QString());
        QCOMPARE(lines, QStringList({u"knee-1 approved 1"_s, u"knee-2 pending 1 sent back"_s,
                                     u"knee-3 pending 2 flagged"_s}));
        QCOMPARE((*project)->checks().stale(1)->size(), 3);
    }

    void open_olderProject_leavesAVerifiedBackupBesideIt()
    {
        QVERIFY(Project::open(path).ok());
        QCOMPARE(files(), QStringList({u"knee-schema1-backup.rounds"_s, u"knee.rounds"_s}));
        const QString backup = folder->filePath(u"knee-schema1-backup.rounds"_s);
        QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const Result<std::unique_ptr<Project>> kept = Project::open(backup, Project::Access::Look);
        QVERIFY(kept.ok());
        QCOMPARE((*kept)->database().value(u"PRAGMA main.user_version"_s)->toInt(), 1);
        QCOMPARE((*kept)->events().head()->sequence.number, 6);
    }

    void open_backupNameIsTaken_takesAnother()
    {
        QFile taken(folder->filePath(u"knee-schema1-backup.rounds"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
        taken.close();
        QVERIFY(Project::open(path).ok());
        QCOMPARE(bytesOf(u"knee-schema1-backup.rounds"_s), "mine");
        QVERIFY(files().contains(u"knee-schema1-backup-2.rounds"_s));
    }

    void open_secondTime_findsNothingToDo()
    {
        QVERIFY(Project::open(path).ok());
        QVERIFY(Project::open(path).ok());
        QCOMPARE(files().size(), 2);
    }

    void look_olderProject_isReadAsIfMigratedAndNotWritten()
    {
        const Result<std::unique_ptr<Project>> project = Project::open(path, Project::Access::Look);
        QVERIFY2(project.ok(), project.ok() ? "" : qPrintable(project.error().message));
        QCOMPARE(*ProjectCheck(**project).run(), QStringList());
        const ExampleSummary one = **(*project)->examples().findByLabel(u"knee-2"_s);
        QCOMPARE(one.openErrors, 0);
        QVERIFY((*project)->checks().ofExample(one.id)->isEmpty());
        QVERIFY(!CheckJob(**project).run([](const CheckProgress &) { return true; }));
        QCOMPARE(bytesOf(u"knee.rounds"_s), golden);
        QCOMPARE(files(), QStringList{u"knee.rounds"_s});
    }

    void open_migrationFails_leavesTheFileAsItWas()
    {
        {
            // What somebody added does not fit: the first step ends there.
            Result<std::unique_ptr<Database>> database = Database::open({path});
            QVERIFY((*database)->run(u"CREATE TABLE finding (x)"_s).ok());
        }
        const QByteArray before = bytesOf(u"knee.rounds"_s);
        QVERIFY(!Project::open(path));
        QCOMPARE(bytesOf(u"knee.rounds"_s), before);
        QCOMPARE(files(), QStringList{u"knee.rounds"_s});
    }

    void steps_crashBeforeTheCommit_leaveTheOldSchema()
    {
        {
            Result<std::unique_ptr<Database>> database = Database::open({path});
            Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(**database);
            QVERIFY(Schema::apply(**database, 2).ok());
        }
        QCOMPARE(bytesOf(u"knee.rounds"_s), golden);
        QVERIFY(Project::open(path).ok());
    }

    void check_migratedProject_findsWhatTheRulesSay()
    {
        const Result<std::unique_ptr<Project>> project = Project::open(path);
        const Result<CheckReport> report =
            CheckJob(**project).run([](const CheckProgress &) { return true; });
        QVERIFY(report.ok());
        QCOMPARE(report->checked, 3);
        // 90 is no confidence, and its example was sent back: an editor finds it.
        ExampleFilter filter;
        filter.openRule = u"confidence-range"_s;
        filter.needsEditor = true;
        const QList<ExampleSummary> found = *(*project)->examples().page(filter, {}, 10);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().label, u"knee-2"_s);
    }

    /// hip-1 pending and flagged, hip-2 urgent, hip-3 rejected.
    void open_schema3_knowsWhatIsUrgentAndHasGuidelines()
    {
        path = take(u"schema3"_s, u"hip.rounds"_s);
        const Result<std::unique_ptr<Project>> project = Project::open(path);
        QVERIFY2(project.ok(), project.ok() ? "" : qPrintable(project.error().message));
        QVERIFY(Schema::checkFingerprint((*project)->database(), Schema::newest()).ok());
        QCOMPARE(*ProjectCheck(**project).run(), QStringList());
        const QueueStore queue((*project)->database());
        QStringList byRisk;
        for (const ExampleSummary &one : *queue.page({}, QueueOrder::Kind::Risk, {}, 9))
            byRisk += one.label + (one.urgent ? u" urgent"_s : QString());
        QCOMPARE(byRisk, QStringList({u"hip-2 urgent"_s, u"hip-1"_s, u"hip-3"_s}));
        const Guideline guideline = *(*project)->guidelines().current(u"doms"_s);
        QCOMPARE(guideline.version, 1);
        QVERIFY(guideline.text.startsWith(u"Soreness"_s));
        QVERIFY((*project)->drafts().all()->isEmpty());
        QCOMPARE((*project)->events().head()->sequence.number, 3);
    }

    void look_schema_isReadAsIfMigrated_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<int>("examples");
        QTest::newRow("schema 1") << u"schema1"_s << 3;
        QTest::newRow("schema 3") << u"schema3"_s << 3;
    }

    void look_schema_isReadAsIfMigrated()
    {
        QFETCH(QString, stored);
        QFETCH(int, examples);
        path = take(stored, u"look.rounds"_s);
        const Result<std::unique_ptr<Project>> project = Project::open(path, Project::Access::Look);
        QVERIFY2(project.ok(), project.ok() ? "" : qPrintable(project.error().message));
        for (const QueueOrder::Kind kind : {QueueOrder::Kind::Risk, QueueOrder::Kind::Label})
            QCOMPARE(QueueStore((*project)->database()).page({}, kind, {}, 9)->size(), examples);
        QCOMPARE((*project)->guidelines().current(u"acute"_s)->version, 0);
        QVERIFY((*project)->drafts().all()->isEmpty());
        QCOMPARE(*ProjectCheck(**project).run(), QStringList());
        QCOMPARE(bytesOf(u"look.rounds"_s), golden);
    }

private:
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    QByteArray golden;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
