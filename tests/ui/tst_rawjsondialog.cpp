// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/rawjsondialog.h"
#include "ui/widgets/jsoneditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace {

/// No-break space, paragraph separator, an escape, odd spacing and numbers with their form.
const QByteArray record = "{ \"id\":\"a\", \"x\":\"no\xc2\xa0"
                          "break\xe2\x80\xa9"
                          "end\", \"n\":0.50, \"e\":\"\\u00e9\", \"list\":[1, 2,3], \"t\":\"old\"}";

void replaceText(QPlainTextEdit &editor, const QString &from, const QString &to)
{
    QTextCursor found = editor.document()->find(from);
    QVERIFY(!found.isNull());
    found.insertText(to);
}

} // namespace

class TestRawJsonDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void save_onePlaceChanged_leavesEveryOtherByte()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        QSignalSpy patched(&dialog, &RawJsonDialog::patched);
        auto *editor = dialog.findChild<QPlainTextEdit *>(u"rawJson"_s);
        replaceText(*editor, u"old"_s, u"new"_s);
        dialog.accept();
        QCOMPARE(patched.count(), 1);
        const auto patch = patched.first().first().value<Patch>();
        QCOMPARE(patch.size(), 1);
        QCOMPARE(patch.first().place.toString(), u"/t"_s);
        QCOMPARE(*PatchCodec::apply(record, patch), QByteArray(record).replace("old", "new"));
    }

    void save_changedText_keepsItsNoBreakSpace()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        QSignalSpy patched(&dialog, &RawJsonDialog::patched);
        replaceText(*dialog.findChild<QPlainTextEdit *>(u"rawJson"_s), u"end"_s, u"END"_s);
        dialog.accept();
        const auto patch = patched.first().first().value<Patch>();
        QCOMPARE(patch.first().value, "\"no\xc2\xa0"
                                      "break\\u2029END\""_ba);
    }

    void save_nothingChanged_isNotOffered()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        QSignalSpy patched(&dialog, &RawJsonDialog::patched);
        dialog.accept();
        QCOMPARE(patched.count(), 0);
    }

    void check_brokenText_namesTheLineAndSavesNothing()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        QSignalSpy patched(&dialog, &RawJsonDialog::patched);
        replaceText(*dialog.findChild<QPlainTextEdit *>(u"rawJson"_s), u"0.50,"_s, u"0.50"_s);
        dialog.accept();
        QCOMPARE(patched.count(), 0);
        QVERIFY(dialog.findChild<QLabel *>(u"jsonProblem"_s)->text().startsWith(u"Line "_s));
    }

    void open_place_standsAtTheCursor()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false, *JsonPointer::parse(u"/list/1"));
        dialog.show();
        auto *editor = dialog.findChild<JsonEditor *>(u"rawJson"_s);
        auto *place = dialog.findChild<QLabel *>(u"jsonPlace"_s);
        QTRY_COMPARE(place->text(), u"/list/1"_s);
        QCOMPARE(editor->heldText().at(editor->heldPosition(editor->textCursor().position())),
                 QChar(u'2'));
    }

    void check_brokenText_marksItsPlaceAndGoesThere()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        dialog.show();
        auto *editor = dialog.findChild<JsonEditor *>(u"rawJson"_s);
        replaceText(*editor, u"0.50,"_s, u"0.50"_s);
        auto *goTo = dialog.findChild<QPushButton *>(u"goToFault"_s);
        QTRY_VERIFY(goTo->isVisible());
        QVERIFY(editor->hasFaultAt(editor->document()->find(u"\"e\""_s).block()));
        editor->moveCursor(QTextCursor::Start);
        goTo->click();
        QVERIFY(editor->textCursor().block().text().contains(u"\"e\""));
        editor->undo();
        QTRY_VERIFY(!goTo->isVisible());
    }

    void find_keys_goFromHitToHit()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *editor = dialog.findChild<JsonEditor *>(u"rawJson"_s);
        QTest::qWait(20);
        QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
        auto *words = dialog.findChild<QLineEdit *>(u"findWords"_s);
        auto *count = dialog.findChild<QLabel *>(u"findCount"_s);
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"\"N"_s);
        QCOMPARE(count->text(), u"1 of 2"_s);
        const int first = editor->textCursor().selectionStart();
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(count->text(), u"2 of 2"_s);
        QVERIFY(editor->textCursor().selectionStart() != first);
        QCOMPARE(editor->textCursor().selectedText().toLower(), u"\"n"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(editor->textCursor().selectionStart(), first);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), u"2 of 2"_s);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(!words->isVisible());
        QVERIFY(editor->hasFocus());
    }

    void save_longBrokenLine_changesTheTypedCharacterOnly()
    {
        const QByteArray bytes =
            "{\"id\":\"a\", \"text\":\"" + QByteArray(100000, 'w') + "\", \"n\":0.50}";
        RawJsonDialog dialog(*Example::of(bytes), u"a"_s, false, *JsonPointer::parse(u"/text"));
        QSignalSpy patched(&dialog, &RawJsonDialog::patched);
        dialog.show();
        auto *editor = dialog.findChild<JsonEditor *>(u"rawJson"_s);
        QTest::qWait(20);
        editor->select(editor->heldText().indexOf(u"www") + 50000);
        QTest::keyClick(editor, Qt::Key_X);
        dialog.accept();
        QCOMPARE(patched.count(), 1);
        const auto patch = patched.first().first().value<Patch>();
        QCOMPARE(*PatchCodec::apply(bytes, patch),
                 QByteArray(bytes).insert(bytes.indexOf("www") + 50000, "x"));
    }

    void reject_changedText_asksOnce()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        dialog.show();
        replaceText(*dialog.findChild<QPlainTextEdit *>(u"rawJson"_s), u"old"_s, u"new"_s);
        dialog.reject();
        QVERIFY(dialog.isVisible());
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestRawJsonDialog)
#include "tst_rawjsondialog.moc"
