// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/exampleload.h"

#include "model/workspace/project.h"

#include <QtConcurrent>

namespace {

Result<QList<ExampleSummary>> rowsOf(const QString &path, const ExampleFilter &filter)
{
    const Result<std::unique_ptr<Project>> project = Project::join(path);
    if (!project)
        return project.error();
    QList<ExampleSummary> rows;
    const Result<void> read =
        (*project)->examples().forEach(filter, [&rows](const ExampleSummary &row) -> Result<bool> {
            rows += row;
            return true;
        });
    if (!read)
        return read.error();
    return rows;
}

} // namespace

ExampleLoad::ExampleLoad(const QString &project, QObject *parent)
    : QObject(parent), m_project(project)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExampleLoad::conclude);
}

ExampleLoad::~ExampleLoad()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ExampleLoad::start(const ExampleFilter &filter)
{
    // Another future: of the one before nothing is heard any more.
    m_watcher.setFuture(QtConcurrent::run(&rowsOf, m_project, filter));
}

void ExampleLoad::conclude()
{
    const Outcome outcome = m_watcher.result();
    if (outcome)
        Q_EMIT loaded(*outcome);
    else
        Q_EMIT failed(outcome.error());
}
