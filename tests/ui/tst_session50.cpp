// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// Fifty cases by keys alone in the window of the program, which is killed twice: after a decision
// in the middle, and at the end while a text is being typed. The sittings run as processes of their
// own; what they leave behind is held against the plan, which is in fiftycases.h.
#include "app/application.h"
#include "model/workspace/batchimport.h"
#include "model/workspace/projectcheck.h"
#include "tests/support/fakeprompts.h"
#include "tests/ui/keyhand.h"
#include "ui/flows/draftkeeper.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/draftbar.h"

#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString sit = u"--sit"_s;

/// The program over a folder with a project and settings of its own.
struct Desk
{
    explicit Desk(const QDir &folder) : settings(folder.filePath(u"settings.ini"_s))
    {
        application.start(pathIn(folder));
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<MainWindow *>(widget))
                window = found;
        }
        if (!window)
            qFatal("no window opens");
        window->resize(1366, 768);
    }

    static QString pathIn(const QDir &folder) { return folder.filePath(u"work.rounds"_s); }
    QString remembered(const QDir &folder) const { return settings.place(pathIn(folder)).example; }

    Settings settings;
    FakePrompts prompts;
    Application application{settings, prompts};
    MainWindow *window = nullptr;
};

void require(const KeyHand &hand, const Desk &desk, int number)
{
    const QWidget *banner = desk.window->findChild<QWidget *>(u"banner"_s);
    if (!hand.isOn(number))
        qFatal("not on %s but on %s: %s", qPrintable(fiftycases::labelOf(number)),
               qPrintable(desk.window->windowTitle()), qPrintable(banner->accessibleName()));
}

void requireState(const QDir &folder, int last)
{
    const auto project = Project::join(Desk::pathIn(folder)).value();
    const QString wrong = fiftycases::differences(*project, last, last);
    if (!wrong.isEmpty())
        qFatal("%s", qPrintable(wrong));
}

/// After the crash: what was decided last can be taken back and decided again.
void takeUp(const KeyHand &hand, const Desk &desk)
{
    const int last = fiftycases::half;
    require(hand, desk, last);
    hand.key(Qt::Key_Z, Qt::ControlModifier);
    require(hand, desk, last);
    hand.key(Qt::Key_A);
}

/// Reviews half of the cases and never returns: the process is killed after its last key.
[[noreturn]] void review(const QDir &folder, int from)
{
    const int last = from + fiftycases::half - 1;
    const Desk desk(folder);
    const KeyHand hand(*desk.window);
    if (from > 1)
        takeUp(hand, desk);
    for (int number = from; number <= last; ++number) {
        require(hand, desk, number);
        // Two seconds after it came on the desk, an example is remembered.
        const auto isRemembered = [&] {
            return desk.remembered(folder) == fiftycases::labelOf(number);
        };
        if (number == last && !QTest::qWaitFor(isRemembered, 10000))
            qFatal("the place is not remembered");
        hand.review(number);
    }
    if (last == fiftycases::count)
        QTest::qWait(2 * DraftKeeper::everyMilliseconds);
    else
        require(hand, desk, last + 1);
    requireState(folder, last);
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

} // namespace

class TestSession50 final : public QObject
{
    Q_OBJECT

    /// What the process of a sitting says when it ends otherwise than killed.
    QString runSitting(int from) const;
    QStringList problems() const;
    QString differences(int last) const;

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase();
    void firstHalf_killedAfterADecision_isKept();
    void secondHalf_killedWhileTyping_isKept();
    void reopened_draftIsOffered_andUndoGoesOn();
};

void TestSession50::initTestCase()
{
    const QString path = Desk::pathIn(m_folder.path());
    const QString batch = m_folder.filePath(u"cases.jsonl"_s);
    QFile file(batch);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(fiftycases::records());
    file.close();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto project = Project::create(path, now).value();
    BatchImport import(*project, {{}, OnConflict::List, {}, now});
    const auto report = import.run(batch, [](const ImportProgress &) { return true; });
    QVERIFY(report && *report);
    QCOMPARE((*report)->batch.imported, fiftycases::count);
}

QString TestSession50::runSitting(int from) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {sit, m_folder.path(), QString::number(from)});
    if (!process.waitForFinished(120000))
        process.kill();
    const bool killed =
        process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL;
    return killed ? QString()
                  : u"exit code %1: %2"_s.arg(process.exitCode())
                        .arg(QString::fromLocal8Bit(process.readAll().right(800)));
}

QStringList TestSession50::problems() const
{
    const auto project = Project::open(Desk::pathIn(m_folder.path())).value();
    return ProjectCheck(*project).run().value();
}

QString TestSession50::differences(int last) const
{
    const auto project =
        Project::open(Desk::pathIn(m_folder.path()), Project::Access::Look).value();
    return fiftycases::differences(*project, last, last);
}

void TestSession50::firstHalf_killedAfterADecision_isKept()
{
    const QString said = runSitting(1);
    QVERIFY2(said.isEmpty(), qPrintable(said));
    const QString wrong = differences(fiftycases::half);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(problems(), QStringList());
}

void TestSession50::secondHalf_killedWhileTyping_isKept()
{
    const QString said = runSitting(fiftycases::half + 1);
    QVERIFY2(said.isEmpty(), qPrintable(said));
    const QString wrong = differences(fiftycases::count);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(problems(), QStringList());
}

void TestSession50::reopened_draftIsOffered_andUndoGoesOn()
{
    const int last = fiftycases::count;
    {
        const Desk desk(m_folder.path());
        const KeyHand hand(*desk.window);
        require(hand, desk, last);
        auto *bar = desk.window->findChild<DraftBar *>(u"draftBar"_s);
        QVERIFY2(bar->text().contains(fiftycases::labelOf(last)), qPrintable(bar->text()));
        QTest::keyClick(desk.window->findChild<QPushButton *>(u"restoreDraft"_s), Qt::Key_Space);
        const auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QVERIFY(editor->toPlainText().endsWith(fiftycases::typedText));
        hand.key(Qt::Key_Escape);
        // The last thing done was the approval of the case before.
        hand.key(Qt::Key_Z, Qt::ControlModifier);
        require(hand, desk, last - 1);
        desk.window->close();
    }
    const auto project = Project::open(Desk::pathIn(m_folder.path())).value();
    QCOMPARE(fiftycases::found(*project, last - 1),
             fiftycases::labelOf(last - 1) + u": pending 1; approved, undone"_s);
    QCOMPARE(fiftycases::differences(*project, last - 2, last), QString());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new FlatStyle);
    QApplication::setFont(Fonts::application());
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == sit)
        review(arguments.value(2), arguments.value(3).toInt());
    TestSession50 test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session50.moc"
