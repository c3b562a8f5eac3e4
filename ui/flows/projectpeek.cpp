// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/projectpeek.h"

#include <QLocale>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

QFuture<Result<ProjectFacts>> ProjectPeek::at(const QString &path)
{
    return QtConcurrent::run([path]() -> Result<ProjectFacts> {
        DatabaseLocation location;
        location.path = path;
        location.readOnly = true;
        const Result<std::unique_ptr<Database>> database = Database::open(location);
        if (!database)
            return database.error();
        return ProjectFacts::read(**database);
    });
}

QString ProjectPeek::textOf(const ProjectFacts &facts)
{
    if (facts.examples == 0)
        return tr("no examples yet");
    const QString decided = tr("%1 of %2 decided").arg(facts.decided()).arg(facts.examples);
    if (!facts.lastAt.isValid())
        return decided;
    const QString day = QLocale().toString(facts.lastAt.toLocalTime().date(), QLocale::ShortFormat);
    return facts.lastReviewer.isEmpty()
               ? tr("%1 · last on %2").arg(decided, day)
               : tr("%1 · last on %2 by %3").arg(decided, day, facts.lastReviewer);
}
