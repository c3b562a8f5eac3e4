// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"
#include "model/rules/reading/readtext.h"

#include "model/rules/reading/phraselist.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class Knowledge;
class Lexicon;

/// What lists of phrases found in texts: a hash table in one piece, since a rule of phrases asks
/// for every text. What it hands out stays where it is.
class HitCache
{
public:
    HitCache() : m_slots(256) {}

    const QList<PhraseHit> &find(const PhraseList &list, const ReadText &text);

private:
    struct Slot
    {
        const PhraseList *list = nullptr; ///< Null: free.
        const ReadText *text = nullptr;
        const QList<PhraseHit> *hits = nullptr;
    };

    Slot &slotOf(const PhraseList *list, const ReadText *text);
    void grow();

    std::vector<Slot> m_slots; ///< At most half full.
    std::deque<QList<PhraseHit>> m_hits;
};

/// One example while it is checked: its parts, and its texts read once for all rules. For one
/// thread.
class CheckedCase
{
public:
    CheckedCase(const Example &example, const QString &category, const Knowledge &knowledge);
    ~CheckedCase();
    Q_DISABLE_COPY_MOVE(CheckedCase)

    const Example &example() const { return m_example; }
    const QString &category() const { return m_category; }
    const Knowledge &knowledge() const { return m_knowledge; }

    /// A red flag case, or one that needs a doctor at once: exempt from plan, checkpoint and load
    /// rules.
    bool isUrgent() const { return m_urgent; }
    JsonValue answer() const { return m_answer; }
    const Assessment &assessment() const { return m_assessment; }
    const QList<Differential> &differentials() const { return m_differentials; }
    const QList<LogRow> &trainingLog() const { return m_log; }
    const QList<JsonValue> &reasoningChain() const { return m_chain; }
    /// The possible diagnosis of the highest probability; the first of equals. Nothing when none
    /// has a number.
    const Differential *topDifferential() const;

    /// A string read; what is no string reads as an empty text.
    const ReadText &read(const JsonValue &value) const;
    /// Every string under A, in source order.
    const QList<const ReadText *> &answerTexts() const;
    /// What the user wrote: the user input, or the user's turns.
    const QList<const ReadText *> &userTexts() const;
    /// Every string of the record, its keys left out.
    const QList<const ReadText *> &allTexts() const;
    const ReadText &response() const { return read(m_example.response()); }
    /// Exercises named in a text; `entry` is the index in Knowledge's dictionary.
    const QList<PhraseHit> &exercisesIn(const ReadText &text) const;
    const QList<PhraseHit> &bodyPartsIn(const ReadText &text) const;
    /// What a lexicon finds in a text, for the lexicons that several rules ask.
    const QList<PhraseHit> &hitsOf(const Lexicon &lexicon, const ReadText &text) const;
    /// What several rules make of the case, made once: a T is constructed from it.
    template<typename T>
    const T &shared() const
    {
        static constexpr char key = 0; // Its address is another one for each T.
        std::shared_ptr<const void> &made = m_shared[&key];
        if (!made)
            made = std::make_shared<const T>(*this);
        return *static_cast<const T *>(made.get());
    }

private:
    const QList<PhraseHit> &hits(const PhraseList &list, const ReadText &text) const;
    void collect(const JsonValue &value, QList<const ReadText *> &texts) const;

    const Example &m_example;
    QString m_category;
    const Knowledge &m_knowledge;
    JsonValue m_answer;
    Assessment m_assessment;
    QList<Differential> m_differentials;
    QList<LogRow> m_log;
    QList<JsonValue> m_chain;
    bool m_urgent = false;

    // Filled when first asked for. Nothing moves a text once it is read.
    mutable std::vector<std::unique_ptr<ReadText>> m_read; ///< By the index of the value.
    mutable std::optional<QList<const ReadText *>> m_answerTexts;
    mutable std::optional<QList<const ReadText *>> m_userTexts;
    mutable std::optional<QList<const ReadText *>> m_allTexts;
    mutable std::map<const void *, std::shared_ptr<const void>> m_shared;
    mutable HitCache m_hits;
};
