// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/project.h"

/// Reads a whole project and holds everything in it against everything else. Never writes.
class ProjectCheck
{
    Q_DECLARE_TR_FUNCTIONS(ProjectCheck)

public:
    explicit ProjectCheck(Project &project) : m_project(project) {}

    /// What does not fit, in words, each naming its place; empty when all is well. An error only
    /// when the check itself could not be done.
    Result<QStringList> run();

private:
    Result<void> checkPages();
    Result<void> checkChain();
    Result<void> checkExamples();
    Result<void> checkExample(const ExampleSummary &summary);
    Result<void> checkFindings(const ExampleSummary &summary, const ExampleState &state);
    Result<void> checkRules();
    Result<void> checkRevisions(const ExampleSummary &summary, const QList<Event> &events);
    /// A payload that came in by an event of its own.
    void checkArrival(const ExampleSummary &summary, const Event &event);
    Result<void> checkBatches();
    Result<void> checkLeftovers();
    Result<QMap<qint64, QString>> mendedEntries();
    Result<QString> settlerOf(const ConflictEntry &entry);
    Result<void> checkCounters();
    Result<void> checkSearch();
    void report(const QString &problem);

    Project &m_project;
    QStringList m_problems;
    /// A file of schema 1 knows only by its events who was sent back.
    bool m_keepsSentBack = true;
    QMap<QString, QMap<Status, int>> m_counts;
};
