// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/projectwords.h"

using namespace Qt::StringLiterals;

namespace {

const QString settingKey = u"spelling.words"_s;

} // namespace

Result<QStringList> projectwords::load(Project &project)
{
    Result<QString> stored = project.settings().value(settingKey);
    if (!stored)
        return stored.error();
    return stored->split(u'\n', Qt::SkipEmptyParts);
}

Result<void> projectwords::add(Project &project, const QString &word)
{
    Result<QStringList> words = load(project);
    if (!words)
        return words.error();
    const QString line = word.simplified();
    if (line.isEmpty() || words->contains(line))
        return {};
    *words += line;
    words->sort();
    return project.settings().setValue(settingKey, words->join(u'\n'));
}
