// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/recordparser.h"

#include "model/dataset/spantree.h"

std::optional<RecordFault> RecordParser::check(QByteArrayView record)
{
    if (SpanTree::of(record))
        return std::nullopt;
    return RecordFault{0, tr("Not valid JSON.")};
}
