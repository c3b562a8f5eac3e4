// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/guidetext.h"

#include "ui/actions.h"
#include "ui/keytext.h"

#include <QAction>
#include <QFile>

using namespace Qt::StringLiterals;

QList<GuideText::Section> GuideText::sections()
{
    return {
        {u"first-steps"_s, tr("First steps")},
        {u"reviewing"_s, tr("Reviewing")},
        {u"editing"_s, tr("Editing")},
        {u"checks"_s, tr("Checks")},
        {u"search"_s, tr("Search")},
        {u"batches"_s, tr("Batches")},
        {u"backup"_s, tr("Backups")},
        {u"export"_s, tr("Export")},
        {u"keys"_s, tr("Keys")},
    };
}

QString GuideText::page(const QString &id, const Actions &actions)
{
    // A translation names the folder of its own pages; English ones have none.
    QFile file(u":/guide/%1/%2.md"_s.arg(tr("en", "code of the guide's language"), id));
    if (!file.exists())
        file.setFileName(u":/guide/%1.md"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    for (const QAction *action : actions.all()) {
        QString key = keytext::first(*action);
        if (key.isEmpty())
            key = tr("no key");
        // A key is the one thing here that the program did not write: in a code span nothing is
        // interpreted but the backtick that ends it.
        key.replace(u'`', tr("backtick"));
        text.replace(u"{%1}"_s.arg(action->objectName()), u"`%1`"_s.arg(key));
    }
    return text;
}
