// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/backupfolder.h"
#include "model/storage/schema.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestBackupFolder final : public QObject
{
    Q_OBJECT

    static bool always(int, int) { return true; }

    static BackupEntry backup(TemporaryProject &t, const QDateTime &now,
                              BackupReason reason = BackupReason::Work)
    {
        const auto made = BackupFolder(t.path()).add(t.project().database(), reason, now, &always);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return **made;
    }

    static void decide(TemporaryProject &t, int target)
    {
        if (!t.project().setTarget(u"acute"_s, target, u"keller"_s, t.now()))
            qFatal("cannot decide");
    }

    static QStringList days(const TemporaryProject &t)
    {
        QStringList list;
        for (const BackupEntry &entry : BackupFolder(t.path()).entries())
            list += entry.madeAt.toString(u"MM-dd hh"_s);
        return list;
    }

    static void spoil(const QString &path, qint64 offset)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        const char byte = char(file.peek(1).at(0) ^ 1);
        QVERIFY(file.write(&byte, 1) == 1);
    }

    static QDateTime day(int day, int hour = 12)
    {
        return {QDate(2026, 3, 1).addDays(day - 1), QTime(hour, 0), Qt::UTC};
    }

private Q_SLOTS:
    void add_isAWholeProjectOfItsOwner();
    void add_othersWriteMeanwhile_isOneStateOfThem();
    void add_windowHoldsTheProject_itsLocksStay();
    void add_insideATransaction_works();
    void add_cancelled_leavesNothing();
    void add_damagedProject_isRefusedAndTheOldStay();
    void add_folderCannotBe_isRefusedInWords_data();
    void add_folderCannotBe_isRefusedInWords();
    void add_diskRunsFull_leavesTheOldSet();
    void add_leftoverOfAKill_isNoBackupAndIsUsedAgain();
    void add_sameBytesAgain_isOneFile();
    void thin_manyADay_keepsTheNewest();
    void thin_newestOfTheDayIsBad_keepsTheGoodOne();
    void thin_clockWentBack_keepsTheFreshOne();
    void thin_moments_areNotPushedOutByRoutine();
    void check_spoiltByte_isNamed_data();
    void check_spoiltByte_isNamed();
    void entries_foreignNames_areNotBackups_data();
    void entries_foreignNames_areNotBackups();
    void isUpToDate_followsTheProject();
    void backUpBeside_saysWhere();
};

