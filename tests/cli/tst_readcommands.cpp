// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/clirun.h"
#include "tests/support/records.h"

using namespace Qt::StringLiterals;
using records::lines;
using records::record;

/// The commands that only look: list, show, quarantine, quota without --set, verify.
class TestReadCommands final : public QObject
{
    Q_OBJECT

private:
    static QStringList idsOf(const CliResult &result)
    {
        QStringList ids;
        const Json list = result.json();
        for (const Json &example : list["examples"])
            ids += textOf(example, "id");
        return ids;
    }

    static void fill(CliRun &run)
    {
        run.write(u"b.jsonl"_s, lines({record("a-1", "acute", "sore knee"),
                                       record("c-1", "chronic", "stiff 100% back"),
                                       record("k-1", "knees", "unknown kind")}));
        run.createQuiet(u"p"_s);
        run({u"import"_s, u"@p"_s, u"@b.jsonl"_s});
        run({u"decide"_s, u"@p"_s, u"approve"_s, u"a-1"_s, u"--reviewer"_s, u"Ada"_s});
    }

private Q_SLOTS:
    void init_newProject_isEmptyWithDefaultQuotas()
    {
        CliRun run;
        const CliResult made = run({u"init"_s, u"@p"_s, u"--json"_s});
        QCOMPARE(made.code, ExitCode::Done);
        QCOMPARE(text(made.json()), text(Json({{"project", toStd(run.path(u"p"_s))}})));
        QCOMPARE(text(run({u"quota"_s, u"@p"_s, u"--json"_s}).json()["total"]["target"]), "825");
    }

    void init_somethingIsThere_exitsThreeAndLeavesIt()
    {
        CliRun run;
        run.write(u"p"_s, "mine");
        QCOMPARE(run({u"init"_s, u"@p"_s}).code, ExitCode::Storage);
        QCOMPARE(run.read(u"p"_s), "mine");
    }

    void missingProject_exitsThreeAndMakesNone_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"list @p", "show @p a", "decide @p approve a --reviewer Ada",
              "edit @p a --patch - --reviewer Ada", "flag @p a --reviewer Ada", "quota @p",
              "quota @p --set acute=1", "quarantine @p", "export @p @out", "verify @p"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void missingProject_exitsThreeAndMakesNone()
    {
        QFETCH(QString, line);
        CliRun run;
        const CliResult result = run(line.split(u' '), "[]");
        QCOMPARE(result.code, ExitCode::Storage);
        QCOMPARE(result.out, "");
        QVERIFY(result.err.contains("There is no project at"));
        QVERIFY(!QFile::exists(run.path(u"p"_s)));
        QVERIFY(!QFile::exists(run.path(u"out"_s)));
    }

    void damagedProject_everyVerb_exitsFour_data() { missingProject_exitsThreeAndMakesNone_data(); }

    void damagedProject_everyVerb_exitsFour()
    {
        QFETCH(QString, line);
        CliRun run;
        fill(run);
        const qint64 half = run.read(u"p"_s).size() / 2;
        QVERIFY(QFile::resize(run.path(u"p"_s), half));
        QCOMPARE(run(line.split(u' '), "[]").code, ExitCode::Damaged);
        QCOMPARE(run.read(u"p"_s).size(), half);
    }

    void junkAsProject_exitsFourAndStaysAsItIs()
    {
        CliRun run;
        run.write(u"p"_s, "{\"id\":\"not a project\"}\n");
        run.write(u"b.jsonl"_s, record("a"));
        QCOMPARE(run({u"list"_s, u"@p"_s}).code, ExitCode::Damaged);
        QCOMPARE(run({u"import"_s, u"@p"_s, u"@b.jsonl"_s}).code, ExitCode::Damaged);
        QCOMPARE(run.read(u"p"_s), "{\"id\":\"not a project\"}\n");
    }

