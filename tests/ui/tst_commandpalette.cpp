// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/fuzzymatch.h"
#include "ui/itemmodels/commandmodel.h"
#include "ui/widgets/commandpalette.h"

#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/// The palette over the real window, worked by keys.
class PaletteDesk : public Bench
{
public:
    using Bench::Bench;

    QLineEdit *ask() const
    {
        key(Qt::Key_K, Qt::ControlModifier);
        return find<QLineEdit>(u"commandText"_s);
    }
    bool isOpen() const { return find<CommandPalette>(u"commandPalette"_s)->isVisible(); }
    QAbstractItemModel *found() const { return find<QListView>(u"commandList"_s)->model(); }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < found()->rowCount(); ++row)
            all += found()->index(row, 0).data().toString();
        return all;
    }
    QString note(int row) const
    {
        return found()->index(row, 0).data(CommandModel::NoteRole).toString();
    }
    QString best(const QString &typed) const
    {
        QLineEdit *edit = ask();
        QTest::keyClicks(edit, typed);
        return texts().value(0);
    }
    void choose(const QString &typed) const
    {
        QTest::keyClicks(ask(), typed);
        key(Qt::Key_Return);
    }
};

class TestCommandPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void score_table_data();
    void score_table();
    void score_beginnings_goBeforeInsides();
    void ask_key_opensTheBoxWithTheFocus();
    void escape_focusIsWhereItWas();
    void escape_openEditor_staysWithItsText();
    void ask_again_closes();
    void enter_action_isDone();
    void enter_disabledAction_staysAndSaysWhy();
    void find_label_goesToTheExample();
    void find_wordInside_goesToTheExample();
    void find_beginningOfAWord_comesWithThePause();
    void find_category_takesUpItsQueue();
    void find_queueAndView_areTakenUp();
    void recent_comesFirst();
    void recent_example_isThereBeforeTyping();
    void disabled_comeLast();
    void bareKeys_inTheBox_onlyType();
    void arrows_moveAndAreSpoken();
    void everyAction_isThereWithItsKey();
};

void TestCommandPalette::score_table_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("all of it") << u"approve"_s << u"Approve"_s << true;
    QTest::newRow("beginnings of words") << u"so"_s << u"Second opinion"_s << true;
    QTest::newRow("letters inside") << u"prv"_s << u"Approve"_s << true;
    QTest::newRow("blanks do not matter") << u"second op"_s << u"Second opinion"_s << true;
    QTest::newRow("another order") << u"eppa"_s << u"Approve"_s << false;
    QTest::newRow("a letter too many") << u"approvee"_s << u"Approve"_s << false;
    QTest::newRow("nothing typed") << QString() << u"Approve"_s << true;
    QTest::newRow("nothing to find") << u"a"_s << QString() << false;
}

void TestCommandPalette::score_table()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(fuzzymatch::score(typed, text).has_value(), found);
}

void TestCommandPalette::score_beginnings_goBeforeInsides()
{
    const auto score = [](const QString &typed, const QString &text) {
        return fuzzymatch::score(typed, text).value_or(0);
    };
    QVERIFY(score(u"re"_s, u"Reject"_s) > score(u"re"_s, u"Approve"_s + u"re"_s));
    QVERIFY(score(u"so"_s, u"Second opinion"_s) > score(u"so"_s, u"Mark the step unsure or"_s));
    QVERIFY(score(u"ope"_s, u"Reopen"_s) > score(u"ope"_s, u"One poem"_s));
}

void TestCommandPalette::ask_key_opensTheBoxWithTheFocus()
{
    PaletteDesk desk;
    const QLineEdit *edit = desk.ask();
    QVERIFY(desk.isOpen());
    QCOMPARE(QApplication::focusWidget(), edit);
    QVERIFY(desk.texts().contains(u"Approve"_s));
    QVERIFY(
        desk.window->rect().contains(desk.find<CommandPalette>(u"commandPalette"_s)->geometry()));
}

void TestCommandPalette::escape_focusIsWhereItWas()
{
    PaletteDesk desk;
    QWidget *before = QApplication::focusWidget();
    desk.ask();
    desk.key(Qt::Key_Escape);
    QVERIFY(!desk.isOpen());
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestCommandPalette::escape_openEditor_staysWithItsText()
{
    PaletteDesk desk;
    desk.key(Qt::Key_E);
    auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"xyz"_s);
    const QString typed = editor->toPlainText();
    desk.ask();
    desk.key(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), editor);
    QCOMPARE(editor->toPlainText(), typed);
    QCOMPARE(desk.session->current().summary.revision, 1);
}

void TestCommandPalette::ask_again_closes()
{
    PaletteDesk desk;
    QWidget *before = QApplication::focusWidget();
    desk.ask();
    desk.ask();
    QVERIFY(!desk.isOpen());
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestCommandPalette::enter_action_isDone()
{
    PaletteDesk desk;
    desk.choose(u"approve"_s);
    QVERIFY(!desk.isOpen());
    QCOMPARE(desk.statusOf(u"acute-001"_s), Status::Approved);
}

void TestCommandPalette::enter_disabledAction_staysAndSaysWhy()
{
    PaletteDesk desk;
    QCOMPARE(desk.best(u"undo"_s), u"Undo"_s);
    QVERIFY2(!desk.note(0).isEmpty(), qPrintable(desk.note(0)));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.isOpen());
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_2, Qt::ControlModifier);
    desk.best(u"approve"_s);
    const qsizetype row = desk.texts().indexOf(u"Approve"_s);
    QVERIFY(row > 0); // What can be done goes first.
    QCOMPARE(desk.note(int(row)), u"on the Review page only"_s);
}

