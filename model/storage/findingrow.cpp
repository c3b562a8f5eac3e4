// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/findingrow.h"

#include "model/base/exacttext.h"
#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

JsonPointer pointerOf(const QString &text)
{
    return JsonPointer::parse(text).value_or(JsonPointer());
}

QString textOf(const QList<JsonPointer> &places)
{
    if (places.isEmpty())
        return u"[]"_s; // Most, and there are many.
    Json list = Json::array();
    for (const JsonPointer &place : places)
        list.push_back(toStd(place.toString()));
    return QString::fromUtf8(toCompactJson(list));
}

QList<JsonPointer> placesOf(const QByteArray &json)
{
    QList<JsonPointer> places;
    for (const Json &place : parseJson(json)) {
        if (place.is_string())
            places += pointerOf(
                exactText(QByteArray::fromStdString(place.get_ref<const std::string &>())));
    }
    return places;
}

} // namespace

QString findingrow::columns()
{
    return u"rule, severity, CAST(pointer AS BLOB), CAST(related AS BLOB), CAST(message AS BLOB), "
           "CAST(fix AS BLOB)"_s;
}

Finding findingrow::read(const QSqlQuery &row, int from)
{
    Finding finding;
    finding.rule = row.value(from).toString();
    finding.severity = severityFromId(row.value(from + 1).toString()).value_or(Severity::Warning);
    finding.place = pointerOf(exactText(row.value(from + 2).toByteArray()));
    finding.related = placesOf(row.value(from + 3).toByteArray());
    finding.message = exactText(row.value(from + 4).toByteArray());
    const Result<Patch> fix = PatchCodec::parse(row.value(from + 5).toByteArray());
    finding.fix = fix ? *fix : Patch();
    return finding;
}

QVariantList findingrow::values(const Finding &finding)
{
    return {finding.rule,
            idOf(finding.severity),
            finding.place.toString(),
            textOf(finding.related),
            finding.message,
            finding.fix.isEmpty() ? u"[]"_s : QString::fromUtf8(PatchCodec::toJson(finding.fix))};
}
