// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/checkjob.h"

#include "model/base/sha256.h"
#include "model/dataset/example.h"
#include "model/review/waivers.h"
#include "model/rules/dataset/datasetdigest.h"
#include "model/storage/readtransaction.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

struct CheckJob::Item
{
    CheckableExample example;
    QList<Finding> findings;
    std::shared_ptr<const DatasetCheck::Digest> digest;
};

namespace {

const QString checkedBy = u"checked_by"_s;
/// Milliseconds after which a page that takes longer asks whether to go on.
constexpr int askEvery = 50;

/// What the program's own rules and words are: another release may find other things under the same
/// rule set.
QString programMark()
{
    static const QString mark = [] {
        Sha256 hash;
        hash.add(QByteArrayLiteral(ROUNDS_VERSION));
        QDirIterator files(u":/rules"_s, QDir::Files, QDirIterator::Subdirectories);
        QStringList paths;
        while (files.hasNext())
            paths += files.next();
        paths.sort();
        for (const QString &path : paths) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                hash.add(file.readAll());
        }
        return QString::fromLatin1(hash.digest().toHex());
    }();
    return mark;
}

/// Waits for what still works on a page before the page goes away.
class Joined
{
public:
    explicit Joined(QFuture<void> &future) : m_future(future) {}
    ~Joined()
    {
        m_future.cancel();
        m_future.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Joined)

private:
    QFuture<void> &m_future;
};

std::shared_ptr<const DatasetCheck::Digest> digestOf(const CheckableExample &one,
                                                     const Example &example, const Checker &checker)
{
    return DatasetCheck::digestOf({one.id, one.label, one.category, one.status}, example,
                                  checker.knowledge());
}

bool isOf(const CheckableExample &one, const DatasetCheck::Digest &digest)
{
    return one.label == digest.member.label && one.category == digest.member.category &&
           one.status == digest.member.status;
}

bool hasDatasetRules(const RuleSet &rules)
{
    return std::ranges::any_of(RuleCatalogue::all(), [&rules](const RuleInfo &rule) {
        return rule.ofDataset && rules.setting(rule.id).on;
    });
}

} // namespace

Result<bool> CheckJob::isNeeded(Project &project)
{
    const int rules = project.checker()->rules().version();
    const Result<bool> stale = project.checks().hasStale(rules);
    const Result<DatasetMark> mark = project.datasetChecks().mark();
    const Result<DatasetMark> now = project.datasetChecks().markNow(rules);
    const Result<QString> program = project.settings().value(checkedBy);
    if (!stale)
        return stale;
    if (!mark || !now || !program)
        return !mark ? mark.error() : !now ? now.error() : program.error();
    // In an empty project there is nothing to find.
    return *stale || (now->examples > 0 && (*mark != *now || *program != programMark()));
}

Result<CheckReport> CheckJob::run(const Proceed &proceed)
{
    if (m_project.isReadOnly())
        return Error{tr("The project is open read-only, so its checks cannot be stored."), {}};
    if (Result<void> followed = followProgram(); !followed)
        return followed.error();
    CheckReport report;
    if (!loadWords(proceed)) {
        report.cancelled = true;
        return report;
    }
    for (int before = -1; before != m_project.checker()->rules().version();) {
        before = m_project.checker()->rules().version();
        const Result<bool> examples = checkExamples(report, proceed);
        if (!examples)
            return examples.error();
        const Result<bool> dataset =
            *examples ? checkDataset(report, proceed) : Result<bool>(false);
        if (!dataset)
            return dataset.error();
        if (!*dataset) {
            report.cancelled = true;
            return report;
        }
        // Somebody may have stored other rules meanwhile.
        if (Result<void> known = m_project.reloadRules(); !known)
            return known.error();
    }
    return report;
}

Result<void> CheckJob::followProgram()
{
    const Result<QString> program = m_project.settings().value(checkedBy);
    if (!program)
        return program.error();
    if (*program == programMark())
        return m_project.reloadRules();
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> done = m_project.checks().forgetMarks(); !done)
        return done;
    if (Result<void> done = m_project.settings().setValue(checkedBy, programMark()); !done)
        return done;
    if (Result<void> done = (*transaction)->commit(); !done)
        return done;
    return m_project.reloadRules();
}

