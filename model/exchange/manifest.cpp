// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/manifest.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

namespace {

Json countsOf(const QMap<QString, int> &counts)
{
    Json json = Json::object();
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        json[toStd(count.key())] = count.value();
    return json;
}

constexpr auto format = "rounds-export";

} // namespace

QStringList Manifest::filesIn(const QByteArray &json)
{
    const Json manifest = parseJson(json);
    QStringList names;
    if (textOf(manifest, "format") != QLatin1StringView(format) || !manifest.contains("files"))
        return names;
    for (const Json &file : manifest["files"])
        names += textOf(file, "path");
    return names;
}

QByteArray Manifest::toJson() const
{
    Json list = Json::array();
    for (const ExportedFile &file : files)
        list.push_back({{"path", toStd(file.path)},
                        {"records", file.records},
                        {"bytes", file.bytes},
                        {"sha256", file.sha256.toHex().toStdString()}});
    const Json json = {
        {"format", format},
        {"format_version", 1},
        {"profile", toStd(profile)},
        {"program", toStd(program)},
        {"files", list},
        {"categories", countsOf(categories)},
        {"excluded", countsOf(excluded)},
        {"event_chain",
         {{"last_event", lastEvent}, {"sha256", lastEventHash.toHex().toStdString()}}},
    };
    return toPrettyJson(json) + '\n';
}
