// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/bench/manyexamples.h"

#include "model/base/jsontypes.h"
#include "model/dataset/example.h"
#include "model/dataset/splice.h"
#include "tests/support/samplerecords.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// The record with another id, and with a number at the end of what the athlete says.
QByteArray numbered(const QByteArray &record, int number)
{
    const JsonPointer id = JsonPointer() / u"id"_s;
    const QByteArray label = "\"bench-" + QByteArray::number(number).rightJustified(6, '0') + '"';
    const QByteArray named = splice::add(record, id, label).value_or(record);
    const Example example = Example::of(named).value_or(Example());
    const JsonValue text =
        example.isMultiTurn() ? example.conversation().first().content : example.userInput();
    const QString words = text.text() + u" ("_s + QString::number(number) + u')';
    return splice::replace(named, text.place(), toJsonString(words)).value_or(named);
}

} // namespace

void writeManyExamples(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    const QByteArrayList records = sampleRecords();
    for (int i = 0; i < count; ++i)
        file.write(numbered(records.at(i % records.size()), i + 1) + '\n');
}
