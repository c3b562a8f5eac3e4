// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/backupjob.h"
#include "model/workspace/projectcheck.h"
#include "model/workspace/restore.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Existing = Restore::Existing;

class TestRestore final : public QObject
{
    Q_OBJECT

    /// A project of two examples and a backup of it, after which the first was approved.
    struct Fixture
    {
        TemporaryProject t;
        QString backup;

        Fixture()
        {
            t.import(u"a.jsonl"_s,
                     records::lines({records::record("a-1"), records::record("a-2")}));
            backup = *backUpBeside(t.project().database(), BackupReason::Asked, t.now());
            ReviewDesk desk(t.project());
            const auto decided = desk.decide(t.summary(u"a-1"_s).id, {Verdict::Approve, {}, {}},
                                             t.actor(u"keller"_s));
            if (!decided)
                qFatal("%s", qPrintable(decided.error().message));
            t.close();
        }

        QByteArray bytes(const QString &path) const
        {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }

        QStringList files() const
        {
            return QDir(t.folder())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        }

        void damageProject(qint64 offset, qsizetype size)
        {
            QFile file(t.path());
            if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) ||
                file.write(QByteArray(size, '\xee')) != size)
                qFatal("cannot damage it");
        }
    };

private Q_SLOTS:
    void preview_says_whatIsInIt();
    void run_overAProject_isTheBackupToTheByte();
    void run_whoStillHasItOpen_cannotLoseADecision();
    void run_somebodyIsWriting_isRefusedAndChangesNothing();
    void run_damagedProject_isKeptAsItWas_data();
    void run_damagedProject_isKeptAsItWas();
    void run_journalOfADamagedProject_doesNotReachTheNewOne();
    void run_targetThatCannotBe_isRefused_data();
    void run_targetThatCannotBe_isRefused();
    void run_goneProject_isThereAgain();
    void check_bentInside_isRefused();
    void check_ofANewerRounds_isRefused();
    void copyTo_whileItIsOpenElsewhere_isWhole();
};

void TestRestore::preview_says_whatIsInIt()
{
    Fixture f;
    const BackupPreview before = Restore::preview(f.backup);
    QCOMPARE(before.reason, BackupReason::Asked);
    QCOMPARE(before.facts->examples, 2);
    QCOMPARE(before.facts->decided(), 0);
    QCOMPARE(before.facts->lastReviewer, u"importer"_s);
    const BackupPreview now = Restore::preview(f.t.path());
    QVERIFY(!now.reason);
    QCOMPARE(now.facts->count(Status::Approved), 1);
    QCOMPARE(now.facts->lastReviewer, u"keller"_s);
    QCOMPARE(now.facts->lastAt, QDateTime(QDate(2026, 3, 1), QTime(9, 0, 3), Qt::UTC));
}

void TestRestore::run_overAProject_isTheBackupToTheByte()
{
    Fixture f;
    const Result<ProjectFacts> now = ProjectCopy::verify(f.t.path());
    const auto report = Restore::run(f.backup, f.t.path(), Existing::Replace, f.t.now());
    QVERIFY(report.ok());
    QCOMPARE(f.bytes(f.t.path()), f.bytes(f.backup));
    QCOMPARE(*Restore::check(report->setAside), *now);
    QCOMPARE(BackupEntry::of(report->setAside)->reason, BackupReason::BeforeRestore);
    QCOMPARE(f.files(), (QStringList{u"a.jsonl"_s, u"test.rounds"_s, u"test.rounds.backups"_s}));
    // And back again.
    QVERIFY(Restore::run(report->setAside, f.t.path(), Existing::Replace, f.t.now()).ok());
    f.t.reopen();
    QCOMPARE(f.t.summary(u"a-1"_s).status, Status::Approved);
    QCOMPARE(*ProjectCheck(f.t.project()).run(), QStringList());
}

void TestRestore::run_whoStillHasItOpen_cannotLoseADecision()
{
    Fixture f;
    const auto window = Database::open({f.t.path()});
    QVERIFY((*window)->value(u"SELECT count(*) FROM event"_s).ok());
    QVERIFY(Restore::run(f.backup, f.t.path(), Existing::Replace, f.t.now()).ok());
    QVERIFY(!(*window)->run(u"UPDATE quota SET target = 1"_s));
}

void TestRestore::run_somebodyIsWriting_isRefusedAndChangesNothing()
{
    Fixture f;
    const QByteArray before = f.bytes(f.t.path());
    const auto other = Database::open({f.t.path()});
    const auto transaction = Transaction::begin(**other);
    QVERIFY(transaction.ok());
    const auto report = Restore::run(f.backup, f.t.path(), Existing::Replace, f.t.now());
    QVERIFY(!report);
    QVERIFY(report.error().message.contains(u"in use"_s));
    QVERIFY((*transaction)->commit().ok());
    QCOMPARE(f.bytes(f.t.path()), before);
    QCOMPARE(f.files(), (QStringList{u"a.jsonl"_s, u"test.rounds"_s, u"test.rounds.backups"_s}));
}

void TestRestore::run_damagedProject_isKeptAsItWas_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("size");
    QTest::newRow("no header") << 0 << 200;
    QTest::newRow("a page in the middle") << 16384 * 3 << 16384;
    QTest::newRow("every page but the first") << 16384 << 16384 * 20;
}

