// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/batchtallystore.h"

#include "model/dataset/generatorname.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using records::lines;
using records::record;

class TestBatchTallyStore final : public QObject
{
    Q_OBJECT

private:
    static void reject(TemporaryProject &t, const QString &label, const QStringList &reasons)
    {
        QVERIFY(
            ReviewDesk(t.project())
                .decide(t.summary(label).id, {Verdict::Reject, reasons, {}}, t.actor(u"keller"_s))
                .ok());
    }
    static QString text(const Result<QList<BatchCount>> &counts)
    {
        QStringList parts;
        for (const BatchCount &one : *counts)
            parts += one.id + u' ' + QString::number(one.examples);
        return parts.join(u", "_s);
    }

private Q_SLOTS:
    void all_countsEachBatchAsItStands()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({record("a-1"), record("a-2"), "{\"output\":"}));
        t.import(u"b.jsonl"_s, lines({record("b-1"), record("a-1", "acute", "other")}));
        reject(t, u"a-1"_s, {u"incomplete"_s});
        QVERIFY(
            ReviewDesk(t.project())
                .decide(t.summary(u"b-1"_s).id, {Verdict::Approve, {}, {}}, t.actor(u"keller"_s))
                .ok());
        const QMap<BatchId, BatchTally> tallies = *t.project().tallies().all();
        const BatchTally first = tallies.value({1}), second = tallies.value({2});
        QCOMPARE(first.examples(), 2);
        QCOMPARE(first.count(Status::Rejected), 1);
        QCOMPARE(first.approvalRate(), std::optional(0.0));
        QCOMPARE(first.openQuarantined, 1);
        QCOMPARE(second.approvalRate(), std::optional(1.0));
        QCOMPARE(second.openConflicts, 1);
        QVERIFY(!BatchTally().approvalRate());
    }

    void rejectReasons_onlyTheRejectionThatStandsCounts()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({record("a-1"), record("a-2"), record("a-3")}));
        t.import(u"b.jsonl"_s, lines({record("b-1")}));
        reject(t, u"a-1"_s, {u"incomplete"_s, u"language"_s});
        reject(t, u"a-2"_s, {u"unsafe-advice"_s});
        QVERIFY(ReviewDesk(t.project())
                    .decide(t.summary(u"a-2"_s).id, {Verdict::Reopen, {}, {}}, t.actor(u"keller"_s))
                    .ok());
        reject(t, u"a-2"_s, {u"language"_s});
        reject(t, u"b-1"_s, {u"duplicate"_s});
        reject(t, u"a-3"_s, {u"duplicate"_s});
        QVERIFY(ReviewDesk(t.project()).undo(t.actor(u"keller"_s)).ok());
        QCOMPARE(text(t.project().tallies().rejectReasons({1})), u"language 2, incomplete 1"_s);
        QCOMPARE(text(t.project().tallies().rejectReasons({2})), u"duplicate 1"_s);
    }

    void openRules_countExamplesOfTheBatch()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({record("a-1"), record("a-2")}));
        t.import(u"b.jsonl"_s, lines({record("b-1")}));
        for (const QString &values : {u"1, 0, 'x', 'error', '', '[]', '', '[]', ''"_s,
                                      u"1, 1, 'x', 'error', '', '[]', '', '[]', ''"_s,
                                      u"2, 0, 'y', 'error', '', '[]', '', '[]', 'waived'"_s,
                                      u"3, 0, 'y', 'error', '', '[]', '', '[]', ''"_s})
            QVERIFY(
                t.project().database().run(u"INSERT INTO finding VALUES (%1)"_s.arg(values)).ok());
        QCOMPARE(text(t.project().tallies().openRules({1})), u"x 1"_s);
        QCOMPARE(text(t.project().tallies().openRules({2})), u"y 1"_s);
    }

    void generatorName_readsTheMetadata_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("name");
        QTest::newRow("model and prompt")
            << R"({"metadata":{"generator_model":"generator-a","prompt_version":"brief-1"}})"_ba
            << u"generator-a, brief-1"_s;
        QTest::newRow("only a prompt")
            << R"({"metadata":{"prompt_version":"refined-1.0"}})"_ba << u"refined-1.0"_s;
        QTest::newRow("no text") << R"({"metadata":{"generator":7}})"_ba << QString();
        QTest::newRow("none") << R"({"user_input":"x"})"_ba << QString();
        QTest::newRow("no JSON") << "{"_ba << QString();
    }

    void generatorName_readsTheMetadata()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, name);
        QCOMPARE(generatorName(record), name);
    }
};

QTEST_GUILESS_MAIN(TestBatchTallyStore)
#include "tst_batchtallystore.moc"
