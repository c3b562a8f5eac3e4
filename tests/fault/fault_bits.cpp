// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
//
// Flips one bit of a project at a time. Either Rounds notices, or every text and every status is
// what it was:
//
//     fault_bits --flips 10000
#include "tests/fault/place.h"

#include "model/workspace/projectcheck.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// What people would see of the project, or nothing when opening or `verify` complains.
std::optional<QStringList> seen(const QString &path)
{
    const auto project = Project::open(path);
    if (!project)
        return std::nullopt;
    const Result<QStringList> problems = ProjectCheck(**project).run();
    if (!problems || !problems->isEmpty())
        return std::nullopt;
    QStringList all;
    const auto look = [&](const ExampleSummary &example) -> Result<bool> {
        all += u"%1 %2 %3"_s.arg(example.label).arg(int(example.status)).arg(example.flagged);
        for (int revision = 1; revision <= example.revision; ++revision) {
            const Result<QByteArray> raw = (*project)->examples().raw(example.id, revision);
            if (!raw)
                return raw.error();
            all += QString::fromLatin1(raw->toHex());
        }
        return true;
    };
    return (*project)->examples().forEach({}, look) ? std::optional(all) : std::nullopt;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

const Operation &edits()
{
    return *std::ranges::find(Operation::all(), u"edit"_s, &Operation::name);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"flips"_s, u"How many."_s, u"n"_s, u"1000"_s},
                       {u"seed"_s, u"Of the places."_s, u"n"_s, u"1"_s}});
    parser.process(application);
    Place place(edits());
    const QString path = Operation::projectIn(place.fresh());
    if (!edits().run(place.start(), [](const QString &) {}))
        qFatal("the project could not be made");
    const QByteArray whole = bytesOf(Operation::projectIn(place.start()));
    write(path, whole);
    const std::optional<QStringList> before = seen(path);
    if (!before)
        qFatal("the project is not whole to begin with");
    QRandomGenerator random(parser.value(u"seed"_s).toUInt());
    const int flips = parser.value(u"flips"_s).toInt();
    int noticed = 0, silent = 0;
    for (int flip = 0; flip < flips; ++flip) {
        QByteArray changed = whole;
        const qsizetype bit = random.bounded(whole.size() * 8);
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        write(Operation::projectIn(place.empty()), changed);
        const std::optional<QStringList> after = seen(path);
        noticed += after ? 0 : 1;
        if (after && *after != *before) {
            ++silent;
            std::printf("bit %lld changes what is seen, and nobody notices\n", qlonglong(bit));
        }
    }
    std::printf("%d flips: %d noticed, %d without effect, %d silent changes\n", flips, noticed,
                flips - noticed - silent, silent);
    return silent == 0 ? 0 : 1;
}
