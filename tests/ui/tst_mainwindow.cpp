// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/notepopover.h"
#include "ui/widgets/quotastrip.h"
#include "ui/widgets/reasonpicker.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approve_key_decidesAndShowsTheNextPending();
    void approve_keyHeld_decidesOnce();
    void refused_decidedMeanwhile_showsHowItStands();
    void reopen_appearsInTheApprovedQueue();
    void flag_key_togglesTheBookmark();
    void marks_keys_goDownTheChain();
    void undoRedo_keys_bringTheExampleBack();
    void bareKeys_inSearch_onlyType();
    void bareKeys_onCombo_doNotDecide();
    void queue_chosenByKeys_enterLeadsBackToTheCase();
    void nextPrevious_keys_walkTheQueue();
    void goToId_unknown_isSaidCalmly();
    void quotaStrip_numbers_followDecisions();
    void quotaStrip_narrow_keepsTheCategoryAndTheWhole();
    void quotaStrip_eachValue_isAnAccessibleItem();
    void window_fitsASmallScreen();
    void reviewer_isAskedOnceAndRemembered();
    void reviewer_refused_decidesNothing();
    void refusal_isShownLeftOfApprove();
    void emptyQueue_saysWhatIsLeft();
    void readOnly_isSaidAndNothingCanBeDecided();
    void actions_allHaveKeys_andNoTwoTheSame();
    void buttons_allHaveNames();
    void tabOrder_goesThroughTheButtonsInReadingOrder();
};

void TestMainWindow::approve_key_decidesAndShowsTheNextPending()
{
    Bench bench;
    QCOMPARE(bench.label(), u"acute-001"_s);
    bench.key(Qt::Key_A);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Approved);
    QCOMPARE(bench.label(), u"acute-002"_s);
}

void TestMainWindow::approve_keyHeld_decidesOnce()
{
    Bench bench;
    QWidget *focus = QApplication::focusWidget();
    QTest::simulateEvent(focus, true, Qt::Key_A, Qt::NoModifier, u"a"_s, false);
    for (int i = 0; i < 5; ++i)
        QTest::simulateEvent(focus, true, Qt::Key_A, Qt::NoModifier, u"a"_s, true);
    QCOMPARE(bench.approved(), 1);
}

void TestMainWindow::refused_decidedMeanwhile_showsHowItStands()
{
    Bench bench;
    const auto other = Project::open(bench.path()).value();
    ReviewSession session(*other, &Bench::now);
    session.setReviewer({u"B"_s, {}, {}});
    session.setQueue(Queue::ToReview);
    QVERIFY(session.decide({Verdict::Approve, {}, {}}));
    QCOMPARE(bench.session->current().summary.status, Status::Pending); // as it was read
    bench.key(Qt::Key_A);
    QCOMPARE(bench.label(), u"acute-001"_s);
    QCOMPARE(bench.session->current().summary.status, Status::Approved);
    QVERIFY(!bench.find<Banner>(u"banner"_s)->text().isEmpty());
    QCOMPARE(bench.approved(), 1);
}

void TestMainWindow::reopen_appearsInTheApprovedQueue()
{
    Bench bench;
    auto *button = bench.find<QPushButton>(u"reopenButton"_s);
    QVERIFY(!button->isVisible());
    bench.key(Qt::Key_A);
    bench.session->setQueue(Queue::Approved);
    QVERIFY(button->isVisible());
    bench.key(Qt::Key_O);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Pending);
}

void TestMainWindow::flag_key_togglesTheBookmark()
{
    Bench bench;
    bench.key(Qt::Key_F);
    QVERIFY(bench.session->current().summary.flagged);
    QCOMPARE(bench.label(), u"acute-001"_s);
    bench.key(Qt::Key_F);
    QVERIFY(!bench.session->current().summary.flagged);
}

void TestMainWindow::marks_keys_goDownTheChain()
{
    Bench bench;
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_2);
    QCOMPARE(bench.session->current().verdicts,
             (QMap<int, StepVerdict>{{0, StepVerdict::Right}, {1, StepVerdict::Wrong}}));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.session->current().verdicts.size(), 1);
    QCOMPARE(bench.label(), u"acute-001"_s);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Pending);
}

void TestMainWindow::undoRedo_keys_bringTheExampleBack()
{
    Bench bench;
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.label(), u"acute-001"_s);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Pending);
    bench.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Approved);
}

