// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/queuemodel.h"

#include "tests/support/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestQueueModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_smallQueue_areAllThere()
    {
        Bench bench;
        QueueModel model(*bench.session);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.index(0).data().toString(), u"acute-001"_s);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
                 u"acute-002, Acute, Pending"_s);
    }

    void fetchMore_longQueue_comesInPages()
    {
        Bench bench(Bench::records(450));
        QueueModel model(*bench.session);
        // Anchored at the first: that one, and a page after it.
        QCOMPARE(model.rowCount(), QueueModel::pageSize + 1);
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 2 * QueueModel::pageSize + 1);
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
        // Only now, for it fetches everything itself.
        QAbstractItemModelTester tester(&model);
    }

    void anchor_middleOfLongQueue_loadsBothSidesAndEarlierOnes()
    {
        Bench bench(Bench::records(900));
        QueueModel model(*bench.session);
        QVERIFY(bench.session->openLabel(u"acute-500"_s));
        const ExampleId id = bench.session->current().summary.id;
        QCOMPARE(model.rowOf(id), QueueModel::pageSize - 1);
        QVERIFY(model.canFetchEarlier());
        QAbstractItemModelTester tester(&model);
        model.fetchEarlier();
        QCOMPARE(model.rowOf(id), 2 * QueueModel::pageSize - 1);
        model.fetchEarlier();
        QVERIFY(!model.canFetchEarlier());
        QCOMPARE(model.index(0).data().toString(), u"acute-001"_s);
        QCOMPARE(model.rowOf(id), 499);
    }

    void decision_rowLeaves_andUndoBringsItBack()
    {
        Bench bench;
        bench.session->setReviewer({u"A"_s, {}, {}});
        QueueModel model(*bench.session);
        QAbstractItemModelTester tester(&model);
        QSignalSpy removed(&model, &QueueModel::rowsRemoved);
        QVERIFY(bench.session->openLabel(u"acute-003"_s));
        QVERIFY(bench.session->decide({Verdict::Approve, {}, {}}));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(2).data().toString(), u"acute-004"_s);
        bench.session->undo();
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(2).data().toString(), u"acute-003"_s);
    }

    void queue_another_isReadAgain()
    {
        Bench bench;
        bench.session->setReviewer({u"A"_s, {}, {}});
        QueueModel model(*bench.session);
        QAbstractItemModelTester tester(&model);
        bench.session->decide({Verdict::Approve, {}, {}});
        bench.session->setQueue(Queue::Approved);
        QCOMPARE(model.rowCount(), 1);
        bench.session->setQueue(Queue::Rejected);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
