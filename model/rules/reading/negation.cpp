// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/negation.h"

#include "model/rules/reading/wordset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Words = WordSet;

/// Looks for a denial on both sides of a range of tokens, inside its sentence.
class DenialSearch
{
public:
    DenialSearch(const ReadText &text, TokenRange range)
        : m_text(text), m_range(range), m_sentence(text.sentenceOf(range.first))
    {
    }

    bool run() const { return isDeniedBefore() || isDeniedBehind() || isAnsweredNo(); }

private:
    QStringView word(int at) const
    {
        return m_sentence.contains(at) ? m_text.viewAt(at) : QStringView();
    }
    bool isAny(int at, const Words &words) const { return words.contains(word(at)); }
    bool isAny(int at, std::initializer_list<QStringView> words) const
    {
        return std::ranges::find(words, word(at)) != words.end();
    }

    bool isDeniedBefore() const
    {
        static const Words ends = {u"but"_s,   u"however"_s, u"although"_s, u"though"_s,
                                   u"yet"_s,   u"except"_s,  u"apart"_s,    u"aside"_s,
                                   u"still"_s, u"despite"_s, u"because"_s,  u"whereas"_s,
                                   u"while"_s, u"then"_s,    u":"_s,        u"\u2192"_s};
        for (int at = m_range.first - 1; at >= m_sentence.first; --at) {
            const QStringView here = word(at);
            if (here == u")") {
                at = openingOf(at);
                continue;
            }
            if (isNegator(at))
                return true;
            if (ends.contains(here) || isDash(at))
                return false;
            if ((here == u"," || here == u"and" || here == u"so" || here == u"or") &&
                startsStatement(at + 1))
                return false;
        }
        return false;
    }

    /// A dash with spaces around it, which parts two thoughts.
    bool isDash(int at) const
    {
        const QList<Token> &tokens = m_text.tokens();
        const bool dash =
            tokens[at].isMark(u'\u2013') || tokens[at].isMark(u'\u2014') || tokens[at].isMark(u'-');
        return dash && at > 0 && tokens[at].start > tokens[at - 1].end();
    }

    int openingOf(int closing) const
    {
        for (int at = closing; at >= m_sentence.first; --at) {
            if (word(at) == u"(")
                return at;
        }
        return closing;
    }

    /// Whether words say something new, rather than going on with a list of what is denied: "no
    /// pop, *my foot is* numb", "no pain, *just* numbness".
    bool startsStatement(int at) const
    {
        static const Words subjects = {
            u"i"_s,         u"i'm"_s,      u"i've"_s,      u"im"_s,       u"ive"_s,    u"it"_s,
            u"it's"_s,      u"its"_s,      u"he"_s,        u"she"_s,      u"we"_s,     u"they"_s,
            u"you"_s,       u"there"_s,    u"now"_s,       u"just"_s,     u"only"_s,   u"also"_s,
            u"instead"_s,   u"have"_s,     u"has"_s,       u"had"_s,      u"is"_s,     u"was"_s,
            u"got"_s,       u"felt"_s,     u"feel"_s,      u"feels"_s,    u"plus"_s,   u"with"_s,
            u"since"_s,     u"today"_s,    u"yesterday"_s, u"tonight"_s,  u"monday"_s, u"tuesday"_s,
            u"wednesday"_s, u"thursday"_s, u"friday"_s,    u"saturday"_s, u"sunday"_s, u"then"_s};
        static const Words verbs = {u"is"_s,      u"was"_s,    u"are"_s,    u"were"_s,   u"has"_s,
                                    u"have"_s,    u"had"_s,    u"feels"_s,  u"feel"_s,   u"felt"_s,
                                    u"went"_s,    u"goes"_s,   u"gets"_s,   u"got"_s,    u"looks"_s,
                                    u"started"_s, u"hurts"_s,  u"keeps"_s,  u"turned"_s, u"stays"_s,
                                    u"remains"_s, u"became"_s, u"becomes"_s};
        if (at >= m_range.first)
            return false;
        if (isAny(at, subjects))
            return true;
        const bool owned = isAny(at, {u"my"_s, u"the"_s, u"his"_s, u"her"_s, u"both"_s});
        for (int next = at + 1; owned && next < std::min(at + 5, m_range.first); ++next) {
            if (isAny(next, verbs))
                return true;
        }
        return false;
    }

