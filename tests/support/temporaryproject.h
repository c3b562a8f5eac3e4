// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/batchimport.h"
#include "model/workspace/reviewdesk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A project in a folder of its own that is gone after the test, and a clock that ticks by the
/// second.
class TemporaryProject
{
public:
    /// Without rules: what is tried on small records is not what the checks say of them.
    explicit TemporaryProject(const RuleSet &rules = RuleSet::quiet())
    {
        Result<std::unique_ptr<Project>> made = Project::create(path(), now(), rules);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_project = std::move(*made);
    }

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.rounds")); }
    Project &project() { return *m_project; }

    QDateTime now() { return m_start.addSecs(m_ticks++); }
    Actor actor(const QString &name) { return {name, now()}; }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    ImportReport import(const QString &name, const QByteArray &bytes,
                        OnConflict conflict = OnConflict::List)
    {
        BatchImport batch(*m_project, {{}, conflict, QStringLiteral("importer"), now()});
        Result<std::optional<ImportReport>> report =
            batch.run(write(name, bytes), [](const ImportProgress &) { return true; });
        if (!report || !*report)
            qFatal("%s", qPrintable(report ? QStringLiteral("cancelled") : report.error().message));
        return **report;
    }

    ExampleSummary summary(const QString &label)
    {
        const Result<std::optional<ExampleSummary>> found =
            m_project->examples().findByLabel(label);
        return found && *found ? **found : ExampleSummary();
    }

    /// Closes the file and opens it again, as the next day would.
    void reopen()
    {
        m_project.reset();
        Result<std::unique_ptr<Project>> opened = Project::open(path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_project = std::move(*opened);
    }

    void close() { m_project.reset(); }

private:
    QTemporaryDir m_folder;
    QDateTime m_start = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    int m_ticks = 0;
    std::unique_ptr<Project> m_project;
};
