// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "tests/support/samplerecords.h"
#include "ui/findingsguide.h"
#include "ui/itemmodels/findinglistmodel.h"
#include "ui/panels/findingspanel.h"
#include "ui/severitytext.h"
#include "ui/widgets/decisionbar.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// What the window does with the findings of the example on the desk.
class TestFindings final : public QObject
{
    Q_OBJECT

    /// acute-001 with a confidence of 92 (an error that can be fixed) and one log row too few.
    static QByteArray flawed();
    static FindingsPanel &panel(const Bench &bench)
    {
        return bench.window->reviewPage().findings().panel();
    }
    static const FindingListModel &model(const Bench &bench) { return panel(bench).model(); }
    static int rowOf(const Bench &bench, const QString &rule);
    static void lead(const Bench &bench, const QString &rule);
    static QWidget *callout(const Bench &bench) { return bench.find<QWidget>(u"findingCallout"_s); }

private Q_SLOTS:
    void list_underTheModelTester_holds();
    void list_itsRows_sayEverythingToAScreenReader();
    void next_pressed_walksThroughAllOpenFindings();
    void previous_pressed_walksBack();
    void next_foldedPanel_saysTheFindingBesideItsCell();
    void cell_focused_selectsItsFinding();
    void fix_pressed_showsOldAndNew();
    void fix_applied_canBeUndone();
    void fix_leftByEscape_changesNothing();
    void fix_withoutAFix_isOff();
    void waive_withoutAReason_asksForOne();
    void waive_withAReason_leavesAWaivedFinding();
    void approve_withOpenErrors_namesThemAndLeadsToTheFirst();
    void keys_whileTyping_doNothing();
    void header_counts_areThoseOfTheFindings();
};

QByteArray TestFindings::flawed()
{
    QByteArray record = Bench::records(1);
    return record.replace("\"confidence\":0.90", "\"confidence\":92") +
           Bench::records(2, "chronic");
}

int TestFindings::rowOf(const Bench &bench, const QString &rule)
{
    for (int row = 0; row < model(bench).rowCount(); ++row) {
        if (model(bench).at(row)->finding.rule == rule)
            return row;
    }
    return -1;
}

/// By the keys that a reviewer has.
void TestFindings::lead(const Bench &bench, const QString &rule)
{
    for (int i = 0; i <= model(bench).openRows(); ++i) {
        bench.key(Qt::Key_N);
        if (panel(bench).current() && panel(bench).current()->finding.rule == rule)
            return;
    }
    QFAIL(qPrintable(rule));
}

void TestFindings::list_underTheModelTester_holds()
{
    FindingListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Finding error{u"confidence-range"_s, Severity::Error, JsonPointer(), {}, u"x"_s, {}};
    model.setFindings({{error, {}}, {error, Waiver{u"A"_s, Bench::now(), u"fine"_s}}}, {error});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.openRows(), 2);
    QCOMPARE(model.waivedCount(), 1);
    QVERIFY(model.isOfDataset(1));
    model.setFindings({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestFindings::list_itsRows_sayEverythingToAScreenReader()
{
    FindingListModel model;
    const JsonPointer place = *JsonPointer::parse(u"/output/differential_diagnoses/1/probability");
    model.setFindings(
        {{{u"probability-range"_s, Severity::Warning, place, {}, u"1.2 is above 1"_s, {}},
          Waiver{u"A. Keller"_s, Bench::now(), u"a typo of the source"_s}}},
        {});
    const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &words :
         {u"Warning"_s, u"waived"_s, u"1.2 is above 1"_s, u"Differential, row 2, probability"_s,
          u"A. Keller"_s, u"a typo of the source"_s})
        QVERIFY2(said.contains(words), qPrintable(said));
}

void TestFindings::next_pressed_walksThroughAllOpenFindings()
{
    const Bench bench(flawed(), RuleSet());
    const int count = model(bench).openRows();
    QVERIFY(count > 1);
    QSet<int> seen;
    for (int i = 0; i < count; ++i) {
        bench.key(Qt::Key_N);
        seen.insert(panel(bench).currentRow());
    }
    QCOMPARE(seen.size(), count);
    QCOMPARE(panel(bench).currentRow(), count - 1);
    bench.key(Qt::Key_N);
    QCOMPARE(panel(bench).currentRow(), 0);
}

void TestFindings::previous_pressed_walksBack()
{
    const Bench bench(flawed(), RuleSet());
    const int count = model(bench).openRows();
    bench.key(Qt::Key_N);
    bench.key(Qt::Key_P);
    QCOMPARE(panel(bench).currentRow(), count - 1);
    bench.key(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(panel(bench).currentRow(), count - 2);
}

void TestFindings::next_foldedPanel_saysTheFindingBesideItsCell()
{
    const Bench bench(flawed(), RuleSet());
    bench.window->resize(1366, 768);
    lead(bench, u"confidence-range"_s);
    QTRY_VERIFY(callout(bench)->isVisible());
    QVERIFY(callout(bench)->accessibleName().contains(panel(bench).current()->finding.message));
    QVERIFY(bench.view().isAncestorOf(QApplication::focusWidget()));
    bench.key(Qt::Key_Escape);
    QVERIFY(!callout(bench)->isVisible());
}

void TestFindings::cell_focused_selectsItsFinding()
{
    const Bench bench(flawed(), RuleSet());
    panel(bench).select(-1);
    QVERIFY(bench.view().reveal(*JsonPointer::parse(u"/output/assessment/confidence")));
    QCOMPARE(panel(bench).currentRow(), rowOf(bench, u"confidence-range"_s));
}

void TestFindings::fix_pressed_showsOldAndNew()
{
    const Bench bench(flawed(), RuleSet());
    lead(bench, u"confidence-range"_s);
    bench.key(Qt::Key_X);
    const auto *popover = bench.find<QWidget>(u"fixPopover"_s);
    QVERIFY(popover->isVisible());
    QStringList said;
    for (const QWidget *part : popover->findChildren<QWidget *>())
        said += part->accessibleName();
    QVERIFY2(said.contains(u"92 becomes 0.92"_s), qPrintable(said.join(u'|')));
    QVERIFY(popover->isAncestorOf(QApplication::focusWidget()));
}

void TestFindings::fix_applied_canBeUndone()
{
    const Bench bench(flawed(), RuleSet());
    lead(bench, u"confidence-range"_s);
    bench.key(Qt::Key_X);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.session->current().example.assessment().confidence.raw(), "0.92");
    QCOMPARE(rowOf(bench, u"confidence-range"_s), -1);
    QVERIFY(!bench.find<QWidget>(u"fixPopover"_s)->isVisible());
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.session->current().example.assessment().confidence.raw(), "92");
    QVERIFY(rowOf(bench, u"confidence-range"_s) >= 0);
}

