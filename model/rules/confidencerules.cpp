// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/confidencerules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/report.h"
#include "model/rules/sharevalue.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// A value of the assessment, which some generators write beside it; missing, it belongs into the
/// assessment.
JsonValue ofAssessment(const CheckedCase &checked, const QString &key)
{
    const JsonValue inside = checked.assessment().object[key];
    const JsonValue beside = checked.answer()[key];
    return inside.exists() || !beside.exists() ? inside : beside;
}

JsonValue confidenceOf(const CheckedCase &checked)
{
    return ofAssessment(checked, u"confidence"_s);
}

/// Where a missing value is reported: the assessment, or the answer when even that is missing.
JsonPointer placeOf(const CheckedCase &checked, const JsonValue &value)
{
    if (value.exists())
        return value.place();
    const JsonValue assessment = checked.assessment().object;
    return assessment.exists() ? assessment.place() : checked.answer().place();
}

/// Looks for claims of certainty beside a diagnosis in one text.
class CertaintyReader
{
public:
    CertaintyReader(const CheckedCase &checked, const ReadText &text)
        : m_text(text), m_lexicon(checked.knowledge().lexicon(u"certainty"_s))
    {
        const QList<PhraseHit> hits = m_lexicon.find(text);
        for (const PhraseHit &hit : hits) {
            const QString &group = m_lexicon.entry(hit).group;
            QList<PhraseHit> &list = group == u"claim"       ? m_claims
                                     : group == u"diagnosis" ? m_diagnoses
                                                             : m_hedges;
            list += hit;
        }
        addHundredPercent();
        for (const QString &word :
             ConditionBook::contentWords(checked.assessment().condition.text()))
            m_words += word;
    }

    /// The sentences that claim it, each with the words that do.
    QList<TokenRange> claims() const
    {
        QList<TokenRange> found;
        for (const PhraseHit &hit : m_claims) {
            const bool known = std::ranges::any_of(found, [&](const TokenRange &range) {
                return m_text.sentenceOf(range.first) == m_text.sentenceOf(hit.tokens.first);
            });
            if (known || isHedged(hit.tokens))
                continue;
            if (const std::optional<TokenRange> range = withDiagnosis(hit.tokens))
                found += *range;
        }
        return found;
    }

private:
    /// "100% sure", "100% a tear", but not "100% of your load".
    void addHundredPercent()
    {
        static const QSet<QString> sure = {u"sure"_s,      u"certain"_s,   u"positive"_s,
                                           u"confident"_s, u"a"_s,         u"an"_s,
                                           u"your"_s,      u"certainty"_s, u"the"_s};
        for (const Amount &amount : m_text.amounts()) {
            if (amount.unit != Unit::Percent || amount.isPair() || amount.low != 100)
                continue;
            const int next = skipEmphasis(amount.tokens.last);
            if (sure.contains(m_text.wordAt(next)))
                m_claims += PhraseHit{-1, {amount.tokens.first, next + 1}};
            else if (saysIs(amount.tokens.first - 1))
                m_claims += PhraseHit{-1, {amount.tokens.first, next}};
        }
    }

    /// One behind the asterisks and underscores that make a word bold.
    int skipEmphasis(int at) const
    {
        while (at < m_text.tokens().size() &&
               (m_text.tokens()[at].isMark(u'*') || m_text.tokens()[at].isMark(u'_')))
            ++at;
        return at;
    }

    /// "it's 100% a tear", "that is 100% impingement", but not "raise the load to 100%".
    bool saysIs(int at) const
    {
        static const QSet<QString> links = {
            u"it's"_s, u"that's"_s, u"is"_s,        u"this's"_s,      u"have"_s,
            u"has"_s,  u"was"_s,    u"you've"_s,    u"got"_s,         u"\u2019s"_s,
            u"'s"_s,   u"s"_s,      u"it\u2019s"_s, u"that\u2019s"_s, u"you\u2019ve"_s};
        while (at > 0 && (m_text.tokens()[at].isMark(u'*') || m_text.tokens()[at].isMark(u'_')))
            --at;
        return links.contains(m_text.wordAt(at));
    }

