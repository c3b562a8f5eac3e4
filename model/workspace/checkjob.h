// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/examplereader.h"
#include "model/workspace/project.h"

#include <QHash>
#include <QThreadPool>

#include <functional>

struct CheckProgress
{
    enum class Stage { Examples, Dataset };

    Stage stage = Stage::Examples;
    qint64 done = 0; ///< Examples looked at in this stage.
    qint64 total = 0;
};

/// What a check did; what it found is in the project.
struct CheckReport
{
    qint64 checked = 0;   ///< Examples that were not up to date.
    bool dataset = false; ///< Whether the rules of the data set had to run.
    bool cancelled = false;
};

/// Brings all findings up to date: of every example that changed or that other rules saw last, and
/// then of the data set. Works on all cores; of each example under a kilobyte is kept, and only
/// until the data set is compared. What it found is written page by page, so a check that was
/// cancelled, or that a crash ended, goes on where it stopped. Runs on the thread and connection of
/// its project; on another thread than the window's that is Project::join().
class CheckJob
{
    Q_DECLARE_TR_FUNCTIONS(CheckJob)

public:
    /// Asked after every page, and within one that takes long; false cancels, and what of the page
    /// is done by then is done again next time.
    using Proceed = std::function<bool(const CheckProgress &)>;

    explicit CheckJob(Project &project) : m_project(project), m_reader(project.database()) {}

    /// Whether there is anything to do.
    static Result<bool> isNeeded(Project &project);

    Result<CheckReport> run(const Proceed &proceed);

private:
    /// One example on its way through.
    struct Item;
    using Page = QList<Item>;
    /// On any thread.
    using Work = std::function<void(Item &)>;
    /// On the job's thread, in order.
    using Settle = std::function<Result<void>(const Page &)>;

    Result<void> followProgram();
    bool loadWords(const Proceed &proceed) const;
    Result<bool> checkExamples(CheckReport &report, const Proceed &proceed);
    Result<bool> checkDataset(CheckReport &report, const Proceed &proceed);
    Result<bool> checkDataset(DatasetCheck &check, const DatasetMark &mark, const Proceed &proceed);
    Result<bool> digest(DatasetCheck &check, const QList<ExampleId> &examples,
                        const Proceed &proceed);
    /// Works on one page while the one before is settled; false when it was cancelled.
    Result<bool> passThrough(const QList<ExampleId> &examples, CheckProgress::Stage stage,
                             const Work &work, const Settle &settle, const Proceed &proceed);
    Result<Page> read(const QList<ExampleId> &examples, qsizetype &at);
    Result<std::optional<Item>> read(ExampleId id);
    Result<qint64> store(const Page &page, int rules);

    /// A digest and the revision that it is of.
    struct Kept
    {
        int revision = 0;
        std::shared_ptr<const DatasetCheck::Digest> digest;
    };

    Project &m_project;
    ExampleReader m_reader;
    /// Of the examples of this run's first stage, so that the second need not read them again.
    QHash<ExampleId, Kept> m_kept;
    QThreadPool m_pool;
};
