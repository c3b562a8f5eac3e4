// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/clirun.h"
#include "tests/support/records.h"

using namespace Qt::StringLiterals;
using records::lines;
using records::record;

namespace {

const QString probabilities = u"/output/differential_diagnoses"_s;

/// One rule on, and a record that it finds fault with: 0.60 + 0.50 is not 1.
QByteArray withWrongSum(const QByteArray &id)
{
    return record(id).replace("\"knee_sprain\",\"probability\":0.50",
                              "\"knee_sprain\",\"probability\":0.60");
}

} // namespace

class TestCheckCommands final : public QObject
{
    Q_OBJECT

private:
    /// "a" is sound and "b" has one error, under a rule set that knows of nothing else.
    static void fill(CliRun &run)
    {
        run.createQuiet(u"p"_s);
        run.write(u"rules.json"_s, onlyTheSum());
        run({u"rules"_s, u"@p"_s, u"--set"_s, u"@rules.json"_s});
        run.write(u"b.jsonl"_s, lines({record("a"), withWrongSum("b")}));
        run({u"import"_s, u"@p"_s, u"@b.jsonl"_s});
    }

    static QByteArray onlyTheSum()
    {
        RuleSet rules = RuleSet::quiet();
        RuleSetting setting = rules.setting(u"probability-sum"_s);
        setting.on = true;
        (void)rules.change(u"probability-sum"_s, setting);
        return rules.toJson();
    }

    static CliResult waive(CliRun &run, const QString &id, const QString &reason = u"rounded"_s)
    {
        return run({u"waive"_s, u"@p"_s, id, u"probability-sum"_s, u"--pointer"_s, probabilities,
                    u"--reason"_s, reason, u"--reviewer"_s, u"Ada"_s, u"--json"_s});
    }