    bool isHedged(TokenRange claim) const
    {
        const TokenRange sentence = m_text.sentenceOf(claim.first);
        if (m_text.wordAt(sentence.last - 1) == u"?")
            return true;
        return std::ranges::any_of(m_hedges, [&](const PhraseHit &hedge) {
            // "I can say that" takes nothing back.
            const bool asserts = m_text.isWordAt(hedge.tokens.first - 1, u"can") &&
                                 m_text.isAnyWordAt(hedge.tokens.first - 2, {u"i"_s, u"we"_s});
            return !asserts && hedge.tokens.first >= sentence.first &&
                   hedge.tokens.first < claim.first && claim.first - hedge.tokens.first <= 6;
        });
    }

    /// The first diagnosis that starts in a range.
    std::optional<TokenRange> diagnosisIn(int first, int last) const
    {
        for (int at = first; at < last; ++at) {
            for (const PhraseHit &hit : m_diagnoses) {
                if (hit.tokens.first == at)
                    return hit.tokens;
            }
            if (m_text.tokens()[at].isWord() &&
                m_words.contains(Vocabulary::fold(m_text.wordAt(at))))
                return TokenRange{at, at + 1};
        }
        return std::nullopt;
    }

    /// "100% anterior ankle impingement": nothing but the diagnosis' own words stands between.
    bool isNamed(TokenRange claim, TokenRange diagnosis) const
    {
        static const QSet<QString> others = {u"to"_s,   u"for"_s,  u"of"_s, u"safe"_s,  u"normal"_s,
                                             u"fine"_s, u"ok"_s,   u"on"_s, u"worth"_s, u"with"_s,
                                             u"and"_s,  u"free"_s, u"in"_s, u"up"_s,    u"by"_s};
        if (m_text.tokens()[claim.first].kind != Token::Kind::Number ||
            diagnosis.first - claim.last > 3)
            return false;
        for (int at = claim.last; at < diagnosis.first; ++at) {
            const bool counts = m_text.tokens()[at].isNumeric(); // "a grade 2 sprain"
            if ((!m_text.tokens()[at].isWord() && !counts) || others.contains(m_text.wordAt(at)))
                return false;
        }
        return !m_text.isWordAt(diagnosis.last, u"free");
    }

    /// The claim together with the diagnosis that it speaks of: "definitely tore your ACL", "a torn
    /// meniscus, no doubt"; but not "definitely see someone about the strain".
    std::optional<TokenRange> withDiagnosis(TokenRange claim) const
    {
        static const QSet<QString> links = {
            u"have"_s,   u"has"_s,     u"had"_s,    u"a"_s,       u"an"_s,       u"the"_s,
            u"your"_s,   u"is"_s,      u"you"_s,    u"that"_s,    u"this"_s,     u"it's"_s,
            u"it"_s,     u"dealing"_s, u"got"_s,    u"not"_s,     u"due"_s,      u"looking"_s,
            u"you've"_s, u","_s,       u"you're"_s, u"injured"_s, u"suffering"_s};
        const TokenRange sentence = m_text.sentenceOf(claim.first);
        const QString next = m_text.wordAt(skipEmphasis(claim.last));
        const bool mustDo = next == u"have" && m_text.wordAt(claim.last + 1) == u"to";
        const int reach = std::min(sentence.last, claim.last + 7);
        const std::optional<TokenRange> behind = diagnosisIn(claim.last, reach);
        const bool toBe =
            next == u"to" && m_text.isAnyWordAt(skipEmphasis(claim.last) + 1, {u"be"_s, u"have"_s});
        const bool linked = links.contains(next) || toBe ||
                            (behind && behind->first <= skipEmphasis(claim.last)) ||
                            (behind && isNamed(claim, *behind));
        if (behind && linked && !mustDo && claim.last < sentence.last)
            return TokenRange{claim.first, behind->last};
        const bool closes = claim.last >= sentence.last - 1;
        const std::optional<TokenRange> before =
            diagnosisIn(std::max(sentence.first, claim.first - 6), claim.first);
        return closes && before ? std::optional(TokenRange{before->first, claim.last})
                                : std::nullopt;
    }

    const ReadText &m_text;
    const Lexicon &m_lexicon;
    QList<PhraseHit> m_claims;
    QList<PhraseHit> m_diagnoses;
    QList<PhraseHit> m_hedges;
    QSet<QString> m_words;
};

} // namespace

QList<RuleFunction> ConfidenceRules::all()
{
    return {{u"confidence-range"_s, checkRange},
            {u"confidence-reasoning-present"_s, checkReasoning},
            {u"confidence-category-band"_s, checkBand},
            {u"confidence-no-certainty"_s, checkCertainty},
            {u"confidence-vs-top-differential"_s, checkTopDifferential}};
}