void TestRestore::run_damagedProject_isKeptAsItWas()
{
    QFETCH(int, offset);
    QFETCH(int, size);
    Fixture f;
    f.damageProject(offset, size);
    const QByteArray broken = f.bytes(f.t.path());
    const auto report = Restore::run(f.backup, f.t.path(), Existing::Replace, f.t.now());
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
    QCOMPARE(f.bytes(report->setAside), broken);
    QVERIFY(!Restore::check(report->setAside));
    QVERIFY(!Restore::preview(report->setAside).facts);
    f.t.reopen();
    QCOMPARE(*ProjectCheck(f.t.project()).run(), QStringList());
    QCOMPARE(f.t.summary(u"a-1"_s).status, Status::Pending);
}

void TestRestore::run_journalOfADamagedProject_doesNotReachTheNewOne()
{
    Fixture f;
    f.damageProject(0, 200);
    f.t.write(u"test.rounds-journal"_s, "what it would roll back");
    const auto report = Restore::run(f.backup, f.t.path(), Existing::Replace, f.t.now());
    QVERIFY(report.ok());
    QCOMPARE(f.bytes(report->setAside + u"-journal"_s), "what it would roll back");
    QVERIFY(!QFile::exists(f.t.path() + u"-journal"_s));
}

void TestRestore::run_targetThatCannotBe_isRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("replace");
    QTest::newRow("there, and not to be replaced") << u"test.rounds"_s << false;
    QTest::newRow("a link") << u"link.rounds"_s << true;
    QTest::newRow("a folder") << u"folder"_s << true;
    QTest::newRow("the backup itself") << QString() << true;
    QTest::newRow("another program's database") << u"other.db"_s << true;
    QTest::newRow("in no folder") << u"none/test.rounds"_s << true;
    QTest::newRow("beside a journal") << u"lost.rounds"_s << true;
}

void TestRestore::run_targetThatCannotBe_isRefused()
{
    QFETCH(QString, target);
    QFETCH(bool, replace);
    Fixture f;
    QVERIFY(QFile::link(f.t.path(), f.t.folder() + u"/link.rounds"_s));
    QVERIFY(QDir(f.t.folder()).mkdir(u"folder"_s));
    f.t.write(u"other.db"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(4096 - 16, '\0'));
    f.t.write(u"lost.rounds-journal"_s, "x");
    const QStringList before = f.files();
    const QByteArray project = f.bytes(f.t.path()), backup = f.bytes(f.backup);
    const QString path = target.isEmpty() ? f.backup : f.t.folder() + u'/' + target;
    const QByteArray there = f.bytes(path);
    const auto report =
        Restore::run(f.backup, path, replace ? Existing::Replace : Existing::Refuse, f.t.now());
    QVERIFY(!report);
    QVERIFY(!report.error().message.isEmpty());
    QCOMPARE(f.files(), before);
    QCOMPARE(f.bytes(path), there);
    QCOMPARE(f.bytes(f.t.path()), project);
    QCOMPARE(f.bytes(f.backup), backup);
}

void TestRestore::run_goneProject_isThereAgain()
{
    Fixture f;
    QVERIFY(QFile::remove(f.t.path()));
    QCOMPARE(BackupFolder(f.t.path()).entries().size(), 1);
    const auto report = Restore::run(f.backup, f.t.path(), Existing::Replace, f.t.now());
    QVERIFY(report.ok());
    QCOMPARE(report->setAside, QString());
    QCOMPARE(f.bytes(f.t.path()), f.bytes(f.backup));
}

void TestRestore::check_bentInside_isRefused()
{
    Fixture f;
    const QString copy = f.t.folder() + u"/copy.rounds"_s;
    QVERIFY(QFile::copy(f.t.path(), copy));
    {
        const auto database = Database::open({copy});
        QVERIFY((*database)->run(u"UPDATE example SET status = 'rejected'"_s).ok());
    }
    QVERIFY(ProjectCopy::verify(copy).ok());
    const auto report = Restore::run(copy, f.t.path(), Existing::Replace, f.t.now());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Damaged);
    QVERIFY(report.error().message.contains(u"a-1"_s));
}

void TestRestore::check_ofANewerRounds_isRefused()
{
    Fixture f;
    const QString copy = f.t.folder() + u"/copy.rounds"_s;
    QVERIFY(QFile::copy(f.t.path(), copy));
    QVERIFY((*Database::open({copy}))->run(u"PRAGMA user_version = 99"_s).ok());
    QVERIFY(Restore::preview(copy).facts.ok());
    const auto report =
        Restore::run(copy, f.t.folder() + u"/new.rounds"_s, Existing::Refuse, f.t.now());
    QVERIFY(!report);
    QVERIFY(report.error().message.contains(u"newer Rounds"_s));
}

void TestRestore::copyTo_whileItIsOpenElsewhere_isWhole()
{
    Fixture f;
    const auto other = Database::open({f.t.path()});
    const auto transaction = Transaction::begin(**other);
    QVERIFY((*other)->run(u"UPDATE quota SET target = 1"_s).ok());
    const QString file = f.t.folder() + u"/copy.rounds"_s;
    QVERIFY(BackupJob::copyTo(f.t.path(), file).ok());
    QCOMPARE((*Database::open({file, true}))
                 ->value(u"SELECT count(*) FROM quota WHERE target = 1"_s)
                 ->toInt(),
             0);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
