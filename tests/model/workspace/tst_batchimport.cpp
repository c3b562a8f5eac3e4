// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/sha256.h"
#include "model/dataset/jsontext.h"
#include "model/workspace/projectcheck.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using records::lines;
using records::record;

class TestBatchImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_goodFile_addsEveryRecordAsItIsWritten()
    {
        TemporaryProject t;
        const QByteArray first = record("a-1"), second = record("d-1", "doms");
        const QByteArray bytes = lines({first, second});
        const ImportReport report = t.import(u"mixed.jsonl"_s, bytes);
        QCOMPARE(report.batch.imported, 2);
        QCOMPARE(report.batch.sha256, Sha256::of(bytes));
        QCOMPARE(*t.project().examples().raw(t.summary(u"a-1"_s).id, 1), first);
        QCOMPARE(t.summary(u"d-1"_s).category, u"doms"_s);
        QCOMPARE(t.summary(u"d-1"_s).line, 2);
        QCOMPARE(t.summary(u"d-1"_s).title, u"knee sprain"_s);
        QCOMPARE(t.summary(u"d-1"_s).confidence, std::optional(0.9));
    }

    void run_sameFileAgain_addsNothingAndNoBatch()
    {
        TemporaryProject t;
        const QByteArray bytes = lines({record("a-1"), record("a-2"), "{\"output\":"});
        t.import(u"a.jsonl"_s, bytes);
        const ImportReport again = t.import(u"a.jsonl"_s, bytes);
        QCOMPARE(again.batch.imported, 0);
        QCOMPARE(again.batch.duplicates, 2);
        QCOMPARE(t.project().batches().all()->size(), 1);
        QCOMPARE(t.project().batches().quarantined()->size(), 1);
        QCOMPARE(t.project().quotas().load()->waiting(), 2);
    }

    void run_sameRecordInOtherSpacing_isADuplicate()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({R"({"id":"x","user_input":"a b"})"}));
        QCOMPARE(t.import(u"b.jsonl"_s, lines({R"({ "id": "x", "user_input": "a b" })"}))
                     .batch.duplicates,
                 1);
        QCOMPARE(t.import(u"c.jsonl"_s, lines({R"({"id":"x","user_input":"ab"})"})).batch.conflicts,
                 1);
    }

    void run_noIdNoCategory_comeFromContentAndFile()
    {
        TemporaryProject t;
        t.import(u"red_flag.jsonl"_s, lines({R"({"user_input":"numb"})"}));
        const QList<ExampleSummary> all = *t.project().examples().page({}, {}, 10);
        QCOMPARE(all.first().category, u"red_flag"_s);
        QVERIFY(all.first().label.startsWith(u"red_flag-"_s));
        QCOMPARE(all.first().label.size(), 17);
    }

    void run_derivedIdIsTaken_makesALongerOne()
    {
        const QByteArray unnamed = R"({"category":"acute","user_input":"numb"})";
        TemporaryProject first;
        first.import(u"a.jsonl"_s, lines({unnamed}));
        const QString label = first.project().examples().page({}, {}, 1)->first().label;
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({record(label.toUtf8())}));
        const ImportReport report = t.import(u"b.jsonl"_s, lines({unnamed}));
        QCOMPARE(report.batch.imported, 1);
        QVERIFY(t.project().examples().page({}, {}, 2)->last().label.startsWith(label));
    }

    void run_manyRecordsOfOneId_areRenamed()
    {
        constexpr int count = 4000;
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += record("x", "acute", QByteArray::number(i)) + '\n';
        TemporaryProject t;
        QCOMPARE(t.import(u"a.jsonl"_s, text, OnConflict::Rename).batch.imported, count);
        QCOMPARE(t.summary(u"x-4000"_s).label, u"x-4000"_s);
    }

    void run_brokenRecord_isKeptAsItsBytes()
    {
        TemporaryProject t;
        const QByteArray broken = R"({"id":"b","user_input":"x",})";
        const ImportReport report =
            t.import(u"a.jsonl"_s, lines({record("a-1"), broken, record("a-2")}));
        QCOMPARE(report.batch.imported, 2);
        QCOMPARE(report.batch.quarantined, 1);
        const QList<QuarantineEntry> entries = *t.project().batches().quarantined();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().line, 2);
        QVERIFY(!entries.first().reason.isEmpty());
        QCOMPARE(t.project().batches().quarantinedBytes(entries.first().id)->value(), broken);
    }

    void run_idTakenByOtherContent_followsTheChoice_data()
    {
        QTest::addColumn<OnConflict>("choice");
        QTest::addColumn<int>("imported");
        QTest::addColumn<int>("listed");
        QTest::newRow("list") << OnConflict::List << 0 << 1;
        QTest::newRow("rename") << OnConflict::Rename << 1 << 0;
        QTest::newRow("skip") << OnConflict::Skip << 0 << 0;
    }

    void run_idTakenByOtherContent_followsTheChoice()
    {
        QFETCH(OnConflict, choice);
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({record("a-1")}));
        const QByteArray other = record("a-1", "acute", "another knee");
        const ImportReport report = t.import(u"b.jsonl"_s, lines({other}), choice);
        QTEST(report.batch.imported, "imported");
        QTEST(int(t.project().batches().conflicts()->size()), "listed");
        QCOMPARE(*t.project().examples().raw(t.summary(u"a-1"_s).id, 1), record("a-1"));
        if (choice == OnConflict::Rename)
            QCOMPARE(*t.project().examples().raw(t.summary(u"a-1-2"_s).id, 1), other);
        // Listed once, however often it comes.
        t.import(u"b.jsonl"_s, lines({other}), choice);
        QTEST(int(t.project().batches().conflicts()->size()), "listed");
    }

    void run_cancelled_leavesNothing()
    {
        TemporaryProject t;
        QByteArray bytes;
        for (int i = 0; i < 250; ++i)
            bytes += record("a-" + QByteArray::number(i)) + '\n';
        const QString path = t.write(u"a.jsonl"_s, bytes);
        BatchImport batch(t.project(), {{}, OnConflict::List, u"k"_s, t.now()});
        int asked = 0;
        const auto result = batch.run(path, [&](const ImportProgress &) { return ++asked < 2; });
        QVERIFY(result);
        QVERIFY(!result->has_value());
        QCOMPARE(asked, 2);
        QCOMPARE(t.project().quotas().load()->waiting(), 0);
        QVERIFY(t.project().batches().all()->isEmpty());
        QVERIFY(t.project().examples().page({}, {}, 1)->isEmpty());
    }

    void run_notARegularFile_isRefused()
    {
        TemporaryProject t;
        const QString pipe = t.folder() + u"/pipe.jsonl"_s;
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : {pipe, t.folder(), t.folder() + u"/nothing.jsonl"_s}) {
            BatchImport batch(t.project(), {{}, OnConflict::List, u"k"_s, t.now()});
            QVERIFY(!batch.run(path, [](const ImportProgress &) { return true; }));
        }
        QVERIFY(t.project().batches().all()->isEmpty());
    }

    // Real batches that lie beside the project where it is developed; elsewhere skipped.
    void run_batchesBesideTheProject_matchTheirLabels()
    {
        const QDir batches(QStringLiteral(ROUNDS_SOURCE_DIR "/../shared/batches"));
        QFile labels(batches.filePath(u"labels.json"_s));
        if (!labels.open(QIODevice::ReadOnly))
            QSKIP("there is no ../shared/batches/labels.json");
        const JsonText text = *JsonText::of(labels.readAll());
        const QList<JsonValue> files = text.root()[u"files"_s].children();
        QVERIFY(!files.isEmpty());
        for (const JsonValue &file : files) {
            TemporaryProject t;
            const QString name = file[u"file"_s].text();
            const auto number = [&](const QString &key) { return int(*file[key].number()); };
            const Batch first = import(t, batches.filePath(name)).batch;
            QVERIFY2(first.imported == number(u"records"_s), qPrintable(name));
            QVERIFY2(first.duplicates == number(u"duplicates"_s), qPrintable(name));
            QVERIFY2(first.quarantined == number(u"quarantined"_s), qPrintable(name));
            const Batch second = import(t, batches.filePath(name)).batch;
            QVERIFY2(second.imported == 0, qPrintable(name));
            QCOMPARE(t.project().batches().all()->size(), 1);
            QCOMPARE(t.project().batches().quarantined()->size(), first.quarantined);
            QCOMPARE(*ProjectCheck(t.project()).run(), QStringList());
        }
    }

    void run_samples_allComeIn()
    {
        TemporaryProject t;
        const QDir samples(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples"));
        int imported = 0;
        for (const QString &name : samples.entryList(QDir::Files)) {
            const ImportReport report = import(t, samples.filePath(name));
            QVERIFY2(report.quarantined.isEmpty(), qPrintable(name));
            QVERIFY2(report.conflicts.isEmpty(), qPrintable(name));
            imported += report.batch.imported;
        }
        QCOMPARE(imported, 37);
        const Quota quota = *t.project().quotas().load();
        QCOMPARE(quota.rows.size(), 9);
        for (const QuotaRow &row : quota.rows)
            QVERIFY2(row.count(Status::Pending) >= 4, qPrintable(row.category));
        QCOMPARE(*ProjectCheck(t.project()).run(), QStringList());
    }

private:
    static ImportReport import(TemporaryProject &t, const QString &path)
    {
        BatchImport batch(t.project(), {{}, OnConflict::List, u"k"_s, t.now()});
        const auto report = batch.run(path, [](const ImportProgress &) { return true; });
        return report && *report ? **report : ImportReport();
    }
};

QTEST_GUILESS_MAIN(TestBatchImport)
#include "tst_batchimport.moc"