    bool isNegator(int at) const
    {
        static const Words plain = {
            u"no"_s,        u"not"_s,      u"without"_s,  u"w/o"_s,     u"never"_s,
            u"neither"_s,   u"nor"_s,      u"nothing"_s,  u"none"_s,    u"nobody"_s,
            u"don't"_s,     u"dont"_s,     u"doesn't"_s,  u"doesnt"_s,  u"didn't"_s,
            u"didnt"_s,     u"isn't"_s,    u"isnt"_s,     u"wasn't"_s,  u"wasnt"_s,
            u"aren't"_s,    u"arent"_s,    u"weren't"_s,  u"werent"_s,  u"haven't"_s,
            u"havent"_s,    u"hasn't"_s,   u"hasnt"_s,    u"hadn't"_s,  u"ain't"_s,
            u"shouldn't"_s, u"mustn't"_s,  u"nil"_s,      u"zero"_s,    u"absent"_s,
            u"denies"_s,    u"denied"_s,   u"deny"_s,     u"denying"_s, u"lacks"_s,
            u"lacking"_s,   u"nah"_s,      u"cannot"_s,   u"can't"_s,   u"cant"_s,
            u"couldn't"_s,  u"couldnt"_s,  u"wouldn't"_s, u"wouldnt"_s, u"excludes"_s,
            u"excluded"_s,  u"excluding"_s};
        const QStringView here = word(at);
        if (plain.contains(here))
            return !isPseudo(at);
        const QStringView next = word(at + 1);
        return (here == u"negative" && next == u"for") ||
               (here == u"free" && (next == u"of" || next == u"from")) ||
               ((here == u"ruled" || here == u"rules" || here == u"ruling") && next == u"out") ||
               ((here == u"absence" || here == u"lack") && next == u"of") ||
               (here == u"rather" && next == u"than") || (here == u"instead" && next == u"of") ||
               (here == u"than" && at == m_range.first - 1);
    }

    /// A word of denial that denies something else: "no relief from numbness", "can't sleep for
    /// the tingling", "not only".
    bool isPseudo(int at) const
    {
        static const Words ability = {u"cannot"_s,  u"can't"_s,    u"cant"_s,   u"couldn't"_s,
                                      u"couldnt"_s, u"wouldn't"_s, u"wouldnt"_s};
        static const Words senses = {u"see"_s,  u"find"_s, u"notice"_s, u"detect"_s,
                                     u"spot"_s, u"call"_s, u"say"_s,    u"describe"_s};
        static const Words others = {
            u"relief"_s,     u"improvement"_s, u"change"_s,     u"changes"_s,  u"better"_s,
            u"difference"_s, u"doubt"_s,       u"wonder"_s,     u"idea"_s,     u"matter"_s,
            u"only"_s,       u"just"_s,        u"sure"_s,       u"certain"_s,  u"improving"_s,
            u"improved"_s,   u"resolved"_s,    u"settled"_s,    u"settling"_s, u"gone"_s,
            u"going"_s,      u"know"_s,        u"understand"_s, u"help"_s,     u"helped"_s,
            u"helping"_s,    u"stop"_s,        u"stopped"_s,    u"ease"_s,     u"eased"_s,
            u"goes"_s,       u"go"_s,          u"let"_s,        u"sleep"_s,    u"slept"_s,
            u"warning"_s,    u"luck"_s,        u"progress"_s,   u"increase"_s, u"reduction"_s,
            u"decrease"_s,   u"fewer"_s,       u"less"_s,       u"thinking"_s, u"until"_s,
            u"everything"_s, u"all"_s,         u"worried"_s,    u"ignore"_s,   u"ignoring"_s,
            u"able"_s,       u"answer"_s,      u"cause"_s,      u"reason"_s,   u"wait"_s,
            u"delay"_s,      u"surprised"_s,   u"surprising"_s, u"quite"_s,    u"always"_s};
        const int next = at + 1;
        // "Sunday nothing much, Monday it was puffy": a statement of its own.
        if (word(at) == u"nothing" && isAny(next, {u","_s, u"much"_s, u"special"_s, u"happened"_s,
                                                   u"until"_s, u"at"_s, u"then"_s}))
            return true;
        // "no, the foot is numb": an answer, whose denial is spoken of before.
        if ((word(next) == u"," || isAny(next, {u"\u2013"_s, u"\u2014"_s})) &&
            isAny(at, {u"no"_s, u"nah"_s, u"not"_s}))
            return true;
        // What the range itself begins with is what is denied: "don't stop training".
        if (next >= m_range.first)
            return false;
        if (isAny(at, ability)) {
            for (int ahead = next; ahead < std::min(at + 4, m_range.first); ++ahead) {
                if (isAny(ahead, senses) || (word(ahead) == u"feel" && word(ahead + 1) == u"any"))
                    return false;
            }
            return true;
        }
        const int content = isAny(next, {u"a"_s, u"any"_s, u"much"_s, u"be"_s, u"been"_s,
                                         u"getting"_s, u"get"_s, u"really"_s})
                                ? next + 1
                                : next;
        return content < m_range.first && (isAny(content, others) || isAny(next, others));
    }