void TestMainWindow::bareKeys_inSearch_onlyType()
{
    Bench bench;
    bench.key(Qt::Key_F, Qt::ControlModifier);
    auto *search = bench.find<QLineEdit>(u"search"_s);
    QCOMPARE(QApplication::focusWidget(), search);
    for (const char letter : {'a', 'r', 's', 'o', 'e', 'f', 'j', 'k', 'g', 'q', 'h', '?'})
        QTest::keyClick(search, letter);
    QCOMPARE(search->text(), u"arsoefjkgqh?"_s);
    QCOMPARE(bench.events(u"acute-001"_s), QStringList());
    QCOMPARE(bench.approved(), 0);
    QVERIFY(!bench.find<ReasonPicker>(u"reasonPicker"_s)->isVisible());
    bench.key(Qt::Key_Z, Qt::ControlModifier); // of typing only
    QVERIFY(search->text() != u"arsoefjkgqh?"_s);
    bench.key(Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(!search->hasFocus());
}

void TestMainWindow::bareKeys_onCombo_doNotDecide()
{
    Bench bench;
    auto *queue = bench.find<QComboBox>(u"queue"_s);
    queue->setFocus();
    bench.key(Qt::Key_S);
    bench.key(Qt::Key_A);
    QVERIFY(!bench.find<NotePopover>(u"opinionPopover"_s)->isVisible());
    QCOMPARE(bench.approved(), 0);
}

void TestMainWindow::queue_chosenByKeys_enterLeadsBackToTheCase()
{
    Bench bench;
    auto *queue = bench.find<QComboBox>(u"queue"_s);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        queue->setFocus();
        bench.key(key);
        QVERIFY(!queue->hasFocus());
        QVERIFY(bench.view().hasFocus() || bench.view().isAncestorOf(QApplication::focusWidget()));
    }
    bench.key(Qt::Key_A); // decides again, instead of looking for a queue with this letter
    QCOMPARE(bench.approved(), 1);
}

void TestMainWindow::nextPrevious_keys_walkTheQueue()
{
    Bench bench;
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_J);
    QCOMPARE(bench.label(), u"acute-003"_s);
    bench.key(Qt::Key_K);
    QCOMPARE(bench.label(), u"acute-002"_s);
    bench.find<QPushButton>(u"flagButton"_s)->setFocus();
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.label(), u"acute-003"_s);
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.label(), u"acute-002"_s);
}

void TestMainWindow::goToId_unknown_isSaidCalmly()
{
    Bench bench;
    bench.prompts.textAnswer = u"acute-004"_s;
    bench.key(Qt::Key_G);
    QCOMPARE(bench.label(), u"acute-004"_s);
    bench.prompts.textAnswer = u"nope"_s;
    bench.key(Qt::Key_G);
    QCOMPARE(bench.label(), u"acute-004"_s);
    QVERIFY(bench.find<Banner>(u"banner"_s)->text().contains(u"nope"_s));
}

void TestMainWindow::quotaStrip_numbers_followDecisions()
{
    Bench bench;
    auto *strip = bench.find<QuotaStrip>(u"quotaStrip"_s);
    QCOMPARE(strip->entries().size(), 10);
    QCOMPARE(strip->entries().first(), u"Acute 0/75"_s);
    QCOMPARE(strip->entries().last(), u"All approved 0/825"_s);
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_A);
    QCOMPARE(strip->entries().first(), u"Acute 2/75"_s);
    QCOMPARE(strip->entries().last(), u"All approved 2/825"_s);
}

void TestMainWindow::quotaStrip_narrow_keepsTheCategoryAndTheWhole()
{
    Bench bench(Bench::records(1, "red_flag"));
    auto *strip = bench.find<QuotaStrip>(u"quotaStrip"_s);
    strip->resize(strip->sizeHint());
    for (int i = 0; i < strip->entries().size(); ++i)
        QVERIFY(!strip->rectOf(i).isEmpty());
    strip->resize(strip->minimumSizeHint());
    QVERIFY(strip->rectOf(0).isEmpty());
    QVERIFY(strip->entries()[7].startsWith(u"Red flag"_s));
    QVERIFY(!strip->rectOf(7).isEmpty());
    QVERIFY(strip->rect().contains(strip->rectOf(9)));
}

void TestMainWindow::quotaStrip_eachValue_isAnAccessibleItem()
{
    Bench bench;
    bench.key(Qt::Key_A);
    auto *strip = bench.find<QuotaStrip>(u"quotaStrip"_s);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(strip);
    QCOMPARE(access->childCount(), 10);
    QAccessibleInterface *acute = access->child(0);
    QCOMPARE(acute->text(QAccessible::Name), u"Acute 1/75"_s);
    QVERIFY(acute->text(QAccessible::Description).contains(u"1 approved of 75"_s));
    QCOMPARE(access->indexOfChild(acute), 0);
    QCOMPARE(acute->parent()->object(), strip);
    QVERIFY(!acute->rect().isEmpty());
    QCOMPARE(access->child(9)->text(QAccessible::Name), u"All approved 1/825"_s);
    QCOMPARE(access->child(10), nullptr);
}

