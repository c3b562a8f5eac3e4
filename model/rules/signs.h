// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/phraselist.h"

#include <QStringList>

class CheckedCase;
struct LexiconEntry;

/// A sign of an emergency that a text names (resources/rules/lexicon/red_flags.json).
struct NamedSign
{
    const LexiconEntry *entry = nullptr;
    const ReadText *text = nullptr;
    TokenRange tokens;
};

/// Signs of emergencies: what a user says of the own body today, and what an advice speaks of.
namespace Signs {

/// What the user has, in the order of the texts, one of each emergency: what is denied, feared,
/// long past or somebody else's is left out, and a sign that needs others counts with them only.
QList<NamedSign> ofUser(const CheckedCase &checked);
/// What one sentence of an advice names, of the lexicon's hits in its text; what it denies is left
/// out.
QList<NamedSign> inSentence(const CheckedCase &checked, const ReadText &text,
                            const QList<PhraseHit> &hits, TokenRange sentence);
/// Whether the words at a range tell what the writer has now, rather than what was years ago, what
/// might come, or what a neighbour had.
bool isOwnAndPresent(const ReadText &text, TokenRange range);

} // namespace Signs
