// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/actionkeys.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyedit.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

/// The Keys dialog over the real window, worked by keys.
class KeysDesk : public Bench
{
public:
    KeysDialog *open()
    {
        window->actions().changeKeys->trigger();
        auto *dialog = find<KeysDialog>(u"keysDialog"_s);
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog does not become active");
        return dialog;
    }
    /// Searches an action and presses its new key.
    void press(const QString &action, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto *search = find<QLineEdit>(u"keySearch"_s);
        search->setFocus();
        search->clear();
        QTest::keyClicks(search, action);
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(find<KeyEdit>(u"keyEdit"_s), key, modifiers);
    }
    QString said() const { return find<QLabel>(u"keysSaid"_s)->text(); }
    QStringList keysOf(const QAction *action) const
    {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys += key.toString();
        return keys;
    }
    void shut(QDialog *dialog)
    {
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isVisible());
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        view().setFocus();
    }
};

class TestKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void change_key_actsIsShownAndIsRemembered();
    void change_keyOfAnother_isRefusedWithItsName();
    void swap_bothKeepAKey();
    void change_chordForADecision_isRefused();
    void change_noKey_leavesTheActionWithout();
    void check_keys_data();
    void check_keys();
    void reset_one_takesItsKeysBackFromOthers();
    void resetAll_everyActionIsAsItCame();
    void load_settingsOfAnotherHand_areReadWithCare();
    void load_choiceTakesADefault_theOtherLosesIt();
    void undo_ownChordInAnEditor_isOfTypingOnly();
    void search_noSuchAction_saysSo();
    void cheatSheet_fitsASmallScreen();
    void cheatSheet_saysTheKeysOfNow();
};

void TestKeys::change_key_actsIsShownAndIsRemembered()
{
    KeysDesk desk;
    QDialog *dialog = desk.open();
    desk.press(u"approve"_s, Qt::Key_Y);
    QVERIFY2(desk.said().contains(u"Y"_s), qPrintable(desk.said()));
    desk.shut(dialog);
    const auto *button = desk.find<KeyButton>(u"approveButton"_s);
    QCOMPARE(button->accessibleDescription(), u"Key Y"_s);
    desk.key(Qt::Key_A);
    QCOMPARE(desk.approved(), 0);
    desk.key(Qt::Key_Y);
    QCOMPARE(desk.approved(), 1);
    desk.close();
    desk.Bench::open();
    desk.key(Qt::Key_Y);
    QCOMPARE(desk.approved(), 2);
}

void TestKeys::change_keyOfAnother_isRefusedWithItsName()
{
    KeysDesk desk;
    desk.open();
    desk.press(u"approve"_s, Qt::Key_F);
    QVERIFY2(desk.said().contains(u"Flag"_s), qPrintable(desk.said()));
    QCOMPARE(desk.keysOf(desk.window->actions().approve), QStringList{u"A"_s});
    QVERIFY(desk.find<QPushButton>(u"swapKeysButton"_s)->isVisible());
}

void TestKeys::swap_bothKeepAKey()
{
    KeysDesk desk;
    desk.open();
    desk.press(u"approve"_s, Qt::Key_F);
    QTest::keyClick(desk.find<QPushButton>(u"swapKeysButton"_s), Qt::Key_Space);
    QCOMPARE(desk.keysOf(desk.window->actions().approve), QStringList{u"F"_s});
    QCOMPARE(desk.keysOf(desk.window->actions().flag), QStringList{u"A"_s});
}

void TestKeys::change_chordForADecision_isRefused()
{
    KeysDesk desk;
    desk.open();
    desk.press(u"approve"_s, Qt::Key_D, Qt::ControlModifier);
    QVERIFY2(desk.said().contains(u"typed"_s), qPrintable(desk.said()));
    QCOMPARE(desk.keysOf(desk.window->actions().approve), QStringList{u"A"_s});
    desk.press(u"Import"_s, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.keysOf(desk.window->actions().importBatch), QStringList{u"Ctrl+Y"_s});
}

void TestKeys::change_noKey_leavesTheActionWithout()
{
    KeysDesk desk;
    QDialog *dialog = desk.open();
    desk.press(u"approve"_s, Qt::Key_Y);
    QTest::keyClick(desk.find<QPushButton>(u"noKeyButton"_s), Qt::Key_Space);
    desk.shut(dialog);
    QVERIFY(desk.window->actions().approve->shortcuts().isEmpty());
    desk.close();
    desk.Bench::open();
    QVERIFY(desk.window->actions().approve->shortcuts().isEmpty());
    const auto *button = desk.find<KeyButton>(u"approveButton"_s);
    QVERIFY(button->sizeHint().width() > 0 && button->accessibleDescription().isEmpty());
}

