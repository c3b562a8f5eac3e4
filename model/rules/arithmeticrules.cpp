// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/arithmeticrules.h"

#include "model/base/jsontypes.h"
#include "model/rules/checkedcase.h"
#include "model/rules/reading/change.h"
#include "model/rules/reading/sum.h"
#include "model/rules/report.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 10);
}

/// A piece of a text and what takes its place.
struct Replacement
{
    int start = 0;
    int length = 0;
    QString text;
};

/// The text with its pieces replaced, as a patch; the pieces are in the order of the text.
Patch rewriting(const ReadText &text, const QList<Replacement> &pieces)
{
    QString changed = text.text();
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece)
        changed.replace(piece->start, piece->length, piece->text);
    return replacing(text.value(), toJsonString(changed));
}

/// "a 4%" and "an 8%": the article that a number wants.
QString articleOf(const QString &number)
{
    const QString whole = number.section(u'.', 0, 0);
    const bool vowel = whole.startsWith(u'8') || whole == u"11" || whole == u"18";
    return vowel ? u"an"_s : u"a"_s;
}

/// The percentage as the text prints it, with as many digits behind the point.
QString printedPercent(const StatedChange &change)
{
    const double actual = std::abs(change.pair.percent());
    int decimals = change.decimals;
    while (decimals < 2 && actual > 0 && actual < 0.5 * std::pow(10.0, -decimals))
        ++decimals;
    return QString::number(actual, 'f', decimals);
}

/// A new number in place of the stated one, and the article before it where that changes.
QList<Replacement> percentFix(const ReadText &text, const StatedChange &change)
{
    const QString right = printedPercent(change);
    const Token &token = text.tokens()[change.percentToken];
    QList<Replacement> pieces;
    const QString before = text.wordAt(change.percentToken - 1);
    if ((before == u"a" || before == u"an") && before != articleOf(right)) {
        const Token &article = text.tokens()[change.percentToken - 1];
        const bool capital = text.text()[article.start].isUpper();
        QString written = articleOf(right);
        if (capital)
            written[0] = u'A';
        pieces += {article.start, article.length, written};
    }
    pieces += {token.start, token.length, right};
    return pieces;
}

/// The other direction's word or sign; empty when it is none that has an opposite.
QList<Replacement> directionFix(const ReadText &text, const StatedChange &change)
{
    if (change.directionToken < 0) {
        const Token &sign = text.tokens()[change.percentToken - 1];
        const bool rises = change.pair.to >= change.pair.from;
        return {{sign.start, sign.length, rises ? u"+"_s : u"-"_s}};
    }
    const Token &token = text.tokens()[change.directionToken];
    QString opposite = oppositeOf(text.wordAt(change.directionToken));
    const QString before = text.wordAt(change.directionToken - 1);
    if (opposite.isEmpty() || before == u"a" || before == u"an")
        return {};
    if (text.text()[token.start].isUpper())
        opposite[0] = opposite[0].toUpper();
    return {{token.start, token.length, opposite}};
}

/// With enough digits to show where the stated one is off.
QString shownPercent(const StatedChange &change)
{
    return QString::number(std::abs(change.pair.percent()), 'f', change.decimals + 1);
}

/// Whether the total is the number that is wrong: not where the weekly volumes know it and lack one
/// of the numbers that are added.
bool isTotalOdd(const CheckedCase &checked, const StatedSum &sum)
{
    QList<double> volumes;
    const JsonValue load = checked.example().loadManagement();
    for (const JsonValue &volume : {checked.example().context()[u"weekly_volume"_s],
                                    load[u"current_volume"_s], load[u"recommended_volume"_s]}) {
        for (const JsonValue &line : volume.isObject() ? volume.children() : QList<JsonValue>()) {
            if (const std::optional<double> sets = line.number())
                volumes += *sets;
        }
    }
    const bool knowsTerms =
        std::ranges::all_of(sum.terms, [&](double term) { return volumes.contains(term); });
    return knowsTerms || !volumes.contains(sum.result);
}

} // namespace

QList<RuleFunction> ArithmeticRules::all()
{
    return {{u"percent-change-arithmetic"_s, checkPercentChanges},
            {u"sum-arithmetic"_s, checkSums}};
}

void ArithmeticRules::checkPercentChanges(const CheckedCase &checked, Report &report)
{
    const double slack = report.number("slack"_L1);
    for (const ReadText *text : checked.answerTexts()) {
        for (const StatedChange &change : changesIn(*text)) {
            if (!change.isRight(slack)) {
                Finding &finding = report.add(
                    text->place(),
                    tr("\"%1\": from %2 to %3 is %4%, not %5%.")
                        .arg(text->quote(change.tokens), number(change.pair.from),
                             number(change.pair.to), shownPercent(change),
                             text->quote({change.percentToken, change.percentToken + 1})));
                // A wrong number with a wrong direction may be about something else.
                if (change.isDirectionRight())
                    finding.fix = rewriting(*text, percentFix(*text, change));
            } else if (!change.isDirectionRight()) {
                const QString said = change.pair.to >= change.pair.from
                                         ? tr("\"%1\": from %2 to %3 is a rise, not a fall.")
                                         : tr("\"%1\": from %2 to %3 is a fall, not a rise.");
                Finding &finding = report.add(text->place(), said.arg(text->quote(change.tokens),
                                                                      number(change.pair.from),
                                                                      number(change.pair.to)));
                if (const QList<Replacement> pieces = directionFix(*text, change);
                    !pieces.isEmpty())
                    finding.fix = rewriting(*text, pieces);
            }
        }
    }
}

void ArithmeticRules::checkSums(const CheckedCase &checked, Report &report)
{
    for (const ReadText *text : checked.answerTexts()) {
        for (const StatedSum &sum : sumsIn(*text)) {
            if (sum.isRight())
                continue;
            QStringList terms;
            for (const double term : sum.terms)
                terms += number(term);
            const Token &result = text->tokens()[sum.resultToken];
            Finding &finding =
                report.add(text->place(), tr("\"%1\": %2 = %3, not %4.")
                                              .arg(text->quote(sum.tokens), terms.join(u" + "_s),
                                                   number(sum.total()), number(sum.result)));
            if (isTotalOdd(checked, sum))
                finding.fix =
                    rewriting(*text, {{result.start, result.length, number(sum.total())}});
        }
    }
}
