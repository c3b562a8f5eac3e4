// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/identity.h"

#include "model/base/sha256.h"

using namespace Qt::StringLiterals;

QByteArray withoutInsignificantSpace(QByteArrayView json)
{
    QByteArray compact;
    compact.reserve(json.size());
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\' && i + 1 < json.size()) {
            compact += c;
            compact += json[++i];
            continue;
        }
        if (c == '"')
            inString = !inString;
        if (inString || (c != ' ' && c != '\n' && c != '\r' && c != '\t'))
            compact += c;
    }
    return compact;
}

QByteArray asJsonLine(const QByteArray &record)
{
    const bool oneLine = !record.contains('\n') && !record.contains('\r');
    return oneLine ? record : withoutInsignificantSpace(record);
}

QByteArray contentHash(QByteArrayView record)
{
    return Sha256::of(withoutInsignificantSpace(record));
}

QString derivedLabel(const QString &category, const QByteArray &contentHash, qsizetype bytes)
{
    const QString kind = category.isEmpty() ? u"example"_s : category;
    return kind + u'-' + QString::fromLatin1(contentHash.first(bytes).toHex());
}