/// The words that the rules know take a moment to load, which is not the workers', as those are
/// waited for after a cancel.
bool CheckJob::loadWords(const Proceed &proceed) const
{
    const auto loaded = std::make_shared<QSemaphore>();
    const auto load = [checker = m_project.checker(), loaded] {
        (void)checker->knowledge();
        loaded->release();
    };
    if (!QThreadPool::globalInstance()->tryStart(load))
        return true; // This thread may be the only one there.
    const Result<QList<ExampleId>> stale =
        m_project.checks().stale(m_project.checker()->rules().version());
    while (!loaded->tryAcquire(1, askEvery)) {
        if (!proceed({CheckProgress::Stage::Examples, 0, stale ? stale->size() : 0}))
            return false;
    }
    return true;
}

Result<bool> CheckJob::checkExamples(CheckReport &report, const Proceed &proceed)
{
    const std::shared_ptr<const Checker> checker = m_project.checker();
    const int rules = checker->rules().version();
    const Result<QList<ExampleId>> stale = m_project.checks().stale(rules);
    if (!stale)
        return stale.error();
    m_kept.clear(); // They may be of other rules, which know other words.
    const auto work = [&checker, keep = hasDatasetRules(checker->rules())](Item &item) {
        const Example example = Example::of(item.example.raw).value_or(Example());
        item.findings = checker->check(example, item.example.category);
        if (keep)
            item.digest = digestOf(item.example, example, *checker);
        item.example.raw.clear();
    };
    const auto settle = [&](const Page &page) -> Result<void> {
        const Result<qint64> stored = store(page, rules);
        if (!stored)
            return stored.error();
        report.checked += *stored;
        for (const Item &item : page) {
            if (item.digest)
                m_kept.insert(item.example.id, {item.example.revision, item.digest});
        }
        return {};
    };
    return passThrough(*stale, CheckProgress::Stage::Examples, work, settle, proceed);
}

Result<bool> CheckJob::checkDataset(CheckReport &report, const Proceed &proceed)
{
    const std::shared_ptr<const Checker> checker = m_project.checker();
    const RuleSet &rules = checker->rules();
    const Result<DatasetMark> mark = m_project.datasetChecks().mark();
    // From before the first example is read: what changes meanwhile makes the findings stale.
    const Result<DatasetMark> now = m_project.datasetChecks().markNow(rules.version());
    if (!mark || !now)
        return mark ? now.error() : mark.error();
    if (*mark == *now)
        return true;
    const Result<Quota> quota = m_project.quotas().load();
    if (!quota)
        return quota.error();
    QMap<QString, int> targets;
    for (const QuotaRow &row : quota->rows)
        targets.insert(row.category, row.target);
    DatasetCheck check(rules, targets);
    const Result<bool> done = checkDataset(check, *now, proceed);
    report.dataset = done && *done;
    return done;
}

Result<bool> CheckJob::checkDataset(DatasetCheck &check, const DatasetMark &mark,
                                    const Proceed &proceed)
{
    const Result<QList<ExampleId>> ids = m_project.examples().ids();
    if (!ids)
        return ids.error();
    const CheckProgress all{CheckProgress::Stage::Dataset, ids->size(), ids->size()};
    const auto goOn = [&] { return proceed(all); };
    const auto read = [this](ExampleId id) -> std::optional<Example> {
        const Result<std::optional<CheckableExample>> found = m_reader.find(id);
        return found && *found ? Example::of((*found)->raw) : std::nullopt;
    };
    if (hasDatasetRules(m_project.checker()->rules())) {
        const Result<bool> digested = digest(check, *ids, proceed);
        if (!digested || !*digested)
            return digested;
        if (!check.compare(read, goOn))
            return false;
    }
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    DatasetFindingWriter writer(m_project.database());
    Result<void> written = writer.removeAll();
    const auto write = [&](const DatasetFinding &finding) {
        written = writer.add(finding);
        return written.ok();
    };
    const bool reported = written && check.report(read, goOn, write);
    if (written && reported)
        written = writer.finish(mark);
    if (written && reported)
        written = (*transaction)->commit();
    return written ? Result<bool>(reported) : written.error();
}

