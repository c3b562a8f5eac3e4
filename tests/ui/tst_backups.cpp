// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/flows/backupflow.h"
#include "ui/itemmodels/backuptablemodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/jobdialog.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestBackups final : public QObject
{
    Q_OBJECT

    static BackupFlow &flow(const Bench &bench) { return *bench.window->findChild<BackupFlow *>(); }

    static QList<BackupEntry> entries(const Bench &bench)
    {
        return BackupFolder(bench.path()).entries();
    }

    static BackupEntry backUp(const Bench &bench, int day,
                              BackupReason reason = BackupReason::Asked)
    {
        const auto made =
            BackupJob::run(bench.path(), reason, BackupJob::When::Always,
                           Bench::now().addDays(day - 10), [](int, int) { return true; });
        if (!made || !made->made)
            qFatal("no backup was made");
        return *made->made;
    }

    static void spoil(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.write("\xee\xee") == 2);
    }

    static RestoreDialog *restoreDialog(const Bench &bench)
    {
        bench.window->actions().restoreBackup->trigger();
        auto *dialog = bench.window->findChild<RestoreDialog *>();
        return dialog && QTest::qWaitFor([dialog] { return !dialog->isChecking(); }) ? dialog
                                                                                     : nullptr;
    }

private Q_SLOTS:
    void close_nothingChanged_isAtOnce();
    void close_afterADecision_leavesABackup();
    void close_backupCannotBeMade_asksAndCloses();
    void timer_work_isBackedUpQuietly();
    void timer_nothingChanged_makesNone();
    void import_isFollowedByABackup();
    void backUpNow_saysWhere();
    void failure_isShownInTheWindow();
    void restoreDialog_listsAndCompares();
    void restoreDialog_damaged_isNamedAndCannotBeChosen();
    void restoreDialog_noBackup_saysSo();
    void restoreDialog_confirmed_asksForTheBackup();
};

void TestBackups::close_nothingChanged_isAtOnce()
{
    Bench bench;
    QVERIFY(bench.window->close());
    QVERIFY(entries(bench).isEmpty());
}

void TestBackups::close_afterADecision_leavesABackup()
{
    Bench bench;
    bench.key(Qt::Key_A);
    QSignalSpy closed(bench.window.get(), &MainWindow::closed);
    bench.window->close();
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(!bench.window->isVisible());
    QCOMPARE(entries(bench).size(), 1);
    QCOMPARE(entries(bench).first().reason, BackupReason::Close);
    QCOMPARE(BackupFolder::check(entries(bench).first())->decided(), 1);
}

void TestBackups::close_backupCannotBeMade_asksAndCloses()
{
    Bench bench;
    bench.key(Qt::Key_A);
    bench.write(u"work.rounds.backups"_s, "in the way");
    QSignalSpy stayed(bench.window.get(), &MainWindow::stayed);
    QVERIFY(!bench.window->close());
    const auto dialog = [&bench] { return bench.window->findChild<JobDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->text().contains(u"work.rounds.backups"_s));
    QTRY_VERIFY(dialog()->isVisible());
    dialog()->reject();
    QCOMPARE(stayed.count(), 1);
    QVERIFY(bench.window->isVisible());
    QTRY_VERIFY(!dialog());
    QVERIFY(!bench.window->close());
    QTRY_VERIFY(dialog() && dialog()->text().contains(u"work.rounds.backups"_s));
    for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"without"_s))
            button->click();
    }
    QVERIFY(!bench.window->isVisible());
}

void TestBackups::timer_work_isBackedUpQuietly()
{
    Bench bench;
    bench.key(Qt::Key_A);
    auto *timer = flow(bench).findChild<QTimer *>(u"backupTimer"_s);
    QCOMPARE(timer->interval(), 30 * 60 * 1000);
    timer->setInterval(1);
    QSignalSpy finished(&flow(bench), &BackupFlow::finished);
    QVERIFY(finished.wait());
    timer->stop();
    QTRY_VERIFY(!flow(bench).isRunning());
    QCOMPARE(entries(bench).size(), 1);
    QCOMPARE(entries(bench).first().reason, BackupReason::Work);
    QVERIFY(!bench.window->findChild<JobDialog *>());
    QVERIFY(bench.window->close()); // All of it is backed up already.
}

void TestBackups::timer_nothingChanged_makesNone()
{
    Bench bench;
    backUp(bench, 1);
    QSignalSpy finished(&flow(bench), &BackupFlow::finished);
    flow(bench).start(BackupReason::Work);
    QVERIFY(finished.wait());
    QCOMPARE(entries(bench).size(), 1);
}

