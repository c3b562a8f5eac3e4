// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/jsontypes.h"
#include "model/dataset/example.h"
#include "ui/dialogs/rawjsondialog.h"
#include "ui/rawbytes.h"
#include "ui/sheet/displaytext.h"
#include "ui/sheet/flow.h"
#include "ui/sheet/sheet.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QFile>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

/// One text of several lines, as a panel shows it.
class TextSheet final : public Sheet
{
public:
    TextSheet()
    {
        resize(500, 400);
        show();
    }

    void fill(const QString &text, const QString &label = {})
    {
        m_text = *JsonText::of("{\"text\":" + toJsonString(text) + "}");
        m_label = label;
        contentChanged();
        settle();
    }
    QString shown() const
    {
        const Cell &cell = arrangement().cells.first();
        return arrangement().blocks[cell.block].layout->text().mid(cell.start, cell.length);
    }
    QTextLayout &layout() const { return *arrangement().blocks.first().layout; }

protected:
    void arrange(Flow &flow) const override
    {
        Look look;
        look.prose = true;
        look.verbatim = true;
        Paragraph paragraph;
        if (!m_label.isEmpty())
            paragraph.label(m_label);
        flow.add(paragraph.value(m_text.root()[u"text"_s], u"Text"_s, look));
    }

private:
    JsonText m_text;
    QString m_label;
};

QStringList naughty()
{
    return {
        u"plain"_s,
        u"4\u00a0kg \u202fand\u2009thin"_s,
        u"zero\u200bwidth\u200b\u200bspaces"_s,
        u"\ufeffbyte order mark"_s,
        u"soft\u00adhyphen"_s,
        u"over\u202Eride txt.exe\u202C end"_s,
        u"\u2067isolate\u2069 \u2066left\u2069"_s,
        u"line\u2028and\u2029paragraph separators"_s,
        u"CRLF\r\nand LF\nand CR\rin one"_s,
        u"tabs\tand\u000Bvertical\u000Cform feeds"_s,
        u"bell\u0007 escape\u001B[31m delete\u007F"_s,
        u"next line\u0085 and C1 \u009B"_s,
        u"tag\U000E0001\U000E0041\U000E007F here"_s,
        u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466 \u2764\uFE0F 1\uFE0F\u20E3"_s,
        u"noncharacters \ufdd0 \ufdd1 \uffff and \ufffc"_s,
        u"p\u0430in in the sh\u03bfulder"_s,
        u"\u05db\u05d0\u05d1 \u05d1\u05d1\u05e8\u05da, 4/10"_s,
        u"\u0623\u0644\u0645 12 \u0643\u063a (knee)"_s,
        u"Z\u0351\u036B\u0343a\u0321\u0328lgo"_s,
        u"<script>alert(1)</script> <img src=x> &amp; %s {} ${x} '; DROP TABLE"_s,
        u"\u3164\u115f\u1160\u2800 fillers"_s,
        u"\u200b"_s,
        u"\u00a0"_s,
        u"ends with a sign \u00a4 and \u237d of its own"_s};
}

/// Of a string that hides or reorders others; what a reader must never get unmarked.
bool isHidden(QChar c)
{
    if (c == QChar(0xfe0f)) // Seen in the picture before it.
        return false;
    const QString text(c);
    const QList<OddPart> parts = OddText::in(text);
    return !parts.isEmpty() && parts.first().kind != OddPart::Kind::Foreign &&
           c != QChar::LineSeparator;
}

void addStrings()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    const QStringList texts = naughty();
    for (const QString &text : texts)
        QTest::addRow("%d", number++) << text;
    QFile file(qEnvironmentVariable("ROUNDS_NAUGHTY_STRINGS"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray more = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : more)
        QTest::addRow("file %d", number++) << value.toString();
}

} // namespace

