// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/clirun.h"
#include "tests/support/records.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using records::lines;
using records::record;

class TestImportCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void import_newProject_makesItAndReportsTheBatch()
    {
        CliRun run;
        const QByteArray file = lines({record("a"), record("b")});
        run.write(u"b.jsonl"_s, file);
        const CliResult result = run({u"import"_s, u"@p"_s, u"@b.jsonl"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Done);
        const Json json = result.json();
        QCOMPARE(keysOf(json), QStringList({u"batches"_s, u"refused"_s}));
        QCOMPARE(json["batches"].size(), 1u);
        const Json batch = json["batches"][0];
        QCOMPARE(keysOf(batch), QStringList({u"file"_s, u"sha256"_s, u"imported"_s, u"duplicates"_s,
                                             u"conflicts"_s, u"quarantined"_s}));
        QCOMPARE(textOf(batch, "file"), run.path(u"b.jsonl"_s));
        QCOMPARE(textOf(batch, "sha256").toLatin1(),
                 QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
        QCOMPARE(text(batch["imported"]), "2");
        QVERIFY(batch["conflicts"].empty() && batch["quarantined"].empty());
        QVERIFY(json["refused"].empty());
    }

    void import_twice_addsNothing()
    {
        CliRun run;
        run.write(u"b.jsonl"_s, lines({record("a"), record("b")}));
        run({u"import"_s, u"@p"_s, u"@b.jsonl"_s});
        const QByteArray before = run.read(u"p"_s);
        const CliResult again = run({u"import"_s, u"@p"_s, u"@b.jsonl"_s, u"--json"_s});
        QCOMPARE(again.code, ExitCode::Done);
        QCOMPARE(text(again.json()["batches"][0]["imported"]), "0");
        QCOMPARE(text(again.json()["batches"][0]["duplicates"]), "2");
        QCOMPARE(run.read(u"p"_s), before);
    }

    void import_brokenLine_isQuarantinedAndTheRestComesIn()
    {
        CliRun run;
        run.write(u"b.jsonl"_s, lines({record("a"), "{\"id\":", record("b")}));
        const CliResult result = run({u"import"_s, u"@p"_s, u"@b.jsonl"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Partial);
        const Json batch = result.json()["batches"][0];
        QCOMPARE(text(batch["imported"]), "2");
        QCOMPARE(batch["quarantined"].size(), 1u);
        QCOMPARE(keysOf(batch["quarantined"][0]),
                 QStringList({u"line"_s, u"offset"_s, u"reason"_s}));
        QCOMPARE(text(batch["quarantined"][0]["line"]), "2");
        QVERIFY(!textOf(batch["quarantined"][0], "reason").isEmpty());
    }

    void import_takenId_followsOnConflict_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<ExitCode>("code");
        QTest::addColumn<int>("conflicts");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("list") << u"list"_s << ExitCode::Partial << 1 << QStringList{u"a"_s};
        QTest::newRow("skip") << u"skip"_s << ExitCode::Partial << 1 << QStringList{u"a"_s};
        QTest::newRow("rename") << u"rename"_s << ExitCode::Done << 0
                                << QStringList{u"a"_s, u"a-2"_s};
    }

    void import_takenId_followsOnConflict()
    {
        QFETCH(QString, how);
        QFETCH(ExitCode, code);
        QFETCH(int, conflicts);
        QFETCH(QStringList, ids);
        CliRun run;
        run.write(u"one.jsonl"_s, record("a"));
        run.write(u"two.jsonl"_s, record("a", "acute", "sore hip"));
        run({u"import"_s, u"@p"_s, u"@one.jsonl"_s});
        const CliResult result =
            run({u"import"_s, u"@p"_s, u"@two.jsonl"_s, u"--on-conflict"_s, how, u"--json"_s});
        QCOMPARE(result.code, code);
        const Json listed = result.json()["batches"][0]["conflicts"];
        QCOMPARE(int(listed.size()), conflicts);
        if (conflicts > 0)
            QCOMPARE(text(listed[0]), text(Json({{"id", "a"}, {"line", 1}})));
        QStringList found;
        const Json list = run({u"list"_s, u"@p"_s, u"--json"_s}).json();
        for (const Json &example : list["examples"])
            found += textOf(example, "id");
        QCOMPARE(found, ids);
    }

    void import_oneFileOfTwoIsMissing_exitsOneAndNamesIt()
    {
        CliRun run;
        run.write(u"b.jsonl"_s, record("a"));
        const CliResult result =
            run({u"import"_s, u"@p"_s, u"@none.jsonl"_s, u"@b.jsonl"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Partial);
        const Json json = result.json();
        QCOMPARE(json["batches"].size(), 1u);
        QCOMPARE(keysOf(json["refused"][0]), QStringList({u"file"_s, u"why"_s}));
        QCOMPARE(textOf(json["refused"][0], "file"), run.path(u"none.jsonl"_s));
    }

    void import_nothingCanBeOpened_exitsThreeAndMakesNoProject()
    {
        CliRun run;
        const CliResult result = run({u"import"_s, u"@p"_s, u"@none.jsonl"_s, u"--json"_s});
        QCOMPARE(result.code, ExitCode::Storage);
        QCOMPARE(result.json()["refused"].size(), 1u);
        QVERIFY(result.json()["batches"].empty());
        QVERIFY(!QFile::exists(run.path(u"p"_s)));
    }

    void import_nothingCanBeOpened_leavesAnOldProjectAlone()
    {
        CliRun run;
        run({u"init"_s, u"@p"_s});
        const QByteArray before = run.read(u"p"_s);
        QCOMPARE(run({u"import"_s, u"@p"_s, u"@none.jsonl"_s}).code, ExitCode::Storage);
        QCOMPARE(run.read(u"p"_s), before);
    }

    void import_category_countsForRecordsWithoutOne()
    {
        CliRun run;
        run.write(u"b.jsonl"_s,
                  lines({"{\"id\":\"x\",\"user_input\":\"no category\"}", record("y", "chronic")}));
        run({u"import"_s, u"@p"_s, u"@b.jsonl"_s, u"--category"_s, u"doms"_s});
        const Json list = run({u"list"_s, u"@p"_s, u"--json"_s}).json()["examples"];
        QCOMPARE(textOf(list[0], "category"), u"doms"_s);
        QCOMPARE(textOf(list[1], "category"), u"chronic"_s);
    }

    void import_reviewer_isTheNamedOneElseTheSystemUser()
    {
        CliRun run;
        run.write(u"one.jsonl"_s, record("a"));
        run.write(u"two.jsonl"_s, record("b"));
        run({u"import"_s, u"@p"_s, u"@one.jsonl"_s});
        run({u"import"_s, u"@p"_s, u"@two.jsonl"_s, u"--reviewer"_s, u"Ada"_s});
        const Result<std::unique_ptr<Project>> project = Project::open(run.path(u"p"_s));
        const QList<Batch> batches = *(*project)->batches().all();
        QCOMPARE(batches[0].reviewer, u"sys"_s);
        QCOMPARE(batches[1].reviewer, u"Ada"_s);
    }

    void import_people_readATable()
    {
        CliRun run;
        run.write(u"b.jsonl"_s, lines({record("a"), "{\"id\":"}));
        const QByteArray text = run({u"import"_s, u"@p"_s, u"@b.jsonl"_s}).out;
        QVERIFY(text.startsWith("File"));
        QVERIFY(text.contains("b.jsonl, line 2, byte "));
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
