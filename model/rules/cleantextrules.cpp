// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/cleantextrules.h"

#include "model/base/jsontypes.h"
#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/reading/patternlist.h"
#include "model/rules/report.h"
#include "model/rules/textcleaning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const PatternList &patterns()
{
    static const PatternList list(u":/rules/foreign_text.json"_s);
    return list;
}

/// The piece of a text around its first difference from another, for a message.
QString around(const QString &text, const QString &other)
{
    qsizetype at = 0;
    while (at < text.size() && at < other.size() && text[at] == other[at])
        ++at;
    return text.mid(std::max<qsizetype>(0, at - 12), 28).simplified();
}

/// The first invisible character as people name it: U+200B.
QString nameOf(QChar c)
{
    return u"U+%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
}

/// Without the control tokens; a header goes with the role inside it.
QString withoutTokens(const QString &text, const TextPattern &pattern)
{
    static const QRegularExpression header(
        u"<\\|start_header_id\\|>\\w*<\\|end_header_id\\|>\\s*"_s);
    QString result = text;
    result.remove(header);
    result.remove(pattern.expression);
    return result.trimmed();
}

} // namespace

QList<RuleFunction> CleanTextRules::all()
{
    return {{u"text-clean"_s, checkClean}};
}

void CleanTextRules::checkClean(const CheckedCase &checked, Report &report)
{
    const Lexicon &unfilled = checked.knowledge().lexicon(u"unfilled"_s);
    for (const ReadText *text : checked.allTexts()) {
        const textcleaning::Suspicion suspicion = textcleaning::suspicionOf(text->text());
        const bool misread = suspicion.misread && checkMisread(*text, report);
        if (suspicion.replaced)
            report.add(text->place(), tr("A character was lost here and stands as U+FFFD."));
        if (suspicion.invisible && !misread)
            checkInvisible(*text, report);
        if (suspicion.bracket)
            checkForeign(*text, report);
        for (const PhraseHit &hit : unfilled.find(*text)) {
            const QString quoted = text->quote(hit.tokens);
            if (unfilled.entry(hit).group != u"upper" || quoted == quoted.toUpper())
                report.add(text->place(), tr("\"%1\" is a placeholder.").arg(quoted));
        }
    }
}

bool CleanTextRules::checkMisread(const ReadText &text, Report &report)
{
    const QString right = textcleaning::decoded(text.text());
    const bool isBeyondRepair =
        textcleaning::isMisread(right) || right.contains(QChar::ReplacementCharacter);
    if (right == text.text() && !textcleaning::isMisread(right))
        return false;
    Finding &finding = report.add(
        text.place(), tr("Characters were misread near \"%1\".").arg(around(text.text(), right)));
    if (!isBeyondRepair)
        finding.fix = replacing(text.value(), toJsonString(textcleaning::withoutInvisible(right)));
    return true;
}

void CleanTextRules::checkInvisible(const ReadText &text, Report &report)
{
    const QString right = textcleaning::withoutInvisible(text.text());
    qsizetype at = 0;
    while (at < right.size() && at < text.text().size() - 1 && text.text()[at] == right[at])
        ++at;
    Finding &finding = report.add(
        text.place(),
        tr("The text holds a character that nobody sees (%1).").arg(nameOf(text.text()[at])));
    finding.fix = replacing(text.value(), toJsonString(right));
}

void CleanTextRules::checkForeign(const ReadText &text, Report &report)
{
    const TextGlance glance(text.text());
    for (const TextPattern &pattern : patterns().all()) {
        if (!glance.allows(pattern))
            continue;
        const QRegularExpressionMatch match = pattern.expression.match(text.text());
        if (!match.hasMatch())
            continue;
        Finding &finding =
            report.add(text.place(), tr("\"%1\" is %2.").arg(match.captured(), pattern.meaning));
        if (pattern.group == u"token")
            finding.fix =
                replacing(text.value(), toJsonString(withoutTokens(text.text(), pattern)));
    }
}
