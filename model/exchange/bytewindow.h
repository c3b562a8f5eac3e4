// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QIODevice;

/// The part of a file that is being looked at. Reads ahead in chunks as far as it is asked to, and
/// forgets what is dropped, so that memory does not grow with the file.
class ByteWindow
{
public:
    explicit ByteWindow(QIODevice &device) : m_device(device) {}

    /// What is held, from the current position on. Valid until the next call that reads.
    QByteArrayView view() const { return QByteArrayView(m_bytes).sliced(m_begin); }
    qsizetype size() const { return m_bytes.size() - m_begin; }

    /// Reads until at least so many bytes are held; false when the file ends before.
    bool ensure(qsizetype size) { return size <= this->size() || readUntil(size); }
    /// Reads one chunk more; false at the end.
    bool grow() { return ensure(size() + 1); }
    /// The rest of the current line without its end, or its first `limit` bytes.
    QByteArrayView line(qsizetype limit);
    /// Moves the current position on.
    void drop(qsizetype size);
    /// Moves over a byte order mark, which counts as nothing at all; false when there is none.
    bool dropByteOrderMark();

    qint64 offset() const { return m_offset; } ///< Of the current position in the file.
    qint64 lineNumber() const { return m_line; }
    /// How far the current position is indented; -1 when more than white space stands before it.
    qsizetype indent() const { return m_indent; }
    qint64 bytesRead() const { return m_offset + size(); }
    /// Why the device refused to read, when it did; the window then ends there.
    const std::optional<QString> &failure() const { return m_failure; }

private:
    bool readUntil(qsizetype size);

    QIODevice &m_device;
    QByteArray m_bytes;
    qsizetype m_begin = 0;
    qint64 m_offset = 0;
    qint64 m_line = 1;
    qsizetype m_indent = 0;
    bool m_atEnd = false;
    std::optional<QString> m_failure;
};
