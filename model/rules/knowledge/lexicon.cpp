// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/knowledge/lexicon.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

void Lexicon::add(const Json &entries, Vocabulary &vocabulary)
{
    for (const Json &item : entries) {
        LexiconEntry entry;
        entry.id = textOf(item, "id");
        entry.group = textOf(item, "group");
        entry.meaning = textOf(item, "meaning");
        entry.source = textOf(item, "source");
        for (const Json &phrase : item.value("phrases", Json::array())) {
            entry.phrases += QString::fromStdString(phrase.get<std::string>());
            m_phrases.add(int(m_entries.size()), entry.phrases.last(), vocabulary);
        }
        for (const Json &need : item.value("needs", Json::array()))
            entry.needs += QString::fromStdString(need.get<std::string>());
        m_entries += entry;
    }
}
