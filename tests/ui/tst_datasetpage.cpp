// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/itemmodels/exampletablemodel.h"
#include "ui/itemmodels/fixtablemodel.h"
#include "ui/itemmodels/rulecountmodel.h"
#include "ui/widgets/jobdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

/// The table of all examples, what it is filtered by, and the fix of a whole class.
class TestDatasetPage final : public QObject
{
    Q_OBJECT

    static QTableView *table(const Bench &bench)
    {
        return bench.find<QTableView>(u"exampleTable"_s);
    }
    static int rows(const Bench &bench) { return table(bench)->model()->rowCount(); }
    /// Two examples whose confidence is written as a percentage, and three right ones.
    static QByteArray content();
    static void chooseRule(const Bench &bench, const QString &rule);

private Q_SLOTS:
    void models_underTheModelTester_hold();
    void table_sorted_byIdCountsAsPeopleDo();
    void page_opened_showsAllExamples();
    void page_emptyProject_offersToImport();
    void rule_chosen_leavesItsExamples();
    void filters_status_andText_narrow();
    void enter_onARow_opensItInReview();
    void fixAll_applied_mendsAllAsOneAction();
    void fixAll_someLeftOut_leavesThem();
};

QByteArray TestDatasetPage::content()
{
    return Bench::records(2).replace("\"confidence\":0.90", "\"confidence\":92") +
           Bench::records(3, "chronic");
}

void TestDatasetPage::chooseRule(const Bench &bench, const QString &rule)
{
    auto *list = bench.find<QTableView>(u"ruleCounts"_s);
    const auto *rules = qobject_cast<RuleCountModel *>(list->model());
    QTRY_VERIFY2(rules->rowOf(rule) >= 0, qPrintable(rule)); // The background check counts.
    list->selectRow(rules->rowOf(rule));
}

void TestDatasetPage::models_underTheModelTester_hold()
{
    constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    ExampleTableModel examples;
    const QAbstractItemModelTester first(&examples, mode);
    ExampleSummary one;
    one.id = {1};
    one.label = u"acute-10"_s;
    ExampleSummary two = one;
    two.id = {2};
    two.label = u"acute-9"_s;
    examples.setRows({one, two});
    examples.sort(ExampleTableModel::Label, Qt::AscendingOrder);
    examples.update(one);
    RuleCountModel rules;
    const QAbstractItemModelTester second(&rules, mode);
    rules.setCounts({{u"confidence-range"_s, 3}});
    QCOMPARE(rules.rowCount(), 3);
    FixTableModel fixes({{{1}, u"acute-10"_s, {{JsonPointer(), u"92"_s, u"0.92"_s, {}, {}}}}});
    const QAbstractItemModelTester third(&fixes, mode);
    fixes.chooseAll(false);
    QVERIFY(fixes.chosen().isEmpty());
}

void TestDatasetPage::table_sorted_byIdCountsAsPeopleDo()
{
    ExampleTableModel examples;
    QList<ExampleSummary> rows;
    for (const QString &label : {u"acute-10"_s, u"acute-9"_s, u"acute-100"_s}) {
        ExampleSummary row;
        row.id = {rows.size() + 1};
        row.label = label;
        rows += row;
    }
    examples.setRows(rows);
    examples.sort(ExampleTableModel::Label, Qt::AscendingOrder);
    QCOMPARE(examples.idAt(0).number, 2);
    examples.sort(ExampleTableModel::Label, Qt::DescendingOrder);
    QCOMPARE(examples.idAt(0).number, 3);
    examples.sort(-1, Qt::AscendingOrder);
    QCOMPARE(examples.idAt(0).number, 1);
}

void TestDatasetPage::page_opened_showsAllExamples()
{
    const Bench bench(content());
    bench.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(table(bench)->isVisible());
    QTRY_COMPARE(rows(bench), 5);
}

