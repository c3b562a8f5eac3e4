// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QIODevice>

#include <variant>

struct Record
{
    QByteArray bytes;
    qint64 line = 0;
    qint64 offset = 0;
};

struct BrokenRecord
{
    QByteArray bytes;
    qint64 line = 0;
    qint64 offset = 0;
    QString reason;
};

using BatchItem = std::variant<Record, BrokenRecord>;

class RecordStream
{
    Q_DECLARE_TR_FUNCTIONS(RecordStream)

public:
    explicit RecordStream(QIODevice &device) : m_device(device) {}

    Result<std::optional<BatchItem>> next();
    qint64 bytesRead() const { return m_read; }

private:
    QIODevice &m_device;
    qint64 m_read = 0;
    qint64 m_line = 0;
};