void TestBackupFolder::add_isAWholeProjectOfItsOwner()
{
    TemporaryProject t;
    t.import(u"a.jsonl"_s, records::lines({records::record("a-1"), records::record("a-2")}));
    const BackupEntry entry = backup(t, day(1), BackupReason::Import);
    QCOMPARE(entry.madeAt, day(1));
    QCOMPARE(entry.reason, BackupReason::Import);
    QCOMPARE(*BackupFolder::check(entry), *ProjectFacts::read(t.project().database()));
    QCOMPARE(QFileInfo(entry.path).size(), QFileInfo(t.path()).size());
    struct stat found = {};
    QCOMPARE(::stat(qPrintable(entry.path), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0600u);
    QCOMPARE(::stat(qPrintable(BackupFolder(t.path()).path()), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0700u);
    const auto copy = Database::open({entry.path, true});
    QCOMPARE((*copy)->value(u"PRAGMA application_id"_s)->toInt(), Schema::applicationId);
    QCOMPARE((*copy)->value(u"PRAGMA user_version"_s)->toInt(), Schema::newest());
    QCOMPARE((*copy)->value(u"PRAGMA page_size"_s)->toInt(), 16384);
    QCOMPARE(ProjectCopy::digestOf(entry.path)->left(8), entry.digestStart);
}

void TestBackupFolder::add_othersWriteMeanwhile_isOneStateOfThem()
{
    TemporaryProject t;
    QByteArray many;
    for (int i = 0; i < 400; ++i)
        many +=
            records::record("a-" + QByteArray::number(i), "acute", QByteArray(4000, 'x')) + '\n';
    t.import(u"a.jsonl"_s, many);
    const auto job = Database::open({t.path(), false, true});
    int asked = 0;
    const auto made = BackupFolder(t.path()).add(**job, BackupReason::Work, day(1), [&](int, int) {
        if (++asked <= 3)
            decide(t, asked);
        return true;
    });
    QVERIFY(made.ok());
    QVERIFY(asked > 3);
    QCOMPARE(*BackupFolder::check(**made), *ProjectFacts::read(t.project().database()));
}

void TestBackupFolder::add_windowHoldsTheProject_itsLocksStay()
{
    TemporaryProject t;
    t.import(u"a.jsonl"_s, records::lines({records::record("a-1")}));
    const auto job = Database::open({t.path(), false, true});
    const auto mine = Transaction::begin(t.project().database());
    QVERIFY(mine.ok());
    QVERIFY(BackupFolder(t.path()).add(**job, BackupReason::Work, day(1), &always).ok());
    // Another process asks for the lock that this one has to hold still.
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(qPrintable(t.path()), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000 + 1; // SQLite's RESERVED byte
        lock.l_len = 1;
        ::_exit(file >= 0 && ::fcntl(file, F_SETLK, &lock) == 0 ? 7 : 3);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), 3);
}

void TestBackupFolder::add_insideATransaction_works()
{
    TemporaryProject t;
    decide(t, 5);
    const auto transaction = Transaction::begin(t.project().database());
    QVERIFY(transaction.ok());
    const Result<QString> path =
        backUpBeside(t.project().database(), BackupReason::BeforeMigration, day(1));
    QVERIFY(path.ok());
    QVERIFY(t.project().settings().setValue(u"x"_s, u"y"_s).ok());
    QVERIFY((*transaction)->commit().ok());
    QCOMPARE(ProjectCopy::verify(*path)->lastEvent.number, 1);
}

void TestBackupFolder::add_cancelled_leavesNothing()
{
    TemporaryProject t;
    QByteArray many;
    for (int i = 0; i < 400; ++i)
        many +=
            records::record("a-" + QByteArray::number(i), "acute", QByteArray(4000, 'x')) + '\n';
    t.import(u"a.jsonl"_s, many);
    BackupFolder folder(t.path());
    const auto made = folder.add(t.project().database(), BackupReason::Work, day(1),
                                 [](int, int) { return false; });
    QVERIFY(made.ok());
    QVERIFY(!made->has_value());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void TestBackupFolder::add_damagedProject_isRefusedAndTheOldStay()
{
    TemporaryProject t;
    t.import(u"a.jsonl"_s, records::lines({records::record("a-1")}));
    const BackupEntry good = backup(t, day(1, 8));
    const int root = t.project()
                         .database()
                         .value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'event'"_s)
                         ->toInt();
    t.close();
    {
        QFile file(t.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((root - 1) * 16384));
        QVERIFY(file.write(QByteArray(16384, '\xee')) == 16384);
    }
    const auto database = Database::open({t.path()});
    QVERIFY(database.ok());
    BackupFolder folder(t.path());
    const auto made = folder.add(**database, BackupReason::Work, day(1, 9), &always);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Damaged);
    QCOMPARE(folder.entries(), QList<BackupEntry>{good});
    QVERIFY(BackupFolder::check(good).ok());
}

void TestBackupFolder::add_folderCannotBe_isRefusedInWords_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a file has its name") << u"file"_s;
    QTest::newRow("a link has its name") << u"link"_s;
    QTest::newRow("a link to nowhere has its name") << u"dangling"_s;
}

void TestBackupFolder::add_folderCannotBe_isRefusedInWords()
{
    QFETCH(QString, what);
    TemporaryProject t;
    const QTemporaryDir elsewhere;
    BackupFolder folder(t.path());
    if (what == u"file"_s)
        t.write(u"test.rounds.backups"_s, "mine");
    else
        QVERIFY(QFile::link(what == u"link"_s ? elsewhere.path() : u"/nowhere"_s, folder.path()));
    const auto made = folder.add(t.project().database(), BackupReason::Work, day(1), &always);
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(u"test.rounds.backups"_s));
    QVERIFY(QDir(elsewhere.path()).isEmpty());
}