/// Texts that hide what they are: people see that something is there, and it survives.
class TestOddCharacters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strings_ofTheFile_areThere()
    {
        if (!qEnvironmentVariableIsSet("ROUNDS_NAUGHTY_STRINGS"))
            QSKIP("ROUNDS_NAUGHTY_STRINGS names no list of strings in JSON");
        QVERIFY(QFile::exists(qEnvironmentVariable("ROUNDS_NAUGHTY_STRINGS")));
    }

    void show_string_hidesNothing_data() { addStrings(); }
    void show_string_hidesNothing()
    {
        QFETCH(QString, text);
        if (text.isEmpty() || text.contains(QChar(0x200d)))
            return; // A joiner is seen in its emoji.
        TextSheet sheet;
        sheet.fill(text);
        const QString shown = sheet.shown();
        QCOMPARE(shown.size(), text.size());
        QVERIFY(std::ranges::none_of(shown, isHidden));
        const QString safe = safeText(text.toUtf8());
        QVERIFY(std::ranges::none_of(safe, [](QChar c) { return c != u'\n' && isHidden(c); }));
    }

    void edit_neighbourOfString_keepsIt_data() { addStrings(); }
    void edit_neighbourOfString_keepsIt()
    {
        QFETCH(QString, text);
        TextSheet sheet;
        sheet.fill(u"first "_s + text + u" last"_s);
        QSignalSpy edited(&sheet, &Sheet::edited);
        sheet.setCurrentCell(0);
        QVERIFY(sheet.startEditing());
        auto *editor = sheet.findChild<QPlainTextEdit *>();
        editor->moveCursor(QTextCursor::Start);
        QTest::keyClicks(editor, u"x"_s);
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, u"y"_s);
        QVERIFY(sheet.commitEditor());
        QCOMPARE(edited.count(), 1);
        const QByteArray value = edited.first().last().toByteArray();
        QCOMPARE(JsonText::of(value)->root().text(), u"xfirst "_s + text + u" lasty"_s);
    }

    void json_neighbourOfString_keepsIt_data() { addStrings(); }
    void json_neighbourOfString_keepsIt()
    {
        QFETCH(QString, text);
        const QByteArray record =
            "{\"t\":\"old\",\r\n  \"s\": " + toJsonString(text) + " , \"n\":0.50}";
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        QSignalSpy patched(&dialog, &RawJsonDialog::patched);
        auto *editor = dialog.findChild<QPlainTextEdit *>(u"rawJson"_s);
        QTextCursor found = editor->document()->find(u"old"_s);
        found.insertText(u"new"_s);
        dialog.accept();
        QCOMPARE(patched.count(), 1);
        const auto patch = patched.first().first().value<Patch>();
        QCOMPARE(*PatchCodec::apply(record, patch), QByteArray(record).replace("old", "new"));
    }

    void edit_signDeleted_deletesTheCharacter()
    {
        TextSheet sheet;
        sheet.fill(u"a\u200bb\U000E0041c"_s);
        QSignalSpy edited(&sheet, &Sheet::edited);
        sheet.setCurrentCell(0);
        QVERIFY(sheet.startEditing());
        auto *editor = sheet.findChild<QPlainTextEdit *>();
        QCOMPARE(editor->toPlainText(), u"a\u00a4b\u00a4\u00a4c"_s);
        editor->moveCursor(QTextCursor::Start);
        QTest::keyClick(editor, Qt::Key_Right);
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, u"-"_s);
        QVERIFY(sheet.commitEditor());
        QCOMPARE(JsonText::of(edited.first().last().toByteArray())->root().text(),
                 u"a-b\U000E0041c"_s);
    }

    void edit_newLine_endsAsTheOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("edited");
        QTest::newRow("two characters") << u"ab\r\ncd"_s << u"a\r\nb\r\ncd"_s;
        QTest::newRow("one character") << u"ab\ncd"_s << u"a\nb\ncd"_s;
        QTest::newRow("both") << u"ab\r\ncd\nef"_s << u"a\r\nb\r\ncd\nef"_s;
    }
    void edit_newLine_endsAsTheOthers()
    {
        QFETCH(QString, text);
        TextSheet sheet;
        sheet.fill(text);
        QSignalSpy edited(&sheet, &Sheet::edited);
        sheet.setCurrentCell(0);
        QVERIFY(sheet.startEditing());
        auto *editor = sheet.findChild<QPlainTextEdit *>();
        editor->moveCursor(QTextCursor::Start);
        QTest::keyClick(editor, Qt::Key_Right);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(sheet.commitEditor());
        QTEST(JsonText::of(edited.first().last().toByteArray())->root().text(), "edited");
    }

    void show_rightToLeft_followsTheFirstLetter()
    {
        TextSheet sheet;
        sheet.fill(u"\u05db\u05d0\u05d1 knee"_s);
        QCOMPARE(sheet.layout().textOption().textDirection(), Qt::RightToLeft);
        sheet.fill(u"knee \u05db\u05d0\u05d1"_s);
        QCOMPARE(sheet.layout().textOption().textDirection(), Qt::LeftToRight);
        // Among our words it keeps its direction to itself.
        sheet.fill(u"\u05db\u05d0\u05d1"_s, u"Why: "_s);
        QCOMPARE(sheet.layout().textOption().textDirection(), Qt::LeftToRight);
        QCOMPARE(sheet.layout().text(), u"Why: \u2068\u05db\u05d0\u05d1\u2069"_s);
        QCOMPARE(sheet.shown(), u"\u05db\u05d0\u05d1"_s);
    }

    void hint_overASign_namesTheCharacter()
    {
        TextSheet sheet;
        sheet.fill(u"ab\u200bcd"_s);
        const QTextLine line = sheet.layout().lineAt(0);
        const QPointF at = sheet.arrangement().blocks.first().at;
        const QPoint over(int(at.x() + (line.cursorToX(2) + line.cursorToX(3)) / 2),
                          int(at.y() + 6));
        QHelpEvent help(QEvent::ToolTip, over, sheet.viewport()->mapToGlobal(over));
        QApplication::sendEvent(sheet.viewport(), &help);
        QVERIFY2(QToolTip::text().contains(u"zero width space (U+200B)"),
                 qPrintable(QToolTip::text()));
    }

    void access_cellWithASign_saysItsName()
    {
        TextSheet sheet;
        sheet.fill(u"ab\u202Ecd"_s);
        QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(&sheet)->child(0);
        QVERIFY(cell->text(QAccessible::Description).contains(u"right-to-left override (U+202E)"));
    }
};

QTEST_MAIN(TestOddCharacters)
#include "tst_oddcharacters.moc"
