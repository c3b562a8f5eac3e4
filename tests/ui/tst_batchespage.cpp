// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/pages/batchespage.h"

#include "tests/support/bench.h"
#include "ui/itemmodels/batchtablemodel.h"
#include "ui/itemmodels/leftovertablemodel.h"
#include "ui/rawbytes.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestBatchesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safeText_invalidBytes_areMarked()
    {
        QCOMPARE(safeText("a\xff_b"), u"a«FF»_b"_s);
        QCOMPARE(safeText("caf\xc3\xa9"), u"café"_s);
        QCOMPARE(safeText("cut\xc3"), u"cut«C3»"_s);
        QVERIFY(!safeText("a\xe2\x80\xae"_ba).contains(QChar(0x202e)));
        QVERIFY(safeText(QByteArray(100, 'x'), 10).startsWith(QString(10, u'x') + u'\n'));
    }

    void page_batchWithLeftovers_showsThemAndTheirBytes()
    {
        Bench bench(Bench::records(2) + "{\"id\": broken \xff\n");
        bench.key(Qt::Key_3, Qt::ControlModifier);
        auto *batches = bench.find<QTableView>(u"batchTable"_s);
        auto *leftovers = bench.find<QTableView>(u"leftoverTable"_s);
        QAbstractItemModelTester batchTester(batches->model());
        QAbstractItemModelTester leftoverTester(leftovers->model());
        QVERIFY(batches->isVisible());
        const auto cell = [](const QTableView *table, int column) {
            return table->model()->index(0, column).data().toString();
        };
        QCOMPARE(cell(batches, BatchTableModel::File), u"batch.jsonl"_s);
        QCOMPARE(cell(batches, BatchTableModel::Added), u"2"_s);
        QCOMPARE(cell(batches, BatchTableModel::Quarantined), u"1"_s);
        QCOMPARE(leftovers->model()->rowCount(), 1);
        QCOMPARE(cell(leftovers, LeftoverTableModel::Line), u"3"_s);
        QVERIFY(!cell(leftovers, LeftoverTableModel::Reason).isEmpty());
        QCOMPARE(bench.find<QPlainTextEdit>(u"rawBytes"_s)->toPlainText(),
                 u"{\"id\": broken \u27e6FF\u27e7"_s);
    }

    void page_noBatch_saysWhatToDo()
    {
        Bench bench{QByteArray()};
        bench.key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!bench.find<QTableView>(u"batchTable"_s)->isVisible());
    }

    void page_inFront_keysOfReviewingDoNothing()
    {
        Bench bench;
        bench.key(Qt::Key_3, Qt::ControlModifier);
        bench.key(Qt::Key_A);
        QCOMPARE(bench.approved(), 0);
        bench.key(Qt::Key_1, Qt::ControlModifier);
        bench.key(Qt::Key_A);
        QCOMPARE(bench.approved(), 1);
    }
};

QTEST_MAIN(TestBatchesPage)
#include "tst_batchespage.moc"
