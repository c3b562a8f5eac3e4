// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/hashingdevice.h"

HashingDevice::HashingDevice(QIODevice &source) : m_source(source)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 HashingDevice::readData(char *data, qint64 size)
{
    const qint64 count = m_source.read(data, size);
    if (count > 0) {
        m_hash.add(QByteArrayView(data, count));
        m_bytesRead += count;
    }
    if (count < 0)
        setErrorString(m_source.errorString());
    return count;
}
