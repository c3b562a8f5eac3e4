// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/knowledge/movementwords.h"

#include "model/base/jsontypes.h"
#include "model/rules/reading/vocabulary.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

void MovementWords::add(const Json &document)
{
    static const QList<std::pair<const char *, Kind>> lists = {
        {"style", Style}, {"equipment", Equipment}, {"lift", Lift}, {"action", Action},
        {"body", Body},   {"generic", Generic},     {"link", Link}, {"implied", Implied}};
    for (const auto &[list, kind] : lists) {
        for (const Json &word : document.at(list)) {
            const QString folded = Vocabulary::fold(QString::fromStdString(word));
            m_kinds.insert(folded, m_kinds.value(folded) | kind);
        }
    }
    for (const auto &[word, other] : document.at("same").items()) {
        QStringList words;
        for (const QString &part : QString::fromStdString(other).split(u' '))
            words += Vocabulary::fold(part);
        m_same.insert(Vocabulary::fold(QString::fromStdString(word)), words);
    }
}

QStringList MovementWords::wordsOf(QStringView name) const
{
    QStringList words;
    QString word;
    int depth = 0;
    const auto finish = [&] {
        if (word.isEmpty())
            return;
        const QString folded = Vocabulary::fold(word);
        const auto same = m_same.constFind(folded);
        if (same != m_same.constEnd())
            words += *same;
        else if (std::ranges::any_of(folded, [](QChar c) { return c.isLetter(); }))
            words += folded;
        word.clear();
    };
    for (const QChar c : name) {
        depth += c == u'(' || c == u'[' ? 1 : 0;
        if (depth == 0 && (c.isLetterOrNumber() || c == u'\'' || c == u'\u2019'))
            word += c == u'\u2019' ? QChar(u'\'') : c;
        else
            finish();
        depth -= (c == u')' || c == u']') && depth > 0 ? 1 : 0;
    }
    finish();
    return words;
}

bool MovementWords::nameMovement(const QStringList &words) const
{
    Kinds all;
    for (const QString &word : words) {
        const Kinds kinds = kindsOf(word);
        if (!kinds)
            return false;
        all |= kinds;
    }
    const auto has = [&](Kinds wanted) {
        return std::ranges::any_of(
            words, [&](const QString &word) { return bool(kindsOf(word) & wanted); });
    };
    if (has(Generic) || (has(Action) && words.size() > 1))
        return true;
    const bool ofPart = std::ranges::any_of(words, [&](const QString &word) {
        const Kinds kinds = kindsOf(word);
        return (kinds & Body) && !(kinds & (Style | Equipment));
    });
    return has(Lift) && !ofPart;
}
