// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/ruleset.h"

#include "model/base/jsontypes.h"
#include "model/rules/knowledge/knowledge.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

RuleSetting standardSetting(const RuleInfo &rule)
{
    RuleSetting setting{true, rule.severity, {}};
    for (const RuleParameter &parameter : rule.parameters)
        setting.parameters.insert(parameter.name, parameter.value);
    return setting;
}

/// Why a value cannot be used for a parameter; empty when it can.
QString faultOf(const RuleInfo &rule, const QString &name, const QList<double> &value)
{
    const auto parameter = std::ranges::find(rule.parameters, name, &RuleParameter::name);
    if (parameter == rule.parameters.end())
        return RuleSet::tr("The rule %1 has no parameter \"%2\".").arg(rule.id, name);
    if (value.size() != parameter->value.size())
        return RuleSet::tr("\"%2\" of %1 takes %n number(s).", nullptr,
                           int(parameter->value.size()))
            .arg(rule.id, name);
    const bool inRange = std::ranges::all_of(value, [&](double number) {
        return number >= parameter->least && number <= parameter->most;
    });
    if (!inRange || !std::ranges::is_sorted(value))
        return RuleSet::tr("\"%2\" of %1 has to lie between %3 and %4, the lower number first.")
            .arg(rule.id, name)
            .arg(parameter->least)
            .arg(parameter->most);
    return {};
}

Json jsonOf(const QList<double> &numbers)
{
    const auto plain = [](double number) -> Json {
        return number == double(qint64(number)) ? Json(qint64(number)) : Json(number);
    };
    if (numbers.size() == 1)
        return plain(numbers.first());
    Json list = Json::array();
    for (const double number : numbers)
        list.push_back(plain(number));
    return list;
}

/// A number or a list of numbers; empty when it is neither.
QList<double> numbersOf(const Json &value)
{
    if (value.is_number())
        return {value.get<double>()};
    QList<double> numbers;
    for (const Json &item : value.is_array() ? value : Json::array()) {
        if (!item.is_number())
            return {};
        numbers += item.get<double>();
    }
    return numbers;
}

/// One entry of "rules" on top of what the rule is set to.
Result<RuleSetting> read(const Json &entry, RuleSetting setting, const QString &rule)
{
    setting.on = flagOf(entry, "on", setting.on);
    if (entry.contains("severity")) {
        const std::optional<Severity> severity = severityFromId(textOf(entry, "severity"));
        if (!severity)
            return Error{
                RuleSet::tr("The severity of %1 has to be error, warning or hint.").arg(rule), {}};
        setting.severity = *severity;
    }
    const Json parameters = entry.value("parameters", Json::object());
    for (const auto &[name, value] : parameters.items())
        setting.parameters.insert(QString::fromStdString(name), numbersOf(value));
    return setting;
}

} // namespace

RuleSet::RuleSet()
{
    for (const RuleInfo &rule : RuleCatalogue::all())
        m_settings += standardSetting(rule);
}

RuleSet RuleSet::quiet()
{
    RuleSet rules;
    for (int i = 0; i < rules.m_settings.size(); ++i)
        rules.m_settings[i].on = RuleCatalogue::all()[i].isFixed;
    return rules;
}

Result<RuleSet> RuleSet::fromJson(const QByteArray &json)
{
    const Json document = parseJson(json);
    if (!document.is_object())
        return Error{tr("A rule set has to be one JSON object with \"rules\" in it."), {}};
    RuleSet rules;
    const Json entries = document.value("rules", Json::array());
    if (!entries.is_array())
        return Error{tr("\"rules\" of a rule set has to be a list."), {}};
    for (const Json &entry : entries) {
        const QString id = entry.is_object() ? textOf(entry, "id") : QString();
        if (!RuleCatalogue::find(id))
            return Error{tr("There is no rule \"%1\".").arg(id), {}};
        const Result<RuleSetting> setting = read(entry, rules.setting(id), id);
        if (!setting)
            return setting.error();
        if (Result<void> changed = rules.change(id, *setting); !changed)
            return changed.error();
    }
    if (document.contains("knowledge")) {
        if (Result<void> set = rules.setAdditions(toCompactJson(document["knowledge"])); !set)
            return set.error();
    }
    return rules;
}

QByteArray RuleSet::toJson() const
{
    Json rules = Json::array();
    for (int i = 0; i < m_settings.size(); ++i) {
        const RuleInfo &rule = RuleCatalogue::all()[i];
        Json parameters = Json::object();
        for (const RuleParameter &parameter : rule.parameters)
            parameters[toStd(parameter.name)] =
                jsonOf(m_settings[i].parameters.value(parameter.name));
        rules.push_back({{"id", toStd(rule.id)},
                         {"severity", toStd(idOf(m_settings[i].severity))},
                         {"on", m_settings[i].on},
                         {"parameters", parameters}});
    }
    return toCompactJson({{"rules", rules}, {"knowledge", parseJson(m_additions)}});
}

const RuleSetting &RuleSet::setting(const QString &rule) const
{
    const int index = RuleCatalogue::indexOf(rule);
    Q_ASSERT(index >= 0);
    return m_settings[index];
}

Result<void> RuleSet::change(const QString &id, const RuleSetting &setting)
{
    const int index = RuleCatalogue::indexOf(id);
    if (index < 0)
        return Error{tr("There is no rule \"%1\".").arg(id), {}};
    const RuleInfo &rule = RuleCatalogue::all()[index];
    if (rule.isFixed && (!setting.on || setting.severity != rule.severity))
        return Error{tr("%1 always runs, as an error: it guards against the one mistake that can "
                        "hurt somebody.")
                         .arg(id),
                     {}};
    for (auto value = setting.parameters.begin(); value != setting.parameters.end(); ++value) {
        if (const QString fault = faultOf(rule, value.key(), value.value()); !fault.isEmpty())
            return Error{fault, {}};
    }
    m_settings[index] = setting;
    return {};
}

Result<void> RuleSet::setAdditions(const QByteArray &json)
{
    std::shared_ptr<const Knowledge> extended;
    if (json != "{}") {
        const Result<std::shared_ptr<const Knowledge>> made = Knowledge::extended(json);
        if (!made)
            return made.error();
        extended = *made;
    }
    m_extended = extended;
    m_additions = json;
    return {};
}

std::shared_ptr<const Knowledge> RuleSet::knowledge() const
{
    return m_extended ? m_extended : Knowledge::standard();
}

bool RuleSet::isEquivalent(const RuleSet &other) const
{
    return m_settings == other.m_settings && m_additions == other.m_additions;
}
