// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/clirun.h"

#include <QProcess>

using namespace Qt::StringLiterals;

class TestProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overview_anyWayOfAsking_namesEveryCommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("--help") << QStringList{u"--help"_s};
        QTest::newRow("-h") << QStringList{u"-h"_s};
        QTest::newRow("help") << QStringList{u"help"_s};
    }

    void overview_anyWayOfAsking_namesEveryCommand()
    {
        QFETCH(QStringList, arguments);
        CliRun run;
        const CliResult result = run(arguments);
        QCOMPARE(result.code, ExitCode::Done);
        for (const char *name :
             {"init", "import", "check", "list", "show", "decide", "edit", "waive", "flag", "rules",
              "quota", "quarantine", "withdraw", "export", "verify", "backup", "restore"})
            QVERIFY2(result.out.contains(QByteArray("\n  ") + name + ' '), name);
        QCOMPARE(result.err, "");
    }

    void help_ofACommand_showsUsageAndOptions()
    {
        CliRun run;
        const CliResult result = run({u"help"_s, u"decide"_s});
        QCOMPARE(result.code, ExitCode::Done);
        QVERIFY(result.out.startsWith("Usage: rounds-cli decide PROJECT VERDICT ID... [options]"));
        QVERIFY(result.out.contains("--reviewer NAME"));
        QVERIFY(result.out.contains("wrong-diagnosis"));
        QCOMPARE(run({u"decide"_s, u"--help"_s}).out, result.out);
    }

    void version_isPrinted()
    {
        CliRun run;
        QVERIFY(run({u"--version"_s}).out.startsWith("rounds-cli "));
    }

    void wrongUsage_exitsTwo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("unknown command") << u"frobnicate"_s;
        QTest::newRow("help of an unknown command") << u"help frobnicate"_s;
        QTest::newRow("unknown option") << u"list @p --frobnicate"_s;
        QTest::newRow("option without its value") << u"list @p --status"_s;
        QTest::newRow("init without a project") << u"init"_s;
        QTest::newRow("init with two") << u"init @a @b"_s;
        QTest::newRow("import without a file") << u"import @new"_s;
        QTest::newRow("import unknown category") << u"import @new @b.jsonl --category knees"_s;
        QTest::newRow("import unknown conflict word") << u"import @new @b.jsonl --on-conflict x"_s;
        QTest::newRow("list unknown status") << u"list @p --status done"_s;
        QTest::newRow("list unknown category") << u"list @p --category knees"_s;
        QTest::newRow("show without an id") << u"show @p"_s;
        QTest::newRow("show revision zero") << u"show @p a --revision 0"_s;
        QTest::newRow("show revision no number") << u"show @p a --revision 1x"_s;
        QTest::newRow("decide unknown verdict") << u"decide @p maybe a --reviewer Ada"_s;
        QTest::newRow("decide without a reviewer") << u"decide @p approve a"_s;
        QTest::newRow("decide without an id") << u"decide @p approve --reviewer Ada"_s;
        QTest::newRow("reject without a reason") << u"decide @p reject a --reviewer Ada"_s;
        QTest::newRow("reject with an unknown reason")
            << u"decide @p reject a --reviewer Ada --reason ugly"_s;
        QTest::newRow("reject as other without a note")
            << u"decide @p reject a --reviewer Ada --reason other"_s;
        QTest::newRow("approve with a reason")
            << u"decide @p approve a --reviewer Ada --reason language"_s;
        QTest::newRow("edit without a patch") << u"edit @p a --reviewer Ada"_s;
        QTest::newRow("edit without a reviewer") << u"edit @p a --patch @b.jsonl"_s;
        QTest::newRow("edit with no patch in the file")
            << u"edit @p a --reviewer Ada --patch @b.jsonl"_s;
        QTest::newRow("flag without a reviewer") << u"flag @p a"_s;
        QTest::newRow("quota no number") << u"quota @p --set acute=many"_s;
        QTest::newRow("quota below zero") << u"quota @p --set acute=-1"_s;
        QTest::newRow("quota without a number") << u"quota @p --set acute"_s;
        QTest::newRow("quota number too big") << u"quota @p --set acute=99999999999"_s;
        QTest::newRow("quota unknown category") << u"quota @p --set knees=5"_s;
        QTest::newRow("quarantine no number") << u"quarantine @p --raw one"_s;
        QTest::newRow("quarantine bytes as JSON") << u"quarantine @p --raw 1 --json"_s;
        QTest::newRow("export unknown profile") << u"export @p @out --profile messages"_s;
        QTest::newRow("verify without a project") << u"verify"_s;
        QTest::newRow("backup without a file") << u"backup @p"_s;
        QTest::newRow("restore without a project") << u"restore @p"_s;
    }

    void wrongUsage_exitsTwo()
    {
        QFETCH(QString, line);
        CliRun run;
        run.write(u"b.jsonl"_s, "{\"id\":\"a\",\"user_input\":\"x\"}\n");
        QCOMPARE(run({u"import"_s, u"@p"_s, u"@b.jsonl"_s}).code, ExitCode::Done);
        const QByteArray before = run.read(u"p"_s);
        const CliResult result = run(line.split(u' '));
        QCOMPARE(result.code, ExitCode::Usage);
        QCOMPARE(result.out, "");
        QVERIFY(result.err.startsWith("rounds-cli: "));
        QCOMPARE(run.read(u"p"_s), before);
        QVERIFY(!QFile::exists(run.path(u"new"_s)));
        QVERIFY(!QFile::exists(run.path(u"out"_s)));
    }

    void output_hostileText_cannotSteerATerminal()
    {
        CliRun run;
        const CliResult result = run({u"\u001b[2J\u202e"_s});
        QVERIFY(!result.err.contains('\x1b'));
        QVERIFY(!result.err.contains("\u202e"));
    }

    void binary_smoke_workWithoutADisplay()
    {
        QTemporaryDir folder;
        const auto call = [&folder](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(QStringLiteral(ROUNDS_CLI), arguments);
            process.waitForFinished();
            return CliResult{ExitCode(process.exitCode()), process.readAllStandardOutput(),
                             process.readAllStandardError()};
        };
        const CliResult made = call({u"init"_s, u"möbel.rounds"_s, u"--json"_s});
        QCOMPARE(made.code, ExitCode::Done);
        QCOMPARE(made.out, "{\"project\":\"möbel.rounds\"}\n");
        QCOMPARE(call({u"init"_s, u"möbel.rounds"_s}).code, ExitCode::Storage);
        QCOMPARE(call({u"list"_s, u"möbel.rounds"_s}).err, "rounds-cli: 0 examples\n");
        QVERIFY(call({u"show"_s, u"möbel.rounds"_s, u"\ufeffx"_s}).err.contains("\xEF\xBB\xBFx"));
        QCOMPARE(call({u"frobnicate"_s}).code, ExitCode::Usage);
    }

    void binary_fullDisk_exitsThree()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(ROUNDS_CLI), {u"--help"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), int(ExitCode::Storage));
    }

    void binary_fileSizeLimit_exitsThreeAndLeavesNothing()
    {
        QTemporaryDir folder;
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"ulimit -f 8; \"$0\" init p.rounds"_s, QStringLiteral(ROUNDS_CLI)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QCOMPARE(shell.exitCode(), int(ExitCode::Storage));
        QVERIFY(
            QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void binary_readerGone_doesNotCrash()
    {
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"{ sleep 0.2; \"$0\" help; echo $? >&2; } | true"_s,
                                   QStringLiteral(ROUNDS_CLI)});
        QVERIFY(shell.waitForFinished());
        QVERIFY(shell.readAllStandardError().endsWith("3\n"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
