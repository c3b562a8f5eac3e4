// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/itemmodels/exampletablemodel.h"
#include "ui/itemmodels/fixtablemodel.h"
#include "ui/itemmodels/rulecountmodel.h"
#include "ui/widgets/jobdialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
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
    void table_headerClicked_sortsAll();
    void copy_chosenRows_isATableWithHeader();
    void columns_chosen_areRemembered();
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
    ExampleTableModel examples([](const QList<ExampleId> &ids) {
        QList<ExampleRow> rows;
        for (const ExampleId id : ids) {
            ExampleRow row;
            row.summary.id = id;
            row.summary.label = u"acute-%1"_s.arg(id.number);
            rows += row;
        }
        return rows;
    });
    const QAbstractItemModelTester first(&examples, mode);
    examples.setIds({{1}, {2}});
    ExampleSummary one;
    one.id = {1};
    examples.update(one);
    QCOMPARE(examples.index(1, 0).data().toString(), u"acute-2"_s);
    RuleCountModel rules;
    const QAbstractItemModelTester second(&rules, mode);
    rules.setCounts({{u"confidence-range"_s, 3}});
    QCOMPARE(rules.rowCount(), 3);
    FixTableModel fixes({{{1}, u"acute-10"_s, {{JsonPointer(), u"92"_s, u"0.92"_s, {}, {}}}}});
    const QAbstractItemModelTester third(&fixes, mode);
    fixes.chooseAll(false);
    QVERIFY(fixes.chosen().isEmpty());
}

void TestDatasetPage::table_headerClicked_sortsAll()
{
    const Bench bench(content());
    bench.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(rows(bench), 5);
    QHeaderView *header = table(bench)->horizontalHeader();
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(0) + 5, header->height() / 2});
    };
    const auto first = [&] { return table(bench)->model()->index(0, 0).data().toString(); };
    click();
    QTRY_COMPARE(first(), u"acute-001"_s);
    click();
    QTRY_VERIFY(first() != u"acute-001"_s);
    QCOMPARE(rows(bench), 5);
}

void TestDatasetPage::copy_chosenRows_isATableWithHeader()
{
    const Bench bench(content());
    bench.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(rows(bench), 5);
    table(bench)->setFocus();
    table(bench)->selectRow(0);
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    QGuiApplication::clipboard()->clear();
    bench.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines[0].startsWith(u"Example\tCategory\tStatus"_s));
    QVERIFY(lines[1].startsWith(u"acute-001\t"_s));
}

void TestDatasetPage::columns_chosen_areRemembered()
{
    Bench bench(content());
    bench.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(rows(bench), 5);
    QHeaderView *header = table(bench)->horizontalHeader();
    QVERIFY(header->isSectionHidden(ExampleTableModel::Reviewer));
    Q_EMIT header->customContextMenuRequested({10, 10});
    auto *menu = bench.find<QMenu>(u"columnMenu"_s);
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Reviewer"_s || action->text() == u"Errors"_s)
            action->trigger();
    }
    menu->close();
    QVERIFY(!header->isSectionHidden(ExampleTableModel::Reviewer));
    bench.close();
    bench.open();
    header = table(bench)->horizontalHeader();
    QVERIFY(!header->isSectionHidden(ExampleTableModel::Reviewer));
    QVERIFY(header->isSectionHidden(ExampleTableModel::Errors));
    QVERIFY(header->isSectionHidden(ExampleTableModel::Batch));
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
