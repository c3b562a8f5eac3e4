// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/painrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/report.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// What kind of sentence a text consists of.
enum class Role {
    Criterion, ///< Says when training goes on; every pain in it is a threshold.
    Prose,     ///< May say anything: a threshold needs words that make it one.
    Silent,    ///< Describes or expects pain, or sends to a doctor.
};

Role roleOf(const JsonPointer &place)
{
    static const QStringList silent = {u"reasoning_chain"_s,
                                       u"assessment"_s,
                                       u"red_flags"_s,
                                       u"escalation_triggers"_s,
                                       u"differential_diagnoses"_s,
                                       u"medical_consultation"_s,
                                       u"clarifying_questions"_s,
                                       u"expected"_s,
                                       u"expected_outcome"_s,
                                       u"if_not_improved"_s,
                                       u"if_worse"_s,
                                       u"conversation_effectiveness"_s,
                                       u"rationale"_s};
    static const QStringList criteria = {u"progression_criteria"_s, u"progression_plan"_s,
                                         u"pain_threshold"_s, u"progression"_s, u"criteria"_s};
    Role role = Role::Prose;
    for (const QString &token : place.tokens()) {
        if (silent.contains(token))
            return Role::Silent;
        if (criteria.contains(token))
            role = Role::Criterion;
    }
    return role;
}

/// One text's pain scores as thresholds.
class ThresholdReader
{
public:
    ThresholdReader(const ReadText &text, const Lexicon &words, Role role)
        : m_text(text), m_words(words), m_role(role)
    {
    }

    /// Whether there is a number that could be one worth a finding.
    static bool mayHold(const ReadText &text)
    {
        return std::ranges::any_of(text.amounts(), [](const Amount &amount) {
            return std::max(amount.low, amount.high) >= 4 &&
                   (amount.unit == Unit::PainOfTen || amount.unit == Unit::None);
        });
    }

    struct Threshold
    {
        int allowed = 0; ///< The highest whole pain at which one may go on.
        bool isSoreness = false;
        TokenRange tokens;
    };

    /// The worst one, if the text states any.
    std::optional<Threshold> worst()
    {
        std::optional<Threshold> worst;
        m_hits = m_words.find(m_text);
        for (const Amount &amount : m_text.amounts()) {
            if (!isPain(amount))
                continue;
            const std::optional<int> allowed = allowedBy(amount);
            if (allowed && (!worst || *allowed > worst->allowed))
                worst = Threshold{*allowed, isNear(amount, u"soreness") && !isNear(amount, u"pain"),
                                  sentencePart(amount)};
        }
        return worst;
    }

private:
    bool has(TokenRange range, QStringView group) const
    {
        return std::ranges::any_of(m_hits, [&](const PhraseHit &hit) {
            return range.contains(hit.tokens.first) && m_words.entry(hit).group == group;
        });
    }

    bool isNear(const Amount &amount, QStringView group) const
    {
        const TokenRange sentence = m_text.sentenceOf(amount.tokens.first);
        return has({std::max(sentence.first, amount.tokens.first - 5),
                    std::min(sentence.last, amount.tokens.last + 2)},
                   group);
    }

    /// "effort 8/10 with pain ≤2/10": the nearest word before a score says what it scores, else the
    /// one behind it.
    bool isOtherScale(const Amount &amount) const
    {
        const TokenRange sentence = m_text.sentenceOf(amount.tokens.first);
        for (int at = amount.tokens.first - 1;
             at >= std::max(sentence.first, amount.tokens.first - 6); --at) {
            const TokenRange here{at, at + 1};
            if (has(here, u"other"))
                return true;
            if (has(here, u"pain") || has(here, u"soreness"))
                return false;
        }
        const TokenRange behind{amount.tokens.last, amount.tokens.last + 2};
        return has(behind, u"other") && !has(behind, u"pain");
    }

    /// "4/10", or a bare number that a bound ties to the word pain: "pain below 7".
    bool isPain(const Amount &amount) const
    {
        if (isOtherScale(amount))
            return false;
        if (amount.unit == Unit::PainOfTen)
            return true;
        const TokenRange before{std::max(0, amount.tokens.first - 5), amount.tokens.first};
        return amount.unit == Unit::None && amount.high <= 10 && !amount.isPair() &&
               (amount.bound == Bound::Below || amount.bound == Bound::AtMost ||
                amount.bound == Bound::Above) &&
               has(before, u"pain") && !m_text.tokens()[amount.lowToken].isWord();
    }