    bool isDeniedBehind() const
    {
        static const Words denials = {u"none"_s,     u"absent"_s, u"negative"_s, u"denied"_s,
                                      u"excluded"_s, u"nil"_s,    u"free"_s};
        static const Words copulas = {u"is"_s,  u"was"_s,  u"are"_s, u"were"_s, u"been"_s,
                                      u"has"_s, u"have"_s, u"all"_s, u"both"_s};
        static const Words refusals = {u"isn't"_s,   u"wasn't"_s, u"aren't"_s,
                                       u"weren't"_s, u"isnt"_s,   u"wasnt"_s,
                                       u"not"_s,     u"hasn't"_s, u"haven't"_s};
        static const Words presences = {u"present"_s,  u"there"_s,   u"noted"_s, u"reported"_s,
                                        u"found"_s,    u"seen"_s,    u"an"_s,    u"a"_s,
                                        u"happened"_s, u"occurred"_s};
        bool marked = false;
        const int last = std::min(m_sentence.last, m_range.last + 12);
        for (int at = m_range.last; at < last; ++at) {
            const QStringView here = word(at);
            if (here == u":" || here == u"=")
                marked = true;
            if (denials.contains(here) || (here == u"ruled" && word(at + 1) == u"out"))
                return true;
            if (marked && (here == u"no" || here == u"0"))
                return word(at + 1).isEmpty() || !m_text.tokens()[at + 1].isWord();
            if (refusals.contains(here) && isAny(at + 1, presences))
                return true;
            const bool bridge = here == u"," || here == u"and" || here == u"or" || here == u"/" ||
                                here == u":" || here == u"-" || here == u"\u2013" || here == u"(" ||
                                here == u"=" || copulas.contains(here);
            const bool listed = at > m_range.last && m_text.tokens()[at].isWord() && isListWord(at);
            if (!bridge && !listed && !isAny(at, refusals))
                return false;
        }
        return false;
    }

    /// A word between list marks, as in "numbness, tingling, weakness: none".
    bool isListWord(int at) const
    {
        static const Words marks = {u","_s, u"and"_s, u"or"_s, u"/"_s};
        return isAny(at - 1, marks) &&
               (isAny(at + 1, marks) ||
                isAny(at + 1, {u":"_s, u"all"_s, u"absent"_s, u"none"_s, u"denied"_s, u"were"_s,
                               u"are"_s, u"is"_s, u"was"_s, u"\u2013"_s, u"-"_s}));
    }

    /// "Any numbness? No."
    bool isAnsweredNo() const
    {
        const int mark = m_sentence.last - 1;
        if (m_text.wordAt(mark) != u"?" || mark - m_range.last > 6)
            return false;
        static const Words noes = {u"no"_s,   u"nope"_s,  u"nah"_s,
                                   u"none"_s, u"never"_s, u"negative"_s};
        return noes.contains(m_text.wordAt(mark + 1));
    }

    const ReadText &m_text;
    TokenRange m_range;
    TokenRange m_sentence;
};

} // namespace

bool isNegated(const ReadText &text, TokenRange range)
{
    return DenialSearch(text, range).run();
}
