// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/unittable.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, Unit> unitsById = {
    {u"percent"_s, Unit::Percent},
    {u"pound"_s, Unit::Pound},
    {u"kilogram"_s, Unit::Kilogram},
    {u"second"_s, Unit::Second},
    {u"minute"_s, Unit::Minute},
    {u"hour"_s, Unit::Hour},
    {u"day"_s, Unit::Day},
    {u"week"_s, Unit::Week},
    {u"month"_s, Unit::Month},
    {u"year"_s, Unit::Year},
    {u"set"_s, Unit::Set},
    {u"rep"_s, Unit::Rep},
    {u"times"_s, Unit::Times},
    {u"degree"_s, Unit::Degree},
    {u"milligram"_s, Unit::Milligram},
    {u"centimetre"_s, Unit::Centimetre},
    {u"metre"_s, Unit::Metre},
    {u"kilometre"_s, Unit::Kilometre},
};

} // namespace

UnitTable::UnitTable()
{
    QFile file(u":/rules/units.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without its unit table.");
    const Json document = parseJson(file.readAll());
    for (const Json &entry : document.at("units")) {
        const Unit unit = unitsById.value(textOf(entry, "unit"), Unit::Other);
        for (const Json &word : entry.at("words")) {
            const QString text = QString::fromStdString(word.get<std::string>());
            m_words[text[0].unicode()] += std::pair(text, unit);
        }
        if (entry.contains("hours"))
            m_hours.insert(int(unit), entry["hours"].get<double>());
        if (entry.contains("kilograms"))
            m_kilograms.insert(int(unit), entry["kilograms"].get<double>());
    }
}

const UnitTable &UnitTable::standard()
{
    static const UnitTable table;
    return table;
}

Unit UnitTable::find(QStringView word) const
{
    const auto candidates =
        word.isEmpty() ? m_words.constEnd() : m_words.constFind(word[0].unicode());
    if (candidates == m_words.constEnd())
        return Unit::None;
    const auto found = std::ranges::find(*candidates, word, &std::pair<QString, Unit>::first);
    return found == candidates->end() ? Unit::None : found->second;
}
