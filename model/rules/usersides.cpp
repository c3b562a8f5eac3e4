// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/usersides.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/lexicon.h"
#include "model/rules/reading/wordset.h"
#include "model/rules/signs.h"

using namespace Qt::StringLiterals;

namespace {

using Words = WordSet;

/// Whether "both", "each" or "either" counts the sides of the body, and not days or sets.
bool meansSides(const ReadText &text, int at)
{
    const QStringView word = text.viewAt(at);
    if (word == u"bilateral" || word == u"bilaterally")
        return true;
    if (word != u"both" && word != u"each" && word != u"either")
        return false;
    static const Words others = {
        u"time"_s,      u"times"_s,    u"day"_s,      u"days"_s,    u"week"_s,  u"weeks"_s,
        u"session"_s,   u"sessions"_s, u"set"_s,      u"sets"_s,    u"rep"_s,   u"reps"_s,
        u"morning"_s,   u"night"_s,    u"ride"_s,     u"rides"_s,   u"run"_s,   u"runs"_s,
        u"workout"_s,   u"workouts"_s, u"practice"_s, u"hands"_s,   u"step"_s,  u"exercise"_s,
        u"exercises"_s, u"lift"_s,     u"lifts"_s,    u"month"_s,   u"lap"_s,   u"game"_s,
        u"match"_s,     u"games"_s,    u"matches"_s,  u"weekend"_s, u"other"_s, u"year"_s};
    if (word == u"both")
        return !others.contains(text.viewAt(at + 1));
    static const Words sides = {u"side"_s,  u"one"_s,   u"of"_s,    u"leg"_s,      u"arm"_s,
                                u"knee"_s,  u"hip"_s,   u"foot"_s,  u"shoulder"_s, u"elbow"_s,
                                u"wrist"_s, u"ankle"_s, u"heel"_s,  u"calf"_s,     u"hand"_s,
                                u"quad"_s,  u"shin"_s,  u"thigh"_s, u"hamstring"_s};
    return sides.contains(text.viewAt(at + 1));
}

/// "not my left knee", "it's the right, not the left".
bool isRuledOut(const ReadText &text, int first)
{
    const auto isNot = [&text](int at) {
        const QStringView word = text.viewAt(at);
        return word == u"not" || word == u"isn't" || word == u"never";
    };
    static const Words articles = {u"the"_s, u"my"_s, u"on"_s, u"in"_s};
    int at = first - 1;
    while (at > first - 3 && articles.contains(text.viewAt(at)))
        --at;
    return isNot(at);
}

/// Where the clause around a range ends: a comma, a dash or a word that turns.
int clauseEnd(const ReadText &text, TokenRange range)
{
    static const Words ends = {u","_s,     u"but"_s, u"\u2013"_s, u"\u2014"_s, u"and"_s,
                               u"while"_s, u"("_s,   u"so"_s,     u"though"_s};
    const int last = text.sentenceOf(range.first).last;
    static const Words goOn = {u"it's"_s, u"it"_s, u"that's"_s, u"that"_s, u"is"_s, u"feels"_s};
    int at = range.last;
    // "the one I had surgery on and it's fine" is about one thing.
    while (at < last && (!ends.contains(text.viewAt(at)) ||
                         (text.viewAt(at) == u"and" && goOn.contains(text.viewAt(at + 1)))))
        ++at;
    return at;
}

/// Whether a side that the user names may hurt today.
bool mayHurt(const ReadText &text, TokenRange range)
{
    // "never a problem on the right until last week"
    static const Words mended = {u"surgery"_s, u"operation"_s, u"operated"_s, u"scope"_s,
                                 u"scoped"_s,  u"repaired"_s,  u"fixed"_s};
    bool isMended = false;
    for (int at = range.last; at < clauseEnd(text, range); ++at) {
        if (text.viewAt(at) == u"until" || text.viewAt(at) == u"till")
            return true;
        isMended = isMended || mended.contains(text.viewAt(at));
    }
    if (isMended)
        return false;
    return !UserSides::isWell(text, range) && !isRuledOut(text, range.first) &&
           Signs::isOwnAndPresent(text, range);
}

} // namespace

