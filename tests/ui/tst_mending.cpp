// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/ui/batchbench.h"
#include "ui/pages/batchespage.h"

#include <QCheckBox>

using namespace batchbench;

/// Mending quarantined records on the batches page, by keys, through the real window.
class TestMending final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entry_broken_isMarkedWhereItIs();
    void mend_byKeys_importsAndLeavesTheList();
    void mend_halfDone_saysWhatIsStillWrong();
    void mend_bytesThatAreNoText_canBeReplaced();
    void mend_sameAsAnother_saysSo();
    void mend_otherEntryInBetween_keepsWhatWasTyped();
    void mend_startedOver_isAsItWasFound();
    void mend_nobodySignsIn_keepsWhatWasTyped();
    void close_whileMending_asksFirst();
    void editor_inFocus_decisionKeysOnlyType();
    void mended_settledOnesToo_showsItsBytes();
};

void TestMending::entry_broken_isMarkedWhereItIs()
{
    Bench bench(Bench::records(1));
    const QPlainTextEdit *editor = broken(bench);
    QCOMPARE(editor->extraSelections().size(), 1);
    const QTextCursor mark = editor->extraSelections().first().cursor;
    QCOMPARE(mark.selectedText(), u","_s);
    QCOMPARE(mark.selectionEnd(), editor->toPlainText().size() - 1);
    QVERIFY2(text(bench, u"mendProblem"_s).startsWith(u"Line 1, character "_s),
             qPrintable(text(bench, u"mendProblem"_s)));
    QVERIFY(!button(bench, u"mend"_s)->isEnabled());
}