void TestMainWindow::window_fitsASmallScreen()
{
    Bench bench;
    bench.window->resize(1024, 700);
    QCOMPARE(bench.window->size(), QSize(1024, 700));
}

void TestMainWindow::reviewer_isAskedOnceAndRemembered()
{
    Bench bench;
    QCOMPARE(bench.prompts.reviewerAsked, 0);
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_A);
    QCOMPARE(bench.prompts.reviewerAsked, 1);
    QCOMPARE(bench.settings->reviewer().name, u"A. Keller"_s);
    QCOMPARE(bench.project->settings().reviewers()->first().role, u"physiotherapist"_s);
    bench.close();
    bench.open();
    bench.key(Qt::Key_A);
    QCOMPARE(bench.prompts.reviewerAsked, 1);
    QCOMPARE(bench.approved(), 3);
}

void TestMainWindow::reviewer_refused_decidesNothing()
{
    Bench bench;
    bench.prompts.reviewerAnswer.reset();
    bench.key(Qt::Key_A);
    QCOMPARE(bench.prompts.reviewerAsked, 1);
    QCOMPARE(bench.approved(), 0);
    QVERIFY(bench.find<Banner>(u"banner"_s)->text().isEmpty());
}

void TestMainWindow::refusal_isShownLeftOfApprove()
{
    Bench bench;
    auto *label = bench.find<QLabel>(u"refusal"_s);
    auto *approve = bench.find<QPushButton>(u"approveButton"_s);
    QVERIFY(label->text().isEmpty());
    QVERIFY(approve->isEnabled());
    bench.key(Qt::Key_A);
    bench.session->openLabel(u"acute-001"_s);
    QCOMPARE(label->text(), u"It is approved already."_s);
    QVERIFY(!approve->isEnabled());
    bench.key(Qt::Key_A);
    QCOMPARE(bench.events(u"acute-001"_s).size(), 1);
}

void TestMainWindow::emptyQueue_saysWhatIsLeft()
{
    Bench bench;
    bench.session->setQueue(Queue::Rejected);
    QStringList texts;
    for (const QLabel *text : bench.window->findChildren<QLabel *>()) {
        if (text->isVisible())
            texts += text->text();
    }
    QVERIFY(texts.contains(Queues::emptyText(Queue::Rejected)));
    QVERIFY(texts.join(u'\n').contains(u"Pending: 5"_s));
}

void TestMainWindow::readOnly_isSaidAndNothingCanBeDecided()
{
    Bench bench;
    bench.close();
    {
        // A schema that only a newer Rounds knows (the user version in the header).
        QFile file(bench.path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60));
        file.write("\0\0\0\x63", 4);
    }
    bench.open();
    QVERIFY(bench.project->isReadOnly());
    QVERIFY(bench.window->windowTitle().contains(u"read-only"_s));
    QVERIFY(!bench.find<Banner>(u"banner"_s)->text().isEmpty());
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_F);
    QCOMPARE(bench.events(u"acute-001"_s), QStringList());
    QCOMPARE(bench.find<QLabel>(u"refusal"_s)->text(), u"The project is open read-only."_s);
}

void TestMainWindow::actions_allHaveKeys_andNoTwoTheSame()
{
    Bench bench;
    QSet<QString> taken;
    for (const QAction *action : bench.window->actions().all()) {
        QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys.toString()), qPrintable(keys.toString()));
            taken += keys.toString();
        }
    }
}

void TestMainWindow::buttons_allHaveNames()
{
    Bench bench;
    for (const QAbstractButton *button : bench.window->findChildren<QAbstractButton *>()) {
        const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty();
        const bool qtsOwn = button->objectName().startsWith(u"qt_"_s) ||
                            qobject_cast<QLineEdit *>(button->parent()) || !button->isVisible();
        QVERIFY2(named || qtsOwn, button->metaObject()->className());
    }
}

void TestMainWindow::tabOrder_goesThroughTheButtonsInReadingOrder()
{
    Bench bench;
    bench.find<QPushButton>(u"approveButton"_s)->setFocus();
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        names += QApplication::focusWidget()->objectName();
        bench.key(Qt::Key_Tab);
    }
    QCOMPARE(names, QStringList({u"approveButton"_s, u"rejectButton"_s, u"secondOpinionButton"_s,
                                 u"editButton"_s, u"flagButton"_s}));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
