// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/category.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

const QList<Category> &Categories::all()
{
    static const QList<Category> categories = {
        {u"acute"_s, tr("Acute"), tr("Acute"), 50, 75},
        {u"chronic"_s, tr("Chronic / overuse"), tr("Chronic"), 150, 150},
        {u"tendinitis"_s, tr("Tendinitis"), tr("Tendinitis"), 100, 100},
        {u"impingement"_s, tr("Impingement"), tr("Impingement"), 100, 75},
        {u"doms"_s, tr("False positive (DOMS)"), tr("DOMS"), 50, 100},
        {u"ambiguous"_s, tr("Ambiguous"), tr("Ambiguous"), 50, 75},
        {u"multi_turn"_s, tr("Multi-turn"), tr("Multi-turn"), 100, 150},
        {u"red_flag"_s, tr("Red flag"), tr("Red flag"), 25, 50},
        {u"context"_s, tr("Context-dependent"), tr("Context"), 50, 50},
    };
    return categories;
}

const Category *Categories::find(const QString &id)
{
    const auto found = std::ranges::find(all(), id, &Category::id);
    return found == all().end() ? nullptr : &*found;
}

QString Categories::nameOf(const QString &id)
{
    const Category *category = find(id);
    return category ? category->name : id.isEmpty() ? tr("No category") : id;
}

QString Categories::fromFileName(const QString &fileName)
{
    // "red-flag", "red flag" and "redflag" all say red_flag: compare without separators.
    const auto folded = [](QString text) {
        text = text.toLower();
        text.removeIf([](QChar c) { return c == u'-' || c == u'_' || c == u' '; });
        return text;
    };
    const QString name = folded(QFileInfo(fileName).completeBaseName());
    QString found;
    for (const Category &category : all()) {
        if (!name.contains(folded(category.id)))
            continue;
        if (!found.isEmpty())
            return {};
        found = category.id;
    }
    return found;
}
