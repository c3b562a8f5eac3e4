// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/phraselist.h"

#include <nlohmann/json_fwd.hpp>

#include <QStringList>

/// A part of the body, as athletes and clinicians name it.
struct BodyPart
{
    QString name;
    QStringList words;
    QString region; ///< The same regions as in the dictionary of exercises.
    bool isSided = false;
};

/// The parts of the body (resources/rules/bodyparts.json).
class BodyParts
{
public:
    void add(const nlohmann::ordered_json &parts, Vocabulary &vocabulary);

    const QList<BodyPart> &all() const { return m_parts; }
    /// Where a text names them; `entry` is the index in all().
    QList<PhraseHit> mentions(const ReadText &text) const { return m_phrases.find(text); }
    const PhraseList &phrases() const { return m_phrases; }

private:
    QList<BodyPart> m_parts;
    PhraseList m_phrases;
};
