// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
//
// Lets each call that SQLite makes to the disk fail, one after the other, once or from then on. The
// operation then says so in words or comes through, and nothing is lost either way:
//
//     fault_disk --every 1             # each call
#include "tests/fault/place.h"
#include "tests/fault/recordingvfs.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

struct Fault
{
    QString name;
    int code = 0;
    bool forGood = false;
};

/// Whether the fault came before the operation's end.
bool tryFault(Place &place, const Fault &fault, int call)
{
    const QString folder = place.fresh();
    QStringList acknowledged;
    RecordingVfs::failAt(call, fault.code, fault.forGood);
    const Result<void> done = place.operation().run(
        folder, [&acknowledged](const QString &step) { acknowledged += step; });
    const bool reached = RecordingVfs::calls() >= call;
    RecordingVfs::failAt(0, 0, false);
    const QString when = u"%1 at call %2"_s.arg(fault.name).arg(call);
    if (!done && done.error().message.isEmpty())
        place.complain(when, {u"it fails without a word"_s});
    place.judge(when, acknowledged);
    return reached;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"operation"_s, u"Only this one."_s, u"name"_s},
                       {u"every"_s, u"Every n-th call fails."_s, u"n"_s, u"1"_s}});
    parser.process(application);
    RecordingVfs::install();
    const QList<Fault> faults{{u"an I/O error"_s, SQLITE_IOERR, false},
                              {u"I/O errors"_s, SQLITE_IOERR, true},
                              {u"a full disk"_s, SQLITE_FULL, true}};
    const int every = std::max(1, parser.value(u"every"_s).toInt());
    bool allWell = true;
    for (const Operation &operation : Operation::all()) {
        if (parser.isSet(u"operation"_s) && parser.value(u"operation"_s) != operation.name)
            continue;
        Place place(operation);
        for (const Fault &fault : faults)
            for (int call = 1; tryFault(place, fault, call); call += every)
                ;
        allWell &= place.sumUp();
    }
    return allWell ? 0 : 1;
}
