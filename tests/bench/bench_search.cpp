// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What the search costs: an import with the full text index against one without it, the first page
// and the count of searches of every kind, and an edit right after the import, in one run:
//   bench_search [EXAMPLES]
#include "tests/bench/manyexamples.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/search.h"

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

/// Of this process's own work, so that the ratio holds on a machine that does other things, too.
struct Seconds
{
    double wall = 0;
    double cpu = 0;
};

Seconds secondsToImport(TemporaryProject &t, const QString &path, int count)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t start = std::clock();
    BatchImport batch(t.project(), {{}, OnConflict::List, u"bench"_s, t.now()});
    const auto report = batch.run(path, [](const ImportProgress &) { return true; });
    if (!report || !*report || (*report)->batch.imported != count)
        qFatal("the import failed");
    return {double(timer.nsecsElapsed()) / 1e9, double(std::clock() - start) / CLOCKS_PER_SEC};
}

/// Puts a view in the index's place that takes every word and keeps none.
void removeIndex(Database &database)
{
    for (const QString &sql :
         {u"DROP TABLE search"_s,
          u"CREATE VIEW search AS SELECT '' AS search, 0 AS rowid, '' AS words"_s,
          u"CREATE TRIGGER search_forgets INSTEAD OF INSERT ON search BEGIN SELECT 1; END"_s}) {
        if (Result<QSqlQuery> done = database.run(sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
}

void measure(TemporaryProject &t, const QString &text)
{
    constexpr int runs = 5, pageSize = 200;
    Stopwatch page;
    Stopwatch count;
    qint64 all = 0;
    for (int run = 0; run < runs; ++run) {
        page.start();
        ExampleFilter filter;
        const Result<Query> query = readQuery(t.project(), text, u"bench"_s);
        if (!query)
            qFatal("%s", qPrintable(query.error().message));
        filter.query = *query;
        const auto rows = t.project().examples().page(filter, {}, pageSize);
        page.stop();
        if (!rows)
            qFatal("%s", qPrintable(rows.error().detail));
        count.start();
        all =
            t.project().examples().countUpTo(filter, {std::numeric_limits<qint64>::max()}).value();
        count.stop();
    }
    std::printf("%-34s %7lld found   first page %7.2f ms (slowest %7.2f)   count %7.2f ms\n",
                qPrintable(text), (long long)all, page.percentile(.5), page.percentile(1),
                count.percentile(.5));
}

void measureEdits(TemporaryProject &t, int count)
{
    ReviewDesk desk(t.project());
    Stopwatch watch;
    for (int i = 0; i < 20; ++i) {
        const ExampleId id{qint64(i) * count / 20 + 1};
        const ExampleSummary summary = **t.project().examples().find(id);
        const Patch patch = {
            {PatchOperation::Kind::Add, *JsonPointer::parse(u"/user_input"_s), {}, "\"new\"", {}}};
        watch.start();
        if (!desk.edit(id, summary.revision, patch, t.actor(u"bench"_s)))
            qFatal("the edit failed");
        watch.stop();
    }
    watch.print("edit after the import");
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 20'000;
    TemporaryProject t;
    const QString path = t.folder() + u"/many.jsonl"_s;
    writeManyExamples(path, count);
    Seconds without;
    {
        TemporaryProject bare;
        removeIndex(bare.project().database());
        without = secondsToImport(bare, path, count);
    }
    const Seconds with = secondsToImport(t, path, count);
    std::printf("%d examples: import %.2f s, without the index %.2f s: %.2f x\n"
                "  of the processor %.2f s, without the index %.2f s: %.2f x\n",
                count, with.wall, without.wall, with.wall / without.wall, with.cpu, without.cpu,
                with.cpu / without.cpu);
    for (const QString &text :
         {u"knee "_s, u"the "_s, u"kn"_s, u"pa"_s, u"bench-004242 "_s, u"\"knee pain\""_s,
          u"pain knee -shoulder"_s, u"-knee"_s, u"category:acute"_s, u"confidence:<0.5"_s,
          u"status:rejected"_s, u"the status:rejected"_s, u"edited:yes"_s, u"reviewer:me"_s,
          u"reason:duplicate"_s, u"finding:probability-sum"_s, u"id:bench-0999*"_s})
        measure(t, text);
    measureEdits(t, count);
    return 0;
}
