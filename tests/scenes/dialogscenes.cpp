// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/backupjob.h"
#include "tests/scenes/scenes.h"
#include "tests/scenes/stage.h"
#include "tests/scenes/stageproject.h"
#include "ui/actions.h"
#include "ui/dialogs/folderdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/plaintextdialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/reviewerdialog.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/dialogs/textdialog.h"
#include "ui/itemmodels/rulecountmodel.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/jobdialog.h"
#include "ui/widgets/jsoneditor.h"

#include <QCheckBox>
#include <QListView>
#include <QListWidget>
#include <QProgressBar>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QWidget *json(Stage &stage)
{
    if (!stage.open(staged::texts) || !stage.reveal(u"/output/assessment/confidence"_s))
        return nullptr;
    return stage.dialogOf(stage.actions().rawJson, u"rawJsonDialog"_s);
}

QWidget *jsonFault(Stage &stage)
{
    QWidget *dialog = json(stage);
    if (!dialog)
        return nullptr;
    auto *editor = dialog->findChild<JsonEditor *>(u"rawJson"_s);
    editor->folds().fold(editor->document()->findBlockByNumber(3));
    editor->select(editor->heldText().indexOf(u"\"confidence\""));
    editor->insertPlainText(u","_s);
    auto *find = dialog->findChild<FindBar *>(u"findBar"_s);
    find->open(u"sprain"_s);
    find->setText(editor->heldText());
    QTest::qWait(300); // It is read when the typing has rested.
    return dialog;
}

QWidget *keysTyped(Stage &stage)
{
    QDialog *dialog = stage.dialogOf(stage.actions().changeKeys, u"keysDialog"_s);
    if (dialog) {
        dialog->findChild<QTableView *>(u"keyTable"_s)->selectRow(1);
        QTest::keyClick(dialog->findChild<QWidget *>(u"keyEdit"_s), Qt::Key_J, Qt::ControlModifier);
    }
    return dialog;
}

QWidget *checkedWords(Stage &stage)
{
    QDialog *dialog = stage.dialogOf(stage.actions().checks, u"rulesDialog"_s);
    if (dialog)
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    return dialog;
}

QWidget *guide(Stage &stage, int section)
{
    QDialog *dialog = stage.dialogOf(stage.actions().guide, u"guideDialog"_s);
    if (dialog)
        dialog->findChild<QListWidget *>(u"guideSections"_s)->setCurrentRow(section);
    return dialog;
}

QWidget *compared(Stage &stage)
{
    if (!stage.open(u"acute-s02"_s))
        return nullptr;
    CaseView &view = stage.bench().view();
    Q_EMIT view.edited(*JsonPointer::parse(u"/output/reasoning_chain/1"),
                       "\"The log shows a rise of 11.4 percent over two weeks\"");
    Q_EMIT view.edited(*JsonPointer::parse(u"/output/assessment/severity"), "\"severe\"");
    return stage.dialogOf(stage.actions().compare, u"compareDialog"_s);
}

QWidget *comparedPair(Stage &stage)
{
    if (!stage.review(u"context"_s))
        return nullptr;
    auto *pair = stage.bench().find<QToolButton>(u"pairButton"_s);
    if (!pair->isVisible())
        return nullptr;
    pair->click();
    QDialog *dialog = stage.dialog(u"compareDialog"_s);
    const auto *rows = stage.bench().find<QListView>(u"comparison"_s);
    return dialog && Stage::waitFor([rows] { return rows->model()->rowCount() > 0; }) ? dialog
                                                                                      : nullptr;
}

/// Something to be done with all examples.
QDialog *many(Stage &stage, const QString &verb)
{
    stage.press(Qt::Key_2, Qt::ControlModifier);
    auto *table = stage.bench().find<QTableView>(u"exampleTable"_s);
    if (!Stage::waitFor([table] { return table->model()->rowCount() > 0; }))
        return nullptr;
    table->setFocus();
    table->selectAll();
    return stage.choose(u"decideMany"_s, verb) ? stage.dialog(u"decideManyDialog"_s) : nullptr;
}

