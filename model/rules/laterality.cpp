// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/laterality.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/lexicon.h"
#include "model/rules/reading/wordset.h"
#include "model/rules/report.h"
#include "model/rules/signs.h"
#include "model/rules/usersides.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Words = WordSet;

/// Whether a sentence speaks of two sides, or of the healthy one.
bool isComparison(const ReadText &text, TokenRange sentence, const SidedPart &part)
{
    static const Words words = {
        u"both"_s,       u"compared"_s,   u"compare"_s,      u"comparing"_s, u"contralateral"_s,
        u"than"_s,       u"vs"_s,         u"versus"_s,       u"other"_s,     u"opposite"_s,
        u"healthy"_s,    u"uninjured"_s,  u"unaffected"_s,   u"good"_s,      u"same"_s,
        u"either"_s,     u"each"_s,       u"sound"_s,        u"previous"_s,  u"old"_s,
        u"earlier"_s,    u"history"_s,    u"uninvolved"_s,   u"bilateral"_s, u"instead"_s,
        u"match"_s,      u"against"_s,    u"normal"_s,       u"unlike"_s,    u"asymptomatic"_s,
        u"non"_s,        u"alternate"_s,  u"perfect"_s,      u"fine"_s,      u"alone"_s,
        u"untouched"_s,  u"unhurt"_s,     u"normally"_s,     u"dominant"_s,  u"handed"_s,
        u"freely"_s,     u"unrelated"_s,  u"quiet"_s,        u"okay"_s,      u"comparison"_s,
        u"painless"_s,   u"surgery"_s,    u"scope"_s,        u"operated"_s,  u"repaired"_s,
        u"baseline"_s,   u"unilateral"_s, u"compensate"_s,   u"benchmark"_s, u"compensating"_s,
        u"difference"_s, u"favouring"_s,  u"favoring"_s,     u"spare"_s,     u"crossover"_s,
        u"symmetry"_s,   u"symmetric"_s,  u"symmetrically"_s};
    for (int at = sentence.first; at < sentence.last; ++at) {
        const QStringView word = text.viewAt(at);
        if (words.contains(word))
            return true;
        if ((part.isLeft ? word == u"right" : word == u"left") && isSideWord(text, at))
            return true;
    }
    return false;
}

/// "hold the rail with your left hand", "step up with the left leg": a limb that does something for
/// the side that hurts.
bool isTool(const ReadText &text, const SidedPart &part)
{
    static const Words limbs = {u"hand"_s, u"hands"_s, u"arm"_s, u"leg"_s, u"foot"_s, u"fist"_s};
    static const Words uses = {u"with"_s,    u"using"_s, u"use"_s,    u"via"_s,   u"hold"_s,
                               u"holding"_s, u"carry"_s, u"cane"_s,   u"into"_s,  u"carrying"_s,
                               u"stick"_s,   u"lead"_s,  u"crutch"_s, u"stand"_s, u"standing"_s,
                               u"stay"_s,    u"step"_s,  u"land"_s,   u"kneel"_s, u"balance"_s,
                               u"push"_s,    u"plant"_s, u"lean"_s,   u"lift"_s};
    if (!limbs.contains(text.viewAt(part.tokens.last - 1)))
        return false;
    const int first = std::max(text.sentenceOf(part.tokens.first).first, part.tokens.first - 4);
    for (int at = first; at < part.tokens.first; ++at) {
        if (uses.contains(text.viewAt(at)))
            return true;
    }
    return false;
}

/// "if your left heel starts to hurt as well": what may come.
bool isFeared(const ReadText &text, const SidedPart &part)
{
    static const Words onsets = {u"start"_s,  u"starts"_s, u"begin"_s, u"begins"_s,   u"becomes"_s,
                                 u"become"_s, u"gets"_s,   u"joins"_s, u"develops"_s, u"also"_s,
                                 u"too"_s,    u"ever"_s,   u"as"_s,    u"flares"_s};
    const TokenRange sentence = text.sentenceOf(part.tokens.first);
    bool condition = false;
    for (int at = std::max(sentence.first, part.tokens.first - 4); at < part.tokens.first; ++at) {
        const QStringView word = text.viewAt(at);
        condition = condition || word == u"if" || word == u"when" || word == u"should" ||
                    word == u"unless" || word == u"once";
    }
    for (int at = part.tokens.last; condition && at < std::min(sentence.last, part.tokens.last + 5);
         ++at) {
        if (onsets.contains(text.viewAt(at)))
            return true;
    }
    return false;
}

} // namespace

void Laterality::check(const CheckedCase &checked, Report &report)
{
    const UserSides sides(checked);
    if (sides.isEmpty())
        return;
    for (const ReadText *text : checked.answerTexts()) {
        for (const SidedPart &part : sidedPartsIn(checked, *text)) {
            const std::optional<UserSides::Mention> own = sides.contradicted(part);
            if (!own || UserSides::isWell(*text, part.tokens) || isTool(*text, part) ||
                isFeared(*text, part) ||
                isComparison(*text, text->sentenceOf(part.tokens.first), part) ||
                !Signs::isOwnAndPresent(*text, part.tokens))
                continue;
            report
                .add(text->place(),
                     tr("\"%1\" here, but the user says \"%2\".")
                         .arg(text->quote(part.tokens), own->text->quote(own->tokens)))
                .related += own->text->place();
            break;
        }
    }
}