void TestKeys::check_keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a letter") << u"Y"_s << true;
    QTest::newRow("a function key") << u"F7"_s << true;
    QTest::newRow("Shift and a letter") << u"Shift+Y"_s << true;
    QTest::newRow("leaves an editor") << u"Esc"_s << false;
    QTest::newRow("moves between panels") << u"Tab"_s << false;
    QTest::newRow("edits") << u"F2"_s << false;
    QTest::newRow("moves inside lists") << u"Left"_s << false;
    QTest::newRow("presses buttons") << u"Space"_s << false;
    QTest::newRow("copies") << u"Ctrl+C"_s << false;
    QTest::newRow("moves in a text") << u"Ctrl+Right"_s << false;
    QTest::newRow("opens a menu") << u"Alt+P"_s << false;
    QTest::newRow("a sequence") << u"G, H"_s << false;
}

void TestKeys::check_keys()
{
    QFETCH(QString, key);
    QFETCH(bool, allowed);
    QWidget window;
    const Actions actions(&window);
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const ActionKeys keys(actions, settings);
    const Result<void> checked = keys.check(*actions.flag, QKeySequence(key));
    QCOMPARE(bool(checked), allowed);
    if (!allowed)
        QVERIFY(checked.error().message.size() > 20);
}

void TestKeys::reset_one_takesItsKeysBackFromOthers()
{
    KeysDesk desk;
    desk.open();
    desk.press(u"approve"_s, Qt::Key_Y);
    desk.press(u"flag"_s, Qt::Key_A);
    desk.press(u"approve"_s, Qt::Key_Y);
    QTest::keyClick(desk.find<QPushButton>(u"resetKeyButton"_s), Qt::Key_Space);
    QCOMPARE(desk.keysOf(desk.window->actions().approve), QStringList{u"A"_s});
    QVERIFY(desk.window->actions().flag->shortcuts().isEmpty());
}

void TestKeys::resetAll_everyActionIsAsItCame()
{
    KeysDesk desk;
    QMap<QString, QStringList> before;
    for (const QAction *action : desk.window->actions().all())
        before[action->objectName()] = desk.keysOf(action);
    desk.open();
    desk.press(u"approve"_s, Qt::Key_Y);
    desk.press(u"next example"_s, Qt::Key_A);
    desk.press(u"flag"_s, Qt::Key_J);
    QTest::keyClick(desk.find<QPushButton>(u"resetKeysButton"_s), Qt::Key_Space);
    for (const QAction *action : desk.window->actions().all()) {
        QCOMPARE(desk.keysOf(action), before[action->objectName()]);
        QVERIFY(!desk.settings->keys(action->objectName()));
    }
}

void TestKeys::load_settingsOfAnotherHand_areReadWithCare()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setKeys(u"approve"_s, QStringList{u"Ctrl+D"_s, u"Esc"_s, u"nonsense"_s, u"Y"_s});
    QWidget window;
    const Actions actions(&window);
    const ActionKeys keys(actions, settings);
    QCOMPARE(actions.approve->shortcuts(), QList<QKeySequence>{QKeySequence(u"Y"_s)});
}

void TestKeys::load_choiceTakesADefault_theOtherLosesIt()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setKeys(u"approve"_s, QStringList{u"J"_s});
    QWidget window;
    const Actions actions(&window);
    const ActionKeys keys(actions, settings);
    QCOMPARE(actions.approve->shortcut(), QKeySequence(u"J"_s));
    QCOMPARE(actions.next->shortcuts(), QList<QKeySequence>{QKeySequence(u"Down"_s)});
}

void TestKeys::undo_ownChordInAnEditor_isOfTypingOnly()
{
    KeysDesk desk;
    desk.key(Qt::Key_A);
    desk.session->setQueue(Queue::ToReview);
    QDialog *dialog = desk.open();
    desk.press(u"undo"_s, Qt::Key_U, Qt::ControlModifier);
    desk.shut(dialog);
    desk.key(Qt::Key_E);
    auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    const QString before = editor->toPlainText();
    QTest::keyClicks(editor, u"xyz"_s);
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(editor->toPlainText(), before);
    QCOMPARE(desk.approved(), 1);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(desk.approved(), 0);
}

void TestKeys::search_noSuchAction_saysSo()
{
    KeysDesk desk;
    desk.open();
    desk.press(u"zzz"_s, Qt::Key_Y);
    const auto *table = desk.find<QTableView>(u"keyTable"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!desk.find<KeyEdit>(u"keyEdit"_s)->isEnabled());
}

void TestKeys::cheatSheet_fitsASmallScreen()
{
    QApplication::setFont(Fonts::application());
    QWidget window;
    const Actions actions(&window);
    ShortcutsDialog sheet(actions);
    const QSize size = sheet.sizeHint();
    QVERIFY2(size.width() <= 1366 && size.height() <= 740,
             qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
}

void TestKeys::cheatSheet_saysTheKeysOfNow()
{
    KeysDesk desk;
    QDialog *dialog = desk.open();
    desk.press(u"approve"_s, Qt::Key_F7);
    desk.shut(dialog);
    desk.key(Qt::Key_Question);
    const auto *sheet = desk.find<ShortcutsDialog>(u"shortcutsDialog"_s);
    QVERIFY(sheet && sheet->isVisible());
    QStringList texts;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(u"F7"_s) && !texts.contains(u"A"_s));
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
