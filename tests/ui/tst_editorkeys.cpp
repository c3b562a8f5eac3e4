// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// Whatever takes typing takes every bare key: nothing is decided by a letter. The editors are found
// by what they are, not by their names, so that a new one is tried without anybody thinking of it.
#include "tests/ui/batchbench.h"
#include "tests/ui/records.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/reviewerdialog.h"
#include "ui/dialogs/textdialog.h"
#include "ui/panels/jsonpopover.h"
#include "ui/sheet/celleditor.h"
#include "ui/widgets/keyedit.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QMenu>
#include <QPointer>
#include <QTextEdit>

namespace {

/// The keys without Ctrl, Alt or Meta of all actions that can be done now.
QList<QKeyCombination> bareKeys(const Bench &bench)
{
    QList<QKeyCombination> keys;
    const QList<QAction *> actions = bench.window->actions().all();
    for (const QAction *action : actions) {
        for (const QKeySequence &sequence : action->shortcuts()) {
            const QKeyCombination key = sequence[0];
            if (!(key.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)))
                keys += key;
        }
    }
    return keys;
}

bool takesTyping(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return (text && !text->isReadOnly()) || (rich && !rich->isReadOnly()) ||
           (line && !line->isReadOnly()) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QComboBox *>(widget);
}

/// What somebody could put the focus into now, and type; parts of a spin box go with it.
QList<QWidget *> editorsIn(QWidget *root)
{
    QList<QWidget *> editors;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                            qobject_cast<QComboBox *>(widget->parentWidget());
        // What records keys is no text.
        const bool records = qobject_cast<KeyEdit *>(widget->parentWidget());
        if (takesTyping(widget) && !records && widget->isVisible() && widget->isEnabled() &&
            widget->focusPolicy() != Qt::NoFocus && !isPart)
            editors += widget;
    }
    // First what a choice in another of them may hide.
    std::ranges::stable_partition(editors, [](const QWidget *editor) {
        return qobject_cast<const QAbstractSpinBox *>(editor) != nullptr;
    });
    return editors;
}

QString nameOf(const QWidget *widget)
{
    return u"%1 \"%2\" (%3)"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                   widget->objectName(), widget->accessibleName());
}

/// The last thing that happened.
EventId lastEvent(const Bench &bench)
{
    return bench.project->events().head()->sequence;
}

/// Types every bare key into an editor; what it did beside typing, in words.
QString typeInto(const Bench &bench, QWidget *editor)
{
    editor->window()->activateWindow();
    editor->setFocus();
    const auto hasFocus = [editor] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == editor || editor->isAncestorOf(focus));
    };
    if (!QTest::qWaitFor(hasFocus, 2000))
        return nameOf(editor) + u" does not take the focus"_s;
    for (const QKeyCombination key : bareKeys(bench)) {
        const EventId before = lastEvent(bench);
        const QString example = bench.label();
        QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
        // A letter in the box of queues chooses a queue, and with it an example, but decides
        // nothing.
        const bool stays = bench.label() == example || qobject_cast<QComboBox *>(editor);
        if (lastEvent(bench) != before || !stays)
            return u"%1 acts in %2"_s.arg(QKeySequence(key).toString(), nameOf(editor));
        const QWidget *focus = QApplication::focusWidget();
        if (!hasFocus())
            return u"%1 leads from %2 to %3"_s.arg(QKeySequence(key).toString(), nameOf(editor),
                                                   focus ? nameOf(focus) : u"nowhere"_s);
    }
    return {};
}

} // namespace

class TestEditorKeys final : public QObject
{
    Q_OBJECT

    /// At least so many editors have to be found.
    static void tryAll(const Bench &bench, QWidget *root, int least);
    static void tryDialog(Bench &bench, QDialog *dialog, int least);
    static QDialog *opened(const Bench &bench, QAction *action);

private Q_SLOTS:
    void keys_areThoseOfTheDecisions();
    void reviewPage_everyEditor_onlyTakesTheKeys();
    void cells_everyEditor_onlyTakesTheKeys_data();
    void cells_everyEditor_onlyTakesTheKeys();
    void popovers_everyEditor_onlyTakesTheKeys_data();
    void popovers_everyEditor_onlyTakesTheKeys();
    void jsonPopover_everyEditor_onlyTakesTheKeys();
    void datasetPage_everyEditor_onlyTakesTheKeys();
    void batchesPage_everyEditor_onlyTakesTheKeys();
    void dialogs_everyEditor_onlyTakesTheKeys_data();
    void dialogs_everyEditor_onlyTakesTheKeys();
    void questions_everyEditor_onlyTakesTheKeys();
};