void TestBackups::import_isFollowedByABackup()
{
    Bench bench;
    bench.prompts.files = {bench.write(u"more.jsonl"_s, Bench::records(2, "doms"))};
    QSignalSpy finished(&flow(bench), &BackupFlow::finished);
    bench.window->actions().importBatch->trigger();
    QVERIFY(finished.wait());
    QCOMPARE(entries(bench).size(), 1);
    QCOMPARE(entries(bench).first().reason, BackupReason::Import);
    QCOMPARE(BackupFolder::check(entries(bench).first())->examples, 7);
}

void TestBackups::backUpNow_saysWhere()
{
    Bench bench;
    QSignalSpy finished(&flow(bench), &BackupFlow::finished);
    bench.window->actions().backUpNow->trigger();
    QVERIFY(finished.wait());
    auto *dialog = bench.window->findChild<JobDialog *>();
    QCOMPARE(entries(bench).size(), 1);
    const QFileInfo file(entries(bench).first().path);
    QVERIFY2(dialog->text().contains(file.fileName()), qPrintable(dialog->text()));
    QVERIFY(dialog->text().contains(file.path()));
    dialog->reject();
}

void TestBackups::failure_isShownInTheWindow()
{
    Bench bench;
    bench.write(u"work.rounds.backups"_s, "in the way");
    flow(bench).start(BackupReason::Work);
    QTRY_VERIFY(bench.window->findChild<Banner *>()->text().contains(u"work.rounds.backups"_s));
}

void TestBackups::restoreDialog_listsAndCompares()
{
    Bench bench;
    backUp(bench, 1);
    bench.session->setReviewer(*bench.prompts.reviewerAnswer);
    bench.key(Qt::Key_A);
    backUp(bench, 2);
    bench.key(Qt::Key_A);
    RestoreDialog *dialog = restoreDialog(bench);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 2);
    const auto cell = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, BackupTableModel::State), u"Good"_s);
    QCOMPARE(cell(0, BackupTableModel::Decided), u"1"_s);
    QCOMPARE(cell(1, BackupTableModel::Decided), u"0"_s);
    QVERIFY(cell(0, BackupTableModel::LastEvent).contains(u"A. Keller"_s));
    table->selectRow(1);
    QCOMPARE(dialog->chosen()->facts->decided(), 0);
    QVERIFY2(dialog->consequence().contains(u"0 examples decided instead of 2"_s),
             qPrintable(dialog->consequence()));
    dialog->reject();
}

void TestBackups::restoreDialog_damaged_isNamedAndCannotBeChosen()
{
    Bench bench;
    backUp(bench, 1);
    spoil(backUp(bench, 2).path);
    RestoreDialog *dialog = restoreDialog(bench);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QCOMPARE(table->model()->index(0, BackupTableModel::State).data().toString(), u"Damaged"_s);
    auto *restore = dialog->findChild<QPushButton *>(u"restoreButton"_s);
    auto *fault = dialog->findChild<QLabel *>(u"backupFault"_s);
    QVERIFY(!restore->isEnabled());
    QVERIFY(!dialog->chosen());
    QVERIFY(fault->text().contains(u"damaged"_s));
    table->selectRow(1);
    QVERIFY(restore->isEnabled());
    QVERIFY(dialog->chosen());
    QVERIFY(!fault->isVisible());
    dialog->reject();
}

void TestBackups::restoreDialog_noBackup_saysSo()
{
    Bench bench;
    RestoreDialog *dialog = restoreDialog(bench);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QTableView *>()->isVisible());
    QVERIFY(!dialog->findChild<QPushButton *>(u"restoreButton"_s)->isEnabled());
    dialog->reject();
}

void TestBackups::restoreDialog_confirmed_asksForTheBackup()
{
    Bench bench;
    const BackupEntry entry = backUp(bench, 1);
    QSignalSpy asked(bench.window.get(), &MainWindow::restoreAsked);
    for (const bool answer : {false, true}) {
        bench.prompts.confirmAnswer = answer;
        RestoreDialog *dialog = restoreDialog(bench);
        QVERIFY(dialog);
        dialog->accept();
        QTRY_VERIFY(!bench.window->findChild<RestoreDialog *>());
    }
    QCOMPARE(bench.prompts.confirmed, 2);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), entry.path);
}

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
