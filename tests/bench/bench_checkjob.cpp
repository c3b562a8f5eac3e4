// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What a check of a whole project costs, beside the floor of parsing its examples:
//   bench_checkjob [EXAMPLES] [CANCELS] [EDITS]
//   whole    all examples and the data set, on all cores: seconds, processor time, peak of memory
//   cancel   from the moment somebody cancels, at any time, to the end of the job
//   edit     one example edited, checked again and its findings stored; and the check alone
// Two runs of different size show how memory grows.
#include "model/dataset/example.h"
#include "model/workspace/checkjob.h"
#include "tests/bench/manyexamples.h"
#include "tests/bench/processorclock.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/temporaryproject.h"

#include <QRandomGenerator>
#include <QtConcurrent>
#include <QThread>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        std::printf("the peak of memory includes the import\n");
}

double peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void import(TemporaryProject &t, int count)
{
    const QString path = t.folder() + u"/many.jsonl"_s;
    writeManyExamples(path, count);
    BatchImport batch(t.project(), {{}, OnConflict::List, u"bench"_s, t.now()});
    const auto report = batch.run(path, [](const ImportProgress &) { return true; });
    if (!report || !*report || (*report)->batch.imported != count)
        qFatal("the import failed");
    QFile::remove(path);
}

/// Seconds to parse every example once, on one core.
double secondsToParse(Project &project, const QList<ExampleId> &ids)
{
    double seconds = 0;
    for (const ExampleId id : ids) {
        const QByteArray raw = *project.examples().raw(id, 1);
        const ProcessorClock clock;
        if (!Example::of(raw))
            qFatal("an example is no JSON");
        seconds += double(clock.nsecsElapsed()) / 1e9;
    }
    return seconds;
}

void checkWhole(Project &project, double floor)
{
    QElapsedTimer wall;
    wall.start();
    const ProcessorClock clock(ProcessorClock::Of::Process);
    double examplesWall = 0;
    double examplesWork = 0;
    const double before = peakMegabytes();
    double examplesPeak = 0;
    const auto report = CheckJob(project).run([&](const CheckProgress &progress) {
        if (progress.stage == CheckProgress::Stage::Examples) {
            examplesWall = double(wall.nsecsElapsed()) / 1e9;
            examplesWork = double(clock.nsecsElapsed()) / 1e9;
        } else if (examplesPeak == 0) {
            examplesPeak = peakMegabytes();
        }
        return true;
    });
    if (!report || report->cancelled)
        qFatal("the check failed");
    const auto count = double(report->checked);
    const double work = double(clock.nsecsElapsed()) / 1e9;
    std::printf("  parsing (floor)  %8.2f s of work   %8.0f examples/s per core\n", floor,
                count / floor);
    std::printf("  examples         %8.2f s of work   %8.0f examples/s per core   %5.1f x the "
                "floor   %.2f s on %d cores\n",
                examplesWork, count / examplesWork, examplesWork / floor, examplesWall,
                QThread::idealThreadCount());
    std::printf("  and data set     %8.2f s of work   %8.0f examples/s per core   %.2f s\n", work,
                count / work, double(wall.nsecsElapsed()) / 1e9);
    std::printf(
        "  peak of memory   %8.0f MB after the examples, %.0f MB after the data set, %.0f MB "
        "before\n",
        examplesPeak, peakMegabytes(), before);
}

/// Milliseconds from a cancel after `wait` to the end of the job.
double cancelAfter(const QString &path, int wait)
{
    std::atomic_bool cancelled = false;
    QFuture<void> job = QtConcurrent::run([&] {
        const Result<std::unique_ptr<Project>> own = Project::join(path);
        if (!own || !CheckJob(**own).run([&](const CheckProgress &) { return !cancelled; }))
            qFatal("the check failed");
    });
    QThread::msleep(quint32(wait));
    QElapsedTimer timer;
    timer.start();
    cancelled = true;
    job.waitForFinished();
    return double(timer.nsecsElapsed()) / 1e6;
}

RuleSet rulesWith(bool tokenBudget)
{
    const QString rule = u"token-budget"_s;
    RuleSet rules;
    RuleSetting setting = rules.setting(rule);
    setting.on = tokenBudget;
    if (!rules.change(rule, setting))
        qFatal("no such rule");
    return rules;
}

void cancel(TemporaryProject &t, int times, int longest)
{
    double most = 0;
    for (int i = 0; i < times; ++i) {
        // Other rules make every example stale.
        if (!t.project().setRules(rulesWith(i % 2 != 0), u"bench"_s, t.now()))
            qFatal("no other rules");
        const int wait = int(QRandomGenerator::global()->bounded(longest));
        most = std::max(most, cancelAfter(t.path(), wait));
    }
    std::printf("  cancel           %8.1f ms at most, of %d at any moment of %.1f s\n", most, times,
                longest / 1e3);
}

void edit(TemporaryProject &t, const QList<ExampleId> &ids, int times)
{
    ReviewDesk desk(t.project());
    Stopwatch whole;
    Stopwatch alone;
    Stopwatch floor;
    for (int i = 0; i < times; ++i) {
        const ExampleSummary one = **t.project().examples().find(ids[i * ids.size() / times]);
        const Example example = *Example::of(*t.project().examples().raw(one.id, one.revision));
        const JsonValue confidence = example.assessment().confidence;
        const Patch patch{{PatchOperation::Kind::Replace,
                           confidence.place(),
                           {},
                           "90",
                           confidence.raw().toByteArray()}};
        whole.start();
        if (confidence.exists() && !desk.edit(one.id, one.revision, patch, t.actor(u"bench"_s)))
            qFatal("the edit failed");
        whole.stop();
        alone.start();
        t.project().checker()->check(example, one.category);
        alone.stop();
        floor.start();
        if (!desk.setFlag(one.id, true, t.actor(u"bench"_s)))
            qFatal("the floor failed");
        floor.stop();
    }
    floor.print("  floor: one durable event");
    alone.print("  check of one example");
    whole.print("  its edit, check and findings on disk");
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 5000;
    const int cancels = argc > 2 ? std::atoi(argv[2]) : 20;
    const int edits = argc > 3 ? std::atoi(argv[3]) : 300;
    TemporaryProject t{RuleSet()};
    import(t, count);
    const QList<ExampleId> ids = *t.project().examples().ids();
    const double floor = secondsToParse(t.project(), ids);
    std::printf("%d examples\n", count);
    resetPeak();
    QElapsedTimer timer;
    timer.start();
    checkWhole(t.project(), floor);
    const int longest = int(std::min<qint64>(timer.elapsed(), 20'000));
    edit(t, ids, edits);
    cancel(t, cancels, longest);
    return 0;
}
