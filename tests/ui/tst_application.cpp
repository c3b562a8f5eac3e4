// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "model/workspace/backupjob.h"
#include "model/workspace/project.h"
#include "tests/support/fakeprompts.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/startpage.h"
#include "ui/textsize.h"
#include "ui/widgets/jobdialog.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Keeps a window open, as an edit does that somebody wants to finish.
class Refusal final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Close)
            event->ignore();
        return event->type() == QEvent::Close;
    }
};

/// A folder of projects, and the program over it.
class Desk
{
public:
    QString path(const QString &name) const { return folder.filePath(name); }

    QString project(const QString &name) const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (!Project::create(path(name), now))
            qFatal("cannot make the fixture");
        return path(name);
    }

    /// The one window of a kind that is visible.
    template<typename T>
    static T *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *wanted = qobject_cast<T *>(widget);
            if (wanted && wanted->isVisible())
                return wanted;
        }
        return nullptr;
    }

    static QString title()
    {
        return shown<MainWindow>() ? shown<MainWindow>()->windowTitle() : QString();
    }

    QTemporaryDir folder;
    FakePrompts prompts;
    Refusal refusal;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Application application{settings, prompts};
};

/// The program as a whole: the start page, and which project comes up.
static void setTarget(const QString &path, int target)
{
    const auto project = Project::open(path);
    if (!(*project)->setTarget(u"acute"_s, target, u"keller"_s, QDateTime::currentDateTimeUtc()))
        qFatal("cannot change the fixture");
}

static int target(const QString &path)
{
    return (*Project::open(path, Project::Access::Look))->quotas().load()->rows.first().target;
}

class TestApplication final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }
    void start_firstTime_showsTheStartPage();
    void start_again_opensTheLastProject();
    void start_lastProjectGone_showsTheStartPage();
    void start_noProject_isToldAndTheStartPageComes();
    void startPage_keys_createOpenAndLeave();
    void start_textSizeAndContrast_holdFromTheBeginning();
    void startPage_recent_opensByEnter();
    void startPage_recent_saysHowFarEachIs();
    void startPage_keysOfOnesOwn_holdHereToo();
    void startPage_sample_isAProjectWithExamples();
    void startPage_dropped_data();
    void startPage_dropped();
    void open_damagedFile_keepsTheWindow();
    void open_another_replacesTheWindow();
    void restart_asked_closesAndNamesTheProject();
    void restart_windowStays_isForgotten();
    void open_anotherAfterADecision_backsUpFirst();
    void restore_chosen_isWhatTheWindowShows();
    void restore_projectBeyondRepair_isOffered();
    void create_existingFile_isNeverWrittenOver();
};

void TestApplication::start_firstTime_showsTheStartPage()
{
    Desk desk;
    desk.application.start({});
    QVERIFY(desk.shown<StartPage>());
    QVERIFY(!desk.shown<MainWindow>());
    QVERIFY(!desk.shown<StartPage>()->findChild<QListWidget *>());
    QVERIFY(desk.prompts.errors.isEmpty());
}

void TestApplication::start_again_opensTheLastProject()
{
    Desk desk;
    desk.settings.addProject(desk.project(u"one.rounds"_s));
    desk.settings.addProject(desk.project(u"two.rounds"_s));
    desk.application.start({});
    QCOMPARE(desk.title(), u"two – Rounds"_s);
    QVERIFY(!desk.shown<StartPage>());
}

void TestApplication::start_lastProjectGone_showsTheStartPage()
{
    Desk desk;
    desk.settings.addProject(desk.project(u"one.rounds"_s));
    desk.settings.addProject(desk.project(u"two.rounds"_s));
    QVERIFY(QFile::remove(desk.path(u"two.rounds"_s)));
    desk.application.start({});
    QVERIFY(desk.shown<StartPage>());
    QVERIFY(desk.prompts.errors.isEmpty());
    QCOMPARE(desk.shown<StartPage>()->findChild<QListWidget *>()->count(), 1);
}

void TestApplication::start_noProject_isToldAndTheStartPageComes()
{
    Desk desk;
    desk.application.start(desk.path(u"<b>none.rounds"_s));
    QCOMPARE(desk.prompts.errors.size(), 1);
    QVERIFY(desk.shown<StartPage>());
    QVERIFY(!QFile::exists(desk.path(u"<b>none.rounds"_s)));
}