void TestFindings::fix_leftByEscape_changesNothing()
{
    const Bench bench(flawed(), RuleSet());
    lead(bench, u"confidence-range"_s);
    bench.key(Qt::Key_X);
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.find<QWidget>(u"fixPopover"_s)->isVisible());
    QCOMPARE(bench.session->current().summary.revision, 1);
    QVERIFY(bench.view().isAncestorOf(QApplication::focusWidget()));
}

void TestFindings::fix_withoutAFix_isOff()
{
    const Bench bench(flawed(), RuleSet());
    for (int row = 0; row < model(bench).openRows(); ++row) {
        panel(bench).select(row);
        QCOMPARE(bench.window->actions().fixFinding->isEnabled(),
                 model(bench).at(row)->finding.isFixable());
    }
}

void TestFindings::waive_withoutAReason_asksForOne()
{
    const Bench bench(flawed(), RuleSet());
    lead(bench, u"confidence-range"_s);
    bench.key(Qt::Key_W);
    QVERIFY(bench.find<QWidget>(u"waivePopover"_s)->isVisible());
    bench.key(Qt::Key_Return);
    QVERIFY(bench.find<QWidget>(u"waivePopover"_s)->isVisible());
    QVERIFY(bench.find<QWidget>(u"waiveProblem"_s)->isVisible());
    QCOMPARE(model(bench).waivedCount(), 0);
}

void TestFindings::waive_withAReason_leavesAWaivedFinding()
{
    const Bench bench(flawed(), RuleSet());
    lead(bench, u"confidence-range"_s);
    const int before = model(bench).openRows();
    bench.key(Qt::Key_W);
    QTest::keyClicks(QApplication::focusWidget(), u"percent is meant"_s);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!bench.find<QWidget>(u"waivePopover"_s)->isVisible());
    QCOMPARE(model(bench).openRows(), before - 1);
    QCOMPARE(model(bench).waivedCount(), 1);
    const int row = rowOf(bench, u"confidence-range"_s);
    QCOMPARE(row, model(bench).rowCount() - 1);
    const QString waiver = model(bench).index(row).data(FindingListModel::WaiverRole).toString();
    QVERIFY(waiver.contains(u"A. Keller"_s) && waiver.contains(u"percent is meant"_s));
    QCOMPARE(bench.events(u"acute-001"_s), QStringList{u"waived"_s});
}

void TestFindings::approve_withOpenErrors_namesThemAndLeadsToTheFirst()
{
    const Bench bench(flawed(), RuleSet());
    QVERIFY(model(bench).openCount(Severity::Error) > 0);
    bench.key(Qt::Key_A);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Pending);
    QCOMPARE(bench.label(), u"acute-001"_s);
    const QString said = bench.find<QFrame>(u"banner"_s)->accessibleName();
    QVERIFY2(said.contains(model(bench).at(0)->finding.message), qPrintable(said));
    QVERIFY(panel(bench).current()->isOpenError());
    const QString beside = bench.find<QLabel>(u"refusal"_s)->text();
    QVERIFY2(beside.contains(u"open error"_s) && beside.size() < 60, qPrintable(beside));
}

void TestFindings::keys_whileTyping_doNothing()
{
    const Bench bench(flawed(), RuleSet());
    bench.key(Qt::Key_N);
    const int row = panel(bench).currentRow();
    bench.find<QLineEdit>(u"search"_s)->setFocus();
    for (const int key : {Qt::Key_N, Qt::Key_P, Qt::Key_X, Qt::Key_W})
        bench.key(key);
    QCOMPARE(bench.find<QLineEdit>(u"search"_s)->text(), u"npxw"_s);
    QCOMPARE(panel(bench).currentRow(), row);
    QVERIFY(!bench.find<QWidget>(u"fixPopover"_s)->isVisible());
    QVERIFY(!bench.find<QWidget>(u"waivePopover"_s)->isVisible());
}

void TestFindings::header_counts_areThoseOfTheFindings()
{
    const Bench bench(flawed(), RuleSet());
    const QString strip = bench.find<QWidget>(u"findingsStrip"_s)->accessibleName();
    QStringList words;
    for (const Severity severity : SeverityText::all()) {
        if (const int count = model(bench).openCount(severity); count > 0)
            words += SeverityText::count(severity, count);
    }
    QCOMPARE(strip, u"Findings: "_s + words.join(u", "_s));
}

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
