// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/checkedcase.h"

#include "model/rules/knowledge/knowledge.h"

using namespace Qt::StringLiterals;

CheckedCase::CheckedCase(const Example &example, const QString &category,
                         const Knowledge &knowledge)
    : m_example(example),
      m_category(category),
      m_knowledge(knowledge),
      m_answer(example.answer()),
      m_assessment(example.assessment()),
      m_differentials(example.differentials()),
      m_log(example.trainingLog()),
      m_chain(example.reasoningChain()),
      m_urgent(category == u"red_flag" || m_assessment.urgent.isTrue()),
      m_read(size_t(example.text().count()))
{
}

CheckedCase::~CheckedCase() = default;

const Differential *CheckedCase::topDifferential() const
{
    const Differential *top = nullptr;
    double most = -1;
    for (const Differential &differential : m_differentials) {
        const double probability = differential.probability.number().value_or(-1);
        if (probability > most) {
            most = probability;
            top = &differential;
        }
    }
    return top;
}

const ReadText &CheckedCase::read(const JsonValue &value) const
{
    static const ReadText empty;
    if (!value.isString())
        return empty;
    std::unique_ptr<ReadText> &text = m_read[size_t(value.index())];
    if (!text)
        text = std::make_unique<ReadText>(value, m_knowledge.vocabulary());
    return *text;
}

void CheckedCase::collect(const JsonValue &value, QList<const ReadText *> &texts) const
{
    if (value.isString()) {
        texts += &read(value);
        return;
    }
    if (value.isObject() || value.isArray()) {
        for (const JsonValue &child : value.children())
            collect(child, texts);
    }
}

const QList<const ReadText *> &CheckedCase::answerTexts() const
{
    if (!m_answerTexts) {
        // All texts are asked for sooner or later, and an answer is one stretch of them.
        m_answerTexts.emplace();
        const Span inside = m_answer.span();
        for (const ReadText *text : allTexts()) {
            const Span span = text->value().span();
            if (span.begin >= inside.begin && span.end <= inside.end)
                *m_answerTexts += text;
        }
    }
    return *m_answerTexts;
}

const QList<const ReadText *> &CheckedCase::userTexts() const
{
    if (m_userTexts)
        return *m_userTexts;
    m_userTexts.emplace();
    if (m_example.userInput().isString())
        *m_userTexts += &read(m_example.userInput());
    for (const Turn &turn : m_example.conversation()) {
        if (turn.isUser() && turn.content.isString())
            *m_userTexts += &read(turn.content);
    }
    return *m_userTexts;
}

const QList<const ReadText *> &CheckedCase::allTexts() const
{
    if (!m_allTexts) {
        m_allTexts.emplace();
        collect(m_example.root(), *m_allTexts);
    }
    return *m_allTexts;
}

const QList<PhraseHit> &CheckedCase::exercisesIn(const ReadText &text) const
{
    return hits(m_knowledge.exercises().phrases(), text);
}

const QList<PhraseHit> &CheckedCase::bodyPartsIn(const ReadText &text) const
{
    return hits(m_knowledge.bodyParts().phrases(), text);
}

const QList<PhraseHit> &CheckedCase::hitsOf(const Lexicon &lexicon, const ReadText &text) const
{
    return hits(lexicon.phrases(), text);
}

const QList<PhraseHit> &CheckedCase::hits(const PhraseList &list, const ReadText &text) const
{
    static const QList<PhraseHit> none;
    if (!list.mayMatch(text))
        return none;
    return m_hits.find(list, text);
}

const QList<PhraseHit> &HitCache::find(const PhraseList &list, const ReadText &text)
{
    if (2 * m_hits.size() >= m_slots.size())
        grow();
    Slot &slot = slotOf(&list, &text);
    if (!slot.list)
        slot = {&list, &text, &m_hits.emplace_back(list.find(text))};
    return *slot.hits;
}

HitCache::Slot &HitCache::slotOf(const PhraseList *list, const ReadText *text)
{
    const size_t mask = m_slots.size() - 1;
    // Objects stand apart, so the lowest bits of their addresses say nothing.
    size_t at = (size_t(list) >> 4) * 31 + (size_t(text) >> 4) * 7;
    for (at = (at ^ (at >> 12)) & mask; m_slots[at].list; at = (at + 1) & mask) {
        if (m_slots[at].list == list && m_slots[at].text == text)
            break;
    }
    return m_slots[at];
}

void HitCache::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(2 * m_slots.size()));
    for (const Slot &slot : before) {
        if (slot.list)
            slotOf(slot.list, slot.text) = slot;
    }
}
