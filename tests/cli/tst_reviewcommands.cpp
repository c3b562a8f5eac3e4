// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/sha256.h"
#include "tests/support/clirun.h"
#include "tests/support/records.h"

#include <QDir>

using namespace Qt::StringLiterals;
using records::lines;
using records::record;

/// The commands that change a project or give from it: decide, edit, flag, quota --set, export.
class TestReviewCommands final : public QObject
{
    Q_OBJECT

private:
    static void fill(CliRun &run)
    {
        run.write(u"b.jsonl"_s, lines({record("a"), record("b"), record("c", "chronic")}));
        run.createQuiet(u"p"_s);
        run({u"import"_s, u"@p"_s, u"@b.jsonl"_s});
    }

    static CliResult decide(CliRun &run, const QString &what, const QString &reviewer = u"Ada"_s)
    {
        return run(QStringList{u"decide"_s, u"@p"_s} + what.split(u' ') +
                   QStringList{u"--reviewer"_s, reviewer, u"--json"_s});
    }

    static QString statusOf(CliRun &run, const QString &id)
    {
        return textOf(run({u"show"_s, u"@p"_s, id, u"--json"_s}).json(), "status");
    }

private Q_SLOTS:
    void decide_everyVerdict_changesTheStatus()
    {
        CliRun run;
        fill(run);
        const CliResult result = decide(run, u"approve a b"_s);
        QCOMPARE(result.code, ExitCode::Done);
        QCOMPARE(text(result.json()),
                 text(Json({{"decided", {"a", "b"}}, {"refused", Json::array()}})));
        QCOMPARE(statusOf(run, u"a"_s), u"approved"_s);
        QCOMPARE(decide(run, u"reopen a"_s).code, ExitCode::Done);
        QCOMPARE(statusOf(run, u"a"_s), u"pending"_s);
        QCOMPARE(decide(run, u"reject a --reason language --reason other --note x"_s).code,
                 ExitCode::Done);
        QCOMPARE(statusOf(run, u"a"_s), u"rejected"_s);
        QCOMPARE(decide(run, u"second-opinion a"_s).code, ExitCode::Done);
        QCOMPARE(statusOf(run, u"a"_s), u"second_opinion"_s);
    }

    void decide_reasonsAndNote_areInTheEvent()
    {
        CliRun run;
        fill(run);
        decide(run, u"reject a --reason language --note blunt"_s);
        const Json json = run({u"show"_s, u"@p"_s, u"a"_s, u"--json"_s}).json();
        QCOMPARE(
            text(json["events"][0]["detail"]),
            text(Json(
                {{"reasons", {"language"}}, {"note", "blunt"}, {"rules", 1}, {"guideline", 1}})));
    }

    void decide_oneIsRefused_decidesTheOthers()
    {
        CliRun run;
        fill(run);
        decide(run, u"approve b"_s);
        const CliResult result = decide(run, u"approve a b nobody c"_s);
        QCOMPARE(result.code, ExitCode::Partial);
        const Json json = result.json();
        QCOMPARE(text(json["decided"]), text(Json({"a", "c"})));
        QCOMPARE(json["refused"].size(), 2u);
        QCOMPARE(keysOf(json["refused"][0]), QStringList({u"id"_s, u"why"_s}));
        QCOMPARE(textOf(json["refused"][0], "id"), u"b"_s);
        QVERIFY(result.err.contains("nobody: There is no example"));
    }

    void decide_secondOpinionByTheAsker_isRefused()
    {
        CliRun run;
        fill(run);
        decide(run, u"second-opinion a"_s);
        QCOMPARE(decide(run, u"approve a"_s).code, ExitCode::Partial);
        QCOMPARE(decide(run, u"approve a"_s, u" Ada "_s).code, ExitCode::Partial);
        QCOMPARE(statusOf(run, u"a"_s), u"second_opinion"_s);
        QCOMPARE(decide(run, u"approve a"_s, u"Grace"_s).code, ExitCode::Done);
    }

