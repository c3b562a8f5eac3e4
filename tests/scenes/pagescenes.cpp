// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/scenes/scenes.h"
#include "tests/scenes/stage.h"
#include "tests/scenes/stageproject.h"
#include "ui/pages/startpage.h"
#include "ui/spelling/spelling.h"
#include "ui/widgets/draftbar.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// In a large window some panels are open already, and their key would close them.
void unfold(Stage &stage, int key, const QString &part)
{
    const auto *panel = stage.bench().find<QWidget>(part);
    if (panel && !panel->isVisible())
        stage.press(key);
}

/// The review page with one of its panels of the side, by its key.
QWidget *side(Stage &stage, const QString &label, int key, const QString &part)
{
    if (!stage.open(label))
        return nullptr;
    unfold(stage, key, part);
    return stage.windowWith(part);
}

/// The finding beside its place; a large window has it in the panel at the side.
QWidget *finding(Stage &stage)
{
    if (!stage.open(staged::flawed))
        return nullptr;
    stage.press(Qt::Key_N);
    return stage.bench().find<QWidget>(u"findingList"_s)->isVisible()
               ? stage.window()
               : stage.windowWith(u"findingCallout"_s);
}

QWidget *editing(Stage &stage, const QString &label, const QString &place)
{
    if (!stage.open(label) || !stage.reveal(place))
        return nullptr;
    stage.press(Qt::Key_E);
    return stage.bench().view().hasOpenEditor() ? stage.window() : nullptr;
}

/// With the panel in front that shows a place.
QWidget *showing(Stage &stage, const QString &place)
{
    return stage.open(u"acute-s01"_s) && stage.reveal(place) ? stage.window() : nullptr;
}

QWidget *spelled(Stage &stage, const QString &place)
{
    const auto *spelling = stage.window()->findChild<Spelling *>();
    if (!Stage::waitFor([spelling] { return spelling->isOn(); }))
        return nullptr;
    return editing(stage, staged::texts, place);
}

QWidget *searching(Stage &stage, const QString &text)
{
    stage.press(Qt::Key_F, Qt::ControlModifier);
    stage.type(text);
    return stage.windowWith(u"searchPanel"_s);
}

/// The rows of a table, once they are there.
QTableView *filled(Stage &stage, const QString &table)
{
    auto *found = stage.bench().find<QTableView>(table);
    const auto isFilled = [found] { return found->isVisible() && found->model()->rowCount() > 0; };
    return found && Stage::waitFor(isFilled) ? found : nullptr;
}

QWidget *dataset(Stage &stage)
{
    stage.press(Qt::Key_2, Qt::ControlModifier);
    return filled(stage, u"exampleTable"_s) ? stage.window() : nullptr;
}

QTableView *batches(Stage &stage)
{
    stage.press(Qt::Key_3, Qt::ControlModifier);
    QTableView *table = filled(stage, u"batchTable"_s);
    if (table)
        table->setFocus();
    return table;
}

/// With the batch of a file in front, whose first leftover is shown.
QWidget *batchOf(Stage &stage, const QString &file, const QString &part)
{
    QTableView *table = batches(stage);
    if (!table)
        return nullptr;
    for (int i = 0; i < table->model()->rowCount(); ++i) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->index(i, column).data().toString().contains(file))
                table->selectRow(i);
        }
    }
    return stage.windowWith(part);
}

QWidget *start(Stage &stage, bool again)
{
    Bench &bench = stage.bench();
    if (again)
        bench.settings->addProject(bench.path());
    auto *page = stage.show(std::make_unique<StartPage>(*bench.settings));
    page->resize(bench.window->size());
    QTest::qWait(again ? 300 : 0); // How far a project is comes in the background.
    return page;
}

QWidget *withDraft(Stage &stage)
{
    if (!stage.open(u"acute-s01"_s))
        return nullptr;
    Draft draft;
    draft.text = u"The athlete says that the pain began during the second set"_s;
    stage.bench()
        .find<DraftBar>(u"draftBar"_s)
        ->offer({{draft, u"acute-007, Reasoning, step 2"_s}, {draft, u"acute-008, a comment"_s}});
    return stage.windowWith(u"draftBar"_s);
}

QWidget *worked(Stage &stage)
{
    if (!stage.review(u"acute"_s))
        return nullptr;
    stage.press(Qt::Key_1);
    stage.press(Qt::Key_2);
    stage.press(Qt::Key_A);
    stage.press(Qt::Key_A);
    unfold(stage, Qt::Key_Q, u"queueList"_s);
    return stage.windowWith(u"queueList"_s);
}

