// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/exampletable.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

using namespace Qt::StringLiterals;

class TestExampleTable final : public QObject
{
    Q_OBJECT

private:
    QStringList labels(std::optional<ExampleColumn> column, Qt::SortOrder order,
                       const ExampleFilter &filter = {})
    {
        const ExampleTable table(t->project().database());
        const Result<QList<ExampleId>> ids = table.ids(filter, column, order);
        if (!ids)
            return {ids.error().detail};
        QStringList names;
        for (const ExampleRow &row : *table.rows(*ids))
            names += row.summary.label;
        return names;
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TemporaryProject>();
        t->import(u"first.jsonl"_s,
                  records::lines({records::record("acute-10").replace("0.90", "0.70"),
                                  records::record("acute-9"), records::record("acute-100")}));
        t->import(u"second.jsonl"_s, records::lines({records::record("b")}));
        ReviewDesk desk(t->project());
        QVERIFY(desk.decide(t->summary(u"b"_s).id, {Verdict::Reject, {u"duplicate"_s}, {}},
                            t->actor(u"zoe"_s)));
        QVERIFY(desk.decide(t->summary(u"acute-9"_s).id, {Verdict::Approve, {}, {}},
                            t->actor(u"Anna"_s)));
        QVERIFY(desk.setFlag(t->summary(u"acute-100"_s).id, true, t->actor(u"mia"_s)));
    }

    void ids_everyColumn_areInItsOrder_data()
    {
        QTest::addColumn<ExampleColumn>("column");
        QTest::addColumn<QStringList>("rising");
        const QString ten = u"acute-10"_s, nine = u"acute-9"_s, hundred = u"acute-100"_s,
                      b = u"b"_s;
        const auto row = [](const char *name, ExampleColumn column, const QStringList &rising) {
            QTest::newRow(name) << column << rising;
        };
        row("label, as people count", ExampleColumn::Label, {nine, ten, hundred, b});
        row("status", ExampleColumn::Status, {ten, hundred, nine, b});
        row("confidence", ExampleColumn::Confidence, {ten, nine, hundred, b});
        row("batch", ExampleColumn::Batch, {ten, nine, hundred, b});
        row("flag", ExampleColumn::Flagged, {ten, nine, b, hundred});
        row("reviewer, whatever the case", ExampleColumn::Reviewer, {ten, nine, hundred, b});
        row("time", ExampleColumn::Time, {ten, b, nine, hundred});
    }

    void ids_everyColumn_areInItsOrder()
    {
        QFETCH(ExampleColumn, column);
        QFETCH(QStringList, rising);
        QCOMPARE(labels(column, Qt::AscendingOrder), rising);
        const QString least = rising.first();
        const QString most = labels(column, Qt::DescendingOrder).first();
        QVERIFY2(most != least, qPrintable(most));
    }

    void ids_withoutColumn_areAsTheyCame()
    {
        QCOMPARE(labels({}, Qt::AscendingOrder),
                 QStringList({u"acute-10"_s, u"acute-9"_s, u"acute-100"_s, u"b"_s}));
    }

    void ids_filter_leavesOthersOut()
    {
        ExampleFilter filter;
        filter.status = Status::Pending;
        QCOMPARE(labels(ExampleColumn::Label, Qt::DescendingOrder, filter),
                 QStringList({u"acute-100"_s, u"acute-10"_s}));
        QCOMPARE(labels(ExampleColumn::Reviewer, Qt::DescendingOrder, filter),
                 QStringList({u"acute-100"_s, u"acute-10"_s}));
    }

    void rows_sayFileAndWhoDidTheLastThing()
    {
        const ExampleTable table(t->project().database());
        const ExampleRow row = table.rows({t->summary(u"acute-9"_s).id})->first();
        QCOMPARE(row.batch, u"first.jsonl"_s);
        QCOMPARE(row.reviewer, u"Anna"_s);
        QVERIFY(row.at.isValid());
        const ExampleRow untouched = table.rows({t->summary(u"acute-10"_s).id})->first();
        QCOMPARE(untouched.reviewer, QString());
        QVERIFY(!untouched.at.isValid());
    }

private:
    std::unique_ptr<TemporaryProject> t;
};

QTEST_GUILESS_MAIN(TestExampleTable)
#include "tst_exampletable.moc"
