// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/category.h"
#include "tests/support/bench.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/draftbar.h"
#include "ui/widgets/jobdialog.h"

#include <QDir>

using namespace Qt::StringLiterals;

/// Pictures of the whole window for people to look at, written where ROUNDS_SCREENSHOTS says.
class TestScreens final : public QObject
{
    Q_OBJECT

    static void picture(QWidget *widget, const QString &name);

private Q_SLOTS:
    void initTestCase();
    void screens_data();
    void screens();
    void flow_data() { screens_data(); }
    void flow();
};

void TestScreens::picture(QWidget *widget, const QString &name)
{
    QTest::qWait(50);
    const QDir folder(qEnvironmentVariable("ROUNDS_SCREENSHOTS"));
    QVERIFY(widget->grab().save(folder.filePath(name + u".png"_s)));
}

void TestScreens::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("ROUNDS_SCREENSHOTS"))
        QSKIP("ROUNDS_SCREENSHOTS names no folder");
    QApplication::setStyle(new FlatStyle);
    QApplication::setFont(Fonts::application());
}

void TestScreens::screens_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("small-light") << QSize(1366, 768) << false;
    QTest::newRow("small-dark") << QSize(1366, 768) << true;
    QTest::newRow("large-light") << QSize(1920, 1080) << false;
    QTest::newRow("large-dark") << QSize(1920, 1080) << true;
}

void TestScreens::screens()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QApplication::setPalette(dark ? Theme::darkPalette() : Theme::lightPalette());
    Bench bench{QByteArray()};
    bench.window->resize(size);
    picture(bench.window.get(), name + u"-empty"_s);
    const QDir samples(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples"));
    for (const QFileInfo &file : samples.entryInfoList(QDir::Files, QDir::Name))
        bench.importFile(file.filePath());
    bench.session->setReviewer(*bench.prompts.reviewerAnswer);
    bench.session->refresh();
    for (const Category &category : Categories::all()) {
        bench.session->setQueue(Queue::ToReview, category.id);
        QVERIFY2(bench.session->current().isValid(), qPrintable(category.id));
        picture(bench.window.get(), name + u"-review-"_s + category.id);
    }
    bench.session->setQueue(Queue::ToReview);
    bench.session->decide({Verdict::Approve, {}, {}});
    bench.session->setFlag(true);
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/reasoning_chain/1"),
                               "\"The log shows a rise of 11.4 percent over two weeks\"");
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/assessment/severity"), "\"severe\"");
    bench.session->undo();
    bench.key(Qt::Key_R);
    bench.key(Qt::Key_2, Qt::ShiftModifier);
    picture(bench.window.get(), name + u"-reject"_s);
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_S);
    picture(bench.window.get(), name + u"-opinion"_s);
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_Q);
    picture(bench.window.get(), name + u"-queue"_s);
    bench.key(Qt::Key_H);
    picture(bench.window.get(), name + u"-history"_s);
    bench.session->setQueue(Queue::Approved);
    picture(bench.window.get(), name + u"-approved"_s);
    bench.session->setQueue(Queue::Rejected);
    Q_EMIT bench.session->failed({u"The disk is full. Free some space and try again."_s, u"x"_s});
    picture(bench.window.get(), name + u"-nothing"_s);
    bench.key(Qt::Key_3, Qt::ControlModifier);
    picture(bench.window.get(), name + u"-batches"_s);
    bench.key(Qt::Key_1, Qt::ControlModifier);
    bench.session->setQueue(Queue::ToReview);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    picture(bench.find<QWidget>(u"rawJsonDialog"_s), name + u"-json"_s);
    bench.find<QDialog>(u"rawJsonDialog"_s)->reject();
    bench.window->actions().shortcuts->trigger();
    picture(bench.find<QWidget>(u"shortcutsDialog"_s), name + u"-keys"_s);
}

/// What accompanies the work: guideline, comment, order, the end of a session, a draft.
void TestScreens::flow()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u"-flow"_s;
    QApplication::setPalette(dark ? Theme::darkPalette() : Theme::lightPalette());
    Bench bench{QByteArray()};
    const QDir samples(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples"));
    for (const QFileInfo &file : samples.entryInfoList(QDir::Files, QDir::Name))
        bench.importFile(file.filePath());
    bench.session->setReviewer({u"A. Keller"_s, u"physiotherapist"_s, {}});
    bench.session->refresh();
    bench.window->resize(size);
    bench.session->setOrder({QueueOrder::Kind::Shuffled, 4711});
    bench.key(Qt::Key_L);
    picture(bench.window.get(), name + u"-guideline"_s);
    bench.view().setFocus();
    bench.view().reveal(*JsonPointer::parse(u"/output/reasoning_chain/1"));
    bench.key(Qt::Key_C);
    QTest::keyClicks(QApplication::focusWidget(), u"Which of the two lifts?"_s);
    picture(bench.window.get(), name + u"-comment"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_H);
    picture(bench.window.get(), name + u"-notes"_s);
    bench.view().setFocus();
    for (int i = 0; i < 3; ++i)
        bench.key(Qt::Key_A);
    bench.session->sitting().decided({1}, 300);
    bench.session->sitting().decided({1}, 280);
    bench.session->sitting().decided({1}, 320);
    bench.key(Qt::Key_Q);
    picture(bench.window.get(), name + u"-fast"_s);
    Draft draft;
    draft.text = u"The athlete says that the pain began during the second set"_s;
    bench.find<DraftBar>(u"draftBar"_s)
        ->offer({{draft, u"acute-007, Reasoning, step 2"_s}, {draft, u"acute-008, a comment"_s}});
    picture(bench.window.get(), name + u"-draft"_s);
    SessionDialog dialog(bench.session->sessionSummary(), bench.window.get());
    dialog.show();
    picture(&dialog, name + u"-session"_s);
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