Result<bool> CheckJob::digest(DatasetCheck &check, const QList<ExampleId> &examples,
                              const Proceed &proceed)
{
    const std::shared_ptr<const Checker> checker = m_project.checker();
    const auto work = [&checker](Item &item) {
        if (item.digest)
            return;
        const Example example = Example::of(item.example.raw).value_or(Example());
        item.digest = digestOf(item.example, example, *checker);
        item.example.raw.clear();
    };
    const auto settle = [&check](const Page &page) -> Result<void> {
        for (const Item &item : page)
            check.add(item.digest);
        return {};
    };
    return passThrough(examples, CheckProgress::Stage::Dataset, work, settle, proceed);
}

Result<bool> CheckJob::passThrough(const QList<ExampleId> &examples, CheckProgress::Stage stage,
                                   const Work &work, const Settle &settle, const Proceed &proceed)
{
    CheckProgress progress{stage, 0, examples.size()};
    if (!proceed(progress))
        return false;
    qsizetype at = 0;
    Result<Page> next = read(examples, at);
    if (!next)
        return next.error();
    Page page = *next;
    QSemaphore ready;
    const Work workOn = [&](Item &item) {
        work(item);
        ready.release();
    };
    QFuture<void> future = QtConcurrent::map(&m_pool, page, workOn);
    const Joined joined(future);
    while (!page.isEmpty()) {
        while (!ready.tryAcquire(int(page.size()), askEvery)) {
            if (!proceed(progress))
                return false;
        }
        future.waitForFinished();
        const Page done = std::exchange(page, {});
        next = read(examples, at);
        if (!next)
            return next.error();
        page = *next;
        future = QtConcurrent::map(&m_pool, page, workOn);
        if (Result<void> settled = settle(done); !settled)
            return settled.error();
        progress.done = at - page.size();
        if (!proceed(progress))
            return false;
    }
    return true;
}

Result<CheckJob::Page> CheckJob::read(const QList<ExampleId> &examples, qsizetype &at)
{
    // Small enough that a cancel is heard soon, and that others can write in between.
    constexpr qsizetype records = 64;
    constexpr qsizetype bytes = 4 << 20;
    const ReadTransaction atOnce(m_project.database());
    Page page;
    for (qsizetype size = 0; at < examples.size() && page.size() < records && size < bytes; ++at) {
        Result<std::optional<Item>> item = read(examples[at]);
        if (!item)
            return item.error();
        if (!*item)
            continue;
        size += (*item)->example.raw.size();
        page += std::move(**item);
    }
    return page;
}

/// Nothing when there is no such example; without its text where its digest is known.
Result<std::optional<CheckJob::Item>> CheckJob::read(ExampleId id)
{
    Kept kept = m_kept.take(id);
    Result<std::optional<CheckableExample>> example =
        kept.digest ? m_reader.findHead(id) : m_reader.find(id);
    if (kept.digest && example && *example &&
        ((*example)->revision != kept.revision || !isOf(**example, *kept.digest))) {
        kept.digest.reset(); // It was edited or decided since.
        example = m_reader.find(id);
    }
    if (!example)
        return example.error();
    return *example ? std::optional(Item{std::move(**example), {}, std::move(kept.digest)})
                    : std::nullopt;
}

Result<qint64> CheckJob::store(const Page &page, int rules)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    const Result<QSet<ExampleId>> waived =
        m_project.events().examplesWithWaivers(page.first().example.id, page.last().example.id);
    if (!waived)
        return waived.error();
    FindingWriter writer(m_project.database());
    qint64 stored = 0;
    for (const Item &item : page) {
        QList<GivenWaiver> waivers;
        if (waived->contains(item.example.id)) {
            const Result<QList<Event>> events = m_project.events().ofExample(item.example.id);
            if (!events)
                return events.error();
            waivers = fold(*events).waivers;
        }
        const Result<bool> done = writer.replace(item.example.id, {item.example.revision, rules},
                                                 Waivers::applied(item.findings, waivers));
        if (!done)
            return done.error();
        stored += *done; // Not when it was edited meanwhile; then it is checked already.
    }
    if (Result<void> done = (*transaction)->commit(); !done)
        return done.error();
    return stored;
}
