// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/recordmarks.h"

#include "model/base/jsontypes.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array recordKeys = {"output", "final_assessment", "user_input",
                                   "conversation_history"};
constexpr std::array otherOpeningKeys = {"id", "category", "context", "metadata"};

template<typename Names>
bool holds(const Names &names, QByteArrayView name)
{
    return std::any_of(names.begin(), names.end(),
                       [name](const char *known) { return name == QByteArrayView(known); });
}

} // namespace

bool RecordMarks::isRecordKey(QByteArrayView rawName)
{
    if (!rawName.contains('\\'))
        return holds(recordKeys, rawName);
    const QByteArray literal = '"' + rawName.toByteArray() + '"';
    return holds(recordKeys, fromJsonString(literal).toUtf8());
}

bool RecordMarks::isOpeningKey(QByteArrayView rawName)
{
    return holds(recordKeys, rawName) || holds(otherOpeningKeys, rawName);
}
