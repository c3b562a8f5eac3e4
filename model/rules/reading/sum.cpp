// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/sum.h"

#include "model/rules/reading/unittable.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Characters that may stand between a number and the sign behind it: "12 sets of chest work +".
constexpr int longestGap = 32;

/// Finds the additions of one sentence.
class SumReader
{
public:
    SumReader(const ReadText &text, TokenRange sentence)
        : m_text(text), m_tokens(text.tokens()), m_sentence(sentence)
    {
    }

    void addTo(QList<StatedSum> &sums)
    {
        for (int at = m_sentence.first; at < m_sentence.last; ++at) {
            if (!isTerm(at))
                continue;
            StatedSum sum;
            const int end = read(sum, at);
            if (end == at)
                continue;
            if (m_sure)
                sums += sum;
            at = end;
        }
    }

private:
    enum class Sign { None, Plus, Equals };

    bool inside(int at) const { return m_sentence.contains(at); }
    bool isTerm(int at) const { return inside(at) && m_tokens[at].kind == Token::Kind::Number; }

    /// The sign behind a number, and where it stands; only words and brackets lie between.
    std::pair<Sign, int> signBehind(int number) const
    {
        int brackets = 0;
        for (int at = number + 1; inside(at); ++at) {
            const Token &token = m_tokens[at];
            if (token.start - m_tokens[number].end() > longestGap)
                break;
            const QStringView word = m_text.viewAt(at);
            if (token.isMark(u'+') || word == u"plus")
                return {brackets == 0 ? Sign::Plus : Sign::None, at};
            if (token.isMark(u'=') || word == u"equals" || word == u"totals" ||
                word == u"totaling" || word == u"totalling" || word == u"makes")
                return {brackets == 0 ? Sign::Equals : Sign::None, at};
            brackets += token.isMark(u'(') ? 1 : token.isMark(u')') ? -1 : 0;
            const bool joins = token.isMark(u'(') || token.isMark(u')') || token.isMark(u'-') ||
                               token.isMark(u'/') || token.isMark(u'%');
            const bool fraction = token.isMark(u'/') && isTerm(at + 1);
            if (brackets < 0 || fraction || (!token.isWord() && !joins) || token.isNumeric())
                break;
        }
        return {Sign::None, 0};
    }

    /// Whether an operator other than a plus touches the number, so that it is no term of its own.
    bool isEntangled(int at) const
    {
        const auto isOperator = [this](int token) {
            return inside(token) && m_tokens[token].kind == Token::Kind::Mark &&
                   u"\u00d7*/-\u2013^:~<>\u2264\u2265\u2192@"_s.contains(
                       QChar(m_tokens[token].mark));
        };
        // "adds up: 14 + 8" and "- 14 + 8", a list's item, start a sum.
        const bool opens = inside(at - 1) && m_tokens[at].start > m_tokens[at - 1].end() &&
                           !isTerm(at - 2) && u"*-\u2013:"_s.contains(QChar(m_tokens[at - 1].mark));
        const bool before = isOperator(at - 1) && !opens;
        const bool behind = isOperator(at + 1) && isTerm(at + 2);
        const QStringView next = m_text.viewAt(at + 1);
        return before || behind || next == u"to" || next == u"x" || next == u"or";
    }

    Unit unitOf(int at) const { return UnitTable::standard().find(m_text.viewAt(at + 1)); }

    /// Reads a sum that starts at a number; the number's own place when it is none.
    int read(StatedSum &sum, int first)
    {
        m_sure = true;
        Unit unit = Unit::None;
        int at = first;
        for (;;) {
            const auto [sign, place] = signBehind(at);
            if (sign == Sign::None)
                return first;
            take(at, unit);
            sum.terms += m_tokens[at].value;
            at = place + 1;
            if (!isTerm(at))
                return first;
            if (sign == Sign::Equals)
                break;
        }
        if (sum.terms.size() < 2)
            return first;
        take(at, unit);
        sum.result = m_tokens[at].value;
        sum.decimals = m_tokens[at].decimals;
        sum.resultToken = at;
        sum.tokens = {first, inside(at + 1) && unitOf(at) != Unit::None ? at + 2 : at + 1};
        // "9 + 12 = 21 + 3": the statement goes on.
        m_sure = m_sure && signBehind(at).first == Sign::None;
        return at;
    }

    void take(int at, Unit &unit)
    {
        const Unit own = unitOf(at);
        m_sure =
            m_sure && !isEntangled(at) && (own == Unit::None || unit == Unit::None || own == unit);
        if (own != Unit::None)
            unit = own;
    }

    const ReadText &m_text;
    const QList<Token> &m_tokens;
    TokenRange m_sentence;
    bool m_sure = true;
};

} // namespace

double StatedSum::total() const
{
    const double sum = std::accumulate(terms.begin(), terms.end(), 0.0);
    return std::round(sum * 1e6) / 1e6;
}

bool StatedSum::isRight() const
{
    return std::abs(total() - result) < 0.5 * std::pow(10.0, -decimals);
}

QList<StatedSum> sumsIn(const ReadText &text)
{
    QList<StatedSum> sums;
    const auto isTerm = [](const Token &token) { return token.kind == Token::Kind::Number; };
    if (std::ranges::none_of(text.tokens(), isTerm))
        return sums; // Most texts; the look for a word takes longer.
    if (!text.text().contains(u'+') && !text.text().contains(u"plus"_s))
        return sums;
    for (const TokenRange &sentence : text.sentences())
        SumReader(text, sentence).addTo(sums);
    return sums;
}
