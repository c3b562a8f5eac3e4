// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/knowledge/bodyparts.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

void BodyParts::add(const Json &parts, Vocabulary &vocabulary)
{
    for (const Json &entry : parts) {
        BodyPart part;
        part.name = textOf(entry, "name");
        part.region = textOf(entry, "region");
        part.isSided = flagOf(entry, "sided", false);
        for (const Json &word : entry.value("words", Json::array())) {
            part.words += QString::fromStdString(word.get<std::string>());
            m_phrases.add(int(m_parts.size()), part.words.last(), vocabulary);
        }
        m_parts += part;
    }
}