QWidget *manyRejected(Stage &stage)
{
    QDialog *dialog = many(stage, u"Reject"_s);
    if (dialog)
        dialog->findChild<QCheckBox *>(u"reason-other"_s)->click();
    return dialog;
}

/// A job that has come to its end.
QWidget *done(Stage &stage)
{
    if (!stage.dialog(u"jobDialog"_s))
        return nullptr;
    auto *dialog = stage.bench().find<JobDialog>(u"jobDialog"_s);
    const auto *progress = dialog->findChild<QProgressBar *>();
    return Stage::waitFor([progress] { return progress->isHidden(); }) ? dialog : nullptr;
}

QWidget *manyDone(Stage &stage)
{
    if (!many(stage, u"Approve"_s) || !stage.click(u"applyMany"_s))
        return nullptr;
    return done(stage);
}

QWidget *fixedAll(Stage &stage)
{
    stage.press(Qt::Key_2, Qt::ControlModifier);
    auto *list = stage.bench().find<QTableView>(u"ruleCounts"_s);
    const auto *rules = qobject_cast<RuleCountModel *>(list->model());
    const QString rule = u"confidence-range"_s;
    if (!Stage::waitFor([&] { return rules->rowOf(rule) >= 0; }))
        return nullptr;
    list->selectRow(rules->rowOf(rule));
    return stage.click(u"fixAll"_s) ? stage.dialog(u"fixClassDialog"_s) : nullptr;
}

QWidget *guidelineChanged(Stage &stage)
{
    if (!stage.open(u"acute-s01"_s))
        return nullptr;
    stage.press(Qt::Key_L);
    return stage.click(u"editGuideline"_s) ? stage.dialog(u"plainTextDialog"_s) : nullptr;
}

QWidget *savedSearch(Stage &stage)
{
    stage.bench().key(Qt::Key_F, Qt::ControlModifier);
    stage.type(u"category:chronic"_s);
    stage.press(Qt::Key_Return);
    return stage.dialogOf(stage.actions().saveView, u"saveViewDialog"_s);
}

QWidget *restored(Stage &stage)
{
    for (int day = 1; day <= 4; ++day) {
        const auto made = BackupJob::run(
            stage.bench().path(), day % 3 ? BackupReason::Close : BackupReason::Asked,
            BackupJob::When::Always, Bench::now().addDays(day - 10), [](int, int) { return true; });
        if (!made || !made->made)
            return nullptr;
        QFile file(made->made->path);
        if (day == 3 && (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 2) ||
                         file.write("\xee\xee") != 2))
            return nullptr;
    }
    QDialog *dialog = stage.dialogOf(stage.actions().restoreBackup, u"restoreDialog"_s);
    if (!dialog)
        return nullptr;
    const auto *restore = qobject_cast<RestoreDialog *>(dialog);
    if (!restore || !Stage::waitFor([restore] { return !restore->isChecking(); }))
        return nullptr;
    dialog->findChild<QTableView *>(u"backupTable"_s)->selectRow(2);
    return dialog;
}

QWidget *imported(Stage &stage)
{
    Bench &bench = stage.bench();
    bench.prompts.files = {bench.write(u"more.jsonl"_s, Bench::records(12, "doms"))};
    stage.actions().importBatch->trigger();
    return done(stage);
}

QWidget *backedUp(Stage &stage)
{
    stage.actions().backUpNow->trigger();
    return done(stage);
}

QWidget *running(Stage &stage)
{
    auto *dialog = stage.show(
        std::make_unique<JobDialog>(u"Importing acute-2026-11-20.jsonl…"_s, stage.window()));
    return dialog;
}

