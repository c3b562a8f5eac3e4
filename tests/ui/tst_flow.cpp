// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/dialogs/rawjsondialog.h"
#include "ui/flows/draftkeeper.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/itemmodels/queuemodel.h"
#include "ui/panels/queuepanel.h"
#include "ui/sheet/celleditor.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/decisionbar.h"
#include "ui/widgets/draftbar.h"
#include "ui/widgets/notepopover.h"

#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>

using namespace Qt::StringLiterals;

/// What accompanies the work on a case: comments, guidelines, order, time and drafts.
class TestFlow final : public QObject
{
    Q_OBJECT

    static DraftKeeper &keeper(const Bench &bench)
    {
        return *bench.window->findChild<DraftKeeper *>();
    }
    static DraftBar &bar(const Bench &bench) { return *bench.find<DraftBar>(u"draftBar"_s); }
    /// A second program finds the file as a crash of the first would leave it now.
    static std::unique_ptr<Bench> afterCrash(const Bench &bench);
    static void click(const Bench &bench, const QString &button)
    {
        QTest::mouseClick(bench.find<QPushButton>(button), Qt::LeftButton);
    }
    static QString choose(Bench &bench, QueueOrder::Kind kind);

private Q_SLOTS:
    void comment_key_isKeptShownAndUndone();
    void comment_onAFocusedPlace_namesIt();
    void comment_escape_keepsNothing();
    void guideline_key_showsTheCategorys();
    void guideline_changed_isTheNextVersion();
    void order_chosen_nextFollowsIt();
    void order_shuffled_isRememberedAfterARestart();
    void approval_fast_isSaidAndUndoIsAtHand();
    void pace_fewDecisions_thenSaysWhatIsLeft();
    void session_endKey_sumsUp();
    void session_close_sumsUpOnce();
    void session_nothingDecided_closesWithoutAQuestion();
    void place_crash_isWhereItWasTwoSecondsAgo();
    void draft_crash_isOfferedAndRestored();
    void draft_discarded_isGone();
    void draft_saved_leavesTheJournal();
    void draft_cancelled_leavesTheJournal();
    void draft_rawJson_isRestoredIntoItsDialog();
    void draft_opinion_isRestoredIntoItsNote();
    void draft_placeGone_canStillBeShown();
    void draft_typing_isJournalledWithinTwoSeconds();
};

std::unique_ptr<Bench> TestFlow::afterCrash(const Bench &bench)
{
    auto other = std::make_unique<Bench>(QByteArray());
    other->close();
    if (!QFile::remove(other->path()) || !QFile::copy(bench.path(), other->path()))
        qFatal("cannot copy the project");
    other->open();
    return other;
}

void TestFlow::comment_key_isKeptShownAndUndone()
{
    Bench bench;
    bench.key(Qt::Key_C);
    QVERIFY(bench.find<NotePopover>(u"commentPopover"_s)->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"ask for the mri"_s);
    QCOMPARE(bench.events(u"acute-001"_s), QStringList());
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.events(u"acute-001"_s), QStringList{u"commented"_s});
    QCOMPARE(bench.label(), u"acute-001"_s);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Pending);
    bench.key(Qt::Key_F);
    bench.key(Qt::Key_H);
    const auto *list = bench.find<QListView>(u"historyList"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    bench.find<QTabBar>(u"historyTabs"_s)->setCurrentIndex(1);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data(HistoryModel::NoteRole).toString(),
             u"ask for the mri"_s);
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(effectiveEvents(bench.session->current().history).isEmpty());
}

void TestFlow::comment_onAFocusedPlace_namesIt()
{
    Bench bench;
    QVERIFY(bench.view().reveal(*JsonPointer::parse(u"/output/reasoning_chain/1")));
    bench.key(Qt::Key_C);
    QTest::keyClicks(QApplication::focusWidget(), u"since when?"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.session->current().history.last().detailText("pointer"),
             u"/output/reasoning_chain/1"_s);
    // Another example: the place of this one is no place of that.
    bench.session->next();
    bench.view().setFocus();
    bench.key(Qt::Key_C);
    QTest::keyClicks(QApplication::focusWidget(), u"fine"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.events(u"acute-002"_s), QStringList{u"commented"_s});
}

