// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/generatorname.h"

#include "model/dataset/jsontext.h"

using namespace Qt::StringLiterals;

QString generatorName(const QByteArray &record)
{
    const std::optional<JsonText> text = JsonText::of(record);
    const JsonValue metadata = text ? text->root()[u"metadata"_s] : JsonValue();
    const auto firstOf = [&metadata](const QStringList &keys) {
        for (const QString &key : keys) {
            const JsonValue value = metadata[key];
            if (value.isString() && !value.isBlank())
                return value.text();
        }
        return QString();
    };
    QStringList parts;
    for (const QString &part :
         {firstOf({u"generator_model"_s, u"generator"_s, u"generated_by"_s, u"model"_s}),
          firstOf({u"prompt_version"_s, u"prompt"_s})}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u", "_s);
}
