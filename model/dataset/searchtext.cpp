// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/searchtext.h"

using namespace Qt::StringLiterals;

namespace {

/// A word of its own between two fields, so that no phrase runs from one into the next. Private
/// use: nobody types it.
const QString border = u" \uE000 "_s;

} // namespace

QList<JsonValue> SearchText::fields(const Example &example)
{
    QList<JsonValue> fields = {example.userInput()};
    for (const Turn &turn : example.conversation())
        fields += {turn.content, turn.reasoning};
    for (const LogRow &row : example.trainingLog())
        fields += {row.exercise, row.notes};
    fields += example.reasoningChain();
    const Assessment assessment = example.assessment();
    fields += {assessment.condition, assessment.subtype, assessment.bodyPart};
    for (const Differential &differential : example.differentials())
        fields += differential.condition;
    fields += example.response();
    fields.removeIf([](const JsonValue &value) { return value.isBlank(); });
    return fields;
}

QString SearchText::words(const Example &example)
{
    QString text = example.title();
    for (const JsonValue &field : fields(example))
        text += border + field.text();
    return text;
}

QString SearchText::of(const QString &label, const QString &words)
{
    return label + border + words;
}

QString SearchText::of(const QString &label, const QByteArray &payload)
{
    const std::optional<Example> example = Example::of(payload);
    return of(label, example ? words(*example) : QString());
}