bool UserSides::isWell(const ReadText &text, TokenRange side)
{
    static const Words well = {u"fine"_s,        u"ok"_s,        u"okay"_s,         u"normal"_s,
                               u"good"_s,        u"great"_s,     u"perfect"_s,      u"healthy"_s,
                               u"nothing"_s,     u"painless"_s,  u"unaffected"_s,   u"perfectly"_s,
                               u"totally"_s,     u"never"_s,     u"completely"_s,   u"brilliant"_s,
                               u"symptomless"_s, u"untouched"_s, u"asymptomatic"_s, u"happy"_s};
    static const Words turns = {u"not"_s,    u"isn't"_s, u"doesn't"_s, u"until"_s, u"till"_s,
                                u"wasn't"_s, u"than"_s,  u"less"_s,    u"far"_s,   u"hardly"_s};
    static const Words pains = {u"hurts"_s, u"hurt"_s,    u"pain"_s,    u"painful"_s, u"sore"_s,
                                u"ache"_s,  u"aches"_s,   u"pinches"_s, u"pinch"_s,   u"pops"_s,
                                u"stiff"_s, u"swollen"_s, u"tweaked"_s, u"pulled"_s,  u"went"_s};
    static const Words hurts = {u"but"_s, u"until"_s, u"except"_s, u"unless"_s, u"till"_s};
    static const Words totals = {u"totally"_s, u"completely"_s, u"perfectly"_s, u"never"_s,
                                 u"nothing"_s, u"good"_s,       u"great"_s,     u"happy"_s};
    static const Words bridges = {u"is"_s,    u"'s"_s,    u"feels"_s, u"side"_s, u"one"_s,
                                  u"was"_s,   u"seems"_s, u"been"_s,  u"has"_s,  u"all"_s,
                                  u"looks"_s, u"just"_s,  u"are"_s,   u"it's"_s, u"knee"_s,
                                  u"*"_s,     u"and"_s,   u"always"_s};
    const int end = clauseEnd(text, side);
    bool near = true;
    for (int at = side.last; at < end; ++at) {
        const QStringView word = text.viewAt(at);
        const bool turned = turns.contains(text.viewAt(at - 1));
        if (well.contains(word) && !turned && (near || !totals.contains(word)))
            return !hurts.contains(text.viewAt(at + 1)) && !hurts.contains(text.viewAt(end));
        if (pains.contains(word))
            return false;
        near = near && bridges.contains(word);
    }
    return false;
}

UserSides::UserSides(const CheckedCase &checked)
{
    for (const ReadText *text : checked.userTexts())
        readText(checked, *text);
    settle();
}

void UserSides::readText(const CheckedCase &checked, const ReadText &text)
{
    m_marked.clear();
    for (const SidedPart &part : sidedPartsIn(checked, text)) {
        for (int at = part.tokens.first; at < part.tokens.last; ++at)
            m_marked += at;
        if (!mayHurt(text, part.tokens))
            continue;
        (part.isLeft ? m_left : m_right) += part.part->group;
        m_parts[part.part->id] = {&text, part.tokens};
        m_groups[part.part->group] = {&text, part.tokens};
    }
    collectBare(text);
}

void UserSides::collectBare(const ReadText &text)
{
    for (int at = 0; at < text.tokens().size(); ++at) {
        m_both = m_both || meansSides(text, at);
        const QStringView word = text.viewAt(at);
        if ((word == u"left" || word == u"right") && !m_marked.contains(at))
            readBare(text, at);
    }
}

/// Sides without a part: "on the right" may be said of any.
void UserSides::readBare(const ReadText &text, int at)
{
    static const Words before = {u"the"_s,  u"my"_s,  u"on"_s, u"vs"_s,
                                 u"than"_s, u"and"_s, u"or"_s, u"to"_s};
    static const Words verbs = {u"is"_s,    u"was"_s,  u"feels"_s, u"hurts"_s,   u"aches"_s,
                                u"too"_s,   u"also"_s, u"has"_s,   u"started"_s, u"starts"_s,
                                u"worse"_s, u"more"_s, u"less"_s,  u"only"_s,    u"bothers"_s};
    const QStringView last = text.viewAt(at - 1);
    const QStringView next = text.viewAt(at + 1);
    const bool named = next == u"side" || next == u"one" || last == u"my";
    const bool starts = at == text.sentenceOf(at).first || last == u",";
    if (!isSideWord(text, at) ||
        (!named && !before.contains(last) && !(starts && verbs.contains(next))) ||
        !mayHurt(text, {at, at + 1}))
        return;
    const bool left = text.viewAt(at) == u"left";
    m_bareLeft = m_bareLeft || left;
    m_bareRight = m_bareRight || !left;
    if (named)
        m_bareSide = {&text, {at, at + 1}};
}

/// A user who names a side and no part with it means the part that all is about.
void UserSides::settle()
{
    if (!m_groups.isEmpty() || !m_bareSide || m_bareLeft == m_bareRight)
        return;
    m_groups[u"any"_s] = *m_bareSide;
}

std::optional<UserSides::Mention> UserSides::contradicted(const SidedPart &part) const
{
    const QString region = part.part->group;
    // A limb may be any part of the body that the user names, and a bare side is of any part.
    const bool any = region == u"any";
    const bool bare = m_groups.contains(u"any"_s) && m_left.isEmpty() && m_right.isEmpty();
    const bool left = bare ? m_bareLeft : any ? !m_left.isEmpty() : m_left.contains(region);
    const bool right = bare ? m_bareRight : any ? !m_right.isEmpty() : m_right.contains(region);
    if (m_both || left == right || part.isLeft == left)
        return std::nullopt;
    if (part.isLeft ? m_bareLeft : m_bareRight)
        return std::nullopt;
    return any || bare                       ? m_groups.first()
           : m_parts.contains(part.part->id) ? m_parts.value(part.part->id)
                                             : m_groups.value(region);
}
