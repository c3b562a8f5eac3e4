// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

/// Every command of the window with its name and keys. Who acts on one connects to it.
class Actions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    explicit Actions(QWidget *window);

    /// All of them, in the order of the menus.
    QList<QAction *> all() const { return m_all; }

    QAction *newProject = nullptr;
    QAction *openProject = nullptr;
    QAction *importBatch = nullptr;
    QAction *exportDataset = nullptr;
    QAction *backUpNow = nullptr;
    QAction *restoreBackup = nullptr;
    QAction *checks = nullptr;
    QAction *quit = nullptr;

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *edit = nullptr;
    QAction *rawJson = nullptr;
    QAction *search = nullptr;
    QAction *goToId = nullptr;
    QAction *reviewer = nullptr;
    QAction *endSession = nullptr;

    QAction *approve = nullptr;
    QAction *saveAndApprove = nullptr;
    QAction *reject = nullptr;
    QAction *secondOpinion = nullptr;
    QAction *reopen = nullptr;
    QAction *flag = nullptr;
    QAction *comment = nullptr;
    QAction *markRight = nullptr;
    QAction *markWrong = nullptr;
    QAction *markUnsure = nullptr;
    QAction *next = nullptr;
    QAction *previous = nullptr;
    QAction *nextFinding = nullptr;
    QAction *previousFinding = nullptr;
    QAction *fixFinding = nullptr;
    QAction *waiveFinding = nullptr;

    QAction *reviewPage = nullptr;
    QAction *datasetPage = nullptr;
    QAction *batchesPage = nullptr;
    QAction *queueList = nullptr;
    QAction *findings = nullptr;
    QAction *history = nullptr;
    QAction *guideline = nullptr;

    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

private:
    void createProject();
    void createEdit();
    void createExample();
    void createFindings();
    void createView();
    QAction *add(const QString &name, const QString &text, const QString &keys);
    /// One that acts once per key press, however long the key is held.
    QAction *addOnce(const QString &name, const QString &text, const QString &keys);

    QWidget *m_window = nullptr;
    QList<QAction *> m_all;
};
