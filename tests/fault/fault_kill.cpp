// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
//
// Kills operations and looks at what is left. By time, at random, or at every system call:
//
//     fault_kill --random 10000            # so many rounds of each operation
//     fault_kill --every 1                 # each moment a system call is entered or left
//     fault_kill --operation import …      # one operation only
#include "tests/fault/brokenoff.h"
#include "tests/fault/place.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

std::chrono::microseconds timeOf(Place &place)
{
    const QString folder = place.fresh();
    QElapsedTimer clock;
    clock.start();
    if (const auto done = place.operation().run(folder, [](const QString &) {}); !done)
        qFatal("%s", qPrintable(done.error().message));
    return std::chrono::microseconds(clock.nsecsElapsed() / 1000);
}

void killAtRandom(Place &place, int rounds, quint32 seed)
{
    using std::chrono::microseconds;
    const microseconds whole = timeOf(place);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        const microseconds time(random.bounded(int(whole.count())));
        const BrokenOff result = killAfter(place.operation(), place.fresh(), time);
        place.judge(u"killed after %1 us"_s.arg(time.count()), result.acknowledged);
    }
}

void killAtCalls(Place &place, int every)
{
    for (int stop = 1;; stop += every) {
        const BrokenOff result = killAtStop(place.operation(), place.fresh(), stop);
        place.judge(u"killed at call %1"_s.arg(stop), result.acknowledged);
        if (result.finished)
            return;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"operation"_s, u"Only this one."_s, u"name"_s},
                       {u"random"_s, u"Rounds per operation, killed at a random time."_s, u"n"_s},
                       {u"every"_s, u"Kill at every n-th moment of a system call."_s, u"n"_s},
                       {u"seed"_s, u"Of the random times."_s, u"n"_s, u"1"_s}});
    parser.process(application);
    bool allWell = true;
    for (const Operation &operation : Operation::all()) {
        if (parser.isSet(u"operation"_s) && parser.value(u"operation"_s) != operation.name)
            continue;
        Place place(operation);
        if (const int rounds = parser.value(u"random"_s).toInt(); rounds > 0)
            killAtRandom(place, rounds, parser.value(u"seed"_s).toUInt());
        if (const int every = parser.value(u"every"_s).toInt(); every > 0)
            killAtCalls(place, every);
        allWell &= place.sumUp();
    }
    return allWell ? 0 : 1;
}
