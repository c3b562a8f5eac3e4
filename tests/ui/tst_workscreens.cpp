// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/checkjob.h"
#include "tests/support/bench.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/draftbar.h"

#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Pictures of what is left over of imports, and of what accompanies the work on cases.
class TestWorkScreens final : public QObject
{
    Q_OBJECT

    static void picture(QWidget *widget, const QString &name);

private Q_SLOTS:
    void initTestCase();
    void screens_data();
    void batches_data() { screens_data(); }
    void batches();
    void flow_data() { screens_data(); }
    void flow();
};

void TestWorkScreens::picture(QWidget *widget, const QString &name)
{
    QTest::qWait(50);
    const QDir folder(qEnvironmentVariable("ROUNDS_SCREENSHOTS"));
    QVERIFY(widget->grab().save(folder.filePath(name + u".png"_s)));
}

void TestWorkScreens::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("ROUNDS_SCREENSHOTS"))
        QSKIP("ROUNDS_SCREENSHOTS names no folder");
    QApplication::setStyle(new FlatStyle);
    QApplication::setFont(Fonts::application());
}

void TestWorkScreens::screens_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("small-light") << QSize(1366, 768) << false;
    QTest::newRow("small-dark") << QSize(1366, 768) << true;
    QTest::newRow("large-light") << QSize(1920, 1080) << false;
    QTest::newRow("large-dark") << QSize(1920, 1080) << true;
}

/// What was left over of imports, and a batch that was withdrawn.
void TestWorkScreens::batches()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u"-batches-"_s;
    QApplication::setPalette(dark ? Theme::darkPalette() : Theme::lightPalette());
    Bench bench{QByteArray(), RuleSet()};
    bench.window->resize(size);
    bench.session->setReviewer(*bench.prompts.reviewerAnswer);
    QFile sample(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples/acute-chronic.jsonl"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray good = sample.readAll();
    QByteArray broken = good;
    broken.replace("\"age\":34", "\"age\":34,").replace("acute-s0", "acute-t0");
    broken += QByteArray(good).replace("mild", "m\xefld").replace("-s0", "-u0");
    for (const auto &[file, bytes] :
         {std::pair(u"acute-chronic.jsonl"_s, good),
          std::pair(u"acute-chronic-2.jsonl"_s, QByteArray(good).replace("moderate", "severe")),
          std::pair(u"acute-chronic-3.jsonl"_s, broken)}) {
        BatchImport import(*bench.project, {{}, OnConflict::List, u"importer"_s, Bench::now()});
        QVERIFY(import.run(bench.write(file, bytes), [](const auto &) { return true; }).ok());
    }
    QVERIFY(CheckJob(*bench.project).run([](const CheckProgress &) { return true; }).ok());
    bench.session->refresh();
    for (int i = 0; i < 2; ++i)
        bench.session->decide({Verdict::Reject, {u"incomplete"_s, u"language"_s}, {}});
    bench.key(Qt::Key_3, Qt::ControlModifier);
    auto *batches = bench.find<QWidget>(u"batchTable"_s);
    batches->setFocus();
    picture(bench.window.get(), name + u"quarantine"_s);
    bench.key(Qt::Key_Up);
    picture(bench.window.get(), name + u"conflict"_s);
    bench.prompts.textAnswer = u"the generator was given the wrong prompt"_s;
    bench.key(Qt::Key_Up);
    bench.find<QPushButton>(u"withdrawBatch"_s)->click();
    picture(bench.window.get(), name + u"withdrawn"_s);
}

/// What accompanies the work: guideline, comment, order, the end of a session, a draft.
void TestWorkScreens::flow()
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

QTEST_MAIN(TestWorkScreens)
#include "tst_workscreens.moc"
