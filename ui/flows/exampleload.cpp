// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/exampleload.h"

#include "model/workspace/project.h"

#include <QtConcurrent>

namespace {

Result<QList<ExampleId>> idsOf(const QString &path, const ExampleFilter &filter,
                               std::optional<ExampleColumn> column, Qt::SortOrder order)
{
    const Result<std::unique_ptr<Project>> project = Project::join(path);
    if (!project)
        return project.error();
    return ExampleTable((*project)->database()).ids(filter, column, order);
}

Result<QString> textOf(const QString &path, const QList<ExampleId> &ids,
                       const ExampleLoad::ToText &toText)
{
    const Result<std::unique_ptr<Project>> project = Project::join(path);
    if (!project)
        return project.error();
    const Result<QList<ExampleRow>> rows = ExampleTable((*project)->database()).rows(ids);
    if (!rows)
        return rows.error();
    return toText(*rows);
}

} // namespace

ExampleLoad::ExampleLoad(const QString &project, QObject *parent)
    : QObject(parent), m_project(project)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExampleLoad::conclude);
    connect(&m_text, &QFutureWatcherBase::finished, this, &ExampleLoad::concludeText);
}

ExampleLoad::~ExampleLoad()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    m_text.disconnect(this);
    m_text.waitForFinished();
}

void ExampleLoad::start(const ExampleFilter &filter, std::optional<ExampleColumn> column,
                        Qt::SortOrder order)
{
    // Another future: of the one before nothing is heard any more.
    m_watcher.setFuture(QtConcurrent::run(&idsOf, m_project, filter, column, order));
}

void ExampleLoad::startText(const QList<ExampleId> &ids, const ToText &toText)
{
    m_text.setFuture(QtConcurrent::run(&textOf, m_project, ids, toText));
}

void ExampleLoad::conclude()
{
    const Outcome outcome = m_watcher.result();
    if (outcome)
        Q_EMIT loaded(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

void ExampleLoad::concludeText()
{
    const Result<QString> text = m_text.result();
    if (text)
        Q_EMIT textMade(*text);
    else
        Q_EMIT failed(text.error());
}