void TestEditorKeys::tryAll(const Bench &bench, QWidget *root, int least)
{
    const QList<QWidget *> editors = editorsIn(root);
    QStringList faults;
    for (const QPointer<QWidget> editor : editors) {
        if (!editor)
            continue; // A choice in another one exchanged it.
        if (const QString fault = typeInto(bench, editor); !fault.isEmpty())
            faults += fault;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(editors.size() >= least, qPrintable(u"only %1 editors"_s.arg(editors.size())));
}

void TestEditorKeys::tryDialog(Bench &bench, QDialog *dialog, int least)
{
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    tryAll(bench, dialog, least);
    delete dialog;
}

QDialog *TestEditorKeys::opened(const Bench &bench, QAction *action)
{
    action->trigger();
    const QList<QDialog *> dialogs = bench.window->findChildren<QDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

void TestEditorKeys::keys_areThoseOfTheDecisions()
{
    const Bench bench;
    const QList<QKeyCombination> keys = bareKeys(bench);
    for (const Qt::Key key :
         {Qt::Key_A, Qt::Key_R, Qt::Key_S, Qt::Key_O, Qt::Key_F, Qt::Key_C, Qt::Key_L, Qt::Key_N,
          Qt::Key_P, Qt::Key_J, Qt::Key_K, Qt::Key_X, Qt::Key_W, Qt::Key_1, Qt::Key_2, Qt::Key_3})
        QVERIFY2(keys.contains(QKeyCombination(key)), qPrintable(QKeySequence(key).toString()));
}

void TestEditorKeys::reviewPage_everyEditor_onlyTakesTheKeys()
{
    Bench bench;
    batchbench::signIn(bench);
    bench.window->resize(1920, 1080);
    bench.session->setOrder({QueueOrder::Kind::Shuffled}); // with the seed's box
    QVERIFY(bench.find<QWidget>(u"queueSeed"_s)->isVisible());
    tryAll(bench, bench.window.get(), 5);
}

void TestEditorKeys::cells_everyEditor_onlyTakesTheKeys_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("a plan") << records::plan().text().bytes();
    QTest::newRow("urgent") << records::urgent().text().bytes();
    QTest::newRow("questions") << records::questions().text().bytes();
    QTest::newRow("a conversation") << records::conversation().text().bytes();
}

void TestEditorKeys::cells_everyEditor_onlyTakesTheKeys()
{
    QFETCH(QByteArray, record);
    Bench bench(record.simplified() + '\n' + Bench::records(2));
    batchbench::signIn(bench);
    bench.window->resize(1920, 1080);
    const Example example = bench.session->current().example;
    QList<JsonPointer> places{JsonPointer()};
    QStringList faults;
    int editors = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const JsonValue value = example.text().at(places[i]);
        if (value.isObject() || value.isArray()) {
            for (const JsonValue &child : value.children())
                places += child.place();
            continue;
        }
        if (!bench.view().reveal(places[i]))
            continue;
        bench.key(Qt::Key_E);
        auto *editor = qobject_cast<CellEditor *>(QApplication::focusWidget());
        if (!editor)
            continue;
        ++editors;
        if (const QString fault = typeInto(bench, editor); !fault.isEmpty())
            faults += fault;
        bench.key(Qt::Key_Escape);
        if (bench.view().hasOpenEditor())
            bench.key(Qt::Key_Escape); // the first closed a list of choices
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(editors >= 8, qPrintable(QString::number(editors)));
    QVERIFY(bench.session->current().history.isEmpty());
}

void TestEditorKeys::popovers_everyEditor_onlyTakesTheKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("the reason of a rejection") << int(Qt::Key_R) << 0;
    QTest::newRow("a second opinion") << int(Qt::Key_S) << 0;
    QTest::newRow("a comment") << int(Qt::Key_C) << 0;
    QTest::newRow("a waiver") << int(Qt::Key_W) << 0;
    QTest::newRow("anything") << int(Qt::Key_K) << int(Qt::ControlModifier);
}