void TestMending::mend_byKeys_importsAndLeavesTheList()
{
    Bench bench(Bench::records(1));
    broken(bench);
    bench.key(Qt::Key_End, Qt::ControlModifier);
    bench.key(Qt::Key_Backspace);
    bench.key(Qt::Key_Backspace);
    QTest::keyClicks(QApplication::focusWidget(), u"}"_s);
    QTRY_VERIFY(button(bench, u"mend"_s)->isEnabled());
    QTest::keyClick(bench.window.get(), Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(open(bench), 0);
    QCOMPARE(text(bench, u"told"_s), u"Imported as acute-002."_s);
    QCOMPARE(bench.events(u"acute-002"_s), QStringList{u"mended"_s});
    QVERIFY(!table(bench, u"leftoverTable"_s)->isVisible());
    QCOMPARE(bench.session->queueSize(), 2);
    QCOMPARE(problems(bench), QStringList());
    bench.window->close(); // Nothing is left to ask about.
    QCOMPARE(bench.prompts.confirmed, 0);
}

void TestMending::mend_halfDone_saysWhatIsStillWrong()
{
    Bench bench(Bench::records(1));
    const QPlainTextEdit *editor = broken(bench);
    bench.key(Qt::Key_End, Qt::ControlModifier);
    bench.key(Qt::Key_Backspace);
    bench.key(Qt::Key_Backspace);
    QTRY_COMPARE(editor->extraSelections().first().cursor.selectionEnd(),
                 int(editor->toPlainText().size()));
    QVERIFY(!button(bench, u"mend"_s)->isEnabled());
    QCOMPARE(open(bench), 1);
}

void TestMending::mend_bytesThatAreNoText_canBeReplaced()
{
    Bench bench(Bench::records(1));
    signIn(bench);
    importListed(bench, u"b.jsonl"_s, record("acute-002", "hip caf\xe9") + '\n');
    showBatches(bench);
    auto *editor = bench.find<QPlainTextEdit>(u"rawBytes"_s);
    editor->setFocus();
    QVERIFY(editor->toPlainText().contains(u"hip caf\u27e6E9\u27e7"_s));
    QTextCursor cursor = editor->extraSelections().first().cursor;
    QCOMPARE(cursor.selectedText(), u"\u27e6E9\u27e7"_s);
    editor->setTextCursor(cursor);
    QTest::keyClicks(editor, u"e"_s);
    QTRY_VERIFY(button(bench, u"mend"_s)->isEnabled());
    press(bench, u"mend"_s);
    const ExampleId id = (*bench.project->examples().findByLabel(u"acute-002"_s))->id;
    QCOMPARE(*bench.project->examples().raw(id, 1), record("acute-002", "hip cafe"));
    QCOMPARE(**bench.project->batches().quarantinedBytes({1}), record("acute-002", "hip caf\xe9"));
}

void TestMending::mend_sameAsAnother_saysSo()
{
    Bench bench(Bench::records(1));
    QPlainTextEdit *editor = broken(bench);
    editor->selectAll();
    editor->insertPlainText(QString::fromUtf8(record("acute-001", "knee 1")));
    QTRY_VERIFY(button(bench, u"mend"_s)->isEnabled());
    press(bench, u"mend"_s);
    QCOMPARE(text(bench, u"told"_s), u"It is the same record as acute-001: nothing was added."_s);
    QCOMPARE(open(bench), 0);
}

void TestMending::mend_otherEntryInBetween_keepsWhatWasTyped()
{
    Bench bench(Bench::records(1));
    signIn(bench);
    importListed(bench, u"b.jsonl"_s, "{\"output\": one}\n{\"output\": two}\n");
    showBatches(bench);
    auto *editor = bench.find<QPlainTextEdit>(u"rawBytes"_s);
    editor->setFocus();
    bench.key(Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(editor, u"zz"_s);
    table(bench, u"leftoverTable"_s)->setFocus();
    bench.key(Qt::Key_Down);
    QCOMPARE(editor->toPlainText(), u"{\"output\": two}"_s);
    bench.key(Qt::Key_Up);
    QCOMPARE(editor->toPlainText(), u"zz{\"output\": one}"_s);
}

void TestMending::mend_startedOver_isAsItWasFound()
{
    Bench bench(Bench::records(1));
    QPlainTextEdit *editor = broken(bench);
    const QString found = editor->toPlainText();
    QTest::keyClicks(editor, u"zz"_s);
    QTRY_VERIFY(button(bench, u"startOver"_s)->isEnabled());
    press(bench, u"startOver"_s);
    QCOMPARE(editor->toPlainText(), found);
    QVERIFY(!bench.find<BatchesPage>({})->holdsDrafts());
}

void TestMending::mend_nobodySignsIn_keepsWhatWasTyped()
{
    Bench bench(Bench::records(1));
    QPlainTextEdit *editor = broken(bench);
    bench.session->setReviewer({});
    bench.prompts.reviewerAnswer.reset();
    editor->selectAll();
    editor->insertPlainText(QString::fromUtf8(record("acute-002", "hip")));
    QTRY_VERIFY(button(bench, u"mend"_s)->isEnabled());
    press(bench, u"mend"_s);
    QCOMPARE(open(bench), 1);
    QCOMPARE(editor->toPlainText(), QString::fromUtf8(record("acute-002", "hip")));
    bench.prompts.confirmAnswer = true;
}

void TestMending::close_whileMending_asksFirst()
{
    Bench bench(Bench::records(1));
    broken(bench);
    QTest::keyClicks(QApplication::focusWidget(), u"zz"_s);
    QVERIFY(!bench.window->close());
    QCOMPARE(bench.prompts.confirmed, 1);
    bench.prompts.confirmAnswer = true;
}

void TestMending::editor_inFocus_decisionKeysOnlyType()
{
    Bench bench(Bench::records(1));
    const QPlainTextEdit *editor = broken(bench);
    for (const int key : {Qt::Key_A, Qt::Key_R, Qt::Key_S, Qt::Key_F, Qt::Key_1})
        bench.key(key);
    QVERIFY(editor->toPlainText().contains(u"arsf1"_s));
    QCOMPARE(bench.events(u"acute-001"_s), QStringList());
    bench.key(Qt::Key_Z, Qt::ControlModifier); // of typing only
    QVERIFY(!editor->toPlainText().contains(u"arsf1"_s));
    bench.prompts.confirmAnswer = true;
}

void TestMending::mended_settledOnesToo_showsItsBytes()
{
    Bench bench(Bench::records(1));
    QPlainTextEdit *editor = broken(bench);
    const QString found = editor->toPlainText();
    editor->selectAll();
    editor->insertPlainText(QString::fromUtf8(record("acute-002", "hip")));
    QTRY_VERIFY(button(bench, u"mend"_s)->isEnabled());
    press(bench, u"mend"_s);
    auto *too = bench.find<QCheckBox>(u"settledToo"_s);
    QVERIFY(too->isVisible());
    too->setFocus();
    bench.key(Qt::Key_Space);
    QCOMPARE(table(bench, u"leftoverTable"_s)->model()->rowCount(), 1);
    QCOMPARE(editor->toPlainText(), found);
    QVERIFY(editor->isReadOnly());
    QVERIFY(!button(bench, u"mend"_s)->isVisible());
}

QTEST_MAIN(TestMending)
#include "tst_mending.moc"
