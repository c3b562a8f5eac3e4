// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
//
// Takes the power away in the middle of operations, and looks at what a disk may hold then:
//
//     fault_power --states 100000      # so many states in all, spread over the calls of each
#include "tests/fault/place.h"
#include "tests/fault/powerloss.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QList<DiskCall> recorded(const Operation &operation, const QString &folder)
{
    RecordingVfs::startRecording();
    const Result<void> done = operation.run(folder, RecordingVfs::acknowledge);
    const QList<DiskCall> calls = RecordingVfs::stopRecording();
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return calls;
}

void losePower(Place &place, int states, quint32 seed)
{
    const QString folder = place.fresh();
    PowerLoss disk(folder);
    const QList<DiskCall> calls = recorded(place.operation(), folder);
    QRandomGenerator random(seed);
    for (qsizetype call = 0; call < calls.size(); ++call) {
        disk.happened(calls[call]);
        const qsizetype here = states * (call + 1) / calls.size() - states * call / calls.size();
        for (qsizetype state = 0; state < here; ++state) {
            disk.writeState(place.empty(), random);
            place.judge(u"power lost after call %1 of %2"_s.arg(call + 1).arg(calls.size()),
                        disk.acknowledged());
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"states"_s, u"How many, over all operations."_s, u"n"_s, u"1000"_s},
                       {u"seed"_s, u"Of what is lost."_s, u"n"_s, u"1"_s}});
    parser.process(application);
    RecordingVfs::install();
    QList<Operation> operations = Operation::all();
    operations.removeIf([](const Operation &operation) { return !operation.onlyDatabase; });
    bool allWell = true;
    for (const Operation &operation : std::as_const(operations)) {
        Place place(operation);
        losePower(place, parser.value(u"states"_s).toInt() / int(operations.size()),
                  parser.value(u"seed"_s).toUInt());
        allWell &= place.sumUp();
    }
    return allWell ? 0 : 1;
}
