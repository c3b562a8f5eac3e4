// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/recordstream.h"

#include "model/exchange/recordparser.h"

Result<std::optional<BatchItem>> RecordStream::next()
{
    for (;;) {
        const QByteArray line = m_device.readLine();
        if (line.isEmpty())
            return std::optional<BatchItem>();
        const qint64 offset = m_read;
        m_read += line.size();
        ++m_line;
        const QByteArray record = line.trimmed();
        if (record.isEmpty())
            continue;
        if (const std::optional<RecordFault> fault = RecordParser::check(record))
            return std::optional<BatchItem>(
                BrokenRecord{record, m_line, offset + fault->offset, fault->reason});
        return std::optional<BatchItem>(Record{record, m_line, offset});
    }
}
