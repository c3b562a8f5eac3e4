// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/fault/place.h"

#include "tests/fault/survival.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr auto inMemory = "/dev/shm"_L1;

QString folderTemplate()
{
    const QString parent = QFileInfo(inMemory).isWritable() ? QString(inMemory) : QDir::tempPath();
    return parent + u"/rounds-fault-XXXXXX"_s;
}

} // namespace

Place::Place(const Operation &operation) : m_operation(operation), m_folder(folderTemplate())
{
    QDir().mkpath(start());
    m_operation.prepare(start());
}

QString Place::empty()
{
    QDir(folder()).removeRecursively();
    QDir().mkpath(folder());
    return folder();
}

QString Place::fresh()
{
    survival::copyFolder(start(), empty());
    return folder();
}

void Place::judge(const QString &fault, const QStringList &acknowledged)
{
    ++m_cases;
    m_acknowledged += int(acknowledged.size());
    complain(fault, survival::problems(m_operation, folder(), acknowledged));
}

void Place::complain(const QString &fault, const QStringList &problems)
{
    for (const QString &problem : problems)
        std::printf("%s, %s: %s\n", qPrintable(m_operation.name), qPrintable(fault),
                    qPrintable(problem));
    m_problems += int(problems.size());
}

bool Place::sumUp() const
{
    std::printf("%-8s %7d cases, %7d steps acknowledged, %d problems\n",
                qPrintable(m_operation.name), m_cases, m_acknowledged, m_problems);
    std::fflush(stdout);
    return m_problems == 0;
}
