// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/knowledge/namecache.h"
#include "model/rules/reading/phraselist.h"

#include <nlohmann/json_fwd.hpp>

#include <QHash>
#include <QStringList>

/// A diagnosis under its usual name.
struct Condition
{
    QString name; ///< "delayed_onset_muscle_soreness"
    QStringList aliases;
    QString region; ///< "any" when it can be anywhere.
    QString tissue;
};

/// The conditions of sports medicine and their other names (resources/rules/conditions.json).
class ConditionBook
{
public:
    void add(const nlohmann::ordered_json &conditions, Vocabulary &vocabulary);

    const QList<Condition> &all() const { return m_conditions; }
    /// By name or alias; "tendinitis", "tendonitis" and "tendinopathy" are one word. Null when
    /// nobody knows it.
    const Condition *find(const QString &name) const;
    /// Where a text names conditions; `entry` is the index in all().
    QList<PhraseHit> mentions(const ReadText &text) const { return m_phrases.find(text); }
    /// Whether two names mean one condition: equal after folding, or aliases of one entry.
    bool isSame(const QString &one, const QString &other) const;
    /// The words that carry a name's meaning, folded: without sides, grades and small words.
    static QStringList contentWords(const QString &name);

private:
    int indexOf(const QString &name) const;
    static QString key(const QString &name);
    static QString strictKey(const QString &name);

    QList<Condition> m_conditions;
    QHash<QString, int> m_byKey;
    QHash<QString, int> m_byStrictKey; ///< "acute" and "chronic" count.
    PhraseList m_phrases;
    NameCache m_found;
};
