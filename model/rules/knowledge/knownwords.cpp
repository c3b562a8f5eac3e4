// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/knowledge/knownwords.h"

#include "model/base/foldedwords.h"
#include "model/rules/knowledge/knowledge.h"

namespace {

void addWords(QSet<QString> &words, const QString &name)
{
    QString spaced = name;
    spaced.replace(u'_', u' ');
    for (const FoldedWord &word : foldedWords(spaced))
        words += spaced.mid(word.place.start, word.place.length).toLower();
}

} // namespace

QSet<QString> knownWords(const Knowledge &knowledge)
{
    QSet<QString> words;
    const auto addAll = [&words](const QString &name, const QStringList &others) {
        addWords(words, name);
        for (const QString &other : others)
            addWords(words, other);
    };
    for (const Exercise &exercise : knowledge.exercises().all())
        addAll(exercise.name, exercise.aliases);
    for (const Condition &condition : knowledge.conditions().all())
        addAll(condition.name, condition.aliases);
    for (const BodyPart &part : knowledge.bodyParts().all())
        addAll(part.name, part.words);
    return words;
}