    void list_everything_hasTheKeysOfTheContract()
    {
        CliRun run;
        fill(run);
        const CliResult result = run({u"list"_s, u"@p"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Done);
        QCOMPARE(text(result.json()["examples"][0]), text(Json({{"id", "a-1"},
                                                                {"category", "acute"},
                                                                {"status", "approved"},
                                                                {"revision", 1},
                                                                {"batch", 1},
                                                                {"errors", 0},
                                                                {"warnings", 0}})));
        QCOMPARE(idsOf(result), QStringList({u"a-1"_s, u"c-1"_s, u"k-1"_s}));
    }

    void list_filtered_namesWhatMatches_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("status") << QStringList{u"--status"_s, u"approved"_s}
                                << QStringList{u"a-1"_s};
        QTest::newRow("category") << QStringList{u"--category"_s, u"chronic"_s}
                                  << QStringList{u"c-1"_s};
        QTest::newRow("a category that only examples have")
            << QStringList{u"--category"_s, u"knees"_s} << QStringList{u"k-1"_s};
        QTest::newRow("text of the record")
            << QStringList{u"--search"_s, u"stiff"_s} << QStringList{u"c-1"_s};
        QTest::newRow("title that no record spells so")
            << QStringList{u"--search"_s, u"knee sprain"_s}
            << QStringList{u"a-1"_s, u"c-1"_s, u"k-1"_s};
        QTest::newRow("a percent sign is no wildcard, and stops no word")
            << QStringList{u"--search"_s, u"100% ba"_s} << QStringList{u"c-1"_s};
        QTest::newRow("text and status")
            << QStringList{u"--search"_s, u"knee sprain"_s, u"--status"_s, u"pending"_s}
            << QStringList{u"c-1"_s, u"k-1"_s};
        QTest::newRow("a filter") << QStringList{u"--search"_s, u"-status:pending"_s}
                                  << QStringList{u"a-1"_s};
        QTest::newRow("a saved view")
            << QStringList{u"--view"_s, u"stiff ones"_s} << QStringList{u"c-1"_s};
        QTest::newRow("a saved view and a search")
            << QStringList{u"--view"_s, u"stiff ones"_s, u"--search"_s, u"status:approved"_s}
            << QStringList();
        QTest::newRow("nothing") << QStringList{u"--search"_s, u"zebra"_s} << QStringList();
    }

