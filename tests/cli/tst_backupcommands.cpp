// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/sha256.h"
#include "tests/support/clirun.h"
#include "tests/support/records.h"

#include <QDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

class TestBackupCommands final : public QObject
{
    Q_OBJECT

    static void make(CliRun &run)
    {
        run.write(u"b.jsonl"_s, records::lines({records::record("a-1"), records::record("a-2")}));
        run.createQuiet(u"p.rounds"_s);
        QCOMPARE(run({u"import"_s, u"@p.rounds"_s, u"@b.jsonl"_s}).code, ExitCode::Done);
    }

    static CliResult approve(CliRun &run, const QString &id)
    {
        return run({u"decide"_s, u"@p.rounds"_s, u"approve"_s, id, u"--reviewer"_s, u"Ada"_s});
    }

    static QByteArray list(CliRun &run, const QString &name)
    {
        return run({u"list"_s, name, u"--json"_s}).out;
    }

private Q_SLOTS:
    void backup_thenRestore_isTheSameProject();
    void backup_json_isFileAndSha256();
    void backup_targetThatCannotBe_isRefusedAndUntouched_data();
    void backup_targetThatCannotBe_isRefusedAndUntouched();
    void backup_noProject_exitsAsItsFault_data();
    void backup_noProject_exitsAsItsFault();
    void restore_existing_isRefusedWithoutReplace();
    void restore_replace_setsTheOldOneAside();
    void restore_damagedBackup_exitsFourAndChangesNothing();
};

void TestBackupCommands::backup_thenRestore_isTheSameProject()
{
    CliRun run;
    make(run);
    QCOMPARE(approve(run, u"a-1"_s).code, ExitCode::Done);
    const CliResult copied = run({u"backup"_s, u"@p.rounds"_s, u"@copy.rounds"_s});
    QCOMPARE(copied.code, ExitCode::Done);
    QVERIFY2(copied.out.contains("copy.rounds: 2 example(s), 1 decided."), copied.out.constData());
    struct stat found = {};
    QCOMPARE(::stat(qPrintable(run.path(u"copy.rounds"_s)), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0600u);
    QCOMPARE(run({u"restore"_s, u"@copy.rounds"_s, u"@new.rounds"_s}).code, ExitCode::Done);
    QCOMPARE(run.read(u"new.rounds"_s), run.read(u"copy.rounds"_s));
    QCOMPARE(list(run, u"@new.rounds"_s), list(run, u"@p.rounds"_s));
    QCOMPARE(run({u"verify"_s, u"@new.rounds"_s}).code, ExitCode::Done);
}

void TestBackupCommands::backup_json_isFileAndSha256()
{
    CliRun run;
    make(run);
    for (const QStringList &words : {QStringList{u"backup"_s, u"@p.rounds"_s, u"@copy"_s},
                                     QStringList{u"restore"_s, u"@copy"_s, u"@new"_s}}) {
        const Json result = run(words + QStringList{u"--json"_s}).json();
        QCOMPARE(keysOf(result), (QStringList{u"file"_s, u"sha256"_s}));
        const QString name = words.last().mid(1);
        QCOMPARE(textOf(result, "file"), run.path(name));
        QCOMPARE(textOf(result, "sha256").toLatin1(), Sha256::of(run.read(name)).toHex());
    }
}

void TestBackupCommands::backup_targetThatCannotBe_isRefusedAndUntouched_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("the project itself") << u"@p.rounds"_s;
    QTest::newRow("another file") << u"@b.jsonl"_s;
    QTest::newRow("a folder") << u"@folder"_s;
    QTest::newRow("a link to a file") << u"@link"_s;
    QTest::newRow("a link to nowhere") << u"@dangling"_s;
    QTest::newRow("a device") << u"/dev/null"_s;
    QTest::newRow("a folder that is not there") << u"@none/copy"_s;
    QTest::newRow("a folder that only the kernel writes") << u"/proc/copy"_s;
    QTest::newRow("the project's journal") << u"@p.rounds-journal"_s;
}

void TestBackupCommands::backup_targetThatCannotBe_isRefusedAndUntouched()
{
    QFETCH(QString, target);
    CliRun run;
    make(run);
    QVERIFY(QDir().mkdir(run.path(u"folder"_s)));
    QVERIFY(QFile::link(run.path(u"b.jsonl"_s), run.path(u"link"_s)));
    QVERIFY(QFile::link(run.path(u"nothing"_s), run.path(u"dangling"_s)));
    const QDir folder(run.path({}));
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System;
    const QStringList before = folder.entryList(all);
    const QByteArray project = run.read(u"p.rounds"_s), batch = run.read(u"b.jsonl"_s);
    const CliResult result = run({u"backup"_s, u"@p.rounds"_s, target});
    QCOMPARE(result.code, ExitCode::Storage);
    QCOMPARE(result.out, "");
    QVERIFY(result.err.contains(target.mid(target.startsWith(u'@') ? 1 : 0).toUtf8()));
    QCOMPARE(folder.entryList(all), before);
    QCOMPARE(run.read(u"p.rounds"_s), project);
    QCOMPARE(run.read(u"b.jsonl"_s), batch);
}

