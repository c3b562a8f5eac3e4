// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/privacyrules.h"

#include "model/base/textrange.h"
#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/reading/patternlist.h"
#include "model/rules/report.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const PatternList &patterns()
{
    static const PatternList list(u":/rules/personal_data.json"_s);
    return list;
}

/// Values that are a date by their nature: rows of the training log, times of turns, the record's
/// own papers. What they hold is structure and no free text.
bool isDateField(const ReadText &text)
{
    static const QSet<QString> keys = {u"date"_s,           u"timestamp"_s,      u"created_at"_s,
                                       u"prompt_version"_s, u"batch"_s,          u"id"_s,
                                       u"pair_id"_s,        u"generator_model"_s};
    return keys.contains(text.value().key()) || text.text().size() <= 10;
}

/// Whether the log has a row of that day, so that a text which names it gives away nothing new.
bool isDayOfLog(const CheckedCase &checked, const QString &date)
{
    return std::ranges::any_of(checked.trainingLog(),
                               [&](const LogRow &row) { return row.date.text().startsWith(date); });
}

/// The whole address around a domain's ending.
QString addressAround(const QString &text, qsizetype at)
{
    const auto belongs = [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'/' || c == u'_';
    };
    qsizetype first = at;
    qsizetype last = at;
    while (first > 0 && belongs(text[first - 1]))
        --first;
    while (last < text.size() && belongs(text[last]))
        ++last;
    return text.mid(first, last - first);
}

/// Whether a word can be somebody's name: "Dr. Patel" is, "Dr. Google" and "Dr. in" are not.
bool isName(const QString &word)
{
    static const QSet<QString> nobodies = {
        u"google"_s,      u"internet"_s, u"who"_s,    u"seuss"_s,   u"pepper"_s, u"visit"_s,
        u"appointment"_s, u"or"_s,       u"and"_s,    u"if"_s,      u"the"_s,    u"a"_s,
        u"an"_s,          u"on"_s,       u"in"_s,     u"at"_s,      u"not"_s,    u"when"_s,
        u"is"_s,          u"for"_s,      u"to"_s,     u"strange"_s, u"evil"_s,   u"love"_s,
        u"office"_s,      u"today"_s,    u"monday"_s, u"it"_s,      u"you"_s,    u"his"_s,
        u"irrelevant"_s,  u"crazy"_s,    u"old"_s,    u"back"_s,    u"this"_s,   u"no"_s,
        u"that"_s,        u"already"_s,  u"still"_s,  u"down"_s,    u"also"_s,   u"listed"_s,
        u"spelled"_s,     u"spelt"_s,    u"called"_s, u"just"_s,    u"too"_s,    u"under"_s,
        u"as"_s,          u"mud"_s,      u"from"_s,   u"by"_s,      u"hard"_s,   u"of"_s,
        u"olympia"_s,     u"so"_s,       u"long"_s,   u"written"_s, u"below"_s,  u"above"_s,
        u"with"_s,        u"but"_s,      u"only"_s,   u"all"_s,     u"my"_s,     u"your"_s};
    return word.size() >= 2 && !nobodies.contains(word.toLower());
}

/// "my name is", "name's", but not "names".
bool saysOwnName(const QString &phrase)
{
    return phrase.contains(u'\'') || phrase.contains(u'\u2019') ||
           phrase.endsWith(u" is"_s, Qt::CaseInsensitive) ||
           phrase.endsWith(u" called"_s, Qt::CaseInsensitive);
}

} // namespace

QList<RuleFunction> PrivacyRules::all()
{
    return {{u"pii-leak"_s, checkPersonalData}};
}

void PrivacyRules::checkPersonalData(const CheckedCase &checked, Report &report)
{
    const Lexicon &lexicon = checked.knowledge().lexicon(u"personal_words"_s);
    for (const ReadText *text : checked.allTexts()) {
        const QList<PhraseHit> words = lexicon.find(*text);
        checkPatterns(checked, *text, lexicon, words, report);
        checkNames(*text, lexicon, words, report);
    }
    const JsonValue age = checked.example().context()[u"user_profile"_s][u"age"_s];
    const double oldest = report.number("age"_L1);
    // Nobody is older than 120; such a number is a slip and context-values-plausible's.
    if (const double years = age.number().value_or(0); years > oldest && years <= 120)
        report.add(age.place(),
                   tr("Ages above %1 point to few people; this one is %2.").arg(oldest).arg(years));
}

void PrivacyRules::checkPatterns(const CheckedCase &checked, const ReadText &text,
                                 const Lexicon &lexicon, const QList<PhraseHit> &words,
                                 Report &report)
{
    const auto hasWord = [&](const QString &group) {
        return group.isEmpty() || std::ranges::any_of(words, [&](const PhraseHit &hit) {
                   return lexicon.entry(hit).group == group;
               });
    };
    const TextGlance glance(text.text());
    QList<TextRange> found;
    for (const TextPattern &pattern : patterns().all()) {
        if (!glance.allows(pattern) || !hasWord(pattern.needs))
            continue;
        const bool isDate = pattern.group == u"date";
        if (isDate && isDateField(text))
            continue;
        // Most are not there: one look costs less than the makings of a list of them.
        QRegularExpressionMatch match = pattern.expression.match(text.text());
        auto matches = match.hasMatch() ? pattern.expression.globalMatch(text.text())
                                        : QRegularExpressionMatchIterator();
        while (matches.hasNext()) {
            match = matches.next();
            const bool named = match.hasMatch() && match.capturedStart(u"hit"_s) >= 0;
            const int start = int(named ? match.capturedStart(u"hit"_s) : match.capturedStart());
            const int end = int(named ? match.capturedEnd(u"hit"_s) : match.capturedEnd());
            const bool known = std::ranges::any_of(found, [&](const TextRange &range) {
                return start < range.start + range.length && end > range.start;
            });
            QString hit = text.text().mid(start, end - start);
            if (known || (pattern.group == u"age" && hit.toDouble() <= report.number("age"_L1)) ||
                (isDate && isDayOfLog(checked, hit)))
                continue;
            found += TextRange{start, end - start};
            if (pattern.group == u"domain")
                hit = addressAround(text.text(), start);
            const QString message = tr("\"%1\" is %2.").arg(hit, pattern.meaning);
            if (isDate)
                report.add(Severity::Hint, text.place(), message);
            else
                report.add(text.place(), message);
        }
    }
}

void PrivacyRules::checkNames(const ReadText &text, const Lexicon &lexicon,
                              const QList<PhraseHit> &words, Report &report)
{
    for (const PhraseHit &hit : words) {
        const QString &group = lexicon.entry(hit).group;
        if (group != u"own" && group != u"call" && group != u"title")
            continue;
        int at = hit.tokens.last;
        while (at < text.tokens().size() &&
               (text.tokens()[at].isMark(u'.') || text.tokens()[at].isMark(u':')))
            ++at;
        if (at >= text.tokens().size() || !text.tokens()[at].isWord())
            continue;
        // "names" folds to the same word as "name's".
        if (group == u"own" && !saysOwnName(text.quote(hit.tokens)))
            continue;
        const Token &token = text.tokens()[at];
        const QString word = text.text().mid(token.start, token.length);
        const bool capital = word.front().isUpper() && word != word.toUpper();
        const bool titled =
            group != u"title" || text.text()[text.tokens()[hit.tokens.first].start].isUpper();
        if ((!capital && group != u"own") || !titled || !isName(word))
            continue;
        report.add(text.place(),
                   tr("\"%1\" is somebody's name.").arg(text.quote({hit.tokens.first, at + 1})));
    }
}
