// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/jsontext.h"
#include "tests/support/bench.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/itemmodels/comparisonmodel.h"
#include "ui/sheet/sheet.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString severity = u"/output/assessment/severity"_s;

/// Edits two places of the example on the desk, one after the other.
void edit(Bench &bench)
{
    bench.session->setReviewer(*bench.prompts.reviewerAnswer);
    Q_EMIT bench.view().edited(*JsonPointer::parse(severity), "\"severe\"");
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/reasoning_chain/1"),
                               "\"second step, mended\"");
}

QListView *list(const Bench &bench)
{
    return bench.find<QListView>(u"comparison"_s);
}

QStringList rows(const Bench &bench)
{
    QStringList texts;
    for (int row = 0; row < list(bench)->model()->rowCount(); ++row)
        texts += list(bench)->model()->index(row, 0).data().toString();
    return texts;
}

} // namespace

class TestCompare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_keepsItsPromises_andWalksThroughDifferences()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRows(Comparison::of(*JsonText::of(R"({"a":1,"b":2,"c":3})"),
                                     *JsonText::of(R"({"a":0,"b":2,"c":4})")));
        QCOMPARE(model.rowCount(), 2);
        model.setOnlyDifferences(false);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.differenceAfter(0, 1), 2);
        QCOMPARE(model.differenceAfter(2, 1), 0);
        QCOMPARE(model.differenceAfter(0, -1), 2);
    }

    void edited_comparesWithTheGeneratedText()
    {
        Bench bench;
        edit(bench);
        bench.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(rows(bench).size(), 2);
        QVERIFY2(rows(bench)[0].contains(u"second step, mended"_s), qPrintable(rows(bench)[0]));
        QVERIFY2(rows(bench)[1].contains(u"mild"_s), qPrintable(rows(bench)[1]));
        bench.find<QCheckBox>(u"onlyDifferences"_s)->click();
        QVERIFY(rows(bench).size() > 5);
        const int before = list(bench)->currentIndex().row();
        QTest::keyClick(list(bench), Qt::Key_N);
        QVERIFY(list(bench)->currentIndex().row() != before);
        QVERIFY(rows(bench)[list(bench)->currentIndex().row()].contains(u"mended"_s));
    }

    void enter_showsThePlaceInTheCase()
    {
        Bench bench;
        edit(bench);
        bench.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(rows(bench).size(), 2);
        list(bench)->setCurrentIndex(list(bench)->model()->index(1, 0));
        QTest::keyClick(list(bench), Qt::Key_Return);
        bench.window->activateWindow();
        QTRY_VERIFY(qobject_cast<Sheet *>(QApplication::focusWidget()));
        const auto *sheet = qobject_cast<Sheet *>(QApplication::focusWidget());
        QCOMPARE(sheet->currentPlace().toString(), severity);
    }

    void history_enterOnAnEdit_comparesItWithTheTextBefore()
    {
        Bench bench;
        edit(bench);
        bench.key(Qt::Key_H);
        auto *history = bench.find<QListView>(u"historyList"_s);
        history->setFocus();
        history->setCurrentIndex(history->model()->index(0, 0)); // the newest edit
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(rows(bench).size(), 1);
        QVERIFY(rows(bench)[0].contains(u"mended"_s));
        QVERIFY(bench.find<QComboBox>(u"compareLeft"_s)->currentText().contains(u"2"_s));
    }

    void nothingLikeIt_saysSo()
    {
        const Bench bench;
        bench.key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(bench.find<QDialog>(u"compareDialog"_s));
        QVERIFY(!list(bench)->isVisible());
    }

    void datasetPage_twoChosen_areCompared()
    {
        const Bench bench;
        bench.key(Qt::Key_2, Qt::ControlModifier);
        auto *table = bench.find<QTableView>(u"exampleTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        auto *compare = bench.find<QPushButton>(u"compareChosen"_s);
        QVERIFY(!compare->isEnabled());
        table->setFocus();
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY2(compare->isEnabled(),
                     qPrintable(bench.find<QLabel>(u"datasetCounts"_s)->text()));
        compare->click();
        QTRY_COMPARE(rows(bench).size(), 2); // the id and what the athlete says
        QVERIFY(bench.find<QComboBox>(u"compareLeft"_s)->currentText().startsWith(u"acute-002"_s));
        bench.find<QPushButton>(u"openOther"_s)->click();
        QCOMPARE(bench.label(), u"acute-002"_s);
    }

    void contextPair_isOneClickAway()
    {
        const QDir samples(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples"));
        Bench bench{QByteArray()};
        for (const QFileInfo &file : samples.entryInfoList(QDir::Files, QDir::Name))
            bench.importFile(file.filePath());
        bench.session->refresh();
        bench.session->setQueue(Queue::All, u"context"_s);
        QVERIFY(bench.session->current().isValid());
        auto *pair = bench.find<QToolButton>(u"pairButton"_s);
        QVERIFY(pair->isVisible());
        pair->click();
        QTRY_VERIFY(!rows(bench).isEmpty());
        bench.find<QDialog>(u"compareDialog"_s)->reject();
        bench.session->setQueue(Queue::All, u"acute"_s);
        QVERIFY(!pair->isVisible());
    }
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