    void list_filtered_namesWhatMatches()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, ids);
        CliRun run;
        fill(run);
        {
            const auto project = Project::open(run.path(u"p"_s));
            QVERIFY((*project)->views().add(u"Stiff ones"_s, u"stiff"_s).ok());
        }
        const CliResult result = run(QStringList{u"list"_s, u"@p"_s, u"--json"_s} + options);
        QCOMPARE(result.code, ExitCode::Done);
        QCOMPARE(idsOf(result), ids);
    }

    void list_searchThatIsNotUnderstood_isRefusedInWords_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("words");
        const QString search = u"--search"_s;
        QTest::newRow("too long") << QStringList{search, u"a"_s.repeated(10'001)}
                                  << QByteArray("at most 10000 characters");
        QTest::newRow("a filter that is none")
            << QStringList{search, u"colour:red"_s} << QByteArray("category, status, finding");
        QTest::newRow("a value that is none")
            << QStringList{search, u"status:done"_s} << QByteArray("pending, approved, rejected");
        QTest::newRow("me, whom nobody knows here")
            << QStringList{search, u"reviewer:me"_s} << QByteArray("Ada");
        QTest::newRow("a view that is none")
            << QStringList{u"--view"_s, u"zebra"_s} << QByteArray("no view \"zebra\"");
    }

    void list_searchThatIsNotUnderstood_isRefusedInWords()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, words);
        CliRun run;
        fill(run);
        const CliResult result = run(QStringList{u"list"_s, u"@p"_s} + options);
        QCOMPARE(result.code, ExitCode::Usage);
        QCOMPARE(result.out, "");
        QVERIFY2(result.err.contains(words), result.err.constData());
    }

    void list_searchForAVeryLongWord_findsNothing()
    {
        CliRun run;
        fill(run);
        const CliResult result =
            run({u"list"_s, u"@p"_s, u"--ids"_s, u"--search"_s, u"a"_s.repeated(10'000)});
        QCOMPARE(result.code, ExitCode::Done);
        QCOMPARE(result.out, "");
    }

    void list_ids_areAllThatIsPrinted()
    {
        CliRun run;
        fill(run);
        QCOMPARE(run({u"list"_s, u"@p"_s, u"--ids"_s}).out, "a-1\nc-1\nk-1\n");
    }

    void list_people_readAlignedColumns()
    {
        CliRun run;
        fill(run);
        const QByteArrayList rows = run({u"list"_s, u"@p"_s}).out.split('\n');
        QCOMPARE(rows[0], "Id   Category           Status    Revision  Batch  Errors  Warnings");
        QCOMPARE(rows[1], "a-1  Acute              Approved         1      1       0         0");
    }

    void show_payload_isTheTextAsItWasWritten()
    {
        CliRun run;
        fill(run);
        const CliResult result = run({u"show"_s, u"@p"_s, u"a-1"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Done);
        QVERIFY(result.out.contains(",\"payload\":" + record("a-1", "acute", "sore knee") +
                                    ",\"events\":"));
        const Json json = result.json();
        QCOMPARE(keysOf(json),
                 QStringList({u"id"_s, u"status"_s, u"payload"_s, u"events"_s, u"findings"_s}));
        QCOMPARE(textOf(json, "status"), u"approved"_s);
        const Json event = json["events"][0];
        QCOMPARE(keysOf(event), QStringList({u"sequence"_s, u"uuid"_s, u"at"_s, u"reviewer"_s,
                                             u"kind"_s, u"revision"_s, u"detail"_s}));
        QCOMPARE(textOf(event, "kind"), u"approved"_s);
        QCOMPARE(textOf(event, "reviewer"), u"Ada"_s);
        QCOMPARE(textOf(event, "at").left(11), u"2026-03-01T"_s);
        QVERIFY(json["findings"].is_array());
    }

    void show_oldRevision_isStillThere()
    {
        CliRun run;
        fill(run);
        run({u"edit"_s, u"@p"_s, u"c-1"_s, u"--patch"_s, u"-"_s, u"--reviewer"_s, u"Ada"_s},
            R"([{"op":"replace","path":"/user_input","value":"changed"}])");
        const auto input = [&run](const QStringList &more) {
            const Json json =
                run(QStringList{u"show"_s, u"@p"_s, u"c-1"_s, u"--json"_s} + more).json();
            return textOf(json["payload"], "user_input");
        };
        QCOMPARE(input({}), u"changed"_s);
        QCOMPARE(input({u"--revision"_s, u"1"_s}), u"stiff 100% back"_s);
    }

    void show_whatIsNotThere_exitsOne()
    {
        CliRun run;
        fill(run);
        QCOMPARE(run({u"show"_s, u"@p"_s, u"nobody"_s}).code, ExitCode::Partial);
        const CliResult result = run({u"show"_s, u"@p"_s, u"a-1"_s, u"--revision"_s, u"2"_s});
        QCOMPARE(result.code, ExitCode::Partial);
        QCOMPARE(result.out, "");
    }

    void quarantine_list_hasTheKeysOfTheContract()
    {
        CliRun run;
        run.write(u"b.jsonl"_s, lines({record("a"), "{\"id\":"}));
        run({u"import"_s, u"@p"_s, u"@b.jsonl"_s});
        const CliResult result = run({u"quarantine"_s, u"@p"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Done);
        const Json entry = result.json()["quarantined"][0];
        QCOMPARE(keysOf(entry), QStringList({u"n"_s, u"batch"_s, u"line"_s, u"offset"_s,
                                             u"reason"_s, u"bytes"_s}));
        QCOMPARE(text(entry["n"]), "1");
        QCOMPARE(text(entry["line"]), "2");
        QVERIFY(entry["bytes"] >= 6);
    }

    void quarantine_raw_writesTheBytesAsTheyAre()
    {
        CliRun run;
        const QByteArray broken = QByteArray("{\"id\":\"\xff\x00\x1b", 10);
        run.write(u"b.jsonl"_s, record("a") + '\n' + broken + '\n');
        run({u"import"_s, u"@p"_s, u"@b.jsonl"_s});
        const CliResult result = run({u"quarantine"_s, u"@p"_s, u"--raw"_s, u"1"_s});
        QCOMPARE(result.code, ExitCode::Done);
        QVERIFY(result.out == broken || result.out == broken + '\n');
        QCOMPARE(run({u"quarantine"_s, u"@p"_s, u"--raw"_s, u"9"_s}).code, ExitCode::Partial);
    }

    void verify_soundProject_isOkAndNothingIsWritten()
    {
        CliRun run;
        fill(run);
        const QByteArray before = run.read(u"p"_s);
        const CliResult result = run({u"verify"_s, u"@p"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Done);
        QCOMPARE(text(result.json()), text(Json({{"ok", true}, {"problems", Json::array()}})));
        QCOMPARE(run.read(u"p"_s), before);
    }

    void verify_changedText_isFound()
    {
        CliRun run;
        fill(run);
        const qint64 place = run.read(u"p"_s).indexOf("stiff");
        run.damage(u"p"_s, place, "STIFF");
        const CliResult result = run({u"verify"_s, u"@p"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Damaged);
        QCOMPARE(text(result.json()["ok"]), "false");
        QVERIFY(result.json()["problems"].size() > 0);
        QCOMPARE(run({u"show"_s, u"@p"_s, u"c-1"_s}).code, ExitCode::Damaged);
    }

    void verify_unreadableProject_saysSoInTheDocument()
    {
        CliRun run;
        run.write(u"p"_s, "junk");
        const CliResult result = run({u"verify"_s, u"@p"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Damaged);
        QCOMPARE(result.json()["problems"].size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestReadCommands)
#include "tst_readcommands.moc"