QWidget *failed(Stage &stage)
{
    stage.bench().session->setQueue(Queue::Rejected, u"acute"_s);
    Q_EMIT stage.bench().session->failed(
        {u"The disk is full. Free some space and try again."_s, u"x"_s});
    return stage.window();
}

QWidget *marked(Stage &stage)
{
    stage.press(Qt::Key_F, Qt::ControlModifier);
    stage.type(u"pain"_s);
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_F3);
    return stage.window();
}

template<const char *category>
QWidget *review(Stage &stage)
{
    return stage.review(QString::fromLatin1(category));
}

constexpr char acute[] = "acute";
constexpr char chronic[] = "chronic";
constexpr char tendinitis[] = "tendinitis";
constexpr char impingement[] = "impingement";
constexpr char doms[] = "doms";
constexpr char ambiguous[] = "ambiguous";
constexpr char multiTurn[] = "multi_turn";
constexpr char redFlag[] = "red_flag";
constexpr char context[] = "context";

} // namespace

QList<Scene> Scenes::pages()
{
    return {
        {"start-first", [](Stage &s) { return start(s, false); }},
        {"start-again", [](Stage &s) { return start(s, true); }},
        {"empty", [](Stage &s) -> QWidget * { return s.emptyBench().window.get(); }},
        {"review-acute", &review<acute>},
        {"review-chronic", &review<chronic>},
        {"review-tendinitis", &review<tendinitis>},
        {"review-impingement", &review<impingement>},
        {"review-doms", &review<doms>},
        {"review-ambiguous", &review<ambiguous>},
        {"review-multi_turn", &review<multiTurn>},
        {"review-red_flag", &review<redFlag>},
        {"review-context", &review<context>},
        {"review-texts", [](Stage &s) -> QWidget * { return s.open(staged::texts); }},
        {"part-log", [](Stage &s) { return showing(s, u"/context/user_history/0/weight"_s); }},
        {"part-differential",
         [](Stage &s) { return showing(s, u"/output/differential_diagnoses/0/probability"_s); }},
        {"part-checkpoints",
         [](Stage &s) {
             return showing(s, u"/output/recommendations/recovery_timeline_validation"_s);
         }},
        {"part-load", [](Stage &s) { return showing(s, u"/output/load_management"_s); }},
        {"part-response", [](Stage &s) { return showing(s, u"/output/response_to_user"_s); }},
        {"side-queue", [](Stage &s) { return side(s, u"acute-s01"_s, Qt::Key_Q, u"queueList"_s); }},
        {"side-findings",
         [](Stage &s) { return side(s, staged::flawed, Qt::Key_I, u"findingList"_s); }},
        {"side-history",
         [](Stage &s) { return side(s, u"chronic-s04"_s, Qt::Key_H, u"historyList"_s); }},
        {"side-guideline",
         [](Stage &s) { return side(s, u"acute-s01"_s, Qt::Key_L, u"guidelineText"_s); }},
        {"finding", &finding},
        {"worked", &worked},
        {"edit-step",
         [](Stage &s) { return editing(s, u"acute-s01"_s, u"/output/reasoning_chain/1"_s); }},
        {"edit-response", [](Stage &s) { return spelled(s, u"/output/response_to_user"_s); }},
        {"edit-case", [](Stage &s) { return spelled(s, u"/user_input"_s); }},
        {"edit-probability",
         [](Stage &s) {
             return editing(s, staged::texts, u"/output/differential_diagnoses/1/probability"_s);
         }},
        {"failed", &failed},
        {"draft", &withDraft},
        {"search-hits", [](Stage &s) { return searching(s, u"acute-s0"_s); }},
        {"search-completion", [](Stage &s) { return searching(s, u"category:c"_s); }},
        {"search-problem", [](Stage &s) { return searching(s, u"colour:red"_s); }},
        {"search-marks", &marked},
        {"dataset", &dataset},
        {"batches", [](Stage &s) -> QWidget * { return batches(s) ? s.window() : nullptr; }},
        {"batches-conflict",
         [](Stage &s) { return batchOf(s, u"acute-chronic-2"_s, u"differences"_s); }},
        {"batches-quarantine",
         [](Stage &s) { return batchOf(s, u"acute-chronic-3"_s, u"rawBytes"_s); }},
    };
}

QList<Scene> Scenes::all()
{
    return pages() + popovers() + dialogs();
}
