// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/dataset/datasetdigest.h"

#include "model/dataset/category.h"
#include "model/rules/knowledge/knowledge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Digest = DatasetCheck::Digest;

QString userTextOf(const Example &example)
{
    if (example.userInput().isString())
        return example.userInput().text();
    QStringList texts;
    for (const Turn &turn : example.conversation()) {
        if (turn.isUser())
            texts += turn.content.text();
    }
    return texts.join(u'\n');
}

QString comparedText(const QString &userText, const Example &example)
{
    return userText + u'\n' + example.response().text();
}

/// 0 for a text without words; case, marks and white space make no difference.
quint64 textHash(const QString &text)
{
    const QList<quint64> words = wordHashes(text);
    if (words.isEmpty())
        return 0;
    return stableHash(QStringView(reinterpret_cast<const QChar *>(words.constData()),
                                  words.size() * qsizetype(sizeof(quint64) / sizeof(QChar))));
}

template<typename T>
void sortOnce(QList<T> &values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    values.squeeze();
}

Digest::Split splitOf(const QString &written)
{
    const QString name = written.toLower();
    if (name.startsWith(u"train"_s))
        return Digest::Split::Train;
    if (name.startsWith(u"val"_s) || name.startsWith(u"dev"_s) || name.startsWith(u"eval"_s))
        return Digest::Split::Validation;
    return name.startsWith(u"test"_s) ? Digest::Split::Test : Digest::Split::None;
}

/// The one side that a text names; "right now" and "right after" are no side.
Digest::Side sideOf(const QString &text)
{
    static const QStringList adverbs = {u"now"_s,   u"after"_s,  u"before"_s, u"away"_s,
                                        u"where"_s, u"behind"_s, u"at"_s,     u"under"_s,
                                        u"about"_s, u"on"_s,     u"in"_s,     u"through"_s};
    QString plain = text.toLower();
    for (QChar &c : plain)
        c = c.isLetter() ? c : u' ';
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    bool left = false;
    bool right = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        left = left || words[i] == u"left";
        right = right || (words[i] == u"right" && !adverbs.contains(words.value(i + 1)));
    }
    if (left == right)
        return Digest::Side::None;
    return left ? Digest::Side::Left : Digest::Side::Right;
}

quint64 settingOf(const JsonValue &context)
{
    const JsonValue profile = context[u"user_profile"_s];
    QString all;
    for (const char *key : {"training_goal", "competition_timeline", "experience_level"})
        all += profile[QString::fromLatin1(key)].text().toLower() + u'|';
    return stableHash(all + QString::fromUtf8(context[u"recovery_data"_s].raw()));
}

void addTraining(Digest &digest, const Example &example, const Knowledge &knowledge)
{
    for (const JsonValue &row : example.context()[u"user_history"_s].children()) {
        if (const JsonValue exercise = row[u"exercise"_s]; !exercise.isBlank())
            digest.exercises += exerciseHash(knowledge.exercises().canonical(exercise.text()));
    }
    sortOnce(digest.exercises);
    const double age = example.context()[u"user_profile"_s][u"age"_s].number().value_or(-1);
    if (age >= 0 && age < 130)
        digest.decade = qint8(age / 10);
}

void addPairing(Digest &digest, const Example &example, const QString &userText)
{
    const JsonValue metadata = example.root()[u"metadata"_s];
    digest.split = splitOf(metadata[u"split"_s].text());
    if (!digest.isContext())
        return;
    if (!metadata[u"pair_id"_s].isBlank())
        digest.pairId = stableHash(metadata[u"pair_id"_s].text());
    digest.setting = settingOf(example.context());
    digest.userWords = wordHashes(userText);
    sortOnce(digest.userWords);
}

} // namespace

JsonPointer DatasetCheck::Digest::answerPlace() const
{
    return JsonPointer() / (hasFinalAssessment ? u"final_assessment"_s : u"output"_s);
}

JsonPointer DatasetCheck::Digest::userPlace() const
{
    return JsonPointer() / (isConversation ? u"conversation_history"_s : u"user_input"_s);
}

QString comparedText(const Example &example)
{
    return comparedText(userTextOf(example), example);
}

quint32 exerciseHash(const QString &canonical)
{
    return quint32(stableHash(canonical) >> 32);
}

QString splitName(DatasetCheck::Digest::Split split)
{
    switch (split) {
    case Digest::Split::None:
        break;
    case Digest::Split::Train:
        return u"train"_s;
    case Digest::Split::Validation:
        return u"validation"_s;
    case Digest::Split::Test:
        return u"test"_s;
    }
    return {};
}

std::shared_ptr<const DatasetCheck::Digest> DatasetCheck::digestOf(const DatasetMember &member,
                                                                   const Example &example,
                                                                   const Knowledge &knowledge)
{
    const auto digest = std::make_shared<Digest>();
    digest->member = member;
    // One shared text for each category instead of one for each example.
    if (const Category *category = Categories::find(member.category))
        digest->member.category = category->id;
    const QString userText = userTextOf(example);
    digest->signature = MinHash(shinglesOf(comparedText(userText, example)));
    digest->userText = textHash(userText);
    const Assessment assessment = example.assessment();
    digest->explanation = textHash(assessment.confidenceReasoning.text());
    for (const JsonValue &step : example.reasoningChain())
        digest->steps += textHash(step.text());
    digest->steps.squeeze();
    digest->condition = quint32(textHash(spaced(assessment.condition.text())));
    digest->isConversation = !example.userInput().isString() && example.isMultiTurn();
    digest->hasFinalAssessment = example.answer().place().last() == u"final_assessment";
    digest->side = sideOf(spaced(assessment.bodyPart.text()));
    if (digest->side == Digest::Side::None)
        digest->side = sideOf(userText);
    addTraining(*digest, example, knowledge);
    addPairing(*digest, example, userText);
    return digest;
}
