// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/dialogs/folderdialog.h"
#include "ui/flows/exportflow.h"
#include "ui/flows/importflow.h"

#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestImportFlow final : public QObject
{
    Q_OBJECT

    static QPushButton *button(const JobDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void import_throughTheWindow_fillsTheQueueAndSaysWhatCame()
    {
        Bench bench{QByteArray()};
        QVERIFY(!bench.session->current().isValid());
        bench.prompts.files = {
            bench.write(u"new.jsonl"_s, Bench::records(3) + Bench::records(1) + "{broken\n")};
        auto *flow = bench.window->findChild<ImportFlow *>();
        QSignalSpy finished(flow, &ImportFlow::finished);
        bench.key(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(finished.wait());
        auto *dialog = bench.window->findChild<JobDialog *>();
        QVERIFY2(dialog->text().contains(u"3 imported, 1 known already, 1 quarantined"_s),
                 qPrintable(dialog->text()));
        QCOMPARE(bench.session->queueSize(), 3);
        QVERIFY(bench.session->current().isValid());
        button(*dialog, u"Show batches"_s)->click();
        QVERIFY(bench.find<QWidget>(u"batchTable"_s)->isVisible());
    }

    void import_cancelled_leavesNothing()
    {
        Bench bench{QByteArray()};
        bench.prompts.files = {bench.write(u"long.jsonl"_s, Bench::records(20000))};
        auto *flow = bench.window->findChild<ImportFlow *>();
        QSignalSpy finished(flow, &ImportFlow::finished);
        bench.key(Qt::Key_I, Qt::ControlModifier);
        auto *dialog = bench.window->findChild<JobDialog *>();
        dialog->reject();
        QVERIFY(finished.wait(60000));
        QVERIFY2(dialog->text().startsWith(u"Cancelled. Nothing was imported."_s),
                 qPrintable(dialog->text()));
        QCOMPARE(bench.session->queueSize(), 0);
        QVERIFY(bench.project->batches().all()->isEmpty());
        dialog->reject();
    }

    void import_missingFile_isToldAndOthersComeIn()
    {
        Bench bench{QByteArray()};
        bench.prompts.files = {bench.folder.filePath(u"gone.jsonl"_s),
                               bench.write(u"new.jsonl"_s, Bench::records(2))};
        auto *flow = bench.window->findChild<ImportFlow *>();
        QSignalSpy finished(flow, &ImportFlow::finished);
        bench.key(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(finished.wait());
        auto *dialog = bench.window->findChild<JobDialog *>();
        QVERIFY(dialog->text().contains(u"gone.jsonl: There is no file"_s));
        QCOMPARE(bench.session->queueSize(), 2);
        dialog->reject();
    }

    void drop_files_areImported()
    {
        Bench bench{QByteArray()};
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(bench.write(u"<b>one.jsonl"_s, Bench::records(2))),
                      QUrl(u"https://example.org/two.jsonl"_s)});
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(bench.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        auto *flow = bench.window->findChild<ImportFlow *>();
        QSignalSpy finished(flow, &ImportFlow::finished);
        QDropEvent drop({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(bench.window.get(), &drop);
        QVERIFY(finished.wait());
        QCOMPARE(bench.session->queueSize(), 2);
        bench.window->findChild<JobDialog *>()->reject();
    }

    void drop_whatIsNoLocalFile_isNotTaken()
    {
        Bench bench{QByteArray()};
        QMimeData text;
        text.setText(u"text"_s);
        QMimeData address;
        address.setUrls({QUrl(u"https://example.org/two.jsonl"_s)});
        for (const QMimeData *data : {&text, &address}) {
            QDragEnterEvent enter({9, 9}, Qt::CopyAction, data, Qt::LeftButton, {});
            enter.ignore();
            QApplication::sendEvent(bench.window.get(), &enter);
            QVERIFY(!enter.isAccepted());
        }
    }

    void exportFolder_typedAndNew_isMade()
    {
        const QTemporaryDir folder;
        FolderDialog dialog(u"Choose"_s, folder.path());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.show();
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(folder.filePath(u"<b>new"_s));
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.selectedFiles(), QStringList{folder.filePath(u"<b>new"_s)});
        QVERIFY(QFileInfo(folder.filePath(u"<b>new"_s)).isDir());
    }

    void export_approved_isWrittenAndLeftOutOnesAreGrouped()
    {
        Bench bench;
        bench.key(Qt::Key_A);
        bench.prompts.folder = bench.folder.filePath(u"out"_s);
        auto *flow = bench.window->findChild<ExportFlow *>();
        QSignalSpy finished(flow, &ExportFlow::finished);
        bench.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(finished.wait());
        auto *dialog = bench.window->findChild<JobDialog *>();
        QVERIFY2(dialog->text().contains(u"Pending: 4"_s), qPrintable(dialog->text()));
        QFile file(bench.prompts.folder + u"/native.jsonl"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), Bench::records(1));
        QVERIFY(button(*dialog, u"Copy checksum"_s));
        dialog->reject();
    }
};

QTEST_MAIN(TestImportFlow)
#include "tst_importflow.moc"
