// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/textedits.h"

#include "model/base/jsontypes.h"

#include <algorithm>

TextEdits::Edited &TextEdits::of(const JsonValue &value)
{
    const qsizetype begin = value.span().begin;
    const auto known = std::ranges::find_if(
        m_edited, [&](const Edited &edited) { return edited.value.span().begin == begin; });
    if (known != m_edited.end())
        return *known;
    m_edited += Edited{value, {}, {}};
    return m_edited.last();
}

void TextEdits::replace(const JsonValue &string, int start, int length, const QString &text)
{
    QList<Cut> &cuts = of(string).cuts;
    const bool overlaps = std::ranges::any_of(cuts, [&](const Cut &cut) {
        return start < cut.start + cut.length && cut.start < start + length;
    });
    if (overlaps)
        return;
    cuts += Cut{start, length, text};
    std::ranges::sort(cuts, std::ranges::greater(), &Cut::start);
}

void TextEdits::set(const JsonValue &value, const QByteArray &source)
{
    of(value).source = source;
}

Patch TextEdits::patch() const
{
    Patch patch;
    for (const Edited &edited : m_edited) {
        QByteArray source = edited.source;
        if (source.isEmpty()) {
            QString text = edited.value.text();
            for (const Cut &cut : edited.cuts)
                text.replace(cut.start, cut.length, cut.text);
            source = toJsonString(text);
        }
        patch += PatchOperation{PatchOperation::Kind::Replace,
                                edited.value.place(),
                                {},
                                source,
                                edited.value.raw().toByteArray()};
    }
    return patch;
}