void TestFlow::comment_escape_keepsNothing()
{
    Bench bench;
    bench.key(Qt::Key_C);
    bench.key(Qt::Key_Return); // without words nothing is sent
    QVERIFY(bench.find<NotePopover>(u"commentPopover"_s)->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"never mind"_s);
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.find<NotePopover>(u"commentPopover"_s)->isVisible());
    QCOMPARE(bench.events(u"acute-001"_s), QStringList());
}

void TestFlow::guideline_key_showsTheCategorys()
{
    Bench bench(Bench::records(1) + Bench::records(1, "doms"));
    bench.window->resize(1366, 768);
    const auto *text = bench.find<QPlainTextEdit>(u"guidelineText"_s);
    QVERIFY(!text->isVisible());
    bench.key(Qt::Key_L);
    QVERIFY(text->isVisible());
    QVERIFY(text->toPlainText().startsWith(u"Acute injury"_s));
    bench.key(Qt::Key_J); // a bare key still acts beside it
    QCOMPARE(bench.label(), u"doms-001"_s);
    QVERIFY(text->toPlainText().startsWith(u"Soreness"_s));
    bench.key(Qt::Key_L);
    QVERIFY(!text->isVisible());
}

void TestFlow::guideline_changed_isTheNextVersion()
{
    Bench bench;
    bench.key(Qt::Key_L);
    click(bench, u"editGuideline"_s);
    auto *text = bench.find<QPlainTextEdit>(u"plainText"_s);
    QVERIFY(!bench.find<QPushButton>(u"saveText"_s)->isEnabled());
    text->setPlainText(u"Read the log first. <b>Twice.</b>"_s);
    click(bench, u"saveText"_s);
    QCOMPARE(bench.project->guidelines().current(u"acute"_s)->version, 2);
    QCOMPARE(bench.find<QPlainTextEdit>(u"guidelineText"_s)->toPlainText(),
             u"Read the log first. <b>Twice.</b>"_s);
    bench.key(Qt::Key_A);
    const ExampleId first = (*bench.project->examples().findByLabel(u"acute-001"_s))->id;
    QVERIFY(bench.project->events().ofExample(first)->last().detail.contains(R"("guideline":2)"));
}

QString TestFlow::choose(Bench &bench, QueueOrder::Kind kind)
{
    auto *order = bench.find<QComboBox>(u"queueOrder"_s);
    order->setCurrentIndex(order->findData(int(kind)));
    Q_EMIT order->activated(order->currentIndex());
    QStringList labels;
    const auto *model = bench.find<QListView>(u"queueList"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        labels += model->index(row, 0).data().toString().last(3);
    return labels.join(u' ');
}

void TestFlow::order_chosen_nextFollowsIt()
{
    Bench bench;
    bench.session->setReviewer({u"A. Keller"_s, {}, {}});
    QVERIFY(bench.project->database().run(
        u"UPDATE example SET confidence = CASE label WHEN 'acute-004' THEN 0.2 ELSE 0.9 END"_s));
    QCOMPARE(choose(bench, QueueOrder::Kind::Risk), u"004 001 002 003 005"_s);
    bench.session->openLabel(u"acute-004"_s);
    QCOMPARE(bench.session->current().position, 1);
    bench.key(Qt::Key_J);
    QCOMPARE(bench.label(), u"acute-001"_s);
    bench.key(Qt::Key_A);
    QCOMPARE(bench.label(), u"acute-002"_s);
    bench.key(Qt::Key_K);
    QCOMPARE(bench.label(), u"acute-004"_s);
}

void TestFlow::order_shuffled_isRememberedAfterARestart()
{
    Bench bench(Bench::records(9));
    bench.key(Qt::Key_F); // signs in
    auto *seed = bench.find<QSpinBox>(u"queueSeed"_s);
    QVERIFY(seed->isHidden());
    const QString one = choose(bench, QueueOrder::Kind::Shuffled);
    QVERIFY(!seed->isHidden());
    seed->setValue(12);
    const QString twelve = choose(bench, QueueOrder::Kind::Shuffled);
    QVERIFY(one != twelve);
    bench.close();
    bench.open();
    QCOMPARE(bench.session->work().order(), (QueueOrder{QueueOrder::Kind::Shuffled, 12}));
    QCOMPARE(bench.find<QSpinBox>(u"queueSeed"_s)->value(), 12);
    QCOMPARE(choose(bench, QueueOrder::Kind::Shuffled), twelve);
}

void TestFlow::approval_fast_isSaidAndUndoIsAtHand()
{
    Bench bench;
    const auto *decisions = bench.window->findChild<DecisionBar *>();
    bench.key(Qt::Key_A);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Approved); // It does not block.
    QVERIFY2(decisions->notice().startsWith(u"acute-001"_s), qPrintable(decisions->notice()));
    QVERIFY(bench.find<QPushButton>(u"undoNotice"_s)->isVisible());
    click(bench, u"undoNotice"_s);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Pending);
    QCOMPARE(decisions->notice(), QString());
    bench.key(Qt::Key_R);
    bench.key(Qt::Key_3);
    QCOMPARE(decisions->notice(), QString()); // A rejection may be fast.
}

