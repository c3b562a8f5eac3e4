// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/fault/survival.h"

#include "model/workspace/projectcheck.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace {

/// What `verify` says of the project.
QStringList verified(const QString &folder)
{
    const auto project = Project::open(Operation::projectIn(folder));
    if (!project)
        return {
            u"it does not open: %1 (%2)"_s.arg(project.error().message, project.error().detail)};
    const Result<QStringList> found = ProjectCheck(**project).run();
    return found ? *found : QStringList{found.error().message};
}

bool isExpected(const QString &path)
{
    static const QStringList kinds{u"test.rounds"_s, u"batch-*.jsonl"_s, u"out/*.json*"_s,
                                   u"test-schema1-backup*.rounds"_s,
                                   u"test.rounds.backups/*.rounds"_s};
    return QDir::match(kinds, path);
}

QStringList strayFiles(const QString &folder)
{
    QStringList stray;
    QDirIterator files(folder,
                       QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(files.next());
        if (!files.fileInfo().isDir() && !isExpected(path))
            stray += u"%1 was left behind"_s.arg(path);
    }
    return stray;
}

} // namespace

QStringList survival::problems(const Operation &operation, const QString &folder,
                               const QStringList &acknowledged)
{
    QStringList found = verified(folder);
    if (!found.isEmpty())
        return found;
    found += operation.problems(folder, acknowledged);
    QStringList all = acknowledged;
    const Result<void> again = operation.run(folder, [&all](const QString &step) { all += step; });
    if (!again)
        return found << u"it cannot be done again: "_s + again.error().message;
    return found + verified(folder) + operation.problems(folder, all) + strayFiles(folder);
}

void survival::copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString target = to + u'/' + QDir(from).relativeFilePath(files.next());
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(files.filePath(), target))
            qFatal("cannot copy %s", qPrintable(files.filePath()));
    }
}
