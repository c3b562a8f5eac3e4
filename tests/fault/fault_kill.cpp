// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
//
// Kills operations and looks at what is left. By time, at random, or at every system call:
//
//     fault_kill --random 10000            # so many rounds of each operation
//     fault_kill --every 1                 # each moment a system call is entered or left
//     fault_kill --operation import …      # one operation only
#include "tests/fault/brokenoff.h"
#include "tests/fault/survival.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Tally
{
    int rounds = 0;
    int acknowledged = 0;
    int finished = 0;
    int problems = 0;
};

/// One operation, what it starts from, and a folder to break it off in again and again.
class Trial
{
public:
    explicit Trial(const Operation &operation)
        // A process that is killed leaves what it wrote to the kernel; no disk is asked.
        : m_operation(operation),
          m_place(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/rounds-fault-XXXXXX"_s
                                                        : u"rounds-fault-XXXXXX"_s)
    {
        QDir().mkpath(start());
        m_operation.prepare(start());
    }

    const Tally &tally() const { return m_tally; }

    /// Returns how far it came; `how` names the moment when there is something to complain about.
    template<typename BreakOff>
    BrokenOff round(const QString &how, const BreakOff &breakOff)
    {
        QDir(folder()).removeRecursively();
        survival::copyFolder(start(), folder());
        const BrokenOff result = breakOff(folder());
        ++m_tally.rounds;
        m_tally.acknowledged += int(result.acknowledged.size());
        m_tally.finished += result.finished ? 1 : 0;
        const QStringList problems = survival::problems(m_operation, folder(), result.acknowledged);
        for (const QString &problem : problems)
            std::printf("%s, killed %s: %s\n", qPrintable(m_operation.name), qPrintable(how),
                        qPrintable(problem));
        m_tally.problems += int(problems.size());
        return result;
    }

private:
    QString start() const { return m_place.filePath(u"start"_s); }
    QString folder() const { return m_place.filePath(u"case"_s); }

    const Operation &m_operation;
    QTemporaryDir m_place;
    Tally m_tally;
};

void killAtRandom(const Operation &operation, Trial &trial, int rounds, quint32 seed)
{
    using std::chrono::microseconds;
    const microseconds whole =
        trial
            .round(u"never"_s,
                   [&](const QString &folder) { return killAtStop(operation, folder, 0); })
            .took;
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        const microseconds time(random.bounded(int(whole.count())));
        trial.round(u"after %1 us"_s.arg(time.count()),
                    [&](const QString &folder) { return killAfter(operation, folder, time); });
    }
}

void killAtCalls(const Operation &operation, Trial &trial, int every)
{
    for (int stop = 1;; stop += every) {
        const BrokenOff result = trial.round(u"at call %1"_s.arg(stop), [&](const QString &folder) {
            return killAtStop(operation, folder, stop);
        });
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
    int problems = 0;
    for (const Operation &operation : Operation::all()) {
        if (parser.isSet(u"operation"_s) && parser.value(u"operation"_s) != operation.name)
            continue;
        Trial trial(operation);
        if (const int rounds = parser.value(u"random"_s).toInt(); rounds > 0)
            killAtRandom(operation, trial, rounds, parser.value(u"seed"_s).toUInt());
        if (const int every = parser.value(u"every"_s).toInt(); every > 0)
            killAtCalls(operation, trial, every);
        const Tally &tally = trial.tally();
        std::printf("%-8s %6d rounds, %6d steps acknowledged, %5d came through, %d problems\n",
                    qPrintable(operation.name), tally.rounds, tally.acknowledged, tally.finished,
                    tally.problems);
        std::fflush(stdout);
        problems += tally.problems;
    }
    return problems == 0 ? 0 : 1;
}