void TestBackupFolder::add_diskRunsFull_leavesTheOldSet()
{
    TemporaryProject t;
    t.import(u"a.jsonl"_s, records::lines({records::record("a-1")}));
    const BackupEntry old = backup(t, day(1));
    t.close();
    BackupFolder folder(t.path());
    const pid_t child = ::fork();
    if (child == 0) {
        // A file that may not grow is what a full disk looks like to the program.
        const struct rlimit limit = {50'000, 50'000};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto source = Database::open({t.path(), false, true});
        const auto made = folder.add(**source, BackupReason::Work, day(2), &always);
        const bool inWords = !made && made.error().message.contains(u"disk"_s);
        ::_exit(inWords && made.error().kind == ErrorKind::Storage ? 3 : 7);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), 3);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QFileInfo(old.path).fileName()});
    QVERIFY(BackupFolder::check(old).ok());
}

void TestBackupFolder::add_leftoverOfAKill_isNoBackupAndIsUsedAgain()
{
    TemporaryProject t;
    t.import(u"a.jsonl"_s, records::lines({records::record("a-1")}));
    const BackupEntry old = backup(t, day(1));
    BackupFolder folder(t.path());
    QFile whole(old.path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray half = whole.readAll().left(60'000);
    t.write(u"test.rounds.backups/.next.rounds.new"_s, half);
    t.write(u"test.rounds.backups/.next.rounds.new-journal"_s, "junk");
    QCOMPARE(folder.entries(), QList<BackupEntry>{old});
    QVERIFY(BackupFolder::check(backup(t, day(2))).ok());
    QCOMPARE(QDir(folder.path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             2);
}

void TestBackupFolder::add_sameBytesAgain_isOneFile()
{
    TemporaryProject t;
    decide(t, 5);
    QCOMPARE(backup(t, day(1)), backup(t, day(1)));
    QCOMPARE(BackupFolder(t.path()).entries().size(), 1);
}

void TestBackupFolder::thin_manyADay_keepsTheNewest()
{
    TemporaryProject t;
    for (const int hour : {9, 10, 11}) {
        decide(t, hour);
        backup(t, day(1, hour));
    }
    QCOMPARE(days(t), QStringList{u"03-01 11"_s});
    decide(t, 1);
    backup(t, day(2));
    QCOMPARE(days(t), (QStringList{u"03-02 12"_s, u"03-01 11"_s}));
}

void TestBackupFolder::thin_newestOfTheDayIsBad_keepsTheGoodOne()
{
    TemporaryProject t;
    decide(t, 1);
    const BackupEntry morning = backup(t, day(1, 9));
    decide(t, 2);
    // Noon's would push the morning's out; it is spoilt before the next one looks.
    QVERIFY(QFile::rename(morning.path, t.folder() + u"/kept"_s));
    const BackupEntry noon = backup(t, day(1, 12));
    QVERIFY(QFile::rename(t.folder() + u"/kept"_s, morning.path));
    spoil(noon.path, 20'000);
    decide(t, 3);
    const BackupEntry next = backup(t, day(2, 12));
    QCOMPARE(BackupFolder(t.path()).entries(), (QList<BackupEntry>{next, noon, morning}));
    QVERIFY(BackupFolder::check(morning).ok());
}

void TestBackupFolder::thin_clockWentBack_keepsTheFreshOne()
{
    TemporaryProject t;
    decide(t, 1);
    const BackupEntry late = backup(t, day(1, 20));
    decide(t, 2);
    const BackupEntry fresh = backup(t, day(1, 9));
    QCOMPARE(BackupFolder(t.path()).entries(), (QList<BackupEntry>{late, fresh}));
}

void TestBackupFolder::thin_moments_areNotPushedOutByRoutine()
{
    TemporaryProject t;
    decide(t, 1);
    const BackupEntry before = backup(t, day(1, 9), BackupReason::BeforeRestore);
    decide(t, 2);
    backup(t, day(1, 10));
    QVERIFY(QFile::exists(before.path));
    for (int hour = 1; hour < 15; ++hour) {
        decide(t, hour);
        backup(t, day(2, hour), BackupReason::Asked);
    }
    QStringList moments;
    for (const BackupEntry &entry : BackupFolder(t.path()).entries()) {
        if (!entry.isRoutine())
            moments += entry.madeAt.toString(u"dd hh"_s);
    }
    QCOMPARE(moments.size(), 12);
    QCOMPARE(moments.first(), u"02 14"_s);
    QCOMPARE(moments.last(), u"02 03"_s);
    QVERIFY(!QFile::exists(before.path));
}

void TestBackupFolder::check_spoiltByte_isNamed_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("in the header") << qint64(20);
    QTest::newRow("in the user version") << qint64(63);
    QTest::newRow("in a text") << qint64(100'000);
    QTest::newRow("in unused room") << qint64(16'384 + 200);
}

void TestBackupFolder::check_spoiltByte_isNamed()
{
    QFETCH(qint64, offset);
    TemporaryProject t;
    t.import(u"a.jsonl"_s, records::lines({records::record("a-1"), records::record("a-2")}));
    const BackupEntry entry = backup(t, day(1));
    spoil(entry.path, offset);
    const Result<ProjectFacts> facts = BackupFolder::check(entry);
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::Damaged);
    QVERIFY(facts.error().message.contains(QFileInfo(entry.path).fileName()));
}

void TestBackupFolder::entries_foreignNames_areNotBackups_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a copy that was cut off") << u".next.rounds.new"_s;
    QTest::newRow("a project") << u"work.rounds"_s;
    QTest::newRow("no such day") << u"20261340T083000000Z-work-0011223344556677.rounds"_s;
    QTest::newRow("no such reason") << u"20261130T083000000Z-luck-0011223344556677.rounds"_s;
    QTest::newRow("a journal") << u"20261130T083000000Z-work-0011223344556677.rounds-journal"_s;
    QTest::newRow("digest too short") << u"20261130T083000000Z-work-00112233.rounds"_s;
}

void TestBackupFolder::entries_foreignNames_areNotBackups()
{
    QFETCH(QString, name);
    TemporaryProject t;
    BackupFolder folder(t.path());
    QVERIFY(QDir().mkdir(folder.path()));
    t.write(u"test.rounds.backups/"_s + name, "x");
    QCOMPARE(folder.entries(), QList<BackupEntry>());
    t.write(u"test.rounds.backups/20261130T083000000Z-work-0011223344556677.rounds"_s, "x");
    QCOMPARE(folder.entries().size(), 1);
}

void TestBackupFolder::isUpToDate_followsTheProject()
{
    TemporaryProject t;
    BackupFolder folder(t.path());
    QVERIFY(!*folder.isUpToDate(t.project().database()));
    decide(t, 1);
    const BackupEntry entry = backup(t, day(1));
    QVERIFY(*folder.isUpToDate(t.project().database()));
    decide(t, 2);
    QVERIFY(!*folder.isUpToDate(t.project().database()));
    spoil(backup(t, day(2)).path, 20'000);
    QVERIFY(!*folder.isUpToDate(t.project().database()));
}

void TestBackupFolder::backUpBeside_saysWhere()
{
    TemporaryProject t;
    decide(t, 1);
    const Result<QString> path =
        backUpBeside(t.project().database(), BackupReason::BeforeMigration, day(1));
    QVERIFY(path.ok());
    QCOMPARE(QFileInfo(*path).path(), t.path() + u".backups"_s);
    QVERIFY(QFileInfo(*path).fileName().startsWith(u"20260301T120000000Z-before-migration-"_s));
}

QTEST_GUILESS_MAIN(TestBackupFolder)
#include "tst_backupfolder.moc"