void TestFlow::pace_fewDecisions_thenSaysWhatIsLeft()
{
    Bench bench;
    const auto *place = bench.find<QLabel>(u"queuePlace"_s);
    bench.session->sitting().decided({1}, 300);
    bench.session->sitting().decided({1}, 280);
    bench.key(Qt::Key_J);
    QCOMPARE(place->text(), u"2 of 5"_s);
    bench.session->sitting().decided({1}, 310);
    bench.key(Qt::Key_J);
    QCOMPARE(place->text(), u"3 of 5, about 25 min at your pace"_s);
}

void TestFlow::session_endKey_sumsUp()
{
    Bench bench;
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_R);
    bench.key(Qt::Key_3);
    bench.key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.prompts.sessions.size(), 1);
    QCOMPARE(bench.prompts.sessions.first().tally.decided(), 2);
    QCOMPARE(bench.prompts.sessions.first().left, 3);
    QCOMPARE(bench.project->events().head()->kind, EventKind::SessionEnded);
    // Nothing since: asked for, it is still shown.
    bench.key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.prompts.sessions.size(), 2);
    QCOMPARE(bench.prompts.sessions.last().tally.decided(), 0);
}

void TestFlow::session_close_sumsUpOnce()
{
    Bench bench;
    bench.key(Qt::Key_A);
    bench.close();
    QCOMPARE(bench.prompts.sessions.size(), 1);
    bench.open();
    QCOMPARE(bench.project->events().head()->kind, EventKind::SessionEnded);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Pending);
}

void TestFlow::session_nothingDecided_closesWithoutAQuestion()
{
    Bench bench;
    bench.key(Qt::Key_J);
    bench.close();
    QCOMPARE(bench.prompts.sessions.size(), 0);
}

void TestFlow::place_crash_isWhereItWasTwoSecondsAgo()
{
    Bench bench;
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_J);
    QTRY_COMPARE_WITH_TIMEOUT(
        Settings(bench.folder.filePath(u"settings.ini"_s)).place(bench.path()).example,
        u"acute-003"_s, 2 * DraftKeeper::everyMilliseconds);
}

void TestFlow::draft_crash_isOfferedAndRestored()
{
    Bench bench;
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), u"half a sent"_s);
    const QString typed = bench.view().openEditor()->heldText();
    const JsonPointer place = bench.view().openEditor()->place();
    keeper(bench).keep();
    const auto other = afterCrash(bench);
    QVERIFY2(bar(*other).text().contains(u"acute-002"_s), qPrintable(bar(*other).text()));
    QVERIFY(!other->view().hasOpenEditor());
    click(*other, u"restoreDraft"_s);
    QCOMPARE(other->label(), u"acute-002"_s);
    QVERIFY(other->view().hasOpenEditor());
    QCOMPARE(other->view().openEditor()->place(), place);
    QCOMPARE(other->view().openEditor()->heldText(), typed);
    QCOMPARE(bar(*other).text(), QString());
    QCOMPARE(other->project->drafts().all()->size(), 1); // A second crash loses nothing either.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(other->statusOf(u"acute-002"_s), Status::Approved);
    QVERIFY(other->project->drafts().all()->isEmpty());
}

