// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What the search costs: an import with the full text index against one without it, the first page
// and the count of searches of every kind, and an edit right after the import, in one run:
//   bench_search [EXAMPLES]
#include "model/review/queryparser.h"
#include "model/workspace/firsthits.h"
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

/// What the search box shows of one key press after the other: the text read with what the project
/// knows, and the first examples. In time of the processor, and without breaking off what a faster
/// hand would supersede.
void measureTyping(TemporaryProject &t, const QString &text, Stopwatch &all)
{
    constexpr int rounds = 5;
    constexpr int most = 51;
    const QueryVocabulary vocabulary = *searchVocabulary(t.project(), u"bench"_s);
    Stopwatch keys;
    QString slowest;
    double slowestTime = 0;
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const std::clock_t start = std::clock();
            const Result<Query> query = QueryParser(vocabulary).parse(text.first(length));
            if (query && !query->isEmpty()) {
                ExampleFilter filter;
                filter.query = *query;
                if (!FirstHits::of(t.project().examples(), filter, most))
                    qFatal("the search failed");
            }
            const double took = double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
            keys.add(took);
            all.add(took);
            if (round > 0 && took > slowestTime) {
                slowestTime = took;
                slowest = text.first(length);
            }
        }
    }
    std::printf("typing %-44s p50 %6.2f ms   p99 %6.2f ms   max %6.2f ms   slowest \"%s\"\n",
                qPrintable(text), keys.percentile(.5), keys.percentile(.99), keys.percentile(1),
                qPrintable(slowest));
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
    Stopwatch keys;
    for (const QString &text :
         {u"knee pain after running"_s, u"\"sore knee\" -shoulder"_s, u"bench-004242"_s,
          u"the and with pain"_s, u"zzz nothing holds this"_s, u"category:acute knee"_s,
          u"knee status:rejected"_s, u"status:rejected"_s, u"category:red_flag status:pending"_s,
          u"confidence:<0.5 category:acute"_s, u"finding:probability-sum confidence:<0.5"_s,
          u"reviewer:me flagged:yes edited:yes"_s, u"the errors:>=1 batch:1"_s, u"id:bench-0999*"_s,
          u"id:nobody* pain"_s, u"-knee warnings:0"_s})
        measureTyping(t, text, keys);
    keys.print("every key press");
    measureEdits(t, count);
    return 0;
}
