// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"
#include "model/storage/batchstore.h"
#include "model/storage/datasetfindingstore.h"
#include "model/storage/draftstore.h"
#include "model/storage/eventstore.h"
#include "model/storage/examplestore.h"
#include "model/storage/findingstore.h"
#include "model/storage/guidelinestore.h"
#include "model/storage/quotastore.h"
#include "model/storage/rulesetstore.h"
#include "model/storage/searchindex.h"
#include "model/storage/settingstore.h"
#include "model/storage/viewstore.h"

#include <QDateTime>

/// One open project file: checked before anything is written, and the stores over its connection.
class Project
{
    Q_DECLARE_TR_FUNCTIONS(Project)

public:
    enum class Access {
        Write,
        Look, ///< Not even the mark of how far the events were verified is written.
    };

    /// Makes a new file, readable by its owner only, with the default quotas.
    static Result<std::unique_ptr<Project>> create(const QString &path, const QDateTime &now,
                                                   const RuleSet &rules = {});
    /// Opens a file that exists. One that cannot be written, or that a newer Rounds made, opens
    /// read-only. One that an older Rounds made is backed up and migrated first; who only looks
    /// sees it as it would be.
    static Result<std::unique_ptr<Project>> open(const QString &path,
                                                 Access access = Access::Write);
    /// A second connection for another thread to a file that this process has open already. Leaves
    /// out what open() looks up outside SQLite: to close a file that somebody else in the process
    /// has locked takes his lock away (fcntl, https://www.sqlite.org/howtocorrupt.html, 2.2).
    static Result<std::unique_ptr<Project>> join(const QString &path);
    /// Deletes a project in which nothing has happened yet, as after a first import that failed.
    static Result<void> removeIfUnused(std::unique_ptr<Project> project);
    Q_DISABLE_COPY_MOVE(Project)

    QString path() const { return m_database->location().path; }
    bool isReadOnly() const
    {
        return m_database->location().readOnly || m_database->location().queryOnly;
    }

    Database &database() { return *m_database; }
    ExampleStore &examples() { return m_examples; }
    EventStore &events() { return m_events; }
    BatchStore &batches() { return m_batches; }
    QuotaStore &quotas() { return m_quotas; }
    SettingStore &settings() { return m_settings; }
    SearchIndex &search() { return m_search; }
    ViewStore &views() { return m_views; }
    FindingStore &checks() { return m_checks; }
    DatasetFindingStore &datasetChecks() { return m_datasetChecks; }
    RuleSetStore &rules() { return m_rules; }
    DraftStore &drafts() { return m_drafts; }
    GuidelineStore &guidelines() { return m_guidelines; }

    /// The project's rules at work; another one after each change of the rule set.
    std::shared_ptr<const Checker> checker() const { return m_checker; }
    /// Follows a rule set that another program or thread has stored. Cheap when there is none.
    Result<void> reloadRules();
    /// Stores the next version of the rule set, writes down who did it, and says its number.
    /// Nothing happens when it would find the same.
    Result<int> setRules(const RuleSet &rules, const QString &reviewer, const QDateTime &now);
    /// The same of a category's guideline.
    Result<int> setGuideline(const QString &category, const QString &text, const QString &reviewer,
                             const QDateTime &now);

    /// Changes a category's target and writes down who did it.
    Result<void> setTarget(const QString &category, int target, const QString &reviewer,
                           const QDateTime &now);

private:
    explicit Project(std::unique_ptr<Database> database);
    /// Migrates a file of an older schema, or reads it as if it had been.
    Result<void> bringUpToDate(int schemaVersion);
    /// The links of the event chain that no earlier opening has verified.
    Result<void> checkNewEvents();

    std::unique_ptr<Database> m_database;
    ExampleStore m_examples;
    EventStore m_events;
    BatchStore m_batches;
    QuotaStore m_quotas;
    SettingStore m_settings;
    SearchIndex m_search;
    ViewStore m_views;
    FindingStore m_checks;
    DatasetFindingStore m_datasetChecks;
    RuleSetStore m_rules;
    DraftStore m_drafts;
    GuidelineStore m_guidelines;
    std::shared_ptr<const Checker> m_checker;
};
