// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/category.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    const char *id;
    const char *name;
    const char *shortName;
    int original;
    int target;
};

constexpr std::array sources = {
    Source{"acute", QT_TRANSLATE_NOOP("Categories", "Acute"),
           QT_TRANSLATE_NOOP("Categories", "Acute"), 50, 75},
    Source{"chronic", QT_TRANSLATE_NOOP("Categories", "Chronic / overuse"),
           QT_TRANSLATE_NOOP("Categories", "Chronic"), 150, 150},
    Source{"tendinitis", QT_TRANSLATE_NOOP("Categories", "Tendinitis"),
           QT_TRANSLATE_NOOP("Categories", "Tendinitis"), 100, 100},
    Source{"impingement", QT_TRANSLATE_NOOP("Categories", "Impingement"),
           QT_TRANSLATE_NOOP("Categories", "Impingement"), 100, 75},
    Source{"doms", QT_TRANSLATE_NOOP("Categories", "False positive (DOMS)"),
           QT_TRANSLATE_NOOP("Categories", "DOMS"), 50, 100},
    Source{"ambiguous", QT_TRANSLATE_NOOP("Categories", "Ambiguous"),
           QT_TRANSLATE_NOOP("Categories", "Ambiguous"), 50, 75},
    Source{"multi_turn", QT_TRANSLATE_NOOP("Categories", "Multi-turn"),
           QT_TRANSLATE_NOOP("Categories", "Multi-turn"), 100, 150},
    Source{"red_flag", QT_TRANSLATE_NOOP("Categories", "Red flag"),
           QT_TRANSLATE_NOOP("Categories", "Red flag"), 25, 50},
    Source{"context", QT_TRANSLATE_NOOP("Categories", "Context-dependent"),
           QT_TRANSLATE_NOOP("Categories", "Context"), 50, 50},
};

} // namespace

const QList<Category> &Categories::all()
{
    static const QList<Category> categories = [] {
        QList<Category> list;
        for (const Source &source : sources)
            list += {QString::fromLatin1(source.id), tr(source.name), tr(source.shortName),
                     source.original, source.target};
        return list;
    }();
    return categories;
}

QString Categories::englishNameOf(const QString &id)
{
    const auto *const found = std::ranges::find_if(
        sources, [&id](const Source &source) { return id == QLatin1String(source.id); });
    return found == sources.end() ? id : QString::fromLatin1(found->name);
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
