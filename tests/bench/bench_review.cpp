// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// How long a reviewer waits, in the real window without a screen, in a small project and in a large
// one of the same run:  bench_review [LARGE] [FOLDER]
//   start     from opening the file to the window painted
//   next      from the key press to the next example painted; then in other orders of the queue
//   approve   from the key press to the decision on disk and the next example painted
// The floor under "approve" is one durable event alone, without a window. FOLDER keeps the projects
// for the next run.
#include "model/workspace/batchimport.h"
#include "model/workspace/checkjob.h"
#include "tests/bench/manyexamples.h"
#include "tests/bench/processorclock.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/windowdesk.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

using Desk = WindowDesk;

QDateTime now()
{
    return Desk::now();
}

/// Checked to the end, so that the window finds nothing left to do beside what is measured.
void makeProject(const QString &path, int count)
{
    if (QFile::exists(path))
        return;
    const QString batch = path + u".jsonl"_s;
    writeManyExamples(batch, count);
    Result<std::unique_ptr<Project>> project = Project::create(path, now());
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    BatchImport import(**project, {{}, OnConflict::List, u"bench"_s, now()});
    const auto report = import.run(batch, [](const ImportProgress &) { return true; });
    if (!report || !*report || (*report)->batch.imported != count)
        qFatal("the import failed");
    if (!CheckJob(**project).run([](const CheckProgress &) { return true; }))
        qFatal("the check failed");
    QFile::remove(batch);
}

double start(const QString &path, const QString &settings, int runs)
{
    Stopwatch watch;
    for (int i = 0; i < runs; ++i) {
        watch.start();
        Desk desk(path, settings);
        watch.stop();
    }
    watch.print("  start");
    return watch.percentile(.5);
}

void walk(Desk &desk, Qt::Key key, int steps, const QByteArray &what)
{
    Stopwatch watch;
    Stopwatch work;
    for (int i = 0; i < steps; ++i) {
        const ProcessorClock processor;
        watch.start();
        desk.press(key);
        watch.stop();
        work.add(double(processor.nsecsElapsed()) / 1e6);
    }
    watch.print(what.constData());
    work.print("    of it the window's thread computes");
}

/// The same in other orders; taking one up reads the queue's list again.
void walkOrders(Desk &desk, qint64 from)
{
    using Kind = QueueOrder::Kind;
    for (const Kind kind : {Kind::Label, Kind::Risk, Kind::Shuffled, Kind::Batch}) {
        const QByteArray name = QueueOrder::name(kind).toLower().toUtf8();
        Stopwatch watch;
        watch.start();
        desk.session.setOrder({kind});
        desk.paint();
        watch.stop();
        watch.print(QByteArray("  order " + name).constData());
        if (kind == Kind::Batch)
            return;
        desk.session.open({from});
        walk(desk, Qt::Key_J, 200, "  next " + name);
    }
}

void decideAlone(const QString &path, int steps)
{
    const std::unique_ptr<Project> project = std::move(*Project::open(path));
    ReviewDesk desk(*project);
    Stopwatch watch;
    for (const ExampleSummary &summary : *project->examples().page({}, {}, steps)) {
        watch.start();
        if (!desk.setFlag(summary.id, !summary.flagged, {u"bench"_s, now()}))
            qFatal("the floor failed");
        watch.stop();
    }
    watch.print("  floor: one durable event, no window");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    QApplication app(argc, argv);
    Desk::dress();
    const int large = argc > 1 ? std::atoi(argv[1]) : 5000;
    QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    const QString settings = temporary.filePath(u"settings.ini"_s);

    QList<double> starts;
    for (const int count : {825, large}) {
        const QString path = folder + u"/bench-%1.rounds"_s.arg(count);
        makeProject(path, count);
        std::printf("%d examples\n", count);
        starts += start(path, settings, 15);
        Desk desk(path, settings);
        desk.session.open({qint64(count) / 2}); // far from both ends
        walk(desk, Qt::Key_J, 400, "  next");
        walkOrders(desk, count / 2);
        desk.session.open({qint64(count) / 2});
        desk.press(Qt::Key_J); // to one that an earlier run has not approved
        walk(desk, Qt::Key_A, 200, "  approve");
        decideAlone(path, 100);
    }
    std::printf("start of the large project is %.2f x that of the small one\n",
                starts[1] / starts[0]);
    return 0;
}