void TestFlow::draft_discarded_isGone()
{
    Bench bench;
    bench.key(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
    keeper(bench).keep();
    const auto other = afterCrash(bench);
    click(*other, u"discardDraft"_s);
    QCOMPARE(bar(*other).text(), QString());
    QVERIFY(other->project->drafts().all()->isEmpty());
    QCOMPARE(other->events(u"acute-001"_s), QStringList());
}

void TestFlow::draft_saved_leavesTheJournal()
{
    Bench bench;
    bench.key(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), u"all of it"_s);
    keeper(bench).keep();
    QCOMPARE(bench.project->drafts().all()->size(), 1);
    bench.window->actions().next->trigger();
    QCOMPARE(bench.events(u"acute-001"_s), QStringList{u"edited"_s});
    QVERIFY(bench.project->drafts().all()->isEmpty());
}

void TestFlow::draft_cancelled_leavesTheJournal()
{
    Bench bench;
    bench.key(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), u"no"_s);
    keeper(bench).keep();
    bench.key(Qt::Key_Escape);
    keeper(bench).keep();
    QVERIFY(bench.project->drafts().all()->isEmpty());
    // An editor that nobody typed into is no draft.
    bench.key(Qt::Key_E);
    keeper(bench).keep();
    QVERIFY(bench.project->drafts().all()->isEmpty());
    // Closed while it is open: what was typed is saved, not left behind as a draft.
    QTest::keyClicks(QApplication::focusWidget(), u"yes"_s);
    keeper(bench).keep();
    bench.close();
    bench.open();
    QCOMPARE(bar(bench).text(), QString());
    QCOMPARE(bench.events(u"acute-001"_s), QStringList{u"edited"_s});
}

void TestFlow::draft_rawJson_isRestoredIntoItsDialog()
{
    Bench bench;
    bench.key(Qt::Key_J, Qt::ControlModifier);
    QTest::keyClicks(bench.find<QPlainTextEdit>(u"rawJson"_s), u"{ "_s);
    const QString typed = bench.find<RawJsonDialog>(u"rawJsonDialog"_s)->typed();
    keeper(bench).keep();
    const auto other = afterCrash(bench);
    click(*other, u"restoreDraft"_s);
    auto *dialog = other->find<RawJsonDialog>(u"rawJsonDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->typed(), typed);
    QVERIFY(dialog->isChanged());
    dialog->reject();
    dialog->reject();
    keeper(*other).keep();
    QVERIFY(other->project->drafts().all()->isEmpty());
}

void TestFlow::draft_opinion_isRestoredIntoItsNote()
{
    Bench bench;
    bench.key(Qt::Key_S);
    QTest::keyClicks(QApplication::focusWidget(), u"grade 2 or"_s);
    keeper(bench).keep();
    const auto other = afterCrash(bench);
    QVERIFY(bar(*other).text().contains(u"second opinion"_s));
    click(*other, u"restoreDraft"_s);
    QCOMPARE(other->find<NotePopover>(u"opinionPopover"_s)->typed(), u"grade 2 or"_s);
}

void TestFlow::draft_placeGone_canStillBeShown()
{
    Bench bench;
    Draft draft;
    draft.example = (*bench.project->examples().findByLabel(u"acute-002"_s))->id;
    draft.place = *JsonPointer::parse(u"/output/reasoning_chain/7");
    draft.revision = 1;
    draft.at = Bench::now();
    draft.text = u"a step that somebody removed"_s;
    QVERIFY(bench.project->drafts().save(draft));
    const auto other = afterCrash(bench);
    click(*other, u"restoreDraft"_s);
    QVERIFY(!other->view().hasOpenEditor());
    QVERIFY(!other->find<Banner>(u"banner"_s)->text().isEmpty());
    QVERIFY(bar(*other).text().contains(u"somebody removed"_s)); // still there
    click(*other, u"showDraft"_s);
    QCOMPARE(other->find<QPlainTextEdit>(u"plainText"_s)->toPlainText(), draft.text);
}

void TestFlow::draft_typing_isJournalledWithinTwoSeconds()
{
    Bench bench;
    bench.key(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.project->drafts().all()->size(), 1,
                              DraftKeeper::everyMilliseconds + 500);
}

QTEST_MAIN(TestFlow)
#include "tst_flow.moc"