void ConfidenceRules::checkRange(const CheckedCase &checked, Report &report)
{
    if (!checked.answer().isObject())
        return; // schema-valid says so.
    const JsonValue confidence = confidenceOf(checked);
    if (sharevalue::of(confidence))
        return;
    const JsonPointer place = placeOf(checked, confidence);
    if (!confidence.exists()) {
        report.add(place, tr("The assessment names no confidence."));
        return;
    }
    const QByteArray mended = sharevalue::mended(confidence);
    const QString said = QString::fromUtf8(confidence.raw().toByteArray());
    QString message = tr("The confidence is %1, not a number from 0 to 1.").arg(said);
    if (!mended.isEmpty() && confidence.number())
        message = tr("The confidence is %1, not a number from 0 to 1: %1 / 100 = %2.")
                      .arg(said, QString::fromLatin1(mended));
    Finding &finding = report.add(place, message);
    if (!mended.isEmpty())
        finding.fix = replacing(confidence, mended);
}

void ConfidenceRules::checkReasoning(const CheckedCase &checked, Report &report)
{
    if (!checked.answer().isObject())
        return;
    const JsonValue reasoning = ofAssessment(checked, u"confidence_reasoning"_s);
    const JsonPointer place = placeOf(checked, reasoning);
    if (!reasoning.exists()) {
        report.add(place, tr("Nothing says why the confidence is what it is."));
        return;
    }
    if (!reasoning.isString()) {
        report.add(place, tr("The reason for the confidence has to be a text."));
        return;
    }
    if (reasoning.isBlank()) {
        report.add(place, tr("The reason for the confidence is blank."));
        return;
    }
    const int fewest = int(report.number("words"_L1));
    const ReadText &read = checked.read(reasoning);
    if (const int length = read.length(); length < fewest)
        report.add(place, tr("The reason for the confidence has %n word(s), fewer than %1: \"%2\".",
                             nullptr, length)
                              .arg(fewest)
                              .arg(read.text().simplified()));
}

void ConfidenceRules::checkBand(const CheckedCase &checked, Report &report)
{
    const JsonValue confidence = confidenceOf(checked);
    const std::optional<double> value = sharevalue::of(confidence);
    const auto [low, high] = report.band(checked.category());
    constexpr double rounding = 1e-9;
    if (!value || high <= 0 || (*value >= low - rounding && *value <= high + rounding))
        return;
    report.add(confidence.place(), tr("The confidence is %1; this category's band is %2 to %3.")
                                       .arg(confidence.text())
                                       .arg(low)
                                       .arg(high));
}

void ConfidenceRules::checkCertainty(const CheckedCase &checked, Report &report)
{
    const JsonValue confidence = confidenceOf(checked);
    const std::optional<double> value = sharevalue::of(confidence);
    const double limit = report.number("limit"_L1);
    if (value && *value >= limit)
        report.add(confidence.place(),
                   tr("A confidence of %1 claims certainty; a text alone allows less than %2.")
                       .arg(confidence.text())
                       .arg(limit));
    const ReadText &response = checked.response();
    const CertaintyReader reader(checked, response);
    for (const TokenRange &claim : reader.claims())
        report.add(response.place(),
                   tr("\"%1\" is certain of a diagnosis that nobody has examined.")
                       .arg(response.quote(claim)));
}

void ConfidenceRules::checkTopDifferential(const CheckedCase &checked, Report &report)
{
    const JsonValue confidence = confidenceOf(checked);
    const std::optional<double> value = sharevalue::of(confidence);
    const Differential *top = checked.topDifferential();
    const JsonValue condition = checked.assessment().condition;
    if (!value || !top || !condition.isString() || !top->condition.isString())
        return;
    const std::optional<double> probability = sharevalue::of(top->probability);
    if (!probability ||
        !checked.knowledge().conditions().isSame(condition.text(), top->condition.text()))
        return;
    const double distance = std::abs(*value - *probability);
    if (distance <= report.number("distance"_L1) + 1e-9)
        return;
    Finding &finding = report.add(
        confidence.place(), tr("The confidence is %1, but the probability of %2 is %3: %4 apart.")
                                .arg(confidence.text(), spaced(condition.text()),
                                     top->probability.text(), QString::number(distance, 'g', 3)));
    finding.related = {top->probability.place()};
}