void TestBackupCommands::backup_noProject_exitsAsItsFault_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("nothing there") << u"@none"_s << ExitCode::Storage;
    QTest::newRow("a folder") << u"@"_s << ExitCode::Storage;
    QTest::newRow("a batch") << u"@b.jsonl"_s << ExitCode::Damaged;
    QTest::newRow("a spoilt project") << u"@bad.rounds"_s << ExitCode::Damaged;
}

void TestBackupCommands::backup_noProject_exitsAsItsFault()
{
    QFETCH(QString, project);
    QFETCH(ExitCode, code);
    CliRun run;
    make(run);
    QVERIFY(QFile::copy(run.path(u"p.rounds"_s), run.path(u"bad.rounds"_s)));
    for (int page = 1; page < 20; ++page)
        run.damage(u"bad.rounds"_s, page * 16384, QByteArray(64, '\xee'));
    QCOMPARE(run({u"backup"_s, project, u"@copy"_s}).code, code);
    QVERIFY(!QFile::exists(run.path(u"copy"_s)));
    QVERIFY(!QFile::exists(run.path(u".copy.new"_s)));
    QVERIFY(!QFile::exists(run.path(u"none"_s)));
}

void TestBackupCommands::restore_existing_isRefusedWithoutReplace()
{
    CliRun run;
    make(run);
    QCOMPARE(run({u"backup"_s, u"@p.rounds"_s, u"@copy"_s}).code, ExitCode::Done);
    QCOMPARE(approve(run, u"a-1"_s).code, ExitCode::Done);
    const QByteArray before = run.read(u"p.rounds"_s);
    const CliResult refused = run({u"restore"_s, u"@copy"_s, u"@p.rounds"_s});
    QCOMPARE(refused.code, ExitCode::Storage);
    QCOMPARE(run.read(u"p.rounds"_s), before);
    QVERIFY(!QFile::exists(run.path(u"p.rounds.backups"_s)));
}

void TestBackupCommands::restore_replace_setsTheOldOneAside()
{
    CliRun run;
    make(run);
    const QByteArray before = list(run, u"@p.rounds"_s);
    QCOMPARE(run({u"backup"_s, u"@p.rounds"_s, u"@copy"_s}).code, ExitCode::Done);
    QCOMPARE(approve(run, u"a-1"_s).code, ExitCode::Done);
    const QByteArray after = list(run, u"@p.rounds"_s);
    QVERIFY(after != before);
    const CliResult result = run({u"restore"_s, u"@copy"_s, u"@p.rounds"_s, u"--replace"_s});
    QCOMPARE(result.code, ExitCode::Done);
    QCOMPARE(list(run, u"@p.rounds"_s), before);
    const QStringList aside =
        QDir(run.path(u"p.rounds.backups"_s)).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(aside.size(), 1);
    QVERIFY(result.err.contains(aside.first().toUtf8()));
    QCOMPARE(list(run, u"@p.rounds.backups/"_s + aside.first()), after);
}

void TestBackupCommands::restore_damagedBackup_exitsFourAndChangesNothing()
{
    CliRun run;
    make(run);
    QCOMPARE(run({u"backup"_s, u"@p.rounds"_s, u"@copy"_s}).code, ExitCode::Done);
    const qsizetype place = run.read(u"copy"_s).indexOf("sore knee");
    QVERIFY(place > 0);
    run.damage(u"copy"_s, place, "sore knie");
    const QByteArray before = run.read(u"p.rounds"_s);
    const CliResult result = run({u"restore"_s, u"@copy"_s, u"@p.rounds"_s, u"--replace"_s});
    QCOMPARE(result.code, ExitCode::Damaged);
    QVERIFY2(result.err.contains("copy is damaged"), result.err.constData());
    QCOMPARE(run.read(u"p.rounds"_s), before);
    QCOMPARE(run({u"restore"_s, u"@copy"_s, u"@new.rounds"_s}).code, ExitCode::Damaged);
    QVERIFY(!QFile::exists(run.path(u"new.rounds"_s)));
}

QTEST_GUILESS_MAIN(TestBackupCommands)
#include "tst_backupcommands.moc"
