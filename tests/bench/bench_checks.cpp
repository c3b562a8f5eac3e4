// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// How long the rules take for one example, in all and one by one, against the floor of parsing it:
//   bench_checks [EXAMPLES]
// Reading the texts (words, sentences, numbers, names) is shared by all rules and has a line of its
// own, so that it is not booked on whichever rule asks first.
#include "tests/bench/manyexamples.h"
#include "tests/bench/processorclock.h"

#include "model/rules/checkedcase.h"
#include "model/rules/checker.h"
#include "model/rules/datasetcheck.h"
#include "model/rules/report.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QByteArrayList manyRecords(int count)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"many.jsonl"_s);
    writeManyExamples(path, count);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the examples");
    QByteArrayList records;
    while (!file.atEnd())
        records += file.readLine().trimmed();
    return records;
}

/// The record with many faults: numbers that no longer fit, another side, doubled steps.
QByteArray damaged(QByteArray record)
{
    const std::pair<const char *, const char *> changes[] = {
        {"\"probability\":0.", "\"probability\":3."},
        {"\"rpe\":", "\"rpe\":1"},
        {"\u2192", "\u21921"},
        {" left ", " right "},
        {"/10", "/10 or 9/10"},
        {"RPE ", "RPE 1"},
        {" h of sleep", " h sleep of 2.2 h"},
        {"\"confidence\":0.", "\"confidence\":9"},
    };
    for (const auto &[from, to] : changes)
        record.replace(from, to);
    return record;
}

struct Timing
{
    double parsing = 0;
    double checking = 0;
    double reading = 0;
    double digests = 0;
    std::vector<double> rules;
    qsizetype findings = 0;
    qsizetype examples = 0;
};

/// Everything that rules share: what the first to ask would be charged with.
void readAll(const CheckedCase &checked)
{
    for (const ReadText *text : checked.allTexts()) {
        checked.exercisesIn(*text);
        checked.bodyPartsIn(*text);
    }
    checked.answerTexts();
    checked.userTexts();
}

void timeRules(const Checker &checker, const Example &example, const QString &category,
               Timing &timing)
{
    ProcessorClock timer;
    const CheckedCase checked(example, category, checker.knowledge());
    readAll(checked);
    timing.reading += double(timer.nsecsElapsed());
    QList<Finding> findings;
    for (size_t i = 0; i < timing.rules.size(); ++i) {
        const RuleFunction &function = Checker::functions()[qsizetype(i)];
        const RuleInfo &rule = *RuleCatalogue::find(function.id);
        if (!rule.appliesTo(category))
            continue;
        Report report(rule, checker.rules().setting(rule.id), findings);
        timer.restart();
        function.check(checked, report);
        timing.rules[i] += double(timer.nsecsElapsed());
    }
}

Timing run(const Checker &checker, const QByteArrayList &records)
{
    Timing timing;
    timing.rules.resize(size_t(Checker::functions().size()));
    ProcessorClock timer;
    for (const QByteArray &record : records) {
        timer.restart();
        const std::optional<Example> example = Example::of(record);
        timing.parsing += double(timer.nsecsElapsed());
        if (!example)
            qFatal("a record is no JSON");
        const QString category = example->category().text();
        timer.restart();
        timing.findings += checker.check(*example, category).size();
        timing.checking += double(timer.nsecsElapsed());
        timer.restart();
        DatasetCheck::digestOf({ExampleId{1}, category, category, {}}, *example,
                               checker.knowledge());
        timing.digests += double(timer.nsecsElapsed());
        ++timing.examples;
        // Single rules are timed on every tenth example; clocks cost time too.
        if (timing.examples % 10 == 0)
            timeRules(checker, *example, category, timing);
    }
    return timing;
}

void print(const char *what, const Timing &timing)
{
    const double examples = double(timing.examples);
    const double sampled = double(timing.examples / 10);
    const double whole = timing.checking / examples;
    const double functions = double(timing.rules.size());
    std::printf("%s: %.0f examples, %.2f findings each\n", what, examples,
                double(timing.findings) / examples);
    std::printf("  parsing (floor)  %8.1f us per example\n", timing.parsing / examples / 1e3);
    std::printf("  checking         %8.1f us per example  %9.0f examples/s  %10.0f checks/s  "
                "%.1f x the floor\n",
                whole / 1e3, 1e9 / whole, functions * 1e9 / whole,
                timing.checking / timing.parsing);
    std::printf("  digest           %8.1f us per example\n", timing.digests / examples / 1e3);
    std::printf("  reading          %8.1f us per example, %.0f%% of checking\n",
                timing.reading / sampled / 1e3, 100 * timing.reading / sampled / whole);
    for (size_t i = 0; i < timing.rules.size(); ++i) {
        const double own = timing.rules[i] / sampled;
        std::printf("  %-32s %8.2f us  %9.0f/s%s\n",
                    qPrintable(Checker::functions()[qsizetype(i)].id), own / 1e3, 1e9 / own,
                    own > whole / 10 ? "  above a tenth of the whole" : "");
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 20000;
    const Checker checker{RuleSet()};
    QByteArrayList records = manyRecords(count);
    run(checker, records.mid(0, 50)); // warms the caches
    print("as written", run(checker, records));
    for (QByteArray &record : records)
        record = damaged(std::move(record));
    print("damaged", run(checker, records));
    return 0;
}
