// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/changetext.h"

#include "model/dataset/jsontext.h"
#include "ui/sheet/displaytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign == u'.' || sign == u'%' || sign == u'_';
}

/// What the texts share at their beginning and end stays out, but no word is cut in two.
void findWords(ChangeText &change)
{
    const QString &before = change.before;
    const QString &after = change.after;
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    while (start > 0 && isWord(before[start - 1]))
        --start;
    qsizetype end = 0;
    while (end < shorter - start &&
           before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    while (end > 0 && isWord(before[before.size() - end]))
        --end;
    change.beforeWords = {int(start), int(before.size() - start - end)};
    change.afterWords = {int(start), int(after.size() - start - end)};
}

/// An item by its number in the list, a member by its name.
QString placed(const JsonPointer &place, const QString &value)
{
    bool isItem = false;
    const qlonglong index = place.last().toLongLong(&isItem);
    return isItem ? u"%1. %2"_s.arg(index + 1).arg(value)
                  : u"%1: %2"_s.arg(displayText(place.last()), value);
}

void tellMove(ChangeText &change, const PatchOperation &step)
{
    change.after = placed(step.place, change.before);
    change.before = placed(step.from, change.before);
}

void cut(QString &text, TextRange &words, qsizetype around)
{
    const qsizetype last = words.start + words.length;
    if (text.size() - last > around + 1)
        text = text.first(last + around) + u'…';
    const qsizetype from = words.start - around;
    if (from > 1) {
        text = u'…' + text.mid(from);
        words.start = int(around) + 1;
    }
}

} // namespace

QString changetext::valueText(const QByteArray &json)
{
    const std::optional<JsonText> text = JsonText::of(json);
    return displayText(text ? text->root().text() : QString::fromUtf8(json));
}

QList<ChangeText> changetext::of(const QByteArray &document, const Patch &patch)
{
    const Result<Patch> whole = PatchCodec::withOldValues(document, patch);
    QList<ChangeText> changes;
    for (const PatchOperation &step : whole ? *whole : patch) {
        if (step.kind == PatchOperation::Kind::Test)
            continue;
        ChangeText change{step.place, valueText(step.old), valueText(step.value), {}, {}};
        if (step.kind == PatchOperation::Kind::Move)
            tellMove(change, step);
        findWords(change);
        changes += change;
    }
    return changes;
}

ChangeText changetext::excerpt(const ChangeText &change, qsizetype around)
{
    ChangeText cutDown = change;
    cut(cutDown.before, cutDown.beforeWords, around);
    cut(cutDown.after, cutDown.afterWords, around);
    return cutDown;
}
