// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/example.h"
#include "ui/sheet/celleditor.h"
#include "ui/sheet/displaytext.h"
#include "ui/sheet/flow.h"
#include "ui/sheet/sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Shows the members of one object below each other.
class PlainSheet final : public Sheet
{
public:
    explicit PlainSheet(QWidget *parent) : Sheet(parent) {}

    void fillWith(const QByteArray &json)
    {
        m_text = *JsonText::of(json);
        contentChanged();
    }

protected:
    void arrange(Flow &flow) const override
    {
        flow.heading({u"Plain"_s, {}, {}});
        const QList<JsonValue> members = m_text.root().children();
        for (const JsonValue &member : members) {
            Look look;
            look.prose = member.key().startsWith(u"prose");
            flow.add(Paragraph().value(member, u"Plain, "_s + member.key(), look));
        }
        Look number;
        number.missingKind = Cell::Kind::Number;
        flow.add(Paragraph().value(m_text.root()[u"missing"_s], u"Plain, missing"_s, number));
    }

private:
    JsonText m_text;
};

const QByteArray record = "{\"line\":\"one_two\",\"number\":0.50,\"prose\":\"a\\u00a0b\\r\\nc\","
                          "\"flag\":true,\"note\":null}";

JsonPointer at(const QByteArray &name)
{
    return JsonPointer() / QString::fromUtf8(name);
}

} // namespace

class TestSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_before = new QLineEdit(m_window.get());
        m_sheet = new PlainSheet(m_window.get());
        m_after = new QLineEdit(m_window.get());
        for (QWidget *widget : QList<QWidget *>{m_before, m_sheet, m_after})
            layout->addWidget(widget);
        m_window->resize(400, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_sheet->fillWith(record);
        m_edits = std::make_unique<QSignalSpy>(m_sheet, &Sheet::edited);
    }
    void cleanup() { m_window.reset(); }

    void edit_changedText_emitsJsonOnce_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *member, const QString &typed,
                            const char *json) {
            QTest::newRow(name) << QByteArray(member) << typed << QByteArray(json);
        };
        row("a string is quoted and escaped", "line", u"say \"x\""_s, "\"say \\\"x\\\"\"");
        row("a number keeps the form in which it was typed", "number", u"0.70"_s, "0.70");
        row("a number with an exponent", "number", u"1e-1"_s, "1e-1");
        row("a boolean stays one", "flag", u"false"_s, "false");
        row("a boolean may become a word", "flag", u"unclear"_s, "\"unclear\"");
        row("null may become a text", "note", u"physio"_s, "\"physio\"");
        row("a missing number can be added", "missing", u"7"_s, "7");
    }
    void edit_changedText_emitsJsonOnce()
    {
        QFETCH(QByteArray, member);
        QFETCH(QString, typed);
        QFETCH(QByteArray, json);
        edit(member)->setPlainText(typed);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(m_edits->size(), 1);
        QCOMPARE(m_edits->first()[0].value<JsonPointer>(), at(member));
        QCOMPARE(m_edits->first()[1].toByteArray(), json);
        QVERIFY(!m_sheet->hasOpenEditor());
        QVERIFY(m_sheet->hasFocus());
    }

    void edit_unchangedText_emitsNothing()
    {
        const QByteArrayList members = {"line", "number", "prose", "flag", "note", "missing"};
        for (const QByteArray &member : members) {
            edit(member);
            QVERIFY(m_sheet->commitEditor());
            QVERIFY(!m_sheet->hasOpenEditor());
        }
        QCOMPARE(m_edits->size(), 0);
    }

    void edit_escape_restoresTheValue()
    {
        edit("line")->setPlainText(u"other"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!m_sheet->hasOpenEditor());
        QCOMPARE(m_edits->size(), 0);
    }

    void edit_longText_keepsEveryLineInPlace()
    {
        const QByteArray words = QByteArray("some words that wrap ").repeated(12).trimmed();
        m_sheet->fillWith("{\"prose\":\"" + words + "\"}");
        m_sheet->setCurrentCell(0);
        const QTextLayout *shown = m_sheet->arrangement().blocks.first().layout.get();
        QVERIFY(shown->lineCount() > 3);
        QVERIFY(m_sheet->startEditing());
        const auto *editor = m_sheet->findChild<CellEditor *>();
        QCOMPARE(editor->geometry().topLeft(), m_sheet->viewRect(0).topLeft());
        QVERIFY(!editor->verticalScrollBar()->isVisible());
        const QTextBlock block = editor->document()->firstBlock();
        editor->document()->documentLayout()->blockBoundingRect(block);
        QCOMPARE(block.layout()->lineCount(), shown->lineCount());
        for (int i = 0; i < shown->lineCount(); ++i) {
            QCOMPARE(block.layout()->lineAt(i).y(), shown->lineAt(i).y());
            QCOMPARE(block.layout()->lineAt(i).textStart(), shown->lineAt(i).textStart());
        }
    }

    void edit_focusLoss_commits()
    {
        edit("line")->setPlainText(u"other"_s);
        m_after->setFocus();
        QCOMPARE(m_edits->size(), 1);
    }

    void edit_underscore_isKeptInTheEditor()
    {
        QCOMPARE(edit("line")->toPlainText(), u"one_two"_s);
        QCOMPARE(displayText(u"one_two"_s), u"one two"_s);
    }

    void edit_badNumber_staysOpenWithItsText_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "abc", "1,5", ".5", "01", "NaN", "1e999", "+1", "0x10"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void edit_badNumber_staysOpenWithItsText()
    {
        QFETCH(QString, typed);
        edit("number")->setPlainText(typed);
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(m_sheet->hasOpenEditor());
        QVERIFY(!m_sheet->commitEditor());
        QCOMPARE(editor()->toPlainText(), typed);
        QVERIFY(!editor()->accessibleDescription().isEmpty());
        QCOMPARE(m_edits->size(), 0);
    }

    void edit_prose_keepsWhatWasNotTouched()
    {
        CellEditor *prose = edit("prose");
        prose->moveCursor(QTextCursor::End);
        QTest::keyClick(prose, Qt::Key_Return);
        QTest::keyClicks(prose, u"d"_s);
        QVERIFY(m_sheet->commitEditor());
        // The no-break space and the CRLF are as stored, and the new line has CRLF too.
        QCOMPARE(m_edits->first()[1].toByteArray(), QByteArray("\"a\u00a0b\\r\\nc\\r\\nd\""));
    }

    void displayText_hiddenCharacters_areSeen()
    {
        QCOMPARE(displayText(u"a\u202Eb\u200Bc\nd"_s),
                 u"a%1b%1c"_s.arg(hiddenCharacterSign) + QChar(QChar::LineSeparator) + u'd');
    }

    void tab_walksCellsThenLeaves()
    {
        m_before->setFocus();
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(m_sheet->hasFocus());
        QStringList order = {m_sheet->currentPlace().last()};
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(m_sheet, Qt::Key_Tab);
            order += m_sheet->currentPlace().last();
        }
        QCOMPARE(order.join(u' '), u"line number prose flag note missing"_s);
        QTest::keyClick(m_sheet, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
        QTest::keyClick(m_after, Qt::Key_Backtab);
        QCOMPARE(m_sheet->currentPlace().last(), u"missing"_s);
    }

    void arrows_moveAndOpenKeys_open()
    {
        QVERIFY(m_sheet->reveal(at("line")));
        QTest::keyClick(m_sheet, Qt::Key_Down);
        QCOMPARE(m_sheet->currentPlace(), at("number"));
        for (const Qt::Key key : {Qt::Key_E, Qt::Key_F2, Qt::Key_Return}) {
            QTest::keyClick(m_sheet, key);
            QVERIFY(m_sheet->hasOpenEditor());
            QTest::keyClick(editor(), Qt::Key_Escape);
        }
    }

    void doubleClick_opensTheCellThere()
    {
        QVERIFY(m_sheet->reveal(at("number")));
        const QPoint middle = m_sheet->viewRect(0).center();
        QTest::mouseDClick(m_sheet->viewport(), Qt::LeftButton, {}, middle);
        QVERIFY(m_sheet->hasOpenEditor());
        QCOMPARE(m_sheet->currentPlace(), at("line"));
    }

    void reveal_place_focusesWhatShowsIt()
    {
        QVERIFY(m_sheet->reveal(at("flag")));
        QVERIFY(m_sheet->hasFocus());
        QCOMPARE(m_sheet->currentPlace(), at("flag"));
        QVERIFY(m_sheet->reveal(at("flag") / u"inner"_s));
        QVERIFY(!m_sheet->reveal(at("nothing")));
        QVERIFY(!m_sheet->reveal(JsonPointer()));
    }

    void readOnly_opensNothing()
    {
        m_sheet->setReadOnly(true);
        m_sheet->reveal(at("line"));
        QVERIFY(!m_sheet->startEditing());
        QTest::keyClick(m_sheet, Qt::Key_E);
        QVERIFY(!m_sheet->hasOpenEditor());
    }

    void copy_cell_copiesWhatIsStored()
    {
        m_sheet->reveal(at("line"));
        QTest::keySequence(m_sheet, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"one_two"_s);
    }

    void accessible_cells_areNamedChildren()
    {
        QAccessibleInterface *sheet = QAccessible::queryAccessibleInterface(m_sheet);
        QVERIFY(sheet);
        QCOMPARE(sheet->text(QAccessible::Name), u"Plain"_s);
        QCOMPARE(sheet->childCount(), 6);
        QCOMPARE(sheet->child(1)->text(QAccessible::Name), u"Plain, number"_s);
        QCOMPARE(sheet->child(1)->text(QAccessible::Value), u"0.50"_s);
        QCOMPARE(sheet->child(1)->role(), QAccessible::EditableText);
        QCOMPARE(sheet->indexOfChild(sheet->child(1)), 1);
    }

    void hugeLine_isShownAndEdited()
    {
        m_sheet->fillWith("{\"line\":\"" + QByteArray(100'000, 'x') + "\"}");
        m_sheet->grab();
        edit("line");
        QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_A);
        QVERIFY(m_sheet->commitEditor());
        QCOMPARE(m_edits->size(), 1);
        QCOMPARE(m_edits->first()[1].toByteArray().count('x'), 100'000);
    }

    void largerFont_isLaidOutAgain()
    {
        const int height = m_sheet->preferredHeight(300);
        QFont font = m_sheet->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        m_sheet->setFont(font);
        QVERIFY(m_sheet->preferredHeight(300) > height * 3 / 2);
    }

private:
    CellEditor *editor() const { return m_sheet->findChild<CellEditor *>(); }
    CellEditor *edit(const QByteArray &member) const
    {
        m_sheet->reveal(at(member));
        m_sheet->startEditing();
        // The one before is deleted with the next event.
        return m_sheet->findChildren<CellEditor *>().last();
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QSignalSpy> m_edits;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
    PlainSheet *m_sheet = nullptr;
};

QTEST_MAIN(TestSheet)
#include "tst_sheet.moc"
