// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/jsonpointer.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> unescaped(QStringView token)
{
    QString text;
    text.reserve(token.size());
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (token[i] != u'~') {
            text += token[i];
            continue;
        }
        const QChar code = i + 1 < token.size() ? token[i + 1] : QChar();
        if (code != u'0' && code != u'1')
            return std::nullopt;
        text += code == u'0' ? u'~' : u'/';
        ++i;
    }
    return text;
}

} // namespace

std::optional<JsonPointer> JsonPointer::parse(QStringView text)
{
    JsonPointer pointer;
    if (text.isEmpty())
        return pointer;
    if (text.front() != u'/')
        return std::nullopt;
    for (const QStringView token : text.mid(1).split(u'/')) {
        const std::optional<QString> plain = unescaped(token);
        if (!plain)
            return std::nullopt;
        pointer.m_tokens += *plain;
    }
    return pointer;
}

QString JsonPointer::toString() const
{
    QString text;
    for (QString token : m_tokens) {
        token.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
        text += u'/' + token;
    }
    return text;
}

JsonPointer JsonPointer::parent() const
{
    JsonPointer up = *this;
    if (!up.m_tokens.isEmpty())
        up.m_tokens.removeLast();
    return up;
}

bool JsonPointer::contains(const JsonPointer &other) const
{
    return other.m_tokens.size() >= m_tokens.size() &&
           std::equal(m_tokens.begin(), m_tokens.end(), other.m_tokens.begin());
}

JsonPointer JsonPointer::operator/(const QString &key) const
{
    JsonPointer child = *this;
    child.m_tokens += key;
    return child;
}

JsonPointer JsonPointer::operator/(qsizetype index) const
{
    return *this / QString::number(index);
}
