// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

/// SHA-256 (FIPS 180-4) by OpenSSL, fed piece by piece. Digests are 32 raw bytes; `.toHex()` shows
/// them as sha256sum does.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    /// The digest of all that was added. To be called once.
    QByteArray digest();

    static QByteArray of(QByteArrayView bytes);

private:
    struct Free
    {
        void operator()(void *context) const;
    };
    std::unique_ptr<void, Free> m_context;
};