QWidget *importing(Stage &stage)
{
    const QStringList files = {u"/home/keller/batches/acute-2026-11-20.jsonl"_s,
                               u"/home/keller/batches/chronic-2026-11-21.md"_s};
    return stage.show(std::make_unique<ImportDialog>(ImportChoice{files, {}, OnConflict::List},
                                                     stage.bench().prompts, stage.window()));
}

QWidget *reviewer(Stage &stage)
{
    return stage.show(std::make_unique<ReviewerDialog>(
        Reviewer{u"A. Keller"_s, u"physiotherapist"_s, u"PT, DPT"_s}, stage.window()));
}

QWidget *goTo(Stage &stage)
{
    return stage.show(std::make_unique<TextDialog>(u"Go to an example"_s, u"&Id of the example"_s,
                                                   stage.window()));
}

QWidget *folder(Stage &stage)
{
    return stage.show(std::make_unique<FolderDialog>(u"Export the approved"_s,
                                                     stage.bench().folder.path(), stage.window()));
}

QWidget *draftText(Stage &stage)
{
    return stage.show(std::make_unique<PlainTextDialog>(
        u"Unsaved text: acute-007, Reasoning, step 2"_s,
        u"The athlete says that the pain began during the second set"_s, PlainTextDialog::Use::Read,
        stage.window()));
}

QWidget *session(Stage &stage)
{
    ReviewSession &session = *stage.bench().session;
    if (!stage.review(u"acute"_s))
        return nullptr;
    for (int i = 0; i < 3; ++i)
        stage.press(Qt::Key_A);
    for (const int seconds : {300, 280, 320})
        session.sitting().decided({1}, seconds);
    return stage.show(std::make_unique<SessionDialog>(session.sessionSummary(), stage.window()));
}

} // namespace

QList<Scene> Scenes::dialogs()
{
    return {
        {"dialog-json", &json},
        {"dialog-json-fault", &jsonFault},
        {"dialog-shortcuts",
         [](Stage &s) -> QWidget * {
             return s.dialogOf(s.actions().shortcuts, u"shortcutsDialog"_s);
         }},
        {"dialog-keys",
         [](Stage &s) -> QWidget * { return s.dialogOf(s.actions().changeKeys, u"keysDialog"_s); }},
        {"dialog-keys-taken", &keysTyped},
        {"dialog-about",
         [](Stage &s) -> QWidget * { return s.dialogOf(s.actions().about, u"aboutDialog"_s); }},
        {"dialog-checks",
         [](Stage &s) -> QWidget * { return s.dialogOf(s.actions().checks, u"rulesDialog"_s); }},
        {"dialog-checks-words", &checkedWords},
        {"dialog-restore", &restored},
        {"dialog-import", &importing},
        {"dialog-imported", &imported},
        {"dialog-running", &running},
        {"dialog-backed-up", &backedUp},
        {"dialog-reviewer", &reviewer},
        {"dialog-go-to", &goTo},
        {"dialog-folder", &folder},
        {"dialog-compare", &compared},
        {"dialog-compare-pair", &comparedPair},
        {"dialog-many-approve", [](Stage &s) -> QWidget * { return many(s, u"Approve"_s); }},
        {"dialog-many-reject", &manyRejected},
        {"dialog-many-done", &manyDone},
        {"dialog-fix-all", &fixedAll},
        {"dialog-guideline", &guidelineChanged},
        {"dialog-draft", &draftText},
        {"dialog-save-search", &savedSearch},
        {"dialog-searches",
         [](Stage &s) -> QWidget * {
             return s.dialogOf(s.actions().manageViews, u"viewsDialog"_s);
         }},
        {"dialog-session", &session},
        {"guide-1", [](Stage &s) { return guide(s, 0); }},
        {"guide-2", [](Stage &s) { return guide(s, 1); }},
        {"guide-5", [](Stage &s) { return guide(s, 4); }},
        {"guide-9", [](Stage &s) { return guide(s, 8); }},
    };
}
