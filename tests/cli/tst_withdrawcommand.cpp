// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/clirun.h"
#include "tests/support/records.h"

using namespace Qt::StringLiterals;
using records::lines;
using records::record;

class TestWithdrawCommand final : public QObject
{
    Q_OBJECT

private:
    /// One batch of two, of which the first is approved.
    static void fill(CliRun &run)
    {
        run.createQuiet(u"p"_s);
        run.write(u"b.jsonl"_s, lines({record("a-1"), record("a-2", "acute", "hip")}));
        run({u"import"_s, u"@p"_s, u"@b.jsonl"_s});
        run({u"decide"_s, u"@p"_s, u"approve"_s, u"a-1"_s, u"--reviewer"_s, u"K"_s});
    }
    static CliResult withdraw(CliRun &run, const QStringList &more)
    {
        return run(QStringList{u"withdraw"_s, u"@p"_s} + more);
    }

private Q_SLOTS:
    void withdraw_batch_leavesListQuotaAndExport()
    {
        CliRun run;
        fill(run);
        const CliResult done = withdraw(
            run, {u"1"_s, u"--reviewer"_s, u"K"_s, u"--reason"_s, u"wrong prompt"_s, u"--json"_s});
        QCOMPARE(done.code, ExitCode::Done);
        QCOMPARE(text(done.json()), R"({"batch":1,"withdrawn":true,"examples":2})");
        QCOMPARE(text(run({u"list"_s, u"@p"_s, u"--json"_s}).json()), R"({"examples":[]})");
        const Json quota = run({u"quota"_s, u"@p"_s, u"--json"_s}).json();
        QCOMPARE(text(quota["categories"][0]["approved"]), "0");
        const Json found =
            run({u"list"_s, u"@p"_s, u"--search"_s, u"withdrawn:yes"_s, u"--json"_s}).json();
        QCOMPARE(found["examples"].size(), 2U);
        const Json exported = run({u"export"_s, u"@p"_s, u"@out"_s, u"--json"_s}).json();
        QCOMPARE(text(exported["files"][0]["records"]), "0");
        QCOMPARE(exported["excluded"].size(), 2U);
        QCOMPARE(run({u"verify"_s, u"@p"_s}).code, ExitCode::Done);
        QVERIFY(run({u"show"_s, u"@p"_s, u"a-1"_s}).out.contains("withdrawn"));
    }

    void withdraw_undone_isInAgain()
    {
        CliRun run;
        fill(run);
        withdraw(run, {u"1"_s, u"--reviewer"_s, u"K"_s});
        const CliResult done =
            withdraw(run, {u"1"_s, u"--undo"_s, u"--reviewer"_s, u"L"_s, u"--json"_s});
        QCOMPARE(done.code, ExitCode::Done);
        QCOMPARE(text(done.json()), R"({"batch":1,"withdrawn":false,"examples":2})");
        QCOMPARE(run({u"list"_s, u"@p"_s, u"--json"_s}).json()["examples"].size(), 2U);
        QCOMPARE(run({u"verify"_s, u"@p"_s}).code, ExitCode::Done);
    }

    void import_withdrawnRecords_saysSo()
    {
        CliRun run;
        fill(run);
        withdraw(run, {u"1"_s, u"--reviewer"_s, u"K"_s});
        const CliResult again = run({u"import"_s, u"@p"_s, u"@b.jsonl"_s, u"--json"_s});
        QCOMPARE(again.code, ExitCode::Done);
        QCOMPARE(text(again.json()["batches"][0]["withdrawn"]), "2");
        QVERIFY(run({u"import"_s, u"@p"_s, u"@b.jsonl"_s}).out.contains("withdrawn"));
    }

    void withdraw_misused_isTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<ExitCode>("code");
        const QStringList who = {u"--reviewer"_s, u"K"_s};
        QTest::newRow("nobody") << QStringList{u"1"_s} << ExitCode::Usage;
        QTest::newRow("no number") << QStringList{u"one"_s} + who << ExitCode::Usage;
        QTest::newRow("number 0") << QStringList{u"0"_s} + who << ExitCode::Usage;
        QTest::newRow("no such batch") << QStringList{u"7"_s} + who << ExitCode::Partial;
        QTest::newRow("not withdrawn")
            << QStringList{u"1"_s, u"--undo"_s} + who << ExitCode::Partial;
        QTest::newRow("undo for a reason")
            << QStringList{u"1"_s, u"--undo"_s, u"--reason"_s, u"x"_s} + who << ExitCode::Usage;
    }

    void withdraw_misused_isTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(ExitCode, code);
        CliRun run;
        fill(run);
        const CliResult result = withdraw(run, arguments);
        QCOMPARE(result.code, code);
        QVERIFY(!result.err.isEmpty());
        QCOMPARE(run({u"list"_s, u"@p"_s, u"--json"_s}).json()["examples"].size(), 2U);
    }
};

QTEST_GUILESS_MAIN(TestWithdrawCommand)
#include "tst_withdrawcommand.moc"
