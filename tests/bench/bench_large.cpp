// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// Examples far larger than usual in the real window:  bench_large
//   show   from the key press to the example painted
//   open   from the key press to the editor of its longest text painted
//   type   from a key press in there to the letter painted
//   save   from the key press to the edit on disk and painted
// In milliseconds by the clock, and of them those that the window's thread computed.
#include "model/workspace/batchimport.h"
#include "tests/bench/processorclock.h"
#include "tests/bench/windowdesk.h"
#include "tests/support/largerecords.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

void makeProject(const QString &path, const QByteArray &records)
{
    QFile file(path + u".jsonl"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(records) != records.size())
        qFatal("cannot write the batch");
    file.close();
    Result<std::unique_ptr<Project>> project =
        Project::create(path, WindowDesk::now(), RuleSet::quiet());
    BatchImport import(**project, {{}, OnConflict::List, u"bench"_s, WindowDesk::now()});
    const auto report = import.run(file.fileName(), [](const ImportProgress &) { return true; });
    if (!report || !*report)
        qFatal("the import failed");
}

template<typename Act>
void time(const char *what, const Act &act)
{
    QElapsedTimer wall;
    wall.start();
    const ProcessorClock work;
    act();
    std::printf("  %-6s %8.1f ms, of the window's thread %8.1f ms\n", what,
                double(wall.nsecsElapsed()) / 1e6, double(work.nsecsElapsed()) / 1e6);
}

void measure(const QString &folder, const QByteArray &record, const QString &place)
{
    const QString label = Example::of(record)->id().text();
    const QString path = folder + u'/' + label + u".rounds"_s;
    makeProject(path, largerecords::record("small", {}, R"("one")", "rest") + record);
    WindowDesk desk(path, folder + u"/settings.ini"_s);
    desk.session.openLabel(u"small"_s);
    WindowDesk::paint();
    std::printf("%s, %.1f MB\n", qPrintable(label), double(record.size()) / 1e6);
    time("show", [&] { desk.press(Qt::Key_J); });
    if (desk.session.current().summary.label != label)
        qFatal("another example is shown");
    desk.window->reviewPage().caseView().reveal(*JsonPointer::parse(place));
    WindowDesk::paint();
    time("open", [&] { desk.press(Qt::Key_E); });
    if (!desk.window->reviewPage().caseView().hasOpenEditor())
        qFatal("no editor opens");
    for (int i = 0; i < 3; ++i)
        time("type", [&] { desk.press(Qt::Key_X); });
    time("save", [&] { desk.press(Qt::Key_Tab); });
    if (desk.session.current().summary.revision != 2)
        qFatal("the edit is not saved");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    const QApplication app(argc, argv);
    WindowDesk::dress();
    const QTemporaryDir folder;
    measure(folder.path(), largerecords::longText(), u"/output/response_to_user"_s);
    measure(folder.path(), largerecords::manySteps(), u"/output/reasoning_chain/5000"_s);
    return 0;
}
