// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/panels/historypanel.h"

#include <QListView>

using namespace Qt::StringLiterals;

/// The history of the example on the desk: it folds, and a row leads to the place it is about.
class TestHistoryPanel final : public QObject
{
    Q_OBJECT

    static QListView *list(const Bench &bench) { return bench.find<QListView>(u"historyList"_s); }
    /// The first row that names a place.
    static QModelIndex placeRow(const QListView &list);

private Q_SLOTS:
    void key_foldsAndUnfolds();
    void row_clicked_leadsToItsPlace();
    void row_withoutAPlace_doesNothing();
};

QModelIndex TestHistoryPanel::placeRow(const QListView &list)
{
    for (int i = 0; i < list.model()->rowCount(); ++i) {
        const QModelIndex index = list.model()->index(i, 0);
        if (index.data(HistoryModel::IsPlaceRole).toBool())
            return index;
    }
    return {};
}

void TestHistoryPanel::key_foldsAndUnfolds()
{
    Bench bench;
    bench.window->resize(1366, 768);
    const bool open = list(bench)->isVisible();
    bench.key(Qt::Key_H);
    QCOMPARE(list(bench)->isVisible(), !open);
    bench.key(Qt::Key_H);
    QCOMPARE(list(bench)->isVisible(), open);
}

void TestHistoryPanel::row_clicked_leadsToItsPlace()
{
    Bench bench;
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/reasoning_chain/1"), "\"mended\"");
    QCOMPARE(bench.session->current().summary.revision, 2);
    bench.key(Qt::Key_H);
    const QModelIndex row = placeRow(*list(bench));
    QVERIFY(row.isValid());
    QTest::mouseClick(list(bench)->viewport(), Qt::LeftButton, {},
                      list(bench)->visualRect(row).center());
    QCOMPARE(bench.view().selectedStep(), 1);
    QVERIFY(bench.view().isAncestorOf(QApplication::focusWidget()));
}

void TestHistoryPanel::row_withoutAPlace_doesNothing()
{
    Bench bench;
    bench.key(Qt::Key_F);
    bench.key(Qt::Key_H);
    QVERIFY(!placeRow(*list(bench)).isValid());
    const int step = bench.view().selectedStep();
    QTest::mouseClick(list(bench)->viewport(), Qt::LeftButton, {}, QPoint(20, 10));
    QCOMPARE(bench.view().selectedStep(), step);
    QCOMPARE(bench.events(u"acute-001"_s).size(), 1);
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
