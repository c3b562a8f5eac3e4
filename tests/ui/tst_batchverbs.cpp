// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/ui/batchbench.h"
#include "ui/itemmodels/batchcountmodel.h"
#include "ui/itemmodels/batchtablemodel.h"
#include "ui/itemmodels/celldelegate.h"
#include "ui/itemmodels/differencetablemodel.h"
#include "ui/pages/batchespage.h"

#include <QAbstractItemModelTester>

using namespace batchbench;

/// Settling conflicts and withdrawing batches, by keys, through the real window.
class TestBatchVerbs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conflict_selected_showsWhereTheTwoDiffer();
    void conflict_newId_isAnExample();
    void conflict_newRevision_isUndoneByKey();
    void undo_otherKey_actsHereToo();
    void conflict_approvedHolder_saysWhyNoRevision();
    void conflicts_allSelected_areSettledAtOnce();
    void conflicts_notMeant_stay();
    void withdraw_byKey_greysTheBatchAndEmptiesTheQueue();
    void withdraw_cancelled_changesNothing();
    void withdraw_openExample_givesWay();
    void takeIn_byKey_isAsBefore();
    void counts_enter_opensTheDatasetPage();
    void review_byKey_takesTheBatchUp();
    void readOnly_offersNothingToChange();
    void page_everyControl_hasAName();
};

void TestBatchVerbs::conflict_selected_showsWhereTheTwoDiffer()
{
    Bench bench(Bench::records(1));
    conflicts(bench, 1);
    QTableView *differences = table(bench, u"differences"_s);
    QAbstractItemModelTester tester(differences->model());
    QVERIFY(differences->isVisible());
    QCOMPARE(differences->model()->rowCount(), 1);
    const auto cell = [&](int column) {
        return differences->model()->index(0, column).data().toString();
    };
    QCOMPARE(cell(DifferenceTableModel::Before), u"knee 1"_s);
    QCOMPARE(cell(DifferenceTableModel::After), u"other"_s);
    const auto *before = bench.find<QPlainTextEdit>(u"beforeText"_s);
    QCOMPARE(before->toPlainText(), u"knee 1"_s);
    QCOMPARE(before->extraSelections().first().cursor.selectedText(), u"knee 1"_s);
    QCOMPARE(bench.find<QPlainTextEdit>(u"afterText"_s)->toPlainText(), u"other"_s);
    QVERIFY(differences->model()
                ->headerData(DifferenceTableModel::Before, Qt::Horizontal)
                .toString()
                .startsWith(u"acute-001, pending"_s));
}

