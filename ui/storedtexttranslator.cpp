// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/storedtexttranslator.h"

#include "model/base/storedtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 2; // A sentence, a part of it, and a part of that.
constexpr qsizetype mostKnown = 5000;

/// What the word lists in resources/rules call the things that they look for.
const QString lexicon = u"Lexicon"_s;

const QString digits = u"\\d+"_s;
/// Not into the next sentence: a finding may hold several.
const QString withinSentence = u"(?:(?!\\. [A-Z]).)*?"_s;

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"%L?(\\d|n)"_s);
    return pattern;
}

QString nameOf(const QString &number)
{
    return u'p' + number;
}

/// EnglishPlurals made one or the other of "step(s)".
QString withPlurals(QString escaped)
{
    return escaped.replace(u"\\(s\\)"_s, u"s?"_s).replace(u"\\(es\\)"_s, u"(?:es)?"_s);
}

} // namespace

StoredTextTranslator::Sentence StoredTextTranslator::sentenceOf(const QString &source,
                                                                const QStringList &forms)
{
    Sentence sentence;
    sentence.forms = forms;
    QString pattern;
    QStringList seen;
    qsizetype at = 0;
    const auto addWords = [&](qsizetype end) {
        const QString between = source.mid(at, end - at);
        const QString escaped = QRegularExpression::escape(between);
        pattern += forms.size() > 1 ? withPlurals(escaped) : escaped;
        sentence.letters +=
            int(std::ranges::count_if(between, [](QChar c) { return c.isLetter(); }));
        const QString landmark = between.section(u"(s)"_s, 0, 0);
        if (landmark.size() > sentence.landmark.size())
            sentence.landmark = landmark;
    };
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(source)) {
        addWords(match.capturedStart());
        at = match.capturedEnd();
        const QString name = nameOf(match.captured(1));
        const bool quoted = source.mid(match.capturedStart() - 1, 1) == u"\"";
        if (quoted)
            sentence.quoted += name;
        const QString words = quoted ? u".*?"_s : withinSentence;
        pattern += seen.contains(name) ? u"\\k<%1>"_s.arg(name)
                                       : u"(?<%1>%2)"_s.arg(name, name == u"pn" ? digits : words);
        seen += name;
    }
    addWords(source.size());
    sentence.pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                          QRegularExpression::DotMatchesEverythingOption);
    return sentence;
}

void StoredTextTranslator::addSentence(const QString &context, const QString &source,
                                       const QStringList &forms)
{
    if (forms.isEmpty() || forms.first().isEmpty())
        return;
    if (source.endsWith(u' ') && !source.front().isLetter())
        return void(m_joiners.insert(source, forms.first()));
    Sentence sentence = sentenceOf(source, forms);
    sentence.context = context;
    m_sentences += sentence;
}

bool StoredTextTranslator::loadSentences(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QStringList forms;
    bool hasForms = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "message"_L1)
            addSentence(context, source, std::exchange(forms, {}));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            hasForms = xml.attributes().hasAttribute("numerus"_L1);
        else if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1 || (xml.name() == "translation"_L1 && !hasForms))
            forms += xml.readElementText();
    }
    std::ranges::stable_sort(m_sentences, std::ranges::greater(), &Sentence::letters);
    return !xml.hasError();
}

QString StoredTextTranslator::translate(const char *context, const char *sourceText, const char *,
                                        int) const
{
    if (qstrcmp(context, storedtext::context) != 0)
        return {};
    const QByteArray source(sourceText);
    if (const auto known = m_known.constFind(source); known != m_known.constEnd())
        return *known;
    if (m_known.size() > mostKnown)
        m_known.clear();
    const QString text = QString::fromUtf8(source);
    std::optional<QString> said = translated(text, {}, 0);
    if (!said)
        said = eachTranslated(text);
    return *m_known.insert(source, said.value_or(QString()));
}

std::optional<QString> StoredTextTranslator::eachTranslated(const QString &text) const
{
    static const QRegularExpression next(u"(?<=\\.) (?=[A-Z])"_s);
    QStringList said;
    for (const QString &sentence : text.split(next)) {
        const std::optional<QString> each = translated(sentence, {}, 0);
        if (!each)
            return std::nullopt;
        said += *each;
    }
    return said.join(u' ');
}

std::optional<QString> StoredTextTranslator::translated(const QString &text, const QString &context,
                                                        int depth) const
{
    for (const Sentence &sentence : m_sentences) {
        if (!context.isEmpty() && sentence.context != context)
            continue;
        if (!text.contains(sentence.landmark))
            continue;
        const QRegularExpressionMatch match = sentence.pattern.match(text);
        if (match.hasMatch())
            return filledIn(sentence, match, depth);
    }
    return std::nullopt;
}

QString StoredTextTranslator::filledIn(const Sentence &sentence,
                                       const QRegularExpressionMatch &match, int depth) const
{
    const bool one = match.captured(u"pn"_s) == u"1";
    const QString &form = one ? sentence.forms.first() : sentence.forms.last();
    QString text;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &gap : placeholder().globalMatch(form)) {
        text += QStringView(form).mid(at, gap.capturedStart() - at);
        at = gap.capturedEnd();
        const QString name = nameOf(gap.captured(1));
        const QString words = match.captured(name);
        text += sentence.quoted.contains(name) ? words : part(words, sentence.context, depth + 1);
    }
    return text.append(QStringView(form).mid(at));
}

QString StoredTextTranslator::part(const QString &text, const QString &context, int depth) const
{
    if (depth > deepest || text.size() < 2)
        return text;
    std::optional<QString> said = translated(text, context, depth);
    if (!said)
        said = joined(text, context, depth);
    if (!said)
        said = translated(text, lexicon, depth);
    // Quotas name their category.
    return said ? *said : QCoreApplication::translate("Categories", text.toUtf8().constData());
}

std::optional<QString> StoredTextTranslator::joined(const QString &text, const QString &context,
                                                    int depth) const
{
    for (auto joiner = m_joiners.constBegin(); joiner != m_joiners.constEnd(); ++joiner) {
        const QStringList parts = text.split(joiner.key());
        QStringList said;
        bool known = false;
        for (const QString &each : parts) {
            const std::optional<QString> words = translated(each, context, depth);
            known = known || words;
            said += words.value_or(each);
        }
        if (parts.size() > 1 && known)
            return said.join(joiner.value());
    }
    return std::nullopt;
}
