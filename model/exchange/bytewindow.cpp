// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/bytewindow.h"

#include <QIODevice>

#include <algorithm>

namespace {

constexpr qsizetype chunkSize = 256 * 1024;

} // namespace

bool ByteWindow::readUntil(qsizetype size)
{
    // Moving the rest to the front pays only when there is less of it than was dropped.
    if (m_begin > this->size()) {
        m_bytes.remove(0, m_begin);
        m_begin = 0;
    }
    while (this->size() < size && !m_atEnd) {
        const qsizetype before = m_bytes.size();
        m_bytes.resize(before + chunkSize);
        const qint64 read = m_device.read(m_bytes.data() + before, chunkSize);
        m_bytes.resize(before + qMax(read, qint64(0)));
        if (read < 0)
            m_failure = m_device.errorString();
        m_atEnd = read <= 0;
    }
    return this->size() >= size;
}

QByteArrayView ByteWindow::line(qsizetype limit)
{
    qsizetype searched = 0;
    for (;;) {
        const QByteArrayView held = view().first(qMin(size(), limit));
        const qsizetype end = held.indexOf('\n', searched);
        if (end >= 0)
            return held.first(end);
        searched = held.size();
        if (held.size() == limit || !grow())
            return view().first(qMin(size(), limit));
    }
}

void ByteWindow::drop(qsizetype size)
{
    const QByteArrayView dropped = view().first(size);
    const qsizetype newlines = std::count(dropped.begin(), dropped.end(), '\n');
    const qsizetype lineStart = newlines > 0 ? dropped.lastIndexOf('\n') + 1 : 0;
    const QByteArrayView head = dropped.sliced(lineStart);
    const bool blank = head.trimmed().isEmpty();
    const bool first = newlines > 0 || m_indent >= 0;
    m_indent = blank && first ? (newlines > 0 ? 0 : m_indent) + head.size() : -1;
    m_line += newlines;
    m_offset += size;
    m_begin += size;
}

bool ByteWindow::dropByteOrderMark()
{
    ensure(3);
    if (!view().startsWith("\xEF\xBB\xBF"))
        return false;
    m_offset += 3;
    m_begin += 3;
    return true;
}
