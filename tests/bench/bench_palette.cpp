// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What the palette costs among many examples: to open it, and to find while somebody types.
//   bench_palette [EXAMPLES]
#include "model/workspace/batchimport.h"
#include "model/workspace/reviewsession.h"
#include "tests/bench/manyexamples.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/temporaryproject.h"
#include "ui/actions.h"
#include "ui/windowcommands.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 20'000;
    TemporaryProject t;
    const QString path = t.folder() + u"/many.jsonl"_s;
    writeManyExamples(path, count);
    BatchImport batch(t.project(), {{}, OnConflict::List, u"bench"_s, t.now()});
    if (!batch.run(path, [](const ImportProgress &) { return true; }))
        qFatal("the import failed");
    ReviewSession session(t.project(), [&t] { return t.now(); });
    session.setQueue(Queue::ToReview);
    QWidget window;
    const Actions actions(&window);
    const WindowCommands commands(actions, session,
                                  {[](const WindowCommands::Place &) {}, [](ExampleId) {},
                                   [](const QAction &) { return QString(); }});
    Stopwatch opening;
    Stopwatch typing;
    Stopwatch pausing;
    const QStringList recent = {u"action:approve"_s, u"example:bench-000042"_s,
                                u"example:bench-000043"_s};
    std::printf("%d examples\n", count);
    for (const QString &text : {u"bench-004242"_s, u"knee pain"_s, u"second opinion"_s, u"the"_s,
                                u"pain"_s, u"0042"_s, u"pai"_s, u"zzzz"_s}) {
        opening.start();
        const CommandIndex index = commands.index(recent);
        opening.stop();
        Stopwatch each;
        qsizetype found = 0;
        for (qsizetype typed = 1; typed <= text.size(); ++typed) {
            for (Stopwatch *watch : {&typing, &each})
                watch->start();
            found = index.find(text.first(typed)).size();
            for (Stopwatch *watch : {&typing, &each})
                watch->stop();
        }
        pausing.start();
        const qsizetype all = index.find(text, CommandIndex::Look::Thorough).size();
        pausing.stop();
        std::printf("%-18s %3lld found, %3lld after a pause   slowest key %7.2f ms\n",
                    qPrintable(text), (long long)found, (long long)all, each.percentile(1));
    }
    opening.print("open");
    typing.print("one key");
    pausing.print("after a pause");
    return 0;
}
