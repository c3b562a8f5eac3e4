// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/fencefilter.h"

#include <QList>

namespace {

bool closes(const FenceMark &mark, const FenceMark &opening)
{
    return mark.language.isEmpty() && mark.kind == opening.kind && mark.length >= opening.length;
}

bool isJsonLanguage(const QByteArray &language)
{
    static const QList<QByteArray> names = {"json",      "jsonl", "ndjson",
                                            "jsonlines", "jsonc", "json5"};
    return names.contains(language);
}

/// Names that say nothing about what the fence holds.
bool isVagueLanguage(const QByteArray &language)
{
    static const QList<QByteArray> names = {"",           "text", "txt",    "plain", "plaintext",
                                            "javascript", "js",   "output", "data"};
    return names.contains(language);
}

bool isMarkdown(const QByteArray &language)
{
    return language == "markdown" || language == "md";
}

bool isForeignLanguage(const QByteArray &language)
{
    return !isJsonLanguage(language) && !isVagueLanguage(language) && !isMarkdown(language);
}

/// Of an area's first line. Broken JSON must not pass for prose, and be lost.
bool decidesForJson(const TextLine &line)
{
    const QByteArrayView text = line.text();
    return line.beginsJson() || line.isJsonDebris() || line.isJsonValue() ||
           (text.startsWith('{') && text.contains(':')) ||
           (text.startsWith('[') && text.endsWith(','));
}

} // namespace

bool FenceFilter::takeFence(const TextLine &line)
{
    const std::optional<FenceMark> mark = line.fence();
    if (!mark || (m_area == Area::Foreign && !closes(*mark, *m_fence)))
        return false;
    // In a file of plain JSON this is a broken piece of it; taken for a fence, it would hide the
    // rest.
    if (m_area == Area::Records && !m_fence && isForeignLanguage(mark->language))
        return false;
    if (m_fence && mark->language.isEmpty()) {
        // JSON has no line like this, so that even a mark of another length ends the fence.
        m_fence.reset();
        m_area = Area::Prose;
    } else if (m_outer && closes(*mark, *m_outer)) {
        m_outer.reset();
        m_area = Area::Prose;
    } else {
        open(*mark);
    }
    return true;
}

void FenceFilter::open(const FenceMark &mark)
{
    if (isMarkdown(mark.language)) {
        m_outer = mark;
        m_fence.reset();
        m_area = Area::Prose;
        return;
    }
    m_fence = mark;
    m_area = isJsonLanguage(mark.language)    ? Area::Records
             : isVagueLanguage(mark.language) ? Area::Unknown
                                              : Area::Foreign;
}

bool FenceFilter::isProse(const TextLine &line)
{
    if (m_area == Area::Unknown)
        m_area = decidesForJson(line) ? Area::Records : Area::Prose;
    switch (m_area) {
    case Area::Records:
        return false;
    case Area::Prose:
        return !line.beginsJson() && !line.isJsonDebris();
    case Area::Unknown:
    case Area::Foreign:
        break;
    }
    return true;
}
