// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/event.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

#include <QList>

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<EventKind, QString>> &kindNames()
{
    static const QList<std::pair<EventKind, QString>> names = {
        {EventKind::Imported, u"imported"_s},
        {EventKind::Approved, u"approved"_s},
        {EventKind::Rejected, u"rejected"_s},
        {EventKind::SecondOpinionAsked, u"second_opinion"_s},
        {EventKind::Reopened, u"reopened"_s},
        {EventKind::Edited, u"edited"_s},
        {EventKind::Flagged, u"flagged"_s},
        {EventKind::Marked, u"marked"_s},
        {EventKind::Undone, u"undone"_s},
        {EventKind::QuotaSet, u"quota_set"_s},
        {EventKind::Waived, u"waived"_s},
        {EventKind::RulesSet, u"rules_set"_s},
        {EventKind::Commented, u"commented"_s},
        {EventKind::SessionStarted, u"session_started"_s},
        {EventKind::SessionEnded, u"session_ended"_s},
        {EventKind::GuidelineSet, u"guideline_set"_s},
    };
    return names;
}

} // namespace

QString idOf(EventKind kind)
{
    return std::ranges::find(kindNames(), kind, &std::pair<EventKind, QString>::first)->second;
}

std::optional<EventKind> eventKindFromId(const QString &id)
{
    const auto found = std::ranges::find(kindNames(), id, &std::pair<EventKind, QString>::second);
    return found == kindNames().end() ? std::nullopt : std::optional(found->first);
}

QString Event::undoes() const
{
    return detailText("undoes");
}

QString Event::detailText(const char *key) const
{
    return textOf(parseJson(detail), key);
}

QStringList Event::reasons() const
{
    QStringList codes;
    const Json json = parseJson(detail);
    if (!json.is_object() || !json.contains("reasons"))
        return codes;
    for (const Json &code : json["reasons"]) {
        if (code.is_string())
            codes += QString::fromStdString(code.get_ref<const std::string &>());
    }
    return codes;
}