    static CliResult approve(CliRun &run, const QString &id)
    {
        return run({u"decide"_s, u"@p"_s, u"approve"_s, id, u"--reviewer"_s, u"Ada"_s});
    }

private Q_SLOTS:
    void check_openError_exitsOneAndHasTheKeysOfTheContract()
    {
        CliRun run;
        fill(run);
        const CliResult result = run({u"check"_s, u"@p"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Partial);
        const Json json = result.json();
        QCOMPARE(keysOf(json), QStringList({u"findings"_s, u"summary"_s}));
        QCOMPARE(json["findings"].size(), 1u);
        Json finding = json["findings"][0];
        QVERIFY(textOf(finding, "message").contains(u"1.1"_s));
        finding.erase("message");
        QCOMPARE(text(finding), text(Json({{"example", "b"},
                                           {"category", "acute"},
                                           {"rule", "probability-sum"},
                                           {"severity", "error"},
                                           {"pointer", toStd(probabilities)},
                                           {"related", json["findings"][0]["related"]},
                                           {"waived", false}})));
        QVERIFY(json["findings"][0]["related"].is_array());
        QCOMPARE(text(json["summary"]), text(Json({{"error", 1}, {"warning", 0}, {"hint", 0}})));
    }

    void check_oneExample_listsOnlyItsFindings()
    {
        CliRun run;
        fill(run);
        const CliResult sound = run({u"check"_s, u"@p"_s, u"--id"_s, u"a"_s, u"--json"_s});
        QCOMPARE(sound.code, ExitCode::Done);
        QCOMPARE(text(sound.json()["findings"]), "[]");
        QCOMPARE(run({u"check"_s, u"@p"_s, u"--id"_s, u"b"_s}).code, ExitCode::Partial);
        const CliResult unknown = run({u"check"_s, u"@p"_s, u"--id"_s, u"z"_s});
        QCOMPARE(unknown.code, ExitCode::Partial);
        QVERIFY(unknown.err.contains("no example \"z\""));
    }

    void check_people_readItByExample()
    {
        CliRun run;
        fill(run);
        const QByteArrayList rows = run({u"check"_s, u"@p"_s}).out.split('\n');
        QCOMPARE(rows[0], "b (Acute)");
        QCOMPARE(rows[1], "  error    probability-sum  /output/differential_diagnoses");
        QVERIFY2(rows[2].startsWith("           ") && rows[2].contains("= 1.1"),
                 rows[2].constData());
        QCOMPARE(rows[4], "Open: 1 error(s), 0 warning(s), 0 hint(s).");
    }

    void check_projectThatCanOnlyBeRead_isCheckedAndLeftAsItIs()
    {
        CliRun run;
        run.write(u"b.jsonl"_s, withWrongSum("b"));
        run({u"import"_s, u"@p"_s, u"@b.jsonl"_s, u"--no-check"_s});
        run.makeReadOnly(u"p"_s);
        const QByteArray before = run.read(u"p"_s);
        const CliResult result = run({u"check"_s, u"@p"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Partial);
        QVERIFY(result.out.contains("probability-sum"));
        QCOMPARE(run.read(u"p"_s), before);
    }

    void import_checksWhatCameIn_unlessToldNotTo()
    {
        CliRun run;
        fill(run);
        const auto errors = [&run](const QString &id) {
            const Json list = run({u"list"_s, u"@p"_s, u"--json"_s}).json();
            for (const Json &row : list["examples"]) {
                if (textOf(row, "id") == id)
                    return numberOf(row, "errors", -1);
            }
            return qint64(-1);
        };
        QCOMPARE(errors(u"b"_s), 1);
        run.write(u"c.jsonl"_s, withWrongSum("c").replace("sore", "stiff"));
        QCOMPARE(run({u"import"_s, u"@p"_s, u"@c.jsonl"_s, u"--no-check"_s}).code, ExitCode::Done);
        QCOMPARE(errors(u"c"_s), 0);
        run({u"check"_s, u"@p"_s});
        QCOMPARE(errors(u"c"_s), 1);
    }

    void list_byRuleOrErrors_namesThoseThatHaveThem()
    {
        CliRun run;
        fill(run);
        QCOMPARE(run({u"list"_s, u"@p"_s, u"--ids"_s, u"--rule"_s, u"probability-sum"_s}).out,
                 "b\n");
        QCOMPARE(run({u"list"_s, u"@p"_s, u"--ids"_s, u"--rule"_s, u"language"_s}).code,
                 ExitCode::Usage);
        QCOMPARE(run({u"list"_s, u"@p"_s, u"--ids"_s, u"--errors"_s}).out, "b\n");
        waive(run, u"b"_s);
        QCOMPARE(run({u"list"_s, u"@p"_s, u"--ids"_s, u"--rule"_s, u"probability-sum"_s}).out, "");
    }

    void approve_openError_isRefusedAndNamesIt()
    {
        CliRun run;
        fill(run);
        const CliResult result = approve(run, u"b"_s);
        QCOMPARE(result.code, ExitCode::Partial);
        QVERIFY2(result.err.contains("1 open error(s)"), result.err.constData());
        QVERIFY(result.err.contains("probability-sum at /output/differential_diagnoses: 0.6"));
    }

    void waive_error_opensTheWayToApproval()
    {
        CliRun run;
        fill(run);
        const CliResult result = waive(run, u"b"_s);
        QCOMPARE(result.code, ExitCode::Done);
        QCOMPARE(text(result.json()), text(Json({{"id", "b"}, {"open", 0}})));
        const CliResult check = run({u"check"_s, u"@p"_s, u"--json"_s});
        QCOMPARE(check.code, ExitCode::Done);
        QCOMPARE(text(check.json()["findings"][0]["waived"]), "true");
        QCOMPARE(text(check.json()["summary"]["error"]), "0");
        QVERIFY(run({u"show"_s, u"@p"_s, u"b"_s}).out.contains("Ada accepts it: rounded"));
        QCOMPARE(approve(run, u"b"_s).code, ExitCode::Done);
    }

    void waive_nothingToWaive_isRefused()
    {
        CliRun run;
        fill(run);
        QCOMPARE(waive(run, u"a"_s).code, ExitCode::Partial);
        QCOMPARE(waive(run, u"b"_s).code, ExitCode::Done);
        QCOMPARE(waive(run, u"b"_s).code, ExitCode::Partial);
    }

    void waive_calledWrongly_exitsTwo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("no reviewer")
            << u"waive @p b probability-sum --pointer /output --reason x"_s;
        QTest::newRow("no pointer") << u"waive @p b probability-sum --reason x --reviewer Ada"_s;
        QTest::newRow("a pointer that is none")
            << u"waive @p b probability-sum --pointer output --reason x --reviewer Ada"_s;
        QTest::newRow("no reason")
            << u"waive @p b probability-sum --pointer /output --reviewer Ada"_s;
        QTest::newRow("a rule that is none")
            << u"waive @p b sums --pointer /output --reason x --reviewer Ada"_s;
        QTest::newRow("a rule set that is none") << u"rules @p --set @b.jsonl"_s;
    }

    void waive_calledWrongly_exitsTwo()
    {
        QFETCH(QString, line);
        CliRun run;
        fill(run);
        run.write(u"b.jsonl"_s, R"({"rules":[{"id":"no-such-rule"}]})");
        const CliResult result = run(line.split(u' '));
        QCOMPARE(result.code, ExitCode::Usage);
        QVERIFY(!result.err.isEmpty());
    }

    void rules_json_isWhatSetTakes()
    {
        CliRun run;
        fill(run);
        const CliResult shown = run({u"rules"_s, u"@p"_s, u"--json"_s});
        QCOMPARE(numberOf(shown.json(), "version", 0), 2);
        const Json rule = shown.json()["rules"][0];
        QCOMPARE(keysOf(rule),
                 QStringList({u"id"_s, u"severity"_s, u"on"_s, u"parameters"_s, u"citation"_s}));
        QVERIFY(!textOf(rule, "citation").isEmpty());
        run.write(u"same.json"_s, shown.out);
        const CliResult same = run({u"rules"_s, u"@p"_s, u"--set"_s, u"@same.json"_s, u"--json"_s});
        QCOMPARE(same.code, ExitCode::Done);
        QCOMPARE(same.out, shown.out);
    }

    void rules_set_isTheNextVersionAndChecksByIt()
    {
        CliRun run;
        fill(run);
        run.write(u"quiet.json"_s, RuleSet::quiet().toJson());
        const CliResult result = run({u"rules"_s, u"@p"_s, u"--set"_s, u"@quiet.json"_s,
                                      u"--reviewer"_s, u"Ada"_s, u"--json"_s});
        QCOMPARE(numberOf(result.json(), "version", 0), 3);
        QCOMPARE(run({u"list"_s, u"@p"_s, u"--ids"_s, u"--errors"_s}).out, "");
        QVERIFY(run({u"rules"_s, u"@p"_s}).out.startsWith("Rule set 3\n"));
    }

    void export_approvedThatFailsNow_isLeftOut()
    {
        CliRun run;
        run.createQuiet(u"p"_s);
        run.write(u"b.jsonl"_s, lines({record("a"), withWrongSum("b")}));
        run({u"import"_s, u"@p"_s, u"@b.jsonl"_s});
        approve(run, u"a"_s);
        approve(run, u"b"_s);
        run.write(u"rules.json"_s, onlyTheSum());
        run({u"rules"_s, u"@p"_s, u"--set"_s, u"@rules.json"_s, u"--no-check"_s});
        const CliResult result = run({u"export"_s, u"@p"_s, u"@out"_s, u"--json"_s});
        QCOMPARE(text(result.json()["excluded"]),
                 text(Json({{{"id", "b"}, {"why", "Has open errors"}}})));
        QCOMPARE(run.read(u"out/native.jsonl"_s), lines({record("a")}));
        QCOMPARE(waive(run, u"b"_s).code, ExitCode::Done);
        QCOMPARE(text(run({u"export"_s, u"@p"_s, u"@out"_s, u"--json"_s}).json()["excluded"]),
                 "[]");
    }
};

QTEST_GUILESS_MAIN(TestCheckCommands)
#include "tst_checkcommands.moc"
