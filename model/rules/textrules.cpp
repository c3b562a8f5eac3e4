// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/textrules.h"

#include "model/base/jsontypes.h"
#include "model/rules/agreementrules.h"
#include "model/rules/checkedcase.h"
#include "model/rules/cleantextrules.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/privacyrules.h"
#include "model/rules/reading/wordset.h"
#include "model/rules/report.h"
#include "model/rules/schemarules.h"
#include "model/tokens/tokenestimate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isJsonDocument(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool opens = trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    return opens && isJson(trimmed.toUtf8());
}

/// Whether the text speaks of the athlete to somebody else: "The patient should rest".
bool isAboutThirdPerson(const ReadText &text)
{
    static const WordSet addressed = {u"you"_s,    u"your"_s,      u"yours"_s,  u"yourself"_s,
                                      u"you're"_s, u"you've"_s,    u"you'll"_s, u"you'd"_s,
                                      u"ya"_s,     u"yourselves"_s};
    static const WordSet others = {u"patient"_s, u"athlete"_s, u"user"_s, u"client"_s,
                                   u"individual"_s};
    bool third = false;
    for (int at = 0; at < text.tokens().size(); ++at) {
        if (!text.tokens()[at].isWord())
            continue;
        const QStringView word = text.viewAt(at);
        if (addressed.contains(word))
            return false;
        third = third || others.contains(word);
    }
    return third;
}

} // namespace

QList<RuleFunction> TextRules::all()
{
    return QList<RuleFunction>{{u"response-present"_s, checkResponse},
                               {u"disclaimer-present"_s, checkDisclaimer},
                               {u"token-budget"_s, checkTokens}} +
           AgreementRules::all() + CleanTextRules::all() + PrivacyRules::all() + SchemaRules::all();
}

void TextRules::checkResponse(const CheckedCase &checked, Report &report)
{
    if (!checked.answer().isObject())
        return; // schema-valid says so.
    const JsonValue response = checked.example().response();
    const JsonPointer place = placeOrParent(response);
    if (!response.exists()) {
        report.add(place, tr("There is no answer for the athlete."));
        return;
    }
    if (!response.isString()) {
        report.add(place, tr("The answer for the athlete has to be a text."));
        return;
    }
    if (response.isBlank()) {
        report.add(place, tr("The answer for the athlete is blank."));
        return;
    }
    const ReadText &text = checked.response();
    if (isJsonDocument(text.text())) {
        report.add(place, tr("The answer is JSON, not a text for the athlete."));
        return;
    }
    const int fewest = int(report.number("words"_L1));
    if (const int length = text.length(); length < fewest)
        report.add(place,
                   tr("The answer has %n word(s), fewer than %1.", nullptr, length).arg(fewest));
    else if (isAboutThirdPerson(text))
        report.add(place, tr("The answer speaks about the athlete and not to them."));
}

void TextRules::checkDisclaimer(const CheckedCase &checked, Report &report)
{
    const ReadText &response = checked.response();
    if (response.tokens().isEmpty() ||
        checked.knowledge().lexicon(u"disclaimer"_s).matches(response))
        return;
    report.add(response.place(),
               tr("No sentence says that this is no diagnosis, or when to see someone."));
}

void TextRules::checkTokens(const CheckedCase &checked, Report &report)
{
    const double budget = report.number("budget"_L1);
    const double provider = report.number("provider"_L1);
    // No tokenizer makes more than one token of two bytes of such texts.
    const qsizetype bytes = checked.example().text().bytes().size();
    if (double(bytes) < 2 * budget)
        return;
    constexpr int systemUserAssistant = 3;
    int tokens = tokenestimate::chatOverhead(systemUserAssistant);
    for (const QString &key : {u"context"_s, u"user_input"_s, u"conversation_history"_s,
                               u"output"_s, u"final_assessment"_s})
        tokens += tokenestimate::tokensOf(
            QString::fromUtf8(checked.example().root()[key].raw().toByteArray()));
    if (tokens > provider)
        report.add(Severity::Error, placeOrParent(checked.answer()),
                   tr("About %1 tokens (estimated) are more than the %2 that the provider takes.")
                       .arg(tokens)
                       .arg(provider));
    else if (tokens > budget)
        report.add(placeOrParent(checked.answer()),
                   tr("About %1 tokens (estimated) are more than the budget of %2.")
                       .arg(tokens)
                       .arg(budget));
}