void TestApplication::startPage_keys_createOpenAndLeave()
{
    Desk desk;
    desk.application.start({});
    QVERIFY(QTest::qWaitForWindowActive(desk.shown<StartPage>()));
    QTest::keyClick(desk.shown<StartPage>(), Qt::Key_O, Qt::ControlModifier); // nothing is chosen
    QVERIFY(desk.shown<StartPage>());
    QTest::keyClick(desk.shown<StartPage>(), Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!desk.shown<StartPage>());
    desk.application.start({});
    QVERIFY(QTest::qWaitForWindowActive(desk.shown<StartPage>()));
    desk.prompts.project = desk.path(u"new.rounds"_s);
    QTest::keyClick(desk.shown<StartPage>(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(desk.title(), u"new – Rounds"_s);
    QVERIFY(!desk.shown<StartPage>());
    QCOMPARE(desk.settings.lastProject(), desk.path(u"new.rounds"_s));
}

void TestApplication::start_textSizeAndContrast_holdFromTheBeginning()
{
    const QTemporaryDir folder;
    FakePrompts prompts;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setTextSize(150);
    settings.setAppearance(Appearance::DarkContrast);
    const qreal before = QApplication::font().pointSizeF();
    const QPalette palette = QApplication::palette();
    const Application application(settings, prompts);
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(Qt::black));
    TextSize::apply(TextSize::normal);
    QApplication::setPalette(palette);
}

void TestApplication::startPage_recent_opensByEnter()
{
    Desk desk;
    desk.settings.addProject(desk.project(u"one.rounds"_s));
    desk.application.start(desk.path(u"none.rounds"_s));
    auto *list = desk.shown<StartPage>()->findChild<QListWidget *>();
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(desk.title(), u"one – Rounds"_s);
}

void TestApplication::open_damagedFile_keepsTheWindow()
{
    Desk desk;
    desk.application.start(desk.project(u"one.rounds"_s));
    desk.prompts.project = desk.path(u"junk.rounds"_s);
    QFile junk(desk.prompts.project);
    QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("no project at all") > 0);
    junk.close();
    desk.shown<MainWindow>()->actions().openProject->trigger();
    QTRY_COMPARE(desk.prompts.errors.size(), 1);
    QCOMPARE(desk.title(), u"one – Rounds"_s);
    QCOMPARE(desk.settings.lastProject(), desk.path(u"one.rounds"_s));
}

void TestApplication::open_another_replacesTheWindow()
{
    Desk desk;
    desk.application.start(desk.project(u"one.rounds"_s));
    desk.prompts.project = desk.project(u"two.rounds"_s);
    desk.shown<MainWindow>()->actions().openProject->trigger();
    QTRY_COMPARE(desk.title(), u"two – Rounds"_s);
    desk.shown<MainWindow>()->actions().openProject->trigger(); // the same again
    QTest::qWait(50);
    QCOMPARE(desk.title(), u"two – Rounds"_s);
    QVERIFY(desk.prompts.errors.isEmpty());
}

void TestApplication::open_anotherAfterADecision_backsUpFirst()
{
    Desk desk;
    const QString one = desk.project(u"one.rounds"_s);
    desk.application.start(one);
    setTarget(one, 5);
    desk.prompts.project = desk.project(u"two.rounds"_s);
    desk.shown<MainWindow>()->actions().openProject->trigger();
    QTRY_COMPARE(desk.title(), u"two – Rounds"_s);
    QCOMPARE(BackupFolder(one).entries().size(), 1);
    QVERIFY(desk.prompts.errors.isEmpty());
}

void TestApplication::restart_asked_closesAndNamesTheProject()
{
    Desk desk;
    const QString one = desk.project(u"one.rounds"_s);
    desk.application.start(one);
    QSignalSpy ready(&desk.application, &Application::restartReady);
    setTarget(one, 5); // So that it is backed up first.
    Q_EMIT desk.shown<MainWindow>()->restartAsked();
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.first().first().toString(), one);
    QVERIFY(!desk.shown<MainWindow>());
    QCOMPARE(BackupFolder(one).entries().size(), 1);
}

void TestApplication::restart_windowStays_isForgotten()
{
    Desk desk;
    const QString one = desk.project(u"one.rounds"_s);
    desk.application.start(one);
    QSignalSpy ready(&desk.application, &Application::restartReady);
    desk.shown<MainWindow>()->installEventFilter(&desk.refusal);
    Q_EMIT desk.shown<MainWindow>()->restartAsked();
    QTest::qWait(50);
    QVERIFY(desk.shown<MainWindow>());
    desk.shown<MainWindow>()->removeEventFilter(&desk.refusal);
    desk.prompts.project = desk.project(u"two.rounds"_s);
    desk.shown<MainWindow>()->actions().openProject->trigger();
    QTRY_COMPARE(desk.title(), u"two – Rounds"_s);
    QCOMPARE(ready.size(), 0);
}

void TestApplication::restore_chosen_isWhatTheWindowShows()
{
    Desk desk;
    const QString path = desk.project(u"one.rounds"_s);
    setTarget(path, 5);
    QVERIFY(BackupJob::run(path, BackupReason::Asked, BackupJob::When::Always,
                           QDateTime::currentDateTimeUtc(), [](int, int) { return true; })
                .ok());
    setTarget(path, 6);
    desk.application.start(path);
    desk.prompts.confirmAnswer = true;
    desk.shown<MainWindow>()->actions().restoreBackup->trigger();
    auto *dialog = desk.shown<MainWindow>()->findChild<RestoreDialog *>();
    QTRY_VERIFY(dialog->chosen());
    dialog->accept();
    QTRY_VERIFY(desk.shown<JobDialog>() &&
                desk.shown<JobDialog>()->text().contains(u"is restored"_s));
    QTRY_COMPARE(desk.title(), u"one – Rounds"_s);
    desk.shown<JobDialog>()->reject();
    QCOMPARE(target(path), 5);
    const QList<BackupEntry> entries = BackupFolder(path).entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().reason, BackupReason::BeforeRestore);
    QCOMPARE(target(entries.first().path), 6);
}