void TestDatasetPage::page_emptyProject_offersToImport()
{
    const Bench bench{QByteArray()};
    bench.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(!table(bench)->isVisible());
}

void TestDatasetPage::rule_chosen_leavesItsExamples()
{
    const Bench bench(content(), RuleSet());
    bench.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(rows(bench), 5);
    chooseRule(bench, u"confidence-range"_s);
    QTRY_COMPARE(rows(bench), 2);
}

void TestDatasetPage::filters_status_andText_narrow()
{
    const Bench bench(content());
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(rows(bench), 5);
    auto *status = bench.find<QComboBox>(u"datasetStatus"_s);
    status->setCurrentIndex(status->findData(int(Status::Approved)));
    QTRY_COMPARE(rows(bench), 1);
    status->setCurrentIndex(0);
    QTRY_COMPARE(rows(bench), 5);
    bench.find<QLineEdit>(u"datasetText"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"chronic-002"_s);
    QTRY_COMPARE(rows(bench), 1);
    bench.find<QLineEdit>(u"datasetText"_s)->setText(u"nothing is called this"_s);
    QTRY_VERIFY(!table(bench)->isVisible());
    bench.find<QLineEdit>(u"datasetText"_s)->setText(u"category:chronic"_s);
    QTRY_VERIFY(table(bench)->isVisible());
    const int chronic = rows(bench);
    QVERIFY(chronic > 0 && chronic < 5);
    // A filter that is not understood takes no rows away.
    bench.find<QLineEdit>(u"datasetText"_s)->setText(u"colour:red"_s);
    QTest::qWait(400);
    QCOMPARE(rows(bench), chronic);
}

void TestDatasetPage::enter_onARow_opensItInReview()
{
    const Bench bench(content());
    bench.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(rows(bench), 5);
    table(bench)->selectRow(3);
    table(bench)->setFocus();
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.label(), u"chronic-002"_s);
    QVERIFY(bench.view().isVisible());
    QVERIFY(bench.view().isAncestorOf(QApplication::focusWidget()));
}

void TestDatasetPage::fixAll_applied_mendsAllAsOneAction()
{
    const Bench bench(content(), RuleSet());
    bench.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(rows(bench), 5);
    chooseRule(bench, u"confidence-range"_s);
    auto *fixAll = bench.find<QPushButton>(u"fixAll"_s);
    QTRY_VERIFY(fixAll->isVisible());
    fixAll->click();
    QTRY_VERIFY(bench.find<QDialog>(u"fixClassDialog"_s));
    bench.find<QPushButton>(u"applyFixes"_s)->click();
    QTRY_VERIFY(bench.find<JobDialog>(u"jobDialog"_s));
    QTRY_VERIFY2(bench.find<JobDialog>(u"jobDialog"_s)->text().contains(u"fixed"_s),
                 qPrintable(bench.find<JobDialog>(u"jobDialog"_s)->text()));
    bench.find<JobDialog>(u"jobDialog"_s)->reject();
    bench.session->openLabel(u"acute-002"_s);
    QCOMPARE(bench.session->current().summary.revision, 2);
    bench.session->undo();
    for (const QString &label : {u"acute-001"_s, u"acute-002"_s}) {
        bench.session->openLabel(label);
        QCOMPARE(bench.session->current().example.assessment().confidence.raw(), "92");
    }
}

void TestDatasetPage::fixAll_someLeftOut_leavesThem()
{
    const QList<ExampleFix> fixes{{{1}, u"a"_s, {{JsonPointer(), u"92"_s, u"0.92"_s, {}, {}}, {}}},
                                  {{2}, u"b"_s, {{JsonPointer(), u"90"_s, u"0.9"_s, {}, {}}}}};
    FixTableModel model(fixes);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsUserCheckable));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), QList<ExampleId>{ExampleId{2}});
}

QTEST_MAIN(TestDatasetPage)
#include "tst_datasetpage.moc"
