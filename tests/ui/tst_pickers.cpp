// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/notepopover.h"
#include "ui/widgets/reasonpicker.h"

using namespace Qt::StringLiterals;

/// The popovers that ask for reasons and notes: one answer decides one example, by its own keys.
class TestPickers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reject_digit_rejectsAtOnce();
    void reject_other_asksForANote();
    void reject_severalWithShift_areConfirmedWithEnter();
    void reject_escape_leavesThePicker();
    void reject_noteAndEnter_rejectsOne();
    void reject_chords_neverApproveOrUndo();
    void reject_ctrlLetter_isNoReason();
    void pickers_goWithTheExample();
    void secondOpinion_ctrlEnter_asks();
    void secondOpinion_note_isKept();
    void bareKeys_inNotePopover_onlyType();
};

void TestPickers::reject_digit_rejectsAtOnce()
{
    Bench bench;
    bench.key(Qt::Key_R);
    QVERIFY(bench.find<ReasonPicker>(u"reasonPicker"_s)->isVisible());
    bench.key(Qt::Key_5);
    QVERIFY(!bench.find<ReasonPicker>(u"reasonPicker"_s)->isVisible());
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Rejected);
    bench.session->openLabel(u"acute-001"_s);
    QCOMPARE(bench.session->current().history.last().reasons(), QStringList{u"wrong-arithmetic"_s});
}

void TestPickers::reject_other_asksForANote()
{
    Bench bench;
    bench.key(Qt::Key_R);
    bench.key(Qt::Key_O);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Pending);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"rejectNote"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"as it is"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Rejected);
    bench.session->openLabel(u"acute-001"_s);
    QCOMPARE(bench.session->current().history.last().detailText("note"), u"as it is"_s);
}

void TestPickers::reject_severalWithShift_areConfirmedWithEnter()
{
    Bench bench;
    bench.key(Qt::Key_R);
    bench.key(Qt::Key_1, Qt::ShiftModifier);
    bench.key(Qt::Key_D, Qt::ShiftModifier);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Pending);
    bench.key(Qt::Key_Return);
    bench.session->openLabel(u"acute-001"_s);
    QCOMPARE(bench.session->current().history.last().reasons(),
             QStringList({u"unsafe-advice"_s, u"duplicate"_s}));
}

void TestPickers::reject_escape_leavesThePicker()
{
    Bench bench;
    QWidget *before = QApplication::focusWidget();
    bench.key(Qt::Key_R);
    bench.key(Qt::Key_A); // No reason has this key, and it must not approve.
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.find<ReasonPicker>(u"reasonPicker"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    QCOMPARE(bench.events(u"acute-001"_s), QStringList());
}

void TestPickers::reject_noteAndEnter_rejectsOne()
{
    Bench bench;
    bench.key(Qt::Key_R);
    bench.key(Qt::Key_O);
    QTest::keyClicks(QApplication::focusWidget(), u"as it is"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.label(), u"acute-002"_s);
    QCOMPARE(bench.events(u"acute-002"_s), QStringList());
    QVERIFY(bench.find<Banner>(u"banner"_s)->text().isEmpty());
}

void TestPickers::reject_chords_neverApproveOrUndo()
{
    Bench bench;
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_R);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Approved);
    bench.key(Qt::Key_Return, Qt::ControlModifier); // No reason yet.
    QCOMPARE(bench.statusOf(u"acute-002"_s), Status::Pending);
    bench.key(Qt::Key_O);
    QTest::keyClicks(QApplication::focusWidget(), u"as it is"_s);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.statusOf(u"acute-002"_s), Status::Rejected);
    QCOMPARE(bench.label(), u"acute-003"_s);
}

void TestPickers::reject_ctrlLetter_isNoReason()
{
    Bench bench;
    bench.key(Qt::Key_R);
    bench.key(Qt::Key_C, Qt::ControlModifier);
    bench.key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(bench.find<ReasonPicker>(u"reasonPicker"_s)->isVisible());
    QCOMPARE(bench.events(u"acute-001"_s), QStringList());
}

void TestPickers::pickers_goWithTheExample()
{
    Bench bench;
    bench.key(Qt::Key_R);
    bench.session->next();
    QVERIFY(!bench.find<ReasonPicker>(u"reasonPicker"_s)->isVisible());
    bench.key(Qt::Key_S);
    bench.key(Qt::Key_3, Qt::ControlModifier);
    bench.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!bench.find<NotePopover>(u"opinionPopover"_s)->isVisible());
}

void TestPickers::secondOpinion_ctrlEnter_asks()
{
    Bench bench;
    bench.key(Qt::Key_S);
    QTest::keyClicks(QApplication::focusWidget(), u"grade?"_s);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::SecondOpinion);
}

void TestPickers::secondOpinion_note_isKept()
{
    Bench bench;
    bench.key(Qt::Key_S);
    QTest::keyClicks(QApplication::focusWidget(), u"grade?"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::SecondOpinion);
    bench.session->openLabel(u"acute-001"_s);
    QCOMPARE(bench.session->current().history.last().detailText("note"), u"grade?"_s);
}

void TestPickers::bareKeys_inNotePopover_onlyType()
{
    Bench bench;
    bench.key(Qt::Key_S);
    for (const char letter : {'a', 'r', 's', 'f'})
        QTest::keyClick(QApplication::focusWidget(), letter);
    QCOMPARE(bench.find<QLineEdit>(u"opinionNote"_s)->text(), u"arsf"_s);
    QCOMPARE(bench.events(u"acute-001"_s), QStringList());
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.find<NotePopover>(u"opinionPopover"_s)->isVisible());
}

QTEST_MAIN(TestPickers)
#include "tst_pickers.moc"