void TestApplication::restore_projectBeyondRepair_isOffered()
{
    Desk desk;
    const QString path = desk.project(u"one.rounds"_s);
    setTarget(path, 5);
    QVERIFY(BackupJob::run(path, BackupReason::Asked, BackupJob::When::Always,
                           QDateTime::currentDateTimeUtc(), [](int, int) { return true; })
                .ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("lost") == 4);
    file.close();
    desk.prompts.confirmAnswer = true;
    desk.application.start(path);
    QCOMPARE(desk.prompts.errors.size(), 1);
    QTRY_VERIFY(desk.shown<RestoreDialog>());
    QTRY_VERIFY(desk.shown<RestoreDialog>()->chosen());
    desk.shown<RestoreDialog>()->accept();
    QTRY_COMPARE(desk.title(), u"one – Rounds"_s);
    QCOMPARE(target(path), 5);
    QCOMPARE(BackupFolder(path).entries().first().reason, BackupReason::Damaged);
}

void TestApplication::startPage_recent_saysHowFarEachIs()
{
    Desk desk;
    desk.settings.addProject(desk.project(u"one.rounds"_s));
    QFile junk(desk.path(u"junk.rounds"_s));
    QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("no project") > 0);
    junk.close();
    desk.settings.addProject(junk.fileName());
    desk.application.start(desk.path(u"none.rounds"_s));
    const auto *list = desk.shown<StartPage>()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QTRY_VERIFY2(list->item(1)->text().contains(u"no examples yet"_s),
                 qPrintable(list->item(1)->text()));
    QTRY_VERIFY2(list->item(0)->text().contains(u"cannot be looked into"_s),
                 qPrintable(list->item(0)->text()));
}

void TestApplication::startPage_keysOfOnesOwn_holdHereToo()
{
    Desk desk;
    desk.settings.setKeys(u"newProject"_s, QStringList{u"F8"_s});
    desk.prompts.project = desk.path(u"new.rounds"_s);
    desk.application.start({});
    QVERIFY(QTest::qWaitForWindowActive(desk.shown<StartPage>()));
    QTest::keyClick(desk.shown<StartPage>(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.shown<StartPage>());
    QTest::keyClick(desk.shown<StartPage>(), Qt::Key_F8);
    QTRY_COMPARE(desk.title(), u"new – Rounds"_s);
}

void TestApplication::startPage_sample_isAProjectWithExamples()
{
    Desk desk;
    desk.prompts.project = desk.path(u"sample.rounds"_s);
    desk.application.start({});
    desk.shown<StartPage>()->findChild<QPushButton *>(u"sampleButton"_s)->click();
    QTRY_VERIFY(desk.shown<MainWindow>());
    QTRY_VERIFY2(desk.title().endsWith(u" – sample – Rounds"_s), qPrintable(desk.title()));
    QVERIFY(desk.prompts.errors.isEmpty());
}

void TestApplication::startPage_dropped_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::newRow("a project") << u"one.rounds"_s << u"one – Rounds"_s;
    QTest::newRow("a batch") << u"batch.jsonl"_s << u"a-1 – new – Rounds"_s;
}

void TestApplication::startPage_dropped()
{
    QFETCH(QString, file);
    Desk desk;
    desk.project(u"one.rounds"_s);
    QFile batch(desk.path(u"batch.jsonl"_s));
    QVERIFY(batch.open(QIODevice::WriteOnly) &&
            batch.write(R"({"id":"a-1","category":"acute","user_input":"x","output":{}})") > 0);
    batch.close();
    desk.prompts.project = desk.path(u"new.rounds"_s);
    desk.application.start({});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.path(file))});
    QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(desk.shown<StartPage>(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(desk.shown<StartPage>(), &drop);
    QFETCH(QString, title);
    QTRY_COMPARE(desk.title(), title);
}

void TestApplication::create_existingFile_isNeverWrittenOver()
{
    Desk desk;
    desk.application.start({});
    desk.prompts.project = desk.project(u"one.rounds"_s);
    const qint64 size = QFileInfo(desk.prompts.project).size();
    desk.shown<StartPage>()->findChild<QPushButton *>(u"newButton"_s)->click();
    QCOMPARE(desk.prompts.errors.size(), 1);
    QCOMPARE(QFileInfo(desk.prompts.project).size(), size);
    QVERIFY(desk.shown<StartPage>());
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
