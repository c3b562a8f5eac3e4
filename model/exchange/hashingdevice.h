// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/sha256.h"

#include <QIODevice>

/// Reads through to another device and hashes all that passes.
class HashingDevice final : public QIODevice
{
public:
    explicit HashingDevice(QIODevice &source);

    /// Of everything read so far. To be called once, at the end.
    QByteArray digest() { return m_hash.digest(); }
    qint64 bytesRead() const { return m_bytesRead; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    Sha256 m_hash;
    qint64 m_bytesRead = 0;
};
