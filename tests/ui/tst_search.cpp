// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/flows/livesearch.h"
#include "ui/itemmodels/searchlistmodel.h"
#include "ui/savedviews.h"
#include "ui/sheet/sheet.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/searchpanel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QByteArray content()
{
    return Bench::records(3) + Bench::records(2, "chronic").replace("rest", "rest the Knee, pain");
}

SearchBox &box(const Bench &bench)
{
    return *bench.find<SearchBox>(u"search"_s);
}

void type(const Bench &bench, const QString &text)
{
    bench.key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// What the panel under the box offers, of one kind.
QStringList offered(const Bench &bench, SearchListModel::Kind kind)
{
    QStringList texts;
    const SearchListModel &list = box(bench).list();
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.kindAt(row) == kind)
            texts += list.index(row).data().toString();
    }
    return texts;
}

} // namespace

class TestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void models_keepTheirPromises()
    {
        SearchListModel list;
        const QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.setTyped(u"cat"_s, 3);
        list.setExamples({ExampleSummary()}, true);
        list.setTyped({}, 0);
        list.setRecent({u"knee"_s});
        list.setViews({{{1}, u"mine"_s, u"hip"_s}});
        QVERIFY(list.rowCount() > 4);
    }

    void liveSearch_superseded_answersTheNewestOnly()
    {
        const Bench bench(content());
        LiveSearch live(bench.path());
        QStringList answers;
        connect(&live, &LiveSearch::found, this, [&](const QList<ExampleSummary> &rows, bool) {
            answers += rows.isEmpty() ? QString() : rows.first().label;
        });
        ExampleFilter filter;
        for (const QString &category : {u"acute"_s, u"doms"_s, u"acute"_s, u"chronic"_s}) {
            filter.category = category;
            live.start(filter);
        }
        QTRY_VERIFY(!answers.isEmpty());
        QTest::qWait(50);
        QCOMPARE(answers, QStringList(u"chronic-001"_s));
        live.start(filter);
        live.stop();
        QTest::qWait(100);
        QCOMPARE(answers.size(), 1);
    }

    void typing_showsExamplesOfAllQueues_andLeavesTheDesk()
    {
        const Bench bench(content());
        bench.key(Qt::Key_A); // acute-001 is no longer in the queue
        const QString before = bench.label();
        type(bench, u"acute-00"_s);
        QTRY_COMPARE(offered(bench, SearchListModel::Kind::Example),
                     QStringList({u"acute-001"_s, u"acute-002"_s, u"acute-003"_s}));
        QTest::keyClicks(&box(bench), u"2"_s);
        QTRY_COMPARE(offered(bench, SearchListModel::Kind::Example), QStringList(u"acute-002"_s));
        QCOMPARE(bench.label(), before);
        QCOMPARE(bench.session->searchText(), QString());
    }

    void down_andEnter_opensAnExample()
    {
        const Bench bench(content());
        type(bench, u"acute-003"_s);
        QTRY_COMPARE(offered(bench, SearchListModel::Kind::Example), QStringList(u"acute-003"_s));
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.label(), u"acute-003"_s);
        QVERIFY(!box(bench).panel().isVisible());
        QVERIFY(bench.view().isAncestorOf(QApplication::focusWidget()));
    }

    void enter_narrowsTheQueue_andEscTwiceLeavesIt()
    {
        const Bench bench(content());
        type(bench, u"category:chronic"_s);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.session->searchText(), u"category:chronic"_s);
        QCOMPARE(bench.session->queueSize(), 2);
        QCOMPARE(bench.label(), u"chronic-001"_s);
        QVERIFY(!box(bench).hasFocus());
        bench.key(Qt::Key_F, Qt::ControlModifier);
        bench.key(Qt::Key_Escape);
        QCOMPARE(bench.session->searchText(), QString());
        QCOMPARE(bench.session->queueSize(), 5);
        QVERIFY(box(bench).hasFocus());
        bench.key(Qt::Key_Escape);
        QVERIFY(!box(bench).hasFocus());
    }

    void tab_completesFilterAndValue_withCounts()
    {
        const Bench bench(content());
        type(bench, u"cat"_s);
        QCOMPARE(offered(bench, SearchListModel::Kind::Completion).first(), u"category:"_s);
        bench.key(Qt::Key_Tab);
        QCOMPARE(box(bench).text(), u"category:"_s);
        QTest::keyClicks(&box(bench), u"chr"_s);
        const SearchListModel &list = box(bench).list();
        const QString note =
            list.index(list.firstCompletion()).data(SearchListModel::NoteRole).toString();
        QVERIFY2(note.contains(u"2"_s), qPrintable(note));
        bench.key(Qt::Key_Tab);
        QCOMPARE(box(bench).text(), u"category:chronic "_s);
        QVERIFY(box(bench).hasFocus());
    }

    void mistake_isToldUnderTheBox_andNothingIsTakenUp()
    {
        const Bench bench(content());
        type(bench, u"colour:red"_s);
        auto *problem = bench.find<QLabel>(u"searchProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"colour"_s), qPrintable(problem->text()));
        bench.key(Qt::Key_Return);
        QVERIFY(problem->isVisible());
        QVERIFY(box(bench).hasFocus());
        QCOMPARE(bench.session->searchText(), QString());
    }

    void recentSearches_areOfferedAgain_alsoTomorrow()
    {
        Bench bench(content());
        type(bench, u"knee 2"_s);
        bench.key(Qt::Key_Return);
        bench.close();
        bench.open();
        bench.key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(offered(bench, SearchListModel::Kind::Recent), QStringList(u"knee 2"_s));
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.session->searchText(), u"knee 2"_s);
    }

    void hits_areMarked_andF3LeadsThroughThem()
    {
        const Bench bench(content());
        type(bench, u"knee pain"_s);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.label(), u"chronic-001"_s);
        int marked = 0;
        const QList<Sheet *> sheets = bench.view().findChildren<Sheet *>();
        for (const Sheet *sheet : sheets) {
            for (const Block &block : sheet->arrangement().blocks)
                marked += sheet->isVisible() ? int(block.hits.size()) : 0;
        }
        QVERIFY2(marked >= 4, qPrintable(QString::number(marked)));
        const auto place = [] {
            const auto *sheet = qobject_cast<Sheet *>(QApplication::focusWidget());
            return sheet ? sheet->currentPlace().toString() : QString();
        };
        bench.key(Qt::Key_F3);
        QCOMPARE(place(), u"/user_input"_s);
        bench.key(Qt::Key_F3);
        QCOMPARE(place(), u"/output/assessment/injury_type"_s);
        bench.key(Qt::Key_F3);
        QCOMPARE(place(), u"/output/response_to_user"_s);
        bench.key(Qt::Key_F3);
        QCOMPARE(place(), u"/user_input"_s);
        bench.key(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(place(), u"/output/response_to_user"_s);
        // Another search, other marks.
        bench.key(Qt::Key_F, Qt::ControlModifier);
        bench.key(Qt::Key_Escape);
        for (const Sheet *sheet : sheets) {
            for (const Block &block : sheet->arrangement().blocks)
                QVERIFY(block.hits.isEmpty());
        }
    }

    void filterPopover_andTypedForm_areOne()
    {
        const Bench bench(content());
        type(bench, u"knee category:acute"_s);
        bench.key(Qt::Key_Return);
        bench.find<QToolButton>(u"filterButton"_s)->click();
        auto *category = bench.find<QComboBox>(u"filter-category"_s);
        QVERIFY(category->isVisible());
        QCOMPARE(category->currentData().toString(), u"acute"_s);
        category->setCurrentIndex(category->findData(u"chronic"_s));
        Q_EMIT category->activated(category->currentIndex());
        QCOMPARE(bench.session->searchText(), u"knee category:chronic"_s);
        QCOMPARE(box(bench).text(), u"knee category:chronic"_s);
        auto *confidence = bench.find<QLineEdit>(u"filter-confidence"_s);
        confidence->setFocus();
        QTest::keyClicks(confidence, u"<0.5"_s);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.session->searchText(), u"knee category:chronic confidence:<0.5"_s);
        QCOMPARE(bench.session->queueSize(), 0);
        confidence->setText(u"often"_s);
        bench.key(Qt::Key_Return);
        QVERIFY(bench.find<QLabel>(u"filterProblem"_s)->isVisible());
        QCOMPARE(bench.session->searchText(), u"knee category:chronic confidence:<0.5"_s);
    }

    void savedView_isAQueue_canBeRenamedMovedAndDeleted()
    {
        Bench bench(content());
        type(bench, u"category:chronic"_s);
        bench.key(Qt::Key_Return);
        bench.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = bench.find<QDialog>(u"saveViewDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Old ones"_s);
        dialog->accept();
        auto *views = bench.window->findChild<SavedViews *>();
        QVERIFY(views->add(u"Knees"_s, u"knee"_s));
        bench.close();
        bench.open();
        auto *queue = bench.find<QComboBox>(u"queue"_s);
        const int row = queue->findText(u"Old ones"_s);
        QVERIFY(row > 0);
        queue->setCurrentIndex(row);
        Q_EMIT queue->activated(row);
        QCOMPARE(bench.session->queue(), Queue::All);
        QCOMPARE(bench.session->searchText(), u"category:chronic"_s);
        QCOMPARE(queue->currentText(), u"Old ones"_s);
        bench.window->actions().manageViews->trigger();
        auto *list = bench.find<QListWidget>(u"views"_s);
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        bench.find<QPushButton>(u"moveViewUp"_s)->click();
        QCOMPARE(list->item(0)->text(), u"Knees"_s);
        list->item(0)->setText(u"OLD ones"_s); // taken
        QVERIFY(bench.find<QLabel>(u"viewProblem"_s)->isVisible());
        QCOMPARE(list->item(0)->text(), u"Knees"_s);
        list->item(0)->setText(u"All knees"_s);
        QVERIFY(queue->findText(u"All knees"_s) > 0);
        list->setCurrentRow(0);
        bench.find<QPushButton>(u"deleteView"_s)->click();
        QCOMPARE(list->count(), 1);
        QVERIFY(queue->findText(u"All knees"_s) < 0);
    }
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
