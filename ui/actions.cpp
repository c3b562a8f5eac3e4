// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/actions.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

Actions::Actions(QWidget *window) : m_window(window)
{
    createProject();
    createEdit();
    createExample();
    createFindings();
    createView();
    createHelp();
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> all;
    for (const ActionGroup &group : m_groups)
        all += group.actions;
    return all;
}

QString Actions::nameOf(const QAction &action)
{
    return action.text().remove(u'&').remove(u'…').section(u": "_s, 0, 0);
}

void Actions::createProject()
{
    begin(tr("Project"));
    newProject = add(u"newProject"_s, tr("&New project…"), u"Ctrl+N"_s);
    openProject = add(u"openProject"_s, tr("&Open project…"), u"Ctrl+O"_s);
    importBatch = add(u"importBatch"_s, tr("&Import a batch…"), u"Ctrl+I"_s);
    exportDataset = add(u"exportDataset"_s, tr("&Export the approved…"), u"Ctrl+Shift+E"_s);
    backUpNow = add(u"backUpNow"_s, tr("&Back up now…"), u"Ctrl+B"_s);
    restoreBackup = add(u"restoreBackup"_s, tr("Re&store from backup…"), u"Ctrl+Shift+B"_s);
    checks = add(u"checks"_s, tr("&Checks…"), u"Ctrl+Shift+K"_s);
    quit = add(u"quit"_s, tr("&Quit"), u"Ctrl+Q"_s);
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::createEdit()
{
    begin(tr("Edit"));
    undo = add(u"undo"_s, tr("&Undo"), u"Ctrl+Z"_s);
    redo = add(u"redo"_s, tr("&Redo"), u"Ctrl+Shift+Z"_s);
    edit = addOnce(u"edit"_s, tr("&Edit"), u"E"_s);
    rawJson = add(u"rawJson"_s, tr("Raw &JSON…"), u"Ctrl+J"_s);
    search = add(u"search"_s, tr("&Search"), u"Ctrl+F"_s);
    goToId = addOnce(u"goToId"_s, tr("&Go to id…"), u"G"_s);
    commandPalette = addOnce(u"commandPalette"_s, tr("Go to an&ything…"), u"Ctrl+K"_s);
    reviewer = add(u"reviewer"_s, tr("&Who reviews…"), u"Ctrl+Shift+W"_s);
    endSession = add(u"endSession"_s, tr("End the sessi&on…"), u"Ctrl+Shift+Q"_s);
    nextHit = add(u"nextHit"_s, tr("Ne&xt hit"), u"F3"_s);
    previousHit = add(u"previousHit"_s, tr("Pre&vious hit"), u"Shift+F3"_s);
    saveView = add(u"saveView"_s, tr("Save th&is search…"), u"Ctrl+Shift+S"_s);
    manageViews = add(u"manageViews"_s, tr("Saved sear&ches…"), u"Ctrl+Shift+F"_s);
}

void Actions::createExample()
{
    begin(tr("Example"));
    approve = addOnce(u"approve"_s, tr("&Approve"), u"A"_s);
    saveAndApprove = addOnce(u"saveAndApprove"_s, tr("Sa&ve and approve"), u"Ctrl+Return"_s);
    saveAndApprove->setShortcuts({u"Ctrl+Return"_s, u"Ctrl+Enter"_s});
    reject = addOnce(u"reject"_s, tr("&Reject…"), u"R"_s);
    secondOpinion = addOnce(u"secondOpinion"_s, tr("&Second opinion…"), u"S"_s);
    reopen = addOnce(u"reopen"_s, tr("Re&open"), u"O"_s);
    flag = addOnce(u"flag"_s, tr("&Flag"), u"F"_s);
    flag->setCheckable(true);
    comment = addOnce(u"comment"_s, tr("&Comment…"), u"C"_s);
    markRight = addOnce(u"markRight"_s, tr("Mark the step r&ight"), u"1"_s);
    markWrong = addOnce(u"markWrong"_s, tr("Mark the step &wrong"), u"2"_s);
    markUnsure = addOnce(u"markUnsure"_s, tr("Mark the step &unsure"), u"3"_s);
    next = add(u"next"_s, tr("&Next example"), u"J"_s);
    next->setShortcuts({u"J"_s, u"Down"_s});
    previous = add(u"previous"_s, tr("&Previous example"), u"K"_s);
    previous->setShortcuts({u"K"_s, u"Up"_s});
}

void Actions::createFindings()
{
    begin(tr("Findings"));
    nextFinding = add(u"nextFinding"_s, tr("Next findin&g"), u"N"_s);
    previousFinding = add(u"previousFinding"_s, tr("Previous fin&ding"), u"P"_s);
    previousFinding->setShortcuts({u"P"_s, u"Shift+N"_s});
    fixFinding = addOnce(u"fixFinding"_s, tr("Fi&x…"), u"X"_s);
    waiveFinding = addOnce(u"waiveFinding"_s, tr("Waiv&e…"), u"W"_s);
    compare = add(u"compare"_s, tr("Co&mpare…"), u"Ctrl+D"_s);
}

void Actions::createView()
{
    begin(tr("View"));
    reviewPage = add(u"reviewPage"_s, tr("&Review"), u"Ctrl+1"_s);
    datasetPage = add(u"datasetPage"_s, tr("&Dataset"), u"Ctrl+2"_s);
    batchesPage = add(u"batchesPage"_s, tr("&Batches"), u"Ctrl+3"_s);
    queueList = add(u"queueList"_s, tr("&Queue list"), u"Q"_s);
    findings = add(u"findings"_s, tr("F&indings"), u"I"_s);
    findings->setCheckable(true);
    history = add(u"history"_s, tr("&History"), u"H"_s);
    guideline = add(u"guideline"_s, tr("&Guideline"), u"L"_s);
    for (QAction *panel : {queueList, history, guideline})
        panel->setCheckable(true);
    largerText = add(u"largerText"_s, tr("&Larger text"), u"Ctrl++"_s);
    largerText->setShortcuts({u"Ctrl++"_s, u"Ctrl+="_s});
    smallerText = add(u"smallerText"_s, tr("S&maller text"), u"Ctrl+-"_s);
    normalText = add(u"normalText"_s, tr("&Normal text"), u"Ctrl+0"_s);
}

void Actions::createHelp()
{
    begin(tr("Help"));
    guide = add(u"guide"_s, tr("&User guide"), u"F1"_s);
    shortcuts = add(u"shortcuts"_s, tr("&Keys"), u"?"_s);
    changeKeys = add(u"changeKeys"_s, tr("Change &keys…"), u"Ctrl+,"_s);
    about = add(u"about"_s, tr("&About Rounds"), u"Ctrl+F1"_s);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::begin(const QString &group)
{
    m_groups += ActionGroup{group, {}};
}

QAction *Actions::add(const QString &name, const QString &text, const QString &keys)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(keys));
    m_window->addAction(action);
    m_groups.last().actions += action;
    return action;
}

QAction *Actions::addOnce(const QString &name, const QString &text, const QString &keys)
{
    QAction *action = add(name, text, keys);
    action->setAutoRepeat(false);
    return action;
}
