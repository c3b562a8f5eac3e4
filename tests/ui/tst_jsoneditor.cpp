// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/jsonplace.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString sample =
    u"{\n  \"a\": {\n    \"b\": [\n      1,\n      \"x] }\"\n    ],\n    \"c\": 2\n"
    "  },\n  \"d\": []\n}"_s;

/// The numbers of the lines that are not hidden, from 0.
QList<int> visibleLines(const JsonEditor &editor)
{
    QList<int> lines;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        if (block.isVisible())
            lines += block.blockNumber();
    }
    return lines;
}

QTextBlock line(const JsonEditor &editor, int number)
{
    return editor.document()->findBlockByNumber(number);
}

} // namespace

class TestJsonEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeAt_position_data()
    {
        QTest::addColumn<QString>("text"); ///< The position is at the bar.
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const QString &text, const QString &pointer) {
            QTest::newRow(name) << text << pointer;
        };
        row("before everything", u"|{\"a\":1}"_s, u""_s);
        row("in a name", u"{\"a|b\":1}"_s, u"/ab"_s);
        row("in a value", u"{\"a\":{\"b\":1|2}}"_s, u"/a/b"_s);
        row("second element", u"{\"a\":[1,{\"c\":|true}]}"_s, u"/a/1/c"_s);
        row("at the bracket of a value", u"{\"a\":|[1]}"_s, u"/a"_s);
        row("behind a value that closed", u"{\"a\":{\"b\":1}|,\"c\":2}"_s, u"/a"_s);
        row("next member", u"{\"a\":{\"b\":1},\"c\":|2}"_s, u"/c"_s);
        row("brackets in strings", u"{\"a\":\"]}[\",\"c\":\"|x\"}"_s, u"/c"_s);
        row("escapes in a name", u"{\"a\\u002fb\":|1}"_s, u"/a~1b"_s);
        row("broken before", u"{\"a\":[1,,{\"b\" 2, \"c\":|3"_s, u"/a/2/c"_s);
    }
    void placeAt_position()
    {
        QFETCH(QString, text);
        QFETCH(QString, pointer);
        const qsizetype at = text.indexOf(u'|');
        text.remove(at, 1);
        QCOMPARE(JsonPlace::at(text, at).pointer.toString(), pointer);
    }

    void matchingBracket_pairs_findEachOther()
    {
        const QString text = u"{\"a\":[1,\"]\",{}]}"_s;
        QCOMPARE(matchingBracket(text, 0), text.size() - 1);
        QCOMPARE(matchingBracket(text, text.size() - 1), 0);
        QCOMPARE(matchingBracket(text, 5), text.size() - 2);
        QCOMPARE(matchingBracket(text, 9), -1);
        QCOMPARE(matchingBracket(u"[}"_s, 0), -1);
    }

    void fold_keys_hideAndShowTheInnermost()
    {
        JsonEditor editor;
        editor.setHeldText(sample);
        editor.select(sample.indexOf(u"1,"));
        QTest::keyClick(&editor, Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(visibleLines(editor), QList<int>({0, 1, 2, 5, 6, 7, 8, 9}));
        QCOMPARE(editor.textCursor().blockNumber(), 2);
        QTest::keyClick(&editor, Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(visibleLines(editor).size(), 10);
    }

    void fold_outerOne_keepsWhatIsFoldedInside()
    {
        JsonEditor editor;
        editor.setHeldText(sample);
        editor.folds().fold(line(editor, 2));
        editor.folds().fold(line(editor, 1));
        QCOMPARE(visibleLines(editor), QList<int>({0, 1, 7, 8, 9}));
        QCOMPARE(editor.folds().hiddenLines(line(editor, 1)), 5);
        editor.folds().unfold(line(editor, 1));
        QCOMPARE(visibleLines(editor), QList<int>({0, 1, 2, 5, 6, 7, 8, 9}));
        QCOMPARE(editor.heldText(), sample);
    }

    void select_hiddenPlace_unfoldsIt()
    {
        JsonEditor editor;
        editor.setHeldText(sample);
        editor.folds().foldAll();
        QVERIFY(visibleLines(editor).size() < 10);
        editor.select(sample.indexOf(u"x]"), 2);
        QVERIFY(editor.textCursor().block().isVisible());
        QCOMPARE(editor.textCursor().selectedText(), u"x]"_s);
    }

    void edit_headLosesItsBracket_showsItsLines()
    {
        JsonEditor editor;
        editor.setHeldText(sample);
        editor.folds().fold(line(editor, 2));
        QTextCursor cursor(line(editor, 2));
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.deletePreviousChar();
        QTRY_COMPARE(visibleLines(editor).size(), 10);
    }

    void heldText_longLine_isBrokenForTheEyeOnly()
    {
        const QString text =
            u"{\n  \"a\": \""_s + QString(50000, u'x') + u"\U0001F468\",\n  \"b\": 1\n}"_s;
        JsonEditor editor;
        editor.setHeldText(text);
        QVERIFY(editor.blockCount() > 10);
        QCOMPARE(editor.lineCount(), 4);
        QCOMPARE(editor.heldText(), text);
        for (const qsizetype at :
             {qsizetype(0), qsizetype(4005), qsizetype(30000), text.size() - 3})
            QCOMPARE(editor.heldPosition(editor.documentPosition(at)), at);
        editor.select(text.indexOf(u"\"b\""), 3);
        QCOMPARE(editor.textCursor().selectedText(), u"\"b\""_s);
        editor.selectAll();
        editor.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void heldText_newLineInABrokenOne_isANewLine()
    {
        const QString text = u"[\""_s + QString(9000, u'x') + u"\"]"_s;
        JsonEditor editor;
        editor.setHeldText(text);
        editor.select(5000);
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(editor.heldText(), text.first(5000) + u'\n' + text.sliced(5000));
        editor.undo();
        editor.undo();
        QCOMPARE(editor.heldText(), text);
    }

    void paste_longLine_isBrokenAndKept()
    {
        const QString pasted(30000, u'y');
        JsonEditor editor;
        editor.setHeldText(u"[\"\"]"_s);
        editor.select(2);
        QGuiApplication::clipboard()->setText(pasted);
        editor.paste();
        QCOMPARE(editor.heldText(), u"[\""_s + pasted + u"\"]"_s);
        QVERIFY(editor.blockCount() > 5);
    }

    void cursor_moved_saysItsPlace()
    {
        JsonEditor editor;
        editor.setHeldText(sample);
        QSignalSpy said(&editor, &JsonEditor::placeChanged);
        editor.select(sample.indexOf(u"x]"));
        QTRY_VERIFY(!said.isEmpty());
        QCOMPARE(said.last().first().toString(), u"/a/b/1"_s);
    }

    void fault_marked_isUnderlinedInItsLine()
    {
        JsonEditor editor;
        editor.setHeldText(sample);
        editor.select(0);
        editor.setFault(sample.indexOf(u"2\n"));
        const auto marks = editor.extraSelections();
        QVERIFY(std::ranges::any_of(marks, [](const QTextEdit::ExtraSelection &mark) {
            return mark.format.underlineStyle() == QTextCharFormat::WaveUnderline &&
                   mark.cursor.selectedText() == u"2";
        }));
        QVERIFY(editor.hasFaultAt(line(editor, 6)));
        editor.folds().fold(line(editor, 1));
        QVERIFY(editor.hasFaultAt(line(editor, 1)));
    }

    void colours_seenLines_areThoseOfTheirTokens()
    {
        JsonEditor editor;
        editor.setHeldText(u"{\"name\": \"text\u00a0more\", \"n\": 1}"_s);
        editor.resize(400, 300);
        editor.show();
        const auto formats = editor.document()->begin().layout()->formats();
        QCOMPARE(formats.size(), 5);
        QCOMPARE(formats.first().start, 1);
        QVERIFY(formats[0].format.foreground() != formats[1].format.foreground());
        QCOMPARE(formats.last().length, 1); // The no-break space.
    }
};

QTEST_MAIN(TestJsonEditor)
#include "tst_jsoneditor.moc"
