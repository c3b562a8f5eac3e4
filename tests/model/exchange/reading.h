// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/exchange/recordstream.h"

#include <QBuffer>
#include <QStringList>

// What the tests of RecordStream share: three records in two forms, and a file read to its end.

using namespace Qt::StringLiterals;

inline const QByteArray first =
    R"({"id":"a-1","user_input":"a } and a \"{\" [","output":{"x":[0.50]}})";
inline const QByteArray second =
    R"({"id":"a-2","conversation_history":[{"role":"user"}],"output":{}})";
inline const QByteArray third =
    R"({"id":"a-3", "context":{"log":[{"id":1},{"id":2}]}, "output":{"é":1}})";

/// The three records as people print them.
inline QList<QByteArray> printed()
{
    return {
        "{\n  \"id\": \"a-1\",\n  \"user_input\": \"a } and a \\\"{\\\" [\",\n  \"output\": {\n"
        "    \"x\": [\n      0.50\n    ]\n  }\n}",
        "{\n  \"id\": \"a-2\",\n  \"conversation_history\": [\n    {\n      \"role\": \"user\"\n"
        "    }\n  ],\n  \"output\": {}\n}",
        "{\n  \"id\": \"a-3\",\n  \"context\": {\n    \"log\": [\n      {\n        \"id\": 1\n"
        "      },\n      {\n        \"id\": 2\n      }\n    ]\n  },\n  \"output\": {}\n}"};
}

/// Hands out one to seven bytes at a time.
class TrickleDevice final : public QIODevice
{
public:
    explicit TrickleDevice(const QByteArray &bytes) : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        m_step = m_step % 7 + 1;
        const qint64 size = qMin(qMin(maxSize, qint64(m_step)), qint64(m_bytes.size() - m_at));
        std::copy_n(m_bytes.data() + m_at, size, data);
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
    int m_step = 0;
};

struct Reading
{
    QList<QByteArray> records;
    QList<BrokenRecord> broken;
    QStringList lines; ///< Everything, in order.
    QString error;
};

inline Reading read(QIODevice &device)
{
    Reading reading;
    RecordStream stream(device);
    for (;;) {
        const auto item = stream.next();
        if (!item.ok()) {
            reading.error = item.error().message;
            return reading;
        }
        if (!*item)
            return reading;
        if (const Record *record = std::get_if<Record>(&**item)) {
            reading.records += record->bytes;
            reading.lines += u"good %1 %2 %3"_s.arg(record->line)
                                 .arg(record->offset)
                                 .arg(QString::fromUtf8(record->bytes));
        } else {
            const BrokenRecord &broken = std::get<BrokenRecord>(**item);
            reading.broken += broken;
            reading.lines += u"broken %1 %2 %3 %4"_s.arg(broken.line)
                                 .arg(broken.offset)
                                 .arg(broken.reason, QString::fromUtf8(broken.bytes));
        }
    }
}

inline Reading read(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    return read(buffer);
}

/// The same however the bytes arrive.
inline Reading readBothWays(const QByteArray &file)
{
    TrickleDevice trickle(file);
    const Reading slow = read(trickle);
    Reading quick = read(file);
    if (slow.lines != quick.lines || slow.error != quick.error)
        quick.error = u"depends on the chunks: %1"_s.arg(slow.lines.join(u'\n'));
    return quick;
}

inline QByteArray withCrLf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

inline QByteArray fenced(const QByteArray &body, const QByteArray &language = "json")
{
    return "```" + language + '\n' + body + "\n```\n";
}
