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
      m_urgent(category == u"red_flag" || example.isUrgent())
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
    const auto known = m_read.find(value.span().begin);
    if (known != m_read.end())
        return known->second;
    return m_read.emplace(value.span().begin, ReadText(value, m_knowledge.vocabulary()))
        .first->second;
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
        m_answerTexts.emplace();
        collect(m_answer, *m_answerTexts);
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
    const auto known = m_exercises.find(&text);
    if (known != m_exercises.end())
        return known->second;
    return m_exercises.emplace(&text, m_knowledge.exercises().mentions(text)).first->second;
}

const QList<PhraseHit> &CheckedCase::bodyPartsIn(const ReadText &text) const
{
    const auto known = m_bodyParts.find(&text);
    if (known != m_bodyParts.end())
        return known->second;
    return m_bodyParts.emplace(&text, m_knowledge.bodyParts().mentions(text)).first->second;
}

const QList<PhraseHit> &CheckedCase::hitsOf(const Lexicon &lexicon, const ReadText &text) const
{
    const auto [place, isNew] = m_hits.try_emplace({&lexicon, &text});
    if (isNew)
        place->second = lexicon.find(text);
    return place->second;
}
