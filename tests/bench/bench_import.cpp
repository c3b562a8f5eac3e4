// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// How fast a batch comes in, against the floor of reading and strictly checking it without storing
// anything, in one run:  bench_import [EXAMPLES]
#include "tests/bench/manyexamples.h"
#include "tests/support/temporaryproject.h"

#include <QElapsedTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

double secondsToRead(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    RecordStream stream(file);
    for (;;) {
        const Result<std::optional<BatchItem>> item = stream.next();
        if (!item || !*item)
            return double(timer.nsecsElapsed()) / 1e9;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 5000;
    TemporaryProject t;
    const QString path = t.folder() + u"/many.jsonl"_s;
    writeManyExamples(path, count);
    const double megabytes = double(QFileInfo(path).size()) / 1e6;

    const double floor = secondsToRead(path);
    const long before = peakMegabytes();
    QElapsedTimer timer;
    timer.start();
    BatchImport batch(t.project(), {{}, OnConflict::List, u"bench"_s, t.now()});
    const auto report = batch.run(path, [](const ImportProgress &) { return true; });
    if (!report || !*report || (*report)->batch.imported != count)
        qFatal("the import failed");
    const double seconds = double(timer.nsecsElapsed()) / 1e9;

    std::printf("%d examples, %.0f MB\n", count, megabytes);
    std::printf("read and check   %7.2f s   %6.0f MB/s\n", floor, megabytes / floor);
    std::printf("import           %7.2f s   %6.0f MB/s   %6.0f examples/s   %.1f x the floor\n",
                seconds, megabytes / seconds, count / seconds, seconds / floor);
    std::printf("peak memory      %ld MB before the import, %ld MB after it\n", before,
                peakMegabytes());
    return 0;
}