void TestEditorKeys::popovers_everyEditor_onlyTakesTheKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QByteArray record = Bench::records(1);
    Bench bench(record.replace("\"confidence\":0.90", "\"confidence\":92") +
                    Bench::records(2, "chronic"),
                RuleSet());
    batchbench::signIn(bench);
    bench.key(Qt::Key_N);
    bench.key(key, Qt::KeyboardModifiers(modifiers));
    QWidget *popover = nullptr;
    for (auto *open : bench.window->findChildren<Popover *>())
        popover = open->isVisible() ? open : popover;
    QVERIFY(popover);
    tryAll(bench, popover, 1);
}

void TestEditorKeys::jsonPopover_everyEditor_onlyTakesTheKeys()
{
    Bench bench;
    batchbench::signIn(bench);
    auto *popover = new JsonPopover(u"A field"_s, bench.window.get());
    popover->askName({}, bench.session->current().example.root());
    popover->openBeside(QRect(100, 100, 10, 10));
    tryAll(bench, popover, 1);
    popover->askValue("{\"a\":1}");
    popover->openBeside(QRect(100, 100, 10, 10));
    tryAll(bench, popover, 1);
}

void TestEditorKeys::datasetPage_everyEditor_onlyTakesTheKeys()
{
    Bench bench;
    batchbench::signIn(bench);
    bench.key(Qt::Key_2, Qt::ControlModifier);
    tryAll(bench, bench.window.get(), 1);
    auto *table = bench.find<QTableView>(u"exampleTable"_s);
    bench.find<QLineEdit>(u"datasetText"_s)->clear();
    QTRY_COMPARE(table->model()->rowCount(), 5);
    table->selectAll();
    for (QAction *action : bench.find<QPushButton>(u"decideMany"_s)->menu()->actions()) {
        if (!action->text().remove(u'&').startsWith(u"Reject"_s))
            continue;
        action->trigger();
        QTRY_VERIFY(bench.find<QDialog>(u"decideManyDialog"_s));
        tryDialog(bench, bench.find<QDialog>(u"decideManyDialog"_s), 1);
        return;
    }
    QFAIL("nothing rejects many");
}

void TestEditorKeys::batchesPage_everyEditor_onlyTakesTheKeys()
{
    Bench bench(Bench::records(1));
    batchbench::broken(bench);
    tryAll(bench, bench.window.get(), 1);
}

void TestEditorKeys::dialogs_everyEditor_onlyTakesTheKeys_data()
{
    QTest::addColumn<QAction * Actions::*>("action");
    QTest::addColumn<int>("least");
    QTest::newRow("raw JSON") << &Actions::rawJson << 1;
    QTest::newRow("the rules") << &Actions::checks << 2;
    QTest::newRow("the keys") << &Actions::changeKeys << 1;
    QTest::newRow("a name for a search") << &Actions::saveView << 1;
}

void TestEditorKeys::dialogs_everyEditor_onlyTakesTheKeys()
{
    QFETCH(QAction * Actions::*, action);
    QFETCH(int, least);
    Bench bench(Bench::records(3), RuleSet());
    batchbench::signIn(bench);
    bench.session->setQueue(Queue::ToReview, {}, u"knee"_s);
    QDialog *dialog = opened(bench, bench.window->actions().*action);
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_F, Qt::ControlModifier); // a bar to find in, where there is one
    for (auto *list : dialog->findChildren<QAbstractItemView *>())
        list->setCurrentIndex(list->model()->index(0, 0)); // with the boxes of what is selected
    tryDialog(bench, dialog, least);
}

/// What the program asks through dialogs of their own.
void TestEditorKeys::questions_everyEditor_onlyTakesTheKeys()
{
    Bench bench;
    batchbench::signIn(bench);
    const auto show = [](QDialog *dialog) {
        dialog->open();
        return dialog;
    };
    QWidget *window = bench.window.get();
    tryDialog(bench, show(new ReviewerDialog({}, window)), 3);
    tryDialog(bench, show(new TextDialog(u"Go"_s, u"Id"_s, window)), 1);
    tryDialog(bench, show(new ImportDialog({}, bench.prompts, window)), 1);
}

QTEST_MAIN(TestEditorKeys)
#include "tst_editorkeys.moc"
