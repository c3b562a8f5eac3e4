// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/backupjob.h"
#include "model/workspace/projectcheck.h"
#include "model/workspace/restore.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// The exercise that shows whether backups are worth anything: work for months, then take back
/// every one of them.
class TestBackupDrill final : public QObject
{
    Q_OBJECT

    static BackupEntry backUp(const QString &project, const QDateTime &now)
    {
        const auto outcome = BackupJob::run(project, BackupReason::Close, BackupJob::When::Changed,
                                            now, [](int, int) { return true; });
        if (!outcome || !outcome->made)
            qFatal("no backup was made");
        return *outcome->made;
    }

private Q_SLOTS:
    void months_everyBackupKept_isRestoredAndWhole();
    void run_nothingChanged_makesNone();
    void run_killedAnywhere_leavesTheOldSet();
};

void TestBackupDrill::months_everyBackupKept_isRestoredAndWhole()
{
    TemporaryProject t;
    QByteArrayList batch;
    for (int i = 1; i <= 60; ++i)
        batch += records::record("a-" + QByteArray::number(i));
    t.import(u"a.jsonl"_s, batch.join('\n'));
    ReviewDesk desk(t.project());
    QMap<QDateTime, ProjectFacts> states;
    QDateTime now(QDate(2026, 1, 5), QTime(17, 0), Qt::UTC);
    // Two working days in three weeks' turns: Mondays and Thursdays, from January to the summer.
    for (int round = 1; round <= 50; ++round, now = now.addDays(round % 2 ? 3 : 4)) {
        const ExampleId id = t.summary(u"a-%1"_s.arg(round)).id;
        const Decision decision = round % 3 ? Decision{Verdict::Approve, {}, {}}
                                            : Decision{Verdict::Reject, {u"language"_s}, {}};
        QVERIFY(desk.decide(id, decision, {u"keller"_s, now}).ok());
        const BackupEntry entry = backUp(t.path(), now);
        states[entry.madeAt] = *ProjectFacts::read(t.project().database());
    }
    const QList<BackupEntry> kept = BackupFolder(t.path()).entries();
    QVERIFY(kept.size() >= 15);
    QVERIFY(kept.size() <= 31);
    QCOMPARE(kept.first().madeAt, states.lastKey());
    t.close();
    for (const BackupEntry &entry : kept) {
        QVERIFY(Restore::run(entry.path, t.path(), Restore::Existing::Replace, t.now()).ok());
        t.reopen();
        QCOMPARE(*ProjectCheck(t.project()).run(), QStringList());
        QCOMPARE(*ProjectFacts::read(t.project().database()), states.value(entry.madeAt));
        t.close();
    }
}

void TestBackupDrill::run_nothingChanged_makesNone()
{
    TemporaryProject t;
    const auto run = [&] {
        return BackupJob::run(t.path(), BackupReason::Close, BackupJob::When::Changed, t.now(),
                              [](int, int) { return true; });
    };
    QVERIFY(!run()->made); // Nothing has happened in it yet.
    t.import(u"a.jsonl"_s, records::lines({records::record("a-1")}));
    QVERIFY(run()->made);
    QVERIFY(!run()->made);
    QVERIFY(!run()->cancelled);
    QVERIFY(QFile::remove(BackupFolder(t.path()).entries().first().path));
    QVERIFY(run()->made);
    t.close();
    QVERIFY(QFile::remove(t.path()));
    QVERIFY(!run());
    QVERIFY(!QFile::exists(t.path()));
}

void TestBackupDrill::run_killedAnywhere_leavesTheOldSet()
{
    TemporaryProject t;
    QByteArrayList batch;
    for (int i = 1; i <= 600; ++i)
        batch += records::record("a-" + QByteArray::number(i), "acute", QByteArray(4000, 'x'));
    t.import(u"a.jsonl"_s, batch.join('\n'));
    const BackupEntry old = backUp(t.path(), t.now());
    QVERIFY(t.project().setTarget(u"acute"_s, 5, u"keller"_s, t.now()).ok());
    t.close();
    for (int slice = 1; slice <= 2; ++slice) {
        const pid_t child = ::fork();
        if (child == 0) {
            int asked = 0;
            (void)BackupJob::run(t.path(), BackupReason::Work, BackupJob::When::Always, t.now(),
                                 [&asked, slice](int, int) {
                                     if (++asked == slice)
                                         ::raise(SIGKILL);
                                     return true;
                                 });
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const QDir folder(BackupFolder(t.path()).path());
        QVERIFY(folder.exists(u".next.rounds.new"_s)); // The kill came in the middle.
        QCOMPARE(BackupFolder(t.path()).entries(), QList<BackupEntry>{old});
        QVERIFY(Restore::check(old.path).ok());
        QVERIFY(!Restore::check(folder.filePath(u".next.rounds.new"_s)));
    }
    const BackupEntry fresh = backUp(t.path(), t.now().addDays(1));
    QVERIFY(Restore::check(fresh.path).ok());
    QCOMPARE(QDir(BackupFolder(t.path()).path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             2);
}

QTEST_GUILESS_MAIN(TestBackupDrill)
#include "tst_backupdrill.moc"
