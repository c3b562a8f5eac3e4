// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/phraselist.h"

#include <nlohmann/json_fwd.hpp>

#include <QStringList>

/// Phrases that mean one thing, such as a sign of an emergency.
struct LexiconEntry
{
    QString id;      ///< "saddle_numbness"
    QString group;   ///< "cauda_equina"; empty where a list has no groups.
    QString meaning; ///< As a message names it.
    QStringList phrases;
    QString source;
    /// What a text has to say too before the entry means anything: each is the id or the group of
    /// another entry, or several of them, "fever|chills". Empty where the phrase speaks for itself.
    QStringList needs;
};

/// One list of phrases (resources/rules/lexicon/*.json):
/// {"entries": [{"id": …, "group": …, "meaning": …, "phrases": ["numb|numbness *4 between legs"],
/// "source": …, "needs": ["fever"]}]}; phraselist.h says how a phrase is written.
class Lexicon
{
public:
    void add(const nlohmann::ordered_json &entries, Vocabulary &vocabulary);

    const QList<LexiconEntry> &entries() const { return m_entries; }
    const LexiconEntry &entry(const PhraseHit &hit) const { return m_entries[hit.entry]; }
    QList<PhraseHit> find(const ReadText &text) const { return m_phrases.find(text); }
    bool matches(const ReadText &text) const { return m_phrases.matches(text); }
    const PhraseList &phrases() const { return m_phrases; }

private:
    QList<LexiconEntry> m_entries;
    PhraseList m_phrases;
};
