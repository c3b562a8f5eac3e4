// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/sha256.h"

#include <openssl/evp.h>

namespace {

EVP_MD_CTX *asContext(void *pointer)
{
    return static_cast<EVP_MD_CTX *>(pointer);
}

} // namespace

void Sha256::Free::operator()(void *context) const
{
    EVP_MD_CTX_free(asContext(context));
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    Q_CHECK_PTR(m_context.get());
    EVP_DigestInit_ex(asContext(m_context.get()), EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(asContext(m_context.get()), bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::digest()
{
    QByteArray result(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(asContext(m_context.get()), reinterpret_cast<unsigned char *>(result.data()),
                       nullptr);
    return result;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.digest();
}