void TestBatchVerbs::conflict_newId_isAnExample()
{
    Bench bench(Bench::records(1));
    conflicts(bench, 1);
    QTest::keyClick(bench.window.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(open(bench), 0);
    QTRY_COMPARE(text(bench, u"told"_s), u"1 imported under a new id."_s);
    QCOMPARE(bench.events(u"acute-001-2"_s), QStringList{u"conflict_renamed"_s});
    QCOMPARE(bench.session->queueSize(), 2);
    QCOMPARE(problems(bench), QStringList());
}

void TestBatchVerbs::conflict_newRevision_isUndoneByKey()
{
    Bench bench(Bench::records(1));
    conflicts(bench, 1);
    press(bench, u"reviseConflict"_s);
    QTRY_COMPARE(text(bench, u"told"_s), u"1 made a new revision."_s);
    QCOMPARE((*bench.project->examples().findByLabel(u"acute-001"_s))->revision, 2);
    QTRY_VERIFY(button(bench, u"undoBatch"_s)->isVisible());
    table(bench, u"batchTable"_s)->setFocus();
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE((*bench.project->examples().findByLabel(u"acute-001"_s))->revision, 1);
    QCOMPARE(open(bench), 1);
    QVERIFY(table(bench, u"differences"_s)->isVisible());
    bench.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE((*bench.project->examples().findByLabel(u"acute-001"_s))->revision, 2);
    QCOMPARE(open(bench), 0);
}

void TestBatchVerbs::undo_otherKey_actsHereToo()
{
    Bench bench(Bench::records(1));
    conflicts(bench, 1);
    bench.window->actions().undo->setShortcut(QKeySequence(u"Ctrl+U"_s));
    press(bench, u"reviseConflict"_s);
    QTRY_VERIFY(button(bench, u"undoBatch"_s)->isVisible());
    table(bench, u"batchTable"_s)->setFocus();
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE((*bench.project->examples().findByLabel(u"acute-001"_s))->revision, 2);
    bench.key(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE((*bench.project->examples().findByLabel(u"acute-001"_s))->revision, 1);
}

void TestBatchVerbs::conflict_approvedHolder_saysWhyNoRevision()
{
    Bench bench(Bench::records(1));
    signIn(bench);
    bench.key(Qt::Key_A);
    conflicts(bench, 1);
    QVERIFY(!button(bench, u"reviseConflict"_s)->isEnabled());
    QVERIFY(text(bench, u"conflictNote"_s).startsWith(u"acute-001 is approved."_s));
}

void TestBatchVerbs::conflicts_allSelected_areSettledAtOnce()
{
    Bench bench(Bench::records(3));
    conflicts(bench, 3);
    table(bench, u"leftoverTable"_s)->setFocus();
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.prompts.confirmAnswer = true;
    press(bench, u"skipConflict"_s);
    QTRY_COMPARE(text(bench, u"told"_s), u"3 skipped."_s);
    QCOMPARE(bench.prompts.confirmed, 1);
    QCOMPARE(open(bench), 0);
    press(bench, u"undoBatch"_s);
    QCOMPARE(open(bench), 3);
    QCOMPARE(problems(bench), QStringList());
}

void TestBatchVerbs::conflicts_notMeant_stay()
{
    Bench bench(Bench::records(2));
    conflicts(bench, 2);
    table(bench, u"leftoverTable"_s)->setFocus();
    bench.key(Qt::Key_A, Qt::ControlModifier);
    press(bench, u"renameConflict"_s);
    QCOMPARE(bench.prompts.confirmed, 1);
    QCOMPARE(open(bench), 2);
}

void TestBatchVerbs::withdraw_byKey_greysTheBatchAndEmptiesTheQueue()
{
    Bench bench;
    signIn(bench);
    showBatches(bench);
    QAbstractItemModelTester tester(table(bench, u"batchTable"_s)->model());
    bench.prompts.textAnswer = u"wrong prompt"_s;
    QTest::keyClick(bench.window.get(), Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(bench.session->queueSize(), 0);
    const QModelIndex first =
        table(bench, u"batchTable"_s)->model()->index(0, BatchTableModel::File);
    QVERIFY(first.data(CellDelegate::QuietRole).toBool());
    QCOMPARE(first.data().toString(), u"batch.jsonl (withdrawn)"_s);
    QVERIFY(text(bench, u"batchWithdrawn"_s).contains(u"wrong prompt"_s));
    QVERIFY(text(bench, u"batchWithdrawn"_s).contains(u"A. Keller"_s));
    bench.close();
    bench.open(); // tomorrow
    signIn(bench);
    showBatches(bench);
    table(bench, u"batchTable"_s)->setFocus();
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.session->queueSize(), 5);
    QVERIFY(!bench.find<QLabel>(u"batchWithdrawn"_s)->isVisible());
    QCOMPARE(problems(bench), QStringList());
}

void TestBatchVerbs::withdraw_cancelled_changesNothing()
{
    Bench bench;
    signIn(bench);
    showBatches(bench);
    press(bench, u"withdrawBatch"_s);
    QCOMPARE(bench.session->queueSize(), 5);
}

void TestBatchVerbs::withdraw_openExample_givesWay()
{
    Bench bench;
    signIn(bench);
    importListed(bench, u"b.jsonl"_s, record("b-1", "elbow") + '\n');
    showBatches(bench);
    table(bench, u"batchTable"_s)->setFocus();
    bench.key(Qt::Key_Up);
    bench.prompts.textAnswer = u"x"_s;
    press(bench, u"withdrawBatch"_s);
    QCOMPARE(bench.label(), u"b-1"_s);
    bench.session->openLabel(u"acute-001"_s);
    QCOMPARE(bench.session->refusal(Verdict::Approve), u"Its batch was withdrawn."_s);
}

void TestBatchVerbs::takeIn_byKey_isAsBefore()
{
    Bench bench;
    signIn(bench);
    showBatches(bench);
    bench.prompts.textAnswer = u"x"_s;
    press(bench, u"withdrawBatch"_s);
    press(bench, u"takeInBatch"_s);
    QCOMPARE(text(bench, u"told"_s), u"Batch 1 is in again."_s);
    QCOMPARE(bench.session->queueSize(), 5);
    QVERIFY(!bench.project->batches().all()->first().withdrawal);
}

void TestBatchVerbs::counts_enter_opensTheDatasetPage()
{
    Bench bench;
    signIn(bench);
    bench.session->decide({Verdict::Reject, {u"incomplete"_s}, {}});
    showBatches(bench);
    QTableView *counts = table(bench, u"batchCounts"_s);
    QAbstractItemModelTester tester(counts->model());
    QCOMPARE(counts->model()->rowCount(), 1);
    QCOMPARE(counts->model()->index(0, BatchCountModel::Name).data().toString(), u"Incomplete"_s);
    QCOMPARE(counts->model()->index(0, BatchCountModel::Count).data().toString(), u"1"_s);
    const QAbstractItemModel *batches = table(bench, u"batchTable"_s)->model();
    QCOMPARE(batches->index(0, BatchTableModel::Rejected).data().toString(), u"1"_s);
    QCOMPARE(batches->index(0, BatchTableModel::Rate).data().toString(), u"0 %"_s);
    counts->setFocus();
    counts->selectRow(0);
    bench.key(Qt::Key_Return);
    QTableView *examples = table(bench, u"exampleTable"_s);
    QVERIFY(examples->isVisible());
    QTRY_COMPARE(examples->model()->rowCount(), 1);
}

void TestBatchVerbs::review_byKey_takesTheBatchUp()
{
    Bench bench;
    signIn(bench);
    importListed(bench, u"b.jsonl"_s, record("b-1", "elbow") + '\n');
    showBatches(bench);
    press(bench, u"reviewBatch"_s);
    QCOMPARE(bench.label(), u"b-1"_s);
    QCOMPARE(bench.session->queueSize(), 1);
    QVERIFY(bench.window->reviewPage().isVisible());
}

void TestBatchVerbs::readOnly_offersNothingToChange()
{
    Bench bench(Bench::records(1));
    signIn(bench);
    importListed(bench, u"b.jsonl"_s, record("acute-001", "other") + "\n{\"output\": no}\n");
    bench.close();
    bench.project = Project::open(bench.path(), Project::Access::Look).value();
    bench.open();
    showBatches(bench);
    QVERIFY(bench.find<QPlainTextEdit>(u"rawBytes"_s)->isReadOnly());
    table(bench, u"leftoverTable"_s)->setFocus();
    bench.key(Qt::Key_Down);
    QVERIFY(table(bench, u"differences"_s)->isVisible());
    for (const QString &name : {u"mend"_s, u"renameConflict"_s, u"reviseConflict"_s,
                                u"skipConflict"_s, u"withdrawBatch"_s, u"takeInBatch"_s})
        QVERIFY2(!button(bench, name)->isVisible(), qPrintable(name));
}

void TestBatchVerbs::page_everyControl_hasAName()
{
    Bench bench(Bench::records(1));
    broken(bench);
    const auto *page = bench.find<BatchesPage>({});
    int controls = 0;
    for (const QWidget *one : page->findChildren<QWidget *>()) {
        if (one->focusPolicy() == Qt::NoFocus || !one->isVisible())
            continue;
        const auto *push = qobject_cast<const QAbstractButton *>(one);
        QVERIFY2(!one->accessibleName().isEmpty() || (push && !push->text().isEmpty()) ||
                     one->inherits("QHeaderView") || one->inherits("QSplitterHandle"),
                 qPrintable(QString::fromLatin1(one->metaObject()->className()) + u' ' +
                            one->objectName()));
        ++controls;
    }
    QVERIFY(controls >= 6);
}

QTEST_MAIN(TestBatchVerbs)
#include "tst_batchverbs.moc"
