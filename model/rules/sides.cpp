// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/sides.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/reading/wordset.h"

using namespace Qt::StringLiterals;

namespace {

/// 1 for left, 2 for right, 0 for neither.
int sideAt(const ReadText &text, int at)
{
    if (at < 0 || at >= text.tokens().size() || !text.tokens()[at].isWord())
        return 0;
    const QStringView word = text.viewAt(at);
    if (word.front() != u'l' && word.front() != u'r')
        return 0; // Nearly all.
    if (word == u"left" || word == u"lt")
        return 1;
    if (word == u"right" || word == u"rt")
        return 2;
    // A lone capital letter, as notes have it: "R groin".
    const Token &token = text.tokens()[at];
    if (token.length != 1)
        return 0;
    const QChar letter = text.text().at(token.start);
    return letter == u'L' ? 1 : letter == u'R' ? 2 : 0;
}

/// Words that may stand between the side and its part: "right *inner* elbow".
bool isBetween(QStringView word)
{
    static const WordSet words = {
        u"inner"_s,     u"outer"_s,  u"upper"_s,    u"lower"_s,   u"front"_s,
        u"rear"_s,      u"mid"_s,    u"medial"_s,   u"lateral"_s, u"anterior"_s,
        u"posterior"_s, u"inside"_s, u"outside"_s,  u"side"_s,    u"of"_s,
        u"my"_s,        u"your"_s,   u"the"_s,      u"-"_s,       u"_"_s,
        u"*"_s,         u"distal"_s, u"proximal"_s, u"sided"_s,   u"rotator"_s};
    return words.contains(word);
}

/// The side before a part, as its token; -1 when there is none.
int sideBefore(const ReadText &text, int part, int first)
{
    bool article = false;
    bool sideWord = false;
    for (int at = part - 1; at >= std::max(first, part - 7); --at) {
        const QStringView word = text.viewAt(at);
        if (sideAt(text, at) > 0) {
            // "I left my knee sleeve", "right the knee": an article needs "side of" before it.
            return article && !sideWord ? -1 : at;
        }
        article = article || word == u"my" || word == u"your" || word == u"the" || word == u"of";
        sideWord = sideWord || word == u"side";
        if (!isBetween(word))
            return -1;
    }
    return -1;
}

/// The side behind a part: "knee (left)", "knee, right side"; -1 when there is none.
int sideBehind(const ReadText &text, int behind, int last)
{
    const QStringView mark = text.viewAt(behind);
    if (behind >= last || (mark != u"(" && mark != u","))
        return -1;
    const int at = behind + 1;
    const bool closed = text.viewAt(at + 1) == u")" || text.viewAt(at + 1) == u"side" ||
                        text.viewAt(at + 1) == u"." || text.viewAt(at + 1) == u",";
    return at < last && sideAt(text, at) > 0 && closed ? at : -1;
}

} // namespace

bool isSideWord(const ReadText &text, int at)
{
    static const WordSet others = {
        u"way"_s,   u"time"_s,      u"thing"_s,  u"track"_s,  u"amount"_s, u"form"_s,
        u"move"_s,  u"call"_s,      u"idea"_s,   u"weight"_s, u"answer"_s, u"direction"_s,
        u"path"_s,  u"before"_s,    u"after"_s,  u"away"_s,   u"now"_s,    u"exercise"_s,
        u"where"_s, u"under"_s,     u"over"_s,   u"above"_s,  u"below"_s,  u"through"_s,
        u"when"_s,  u"there"_s,     u"inside"_s, u"around"_s, u"behind"_s, u"out"_s,
        u"next"_s,  u"technique"_s, u"once"_s,   u"off"_s,    u"back"_s,   u"outside"_s,
        u"past"_s,  u"spot"_s,      u"at"_s,     u"choice"_s, u"person"_s};
    const QStringView word = text.viewAt(at);
    return (word == u"left" || word == u"right") && !others.contains(text.viewAt(at + 1));
}

QList<SidedPart> sidedPartsIn(const CheckedCase &checked, const ReadText &text)
{
    QList<SidedPart> parts;
    // Most texts name no side.
    bool sided = false;
    for (int at = 0; !sided && at < text.tokens().size(); ++at)
        sided = sideAt(text, at) > 0;
    if (!sided)
        return parts;
    const Lexicon &lexicon = checked.knowledge().lexicon(u"sided_parts"_s);
    for (const PhraseHit &hit : checked.hitsOf(lexicon, text)) {
        const TokenRange sentence = text.sentenceOf(hit.tokens.first);
        const int before = sideBefore(text, hit.tokens.first, sentence.first);
        const int side = before >= 0 ? before : sideBehind(text, hit.tokens.last, sentence.last);
        if (side < 0)
            continue;
        parts += {&lexicon.entry(hit),
                  sideAt(text, side) == 1,
                  {std::min(side, hit.tokens.first), std::max(side + 1, hit.tokens.last)}};
    }
    return parts;
}