    /// The bound with the words behind the number: "6/10 or less", "when it reaches 6/10".
    Bound boundOf(const Amount &amount) const
    {
        static const QStringList least = {u"more"_s,    u"higher"_s, u"above"_s,
                                          u"greater"_s, u"worse"_s,  u"over"_s};
        static const QStringList most = {u"less"_s,  u"lower"_s,  u"below"_s,
                                         u"under"_s, u"better"_s, u"fewer"_s};
        static const QStringList reaching = {u"reaches"_s, u"hits"_s,  u"exceeds"_s,
                                             u"passes"_s,  u"reach"_s, u"hit"_s};
        const QString next = m_text.wordAt(amount.tokens.last);
        if (next == u"max" || next == u"maximum" || next == u"tops")
            return Bound::AtMost;
        if (next == u"+")
            return Bound::AtLeast;
        if (next == u"or" || next == u"and") {
            const QString word = m_text.wordAt(amount.tokens.last + 1);
            if (least.contains(word))
                return Bound::AtLeast;
            if (most.contains(word) || word == u"at")
                return Bound::AtMost;
        }
        const QString before = m_text.wordAt(amount.tokens.first - 1);
        if (amount.bound == Bound::Exact && reaching.contains(before))
            return before == u"exceeds" ? Bound::Above : Bound::AtLeast;
        if (amount.bound == Bound::Exact && before == u"to" &&
            m_text.isAnyWordAt(amount.tokens.first - 2,
                               {u"rises"_s, u"climbs"_s, u"gets"_s, u"goes"_s, u"increases"_s}))
            return Bound::AtLeast;
        return amount.bound;
    }

    std::optional<int> allowedBy(const Amount &amount) const
    {
        const TokenRange sentence = m_text.sentenceOf(amount.tokens.first);
        const Bound bound = boundOf(amount);
        const bool isStop = bound == Bound::Above || bound == Bound::AtLeast;
        if (has(sentence, u"care"))
            return std::nullopt;
        if (m_role == Role::Prose && !isThreshold(amount, sentence, bound))
            return std::nullopt;
        // "0-1/10" and "pain falls from 6/10 to 2/10" both end at their last number.
        const double number = amount.high;
        if (bound == Bound::Below || bound == Bound::AtLeast)
            return int(std::ceil(number)) - 1;
        return isStop || m_role == Role::Criterion || bound != Bound::Exact ||
                       isAccepted(amount, sentence)
                   ? std::optional(int(std::floor(number)))
                   : std::nullopt;
    }

    /// "5/10 is fine", but not "6/10 bending, legs and bladder fine": without a bound the word has
    /// to stand beside the score, or behind a comma as "and that is fine".
    bool isAccepted(const Amount &amount, TokenRange sentence) const
    {
        static const QStringList openings = {u"that's"_s, u"that"_s, u"this"_s, u"which"_s,
                                             u"is"_s,     u"are"_s,  u"and"_s,  u"it's"_s};
        TokenRange clause{amount.tokens.first, amount.tokens.last};
        while (clause.first > sentence.first && !m_text.tokens()[clause.first - 1].isMark(u','))
            --clause.first;
        while (clause.last < sentence.last && (!m_text.tokens()[clause.last].isMark(u',') ||
                                               m_text.isAnyWordAt(clause.last + 1, openings)))
            ++clause.last;
        return has(clause, u"accept");
    }

    bool isThreshold(const Amount &amount, TokenRange sentence, Bound bound) const
    {
        switch (bound) {
        case Bound::Above:
        case Bound::AtLeast:
            return has(sentence, u"stop") || (has(sentence, u"go") && hasUntil(sentence));
        case Bound::Below:
        case Bound::AtMost:
            return !isCalledWrong(sentence) &&
                   (has(sentence, u"accept") ||
                    (has(sentence, u"go") && !has(sentence, u"treatment")));
        case Bound::Exact:
        case Bound::About:
            return isAccepted(amount, sentence) && !denies(sentence) && !isCalledWrong(sentence) &&
                   !isReported(amount, sentence);
        }
        return false;
    }