void TestCommandPalette::find_label_goesToTheExample()
{
    PaletteDesk desk;
    QCOMPARE(desk.best(u"acute-004"_s), u"acute-004"_s);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.label(), u"acute-004"_s);
    desk.key(Qt::Key_2, Qt::ControlModifier);
    desk.choose(u"ACUTE-002"_s);
    QCOMPARE(desk.label(), u"acute-002"_s);
    QVERIFY(desk.view().isVisible());
}

void TestCommandPalette::find_wordInside_goesToTheExample()
{
    PaletteDesk desk;
    QCOMPARE(desk.best(u"003"_s), u"acute-003"_s);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.label(), u"acute-003"_s);
}

void TestCommandPalette::find_beginningOfAWord_comesWithThePause()
{
    PaletteDesk desk;
    desk.best(u"ste"_s); // Each has a first step.
    QVERIFY(!desk.texts().contains(u"acute-002"_s));
    desk.key(Qt::Key_Down);
    const QString chosen = desk.find<QLineEdit>(u"commandText"_s)->accessibleDescription();
    QTRY_VERIFY(desk.texts().contains(u"acute-002"_s));
    QCOMPARE(desk.find<QLineEdit>(u"commandText"_s)->accessibleDescription(), chosen);
}

void TestCommandPalette::find_category_takesUpItsQueue()
{
    PaletteDesk desk(Bench::records(2) + Bench::records(3, "doms"));
    desk.choose(u"DOMS"_s);
    QCOMPARE(desk.session->category(), u"doms"_s);
    QCOMPARE(desk.session->queue(), Queue::ToReview);
    QCOMPARE(desk.label(), u"doms-001"_s);
}

void TestCommandPalette::find_queueAndView_areTakenUp()
{
    PaletteDesk desk;
    QVERIFY(desk.project->views().add(u"Sore knees"_s, u"knee"_s));
    desk.choose(u"rejected"_s);
    QCOMPARE(desk.session->queue(), Queue::Rejected);
    desk.choose(u"sore kn"_s);
    QCOMPARE(desk.session->queue(), Queue::All);
    QCOMPARE(desk.session->searchText(), u"knee"_s);
}

void TestCommandPalette::recent_comesFirst()
{
    PaletteDesk desk;
    desk.choose(u"history"_s);
    desk.ask();
    QCOMPARE(desk.texts().value(0), u"History"_s);
}

void TestCommandPalette::recent_example_isThereBeforeTyping()
{
    PaletteDesk desk;
    desk.choose(u"acute-004"_s);
    desk.close();
    desk.open();
    desk.ask();
    QCOMPARE(desk.texts().value(0), u"acute-004"_s);
}

void TestCommandPalette::disabled_comeLast()
{
    PaletteDesk desk;
    desk.ask();
    bool disabled = false;
    for (int row = 0; row < desk.found()->rowCount(); ++row) {
        const bool enabled = desk.found()->index(row, 0).data(CommandModel::EnabledRole).toBool();
        QVERIFY2(!(disabled && enabled), qPrintable(desk.texts().value(row)));
        disabled |= !enabled;
    }
}

void TestCommandPalette::bareKeys_inTheBox_onlyType()
{
    PaletteDesk desk;
    const QLineEdit *edit = desk.ask();
    QTest::keyClicks(QApplication::focusWidget(), u"ajrfs"_s);
    QCOMPARE(edit->text(), u"ajrfs"_s);
    QCOMPARE(desk.approved(), 0);
    QCOMPARE(desk.label(), u"acute-001"_s);
}

void TestCommandPalette::arrows_moveAndAreSpoken()
{
    PaletteDesk desk;
    QLineEdit *edit = desk.ask();
    const QString first = edit->accessibleDescription();
    desk.key(Qt::Key_Down);
    QVERIFY(!first.isEmpty() && edit->accessibleDescription() != first);
    desk.key(Qt::Key_Up);
    QCOMPARE(edit->accessibleDescription(), first);
    QTest::keyClicks(edit, u"zzzz"_s);
    QCOMPARE(edit->accessibleDescription(), u"Nothing is called like that"_s);
}

void TestCommandPalette::everyAction_isThereWithItsKey()
{
    PaletteDesk desk;
    for (const QAction *action : desk.window->actions().all()) {
        if (action == desk.window->actions().commandPalette)
            continue;
        const QString name = Actions::nameOf(*action);
        QTest::keyClicks(desk.ask(), name);
        const qsizetype row = desk.texts().indexOf(name);
        QVERIFY2(row >= 0, qPrintable(name));
        QVERIFY2(
            !desk.found()->index(int(row), 0).data(CommandModel::KeysRole).toString().isEmpty(),
            qPrintable(name));
        desk.key(Qt::Key_Escape);
    }
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
