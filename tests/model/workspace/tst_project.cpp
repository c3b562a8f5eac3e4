// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/projectcheck.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The journal of a change that is under way, and that changes the file's length.
QByteArray journalOfGrowth(const QString &path)
{
    Result<std::unique_ptr<Project>> project = Project::open(path);
    Database &database = (*project)->database();
    // So little memory that pages, and so the journal, are written before the end.
    (void)database.run(u"PRAGMA cache_size = 2"_s);
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    for (int i = 0; i < 50; ++i)
        (void)(*project)->settings().setValue(u"big-%1"_s.arg(i), QString(20'000, u'x'));
    return bytesOf(path + u"-journal"_s);
}

} // namespace

class TestProject final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create_file_belongsToItsOwnerOnly()
    {
        TemporaryProject t;
        QCOMPARE(QFile::permissions(t.path()) & 0x077, QFileDevice::Permissions());
    }

    void create_defaultQuotas_areTheMissionTable()
    {
        TemporaryProject t;
        const Result<Quota> quota = t.project().quotas().load();
        QVERIFY(quota);
        QCOMPARE(quota->rows.size(), 9);
        QCOMPARE(quota->total().target, 825);
        QCOMPARE(quota->rows[4].category, u"doms"_s);
        QCOMPARE(quota->rows[4].target, 100);
    }

    void create_fileThatIsThere_isRefusedAndUntouched()
    {
        TemporaryProject t;
        const QString path = t.write(u"mine.rounds"_s, "precious");
        QVERIFY(!Project::create(path, t.now()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "precious");
    }

    // What a kill in the middle of it leaves must not stand in the way.
    void create_afterACrash_startsAgain()
    {
        TemporaryProject t;
        const QString path = t.folder() + u"/b.rounds"_s;
        const QString left = t.write(u".b.rounds.new"_s, "half a project");
        t.write(u".b.rounds.new-journal"_s, "junk");
        QVERIFY(Project::create(path, t.now()));
        QVERIFY(!QFile::exists(left));
        QVERIFY(!QFile::exists(left + u"-journal"_s));
        QVERIFY(Project::open(path));
    }

    // The first page may be written, and the others not, when the power goes or the process is
    // killed in the middle of a commit.
    void open_killedWhileTheFileGrew_takesTheChangeBack()
    {
        TemporaryProject t;
        t.close();
        QByteArray bytes = bytesOf(t.path());
        const QByteArray journal = journalOfGrowth(t.path());
        QVERIFY(!journal.isEmpty());
        const QByteArray before = bytes;
        const quint32 pages = qFromBigEndian<quint32>(bytes.constData() + 28);
        qToBigEndian<quint32>(pages + 20, bytes.data() + 28);
        const int olderSchema = 1; // As when the change was a migration, the other way round.
        qToBigEndian<quint32>(olderSchema, bytes.data() + 60);
        t.write(u"test.rounds"_s, bytes);
        QVERIFY(!Project::open(t.path()));
        t.write(u"test.rounds-journal"_s, journal);

        Result<std::unique_ptr<Project>> project = Project::open(t.path());

        QVERIFY2(project, project ? "" : qPrintable(project.error().message));
        QCOMPARE(*ProjectCheck(**project).run(), QStringList());
        project->reset();
        QCOMPARE(bytesOf(t.path()).size(), before.size());
        QVERIFY(!QFile::exists(t.path() + u"-journal"_s));
    }

    void create_whereItFails_leavesNothing()
    {
        TemporaryProject t;
        const QString path = t.folder() + u"/c.rounds"_s;
        t.write(u"c.rounds-journal"_s, "of a project that was moved away");
        QVERIFY(!Project::create(path, t.now()));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(t.folder()).mkdir(u".d.rounds.new-journal"_s));
        QVERIFY(!Project::create(t.folder() + u"/d.rounds"_s, t.now()));
        QVERIFY(!QFile::exists(t.folder() + u"/d.rounds"_s));
        QVERIFY(!QFile::exists(t.folder() + u"/.d.rounds.new"_s));
    }

    void removeIfUnused_somebodyElseWroteIntoIt_keepsIt()
    {
        TemporaryProject t;
        const QString path = t.folder() + u"/b.rounds"_s;
        Result<std::unique_ptr<Project>> mine = Project::create(path, t.now());
        Result<std::unique_ptr<Project>> other = Project::open(path);
        QVERIFY(mine && other);
        QVERIFY((*other)->setTarget(u"acute"_s, 5, u"keller"_s, t.now()).ok());
        QVERIFY(Project::removeIfUnused(std::move(*mine)).ok());
        QVERIFY(QFile::exists(path));
    }

    void removeIfUnused_whoStillHasItOpen_cannotLoseADecision()
    {
        TemporaryProject t;
        const QString path = t.folder() + u"/b.rounds"_s;
        Result<std::unique_ptr<Project>> mine = Project::create(path, t.now());
        Result<std::unique_ptr<Project>> other = Project::open(path);
        QVERIFY(mine && other);
        QVERIFY(Project::removeIfUnused(std::move(*mine)).ok());
        QVERIFY(!QFile::exists(path));
        QVERIFY(!(*other)->setTarget(u"acute"_s, 5, u"keller"_s, t.now()));
    }

    void open_whatIsNoProject_isRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("text") << QByteArray("hello, this is no database at all");
        QTest::newRow("another program's database")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4096 - 16, '\0');
        QTest::newRow("a header alone") << QByteArray("SQLite format 3\0", 16);
    }

    void open_whatIsNoProject_isRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        TemporaryProject t;
        const QString path = t.write(u"junk.rounds"_s, bytes);
        const Result<std::unique_ptr<Project>> opened = Project::open(path);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"junk.rounds"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void open_missingFileOrFolder_isRefused()
    {
        TemporaryProject t;
        QVERIFY(!Project::open(t.folder() + u"/nothing.rounds"_s));
        QVERIFY(!Project::open(t.folder()));
        QVERIFY(!QFile::exists(t.folder() + u"/nothing.rounds"_s));
    }

    void open_truncatedFile_isRefused()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, records::lines({records::record("a-1")}));
        t.close();
        QFile file(t.path());
        QVERIFY(file.resize(file.size() - 16384));
        const Result<std::unique_ptr<Project>> opened = Project::open(t.path());
        QVERIFY(!opened);
    }

    void open_newerSchema_isReadOnly()
    {
        TemporaryProject t;
        QVERIFY(t.project().database().run(u"PRAGMA user_version = 99"_s).ok());
        QVERIFY(t.project()
                    .database()
                    .run(u"INSERT INTO event VALUES (1, 'u', 'u', '2030-01-01T00:00:00.000Z', 'k', "
                         "NULL, NULL, 'of_tomorrow', '{}', x'', x'')"_s)
                    .ok());
        t.close();
        const Result<std::unique_ptr<Project>> opened = Project::open(t.path());
        QVERIFY(opened);
        QVERIFY((*opened)->isReadOnly());
        const Result<QStringList> checked = ProjectCheck(**opened).run();
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Storage);
        QVERIFY(!(*opened)->setTarget(u"acute"_s, 1, u"k"_s, t.now()));
    }

    void open_changedEvent_isRefused()
    {
        TemporaryProject t;
        QVERIFY(t.project().setTarget(u"acute"_s, 5, u"keller"_s, t.now()).ok());
        Database &database = t.project().database();
        const QString trigger =
            database
                .value(u"SELECT sql FROM sqlite_schema WHERE name = 'event_is_never_updated'"_s)
                ->toString();
        QVERIFY(database.run(u"DROP TRIGGER event_is_never_updated"_s).ok());
        QVERIFY(database.run(u"UPDATE event SET reviewer = 'somebody else'"_s).ok());
        QVERIFY(database.run(trigger).ok());
        t.close();
        const Result<std::unique_ptr<Project>> opened = Project::open(t.path());
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"event 1"_s));
    }

    void setTarget_isKeptAndWrittenDown()
    {
        TemporaryProject t;
        QVERIFY(t.project().setTarget(u"acute"_s, 80, u"keller"_s, t.now()).ok());
        QVERIFY(!t.project().setTarget(u"acute"_s, -1, u"keller"_s, t.now()));
        QVERIFY(!t.project().setTarget(u"nonsense"_s, 1, u"keller"_s, t.now()));
        t.reopen();
        QCOMPARE(t.project().quotas().load()->rows.first().target, 80);
        const Result<Event> head = t.project().events().head();
        QCOMPARE(head->sequence.number, 1);
        QCOMPARE(head->kind, EventKind::QuotaSet);
        QCOMPARE(head->reviewer, u"keller"_s);
    }

    void open_toLook_writesNothing()
    {
        TemporaryProject t;
        {
            const auto transaction = Transaction::begin(t.project().database());
            for (int i = 0; i < 1000; ++i)
                QVERIFY(t.project().events().append({}));
            QVERIFY((*transaction)->commit());
        }
        t.close();
        const Result<std::unique_ptr<Project>> project =
            Project::open(t.path(), Project::Access::Look);
        QVERIFY(project.ok());
        QVERIFY((*project)->isReadOnly());
        QCOMPARE(*(*project)->settings().value(u"verified_event"_s), QString());
        QVERIFY(!(*project)->settings().setValue(u"x"_s, u"y"_s));
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