    /// "keep going unless it exceeds 7/10"
    bool hasUntil(TokenRange sentence) const
    {
        for (int at = sentence.first; at < sentence.last; ++at) {
            if (m_text.isAnyWordAt(at, {u"unless"_s, u"until"_s, u"till"_s}))
                return true;
        }
        return false;
    }

    /// "you said 6/10, which is fine": what the athlete has, not what is allowed.
    bool isReported(const Amount &amount, TokenRange sentence) const
    {
        static const QStringList tellings = {u"said"_s,    u"was"_s,     u"were"_s,     u"rated"_s,
                                             u"told"_s,    u"your"_s,    u"reported"_s, u"had"_s,
                                             u"today's"_s, u"current"_s, u"yesterday"_s};
        for (int at = std::max(sentence.first, amount.tokens.first - 4); at < amount.tokens.first;
             ++at) {
            if (tellings.contains(m_text.wordAt(at)))
                return true;
        }
        return false;
    }

    /// "6/10 is not fine": what is denied is not allowed.
    bool denies(TokenRange sentence) const
    {
        static const QStringList denials = {u"not"_s,   u"never"_s, u"no"_s,     u"isn't"_s,
                                            u"don't"_s, u"nor"_s,   u"cannot"_s, u"unsafe"_s};
        for (int at = sentence.first; at < sentence.last; ++at) {
            if (denials.contains(m_text.wordAt(at)))
                return true;
        }
        return false;
    }

    /// "Swimming through anything under 8/10 is too much".
    bool isCalledWrong(TokenRange sentence) const
    {
        static const QStringList verdicts = {u"wrong"_s,  u"mistake"_s,  u"myth"_s,
                                             u"unsafe"_s, u"reckless"_s, u"harmful"_s};
        for (int at = sentence.first; at < sentence.last; ++at) {
            const QStringView next = m_text.viewAt(at + 1);
            if (verdicts.contains(m_text.viewAt(at)) ||
                (m_text.viewAt(at) == u"too" && (next == u"much" || next == u"high")))
                return true;
        }
        return false;
    }

    /// The words around the number that a message quotes.
    TokenRange sentencePart(const Amount &amount) const
    {
        const TokenRange sentence = m_text.sentenceOf(amount.tokens.first);
        return {std::max(sentence.first, amount.tokens.first - 6),
                std::min(sentence.last, amount.tokens.last + 1)};
    }

    const ReadText &m_text;
    const Lexicon &m_words;
    Role m_role;
    QList<PhraseHit> m_hits;
};

/// A tendon may be loaded with more pain than other tissue.
bool isTendon(const CheckedCase &checked)
{
    const QString condition = checked.assessment().condition.text();
    return checked.category() == u"tendinitis" ||
           condition.contains(u"tendin"_s, Qt::CaseInsensitive) ||
           condition.contains(u"tendon"_s, Qt::CaseInsensitive);
}

} // namespace

QList<RuleFunction> PainRules::all()
{
    return {{u"pain-threshold-safe"_s, thresholdSafe}};
}

void PainRules::thresholdSafe(const CheckedCase &checked, Report &report)
{
    const Lexicon &words = checked.knowledge().lexicon(u"pain_words"_s);
    const double acceptable = report.number("acceptable"_L1);
    const double safe = report.number("safe"_L1);
    for (const ReadText *text : checked.answerTexts()) {
        if (!ThresholdReader::mayHold(*text))
            continue;
        const Role role = roleOf(text->place());
        if (role == Role::Silent)
            continue;
        const auto threshold = ThresholdReader(*text, words, role).worst();
        if (!threshold || threshold->allowed <= safe)
            continue;
        const QString quote = text->quote(threshold->tokens);
        if (threshold->allowed > acceptable) {
            const Severity grade = threshold->isSoreness ? Severity::Warning : Severity::Error;
            report.add(grade, text->place(),
                       tr("\"%1\" allows training at %2/10; up to %3/10 is acceptable.")
                           .arg(quote)
                           .arg(threshold->allowed)
                           .arg(acceptable));
        } else if (!isTendon(checked) && !threshold->isSoreness) {
            report.add(Severity::Warning, text->place(),
                       tr("\"%1\" allows training at %2/10; without a tendon problem up to %3/10 "
                          "is safe.")
                           .arg(quote)
                           .arg(threshold->allowed)
                           .arg(safe));
        }
    }
}