    void edit_patch_changesOnlyThePlaceItNames()
    {
        CliRun run;
        fill(run);
        run.write(u"patch.json"_s,
                  R"([{"op":"replace","path":"/output/assessment/confidence","value":0.80}])");
        const CliResult result = run({u"edit"_s, u"@p"_s, u"a"_s, u"--patch"_s, u"@patch.json"_s,
                                      u"--reviewer"_s, u"Ada"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Done);
        QCOMPARE(text(result.json()), text(Json({{"id", "a"}, {"revision", 2}})));
        QByteArray expected = record("a");
        expected.replace("0.90", "0.80");
        QVERIFY(run({u"show"_s, u"@p"_s, u"a"_s, u"--json"_s}).out.contains(expected));
    }

    void edit_refused_changesNothing_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<ExitCode>("code");
        QTest::newRow("place is not there")
            << QByteArray(R"([{"op":"replace","path":"/nowhere/x","value":1}])")
            << ExitCode::Partial;
        QTest::newRow("test fails")
            << QByteArray(R"([{"op":"test","path":"/id","value":"z"}])") << ExitCode::Partial;
        QTest::newRow("changes nothing") << QByteArray("[]") << ExitCode::Partial;
        QTest::newRow("no JSON") << QByteArray("nonsense") << ExitCode::Usage;
        QTest::newRow("an unknown operation")
            << QByteArray(R"([{"op":"merge","path":"/id","value":"z"}])") << ExitCode::Usage;
    }

    void edit_refused_changesNothing()
    {
        QFETCH(QByteArray, patch);
        QFETCH(ExitCode, code);
        CliRun run;
        fill(run);
        const QByteArray before = run.read(u"p"_s);
        const CliResult result = run(
            {u"edit"_s, u"@p"_s, u"a"_s, u"--patch"_s, u"-"_s, u"--reviewer"_s, u"Ada"_s}, patch);
        QCOMPARE(result.code, code);
        QCOMPARE(result.out, "");
        QVERIFY(!result.err.isEmpty());
        QCOMPARE(run.read(u"p"_s), before);
    }

    void edit_patchWithoutEnd_isRefused()
    {
        CliRun run;
        fill(run);
        const CliResult result = run(
            {u"edit"_s, u"@p"_s, u"a-1"_s, u"--patch"_s, u"/dev/zero"_s, u"--reviewer"_s, u"K"_s});
        QCOMPARE(result.code, ExitCode::Storage);
        QVERIFY(result.err.contains("MiB"));
    }

    void edit_patchFileOrExampleMissing_saysWhich()
    {
        CliRun run;
        fill(run);
        const auto edit = [&run](const QString &id, const QString &patch) {
            return run({u"edit"_s, u"@p"_s, id, u"--patch"_s, patch, u"--reviewer"_s, u"Ada"_s},
                       "[]");
        };
        QCOMPARE(edit(u"a"_s, u"@none.json"_s).code, ExitCode::Storage);
        QCOMPARE(edit(u"nobody"_s, u"-"_s).code, ExitCode::Partial);
    }

    void flag_onAndOff_isReported()
    {
        CliRun run;
        fill(run);
        const QStringList flag{u"flag"_s, u"@p"_s, u"a"_s, u"--reviewer"_s, u"Ada"_s, u"--json"_s};
        QCOMPARE(text(run(flag).json()), text(Json({{"id", "a"}, {"flagged", true}})));
        QCOMPARE(text(run(flag + QStringList{u"--off"_s}).json()),
                 text(Json({{"id", "a"}, {"flagged", false}})));
    }

    void quota_afterDecisions_counts()
    {
        CliRun run;
        fill(run);
        decide(run, u"approve a"_s);
        decide(run, u"second-opinion b"_s);
        const CliResult result = run({u"quota"_s, u"@p"_s, u"--set"_s, u"acute=3"_s, u"--set"_s,
                                      u"chronic=0"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Done);
        const Json json = result.json();
        QCOMPARE(text(json["categories"][0]), text(Json({{"id", "acute"},
                                                         {"name", "Acute"},
                                                         {"target", 3},
                                                         {"approved", 1},
                                                         {"pending", 0},
                                                         {"rejected", 0},
                                                         {"second_opinion", 1},
                                                         {"missing", 2},
                                                         {"to_generate", 1}})));
        QCOMPARE(text(json["categories"][1]["missing"]), "0");
        QCOMPARE(text(json["total"]["target"]), text(825 - 75 - 150 + 3));
        QCOMPARE(text(json["total"]["pending"]), "1");
        QCOMPARE(keysOf(json["total"]),
                 QStringList({u"target"_s, u"approved"_s, u"pending"_s, u"rejected"_s,
                              u"second_opinion"_s, u"missing"_s, u"to_generate"_s}));
    }

    void quota_oneOfTwoIsWrong_setsNeither()
    {
        CliRun run;
        fill(run);
        QCOMPARE(run({u"quota"_s, u"@p"_s, u"--set"_s, u"acute=3"_s, u"--set"_s, u"x=1"_s}).code,
                 ExitCode::Usage);
        QCOMPARE(text(run({u"quota"_s, u"@p"_s, u"--json"_s}).json()["categories"][0]["target"]),
                 "75");
    }

    void readOnlyProject_everyChange_exitsThree_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"import @p @b.jsonl", "decide @p approve a --reviewer Ada",
                                 "edit @p a --patch - --reviewer Ada", "flag @p a --reviewer Ada",
                                 "quota @p --set acute=1", "rules @p --set @rules.json",
                                 "waive @p a text-clean --pointer /id --reason x --reviewer Ada"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void readOnlyProject_everyChange_exitsThree()
    {
        QFETCH(QString, line);
        CliRun run;
        fill(run);
        run.write(u"rules.json"_s, "{}");
        run.makeReadOnly(u"p"_s);
        const QByteArray before = run.read(u"p"_s);
        QCOMPARE(run(line.split(u' '), "[]").code, ExitCode::Storage);
        QCOMPARE(run({u"list"_s, u"@p"_s}).code, ExitCode::Done);
        QCOMPARE(run.read(u"p"_s), before);
    }

    void export_importedThenEdited_differsOnlyAtTheEdit()
    {
        CliRun run;
        fill(run);
        run({u"edit"_s, u"@p"_s, u"b"_s, u"--patch"_s, u"-"_s, u"--reviewer"_s, u"Ada"_s},
            R"([{"op":"replace","path":"/output/response_to_user","value":"Rest."}])");
        decide(run, u"approve a b"_s);
        const CliResult result = run({u"export"_s, u"@p"_s, u"@out"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Done);
        QByteArray edited = record("b");
        edited.replace("Rest and come back.", "Rest.");
        const QByteArray expected = lines({record("a"), edited});
        QCOMPARE(run.read(u"out/native.jsonl"_s), expected);
        const QByteArray hash = Sha256::of(expected).toHex();
        QCOMPARE(text(result.json()),
                 text(Json({{"files",
                             {{{"path", toStd(run.path(u"out/native.jsonl"_s))},
                               {"records", 2},
                               {"sha256", hash.toStdString()}}}},
                            {"excluded", {{{"id", "c"}, {"why", "Pending"}}}}})));
    }

    void export_folderOfSomebodyElse_isRefusedAndUntouched()
    {
        CliRun run;
        fill(run);
        QDir().mkdir(run.path(u"out"_s));
        run.write(u"out/mine.txt"_s, "mine");
        const CliResult result = run({u"export"_s, u"@p"_s, u"@out"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Storage);
        QCOMPARE(result.out, "");
        QCOMPARE(QDir(run.path(u"out"_s)).entryList(QDir::Files), QStringList{u"mine.txt"_s});
        QCOMPARE(run.read(u"out/mine.txt"_s), "mine");
    }
};

QTEST_GUILESS_MAIN(TestReviewCommands)
#include "tst_reviewcommands.moc"
