// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/jsontypes.h"
#include "model/rules/rule.h"

#include <nlohmann/json.hpp>

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QStringList stringsOf(const Json &list)
{
    QStringList strings;
    for (const Json &item : list)
        strings += QString::fromStdString(item.get<std::string>());
    return strings;
}

QList<double> numbersOf(const Json &value)
{
    if (value.is_array())
        return QList<double>(value.begin(), value.end());
    return {value.get<double>()};
}

QList<RuleParameter> parametersOf(const Json &object)
{
    QList<RuleParameter> parameters;
    for (const auto &[name, entry] : object.items()) {
        RuleParameter parameter;
        parameter.name = QString::fromStdString(name);
        parameter.value = numbersOf(entry.at("value"));
        parameter.least = entry.at("least").get<double>();
        parameter.most = entry.at("most").get<double>();
        parameter.meaning = textOf(entry, "meaning");
        parameters += parameter;
    }
    return parameters;
}

RuleInfo ruleOf(const Json &entry, const Json &sources)
{
    RuleInfo rule;
    rule.id = textOf(entry, "id");
    rule.group = int(numberOf(entry, "group", 0));
    rule.tier = int(numberOf(entry, "tier", 1));
    rule.severity = severityFromId(textOf(entry, "severity")).value_or(Severity::Error);
    rule.ofDataset = flagOf(entry, "dataset", false);
    rule.isFixed = flagOf(entry, "fixed", false);
    if (entry.contains("categories"))
        rule.categories = stringsOf(entry["categories"]);
    rule.title = textOf(entry, "title");
    rule.why = textOf(entry, "why");
    for (const QString &code : stringsOf(entry.at("sources")))
        rule.sources += {code, textOf(sources, code.toUtf8().constData())};
    if (entry.contains("parameters"))
        rule.parameters = parametersOf(entry["parameters"]);
    return rule;
}

QList<RuleInfo> readCatalogue()
{
    QFile file(u":/rules/catalogue.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without its rule catalogue.");
    const Json document = parseJson(file.readAll());
    QList<RuleInfo> rules;
    for (const Json &entry : document.at("rules"))
        rules += ruleOf(entry, document.at("sources"));
    return rules;
}

} // namespace

QString RuleInfo::citation() const
{
    QStringList texts;
    for (const RuleSource &source : sources)
        texts += source.text;
    return texts.join(u"; "_s);
}

const QList<RuleInfo> &RuleCatalogue::all()
{
    static const QList<RuleInfo> rules = readCatalogue();
    return rules;
}

int RuleCatalogue::indexOf(const QString &id)
{
    static const QHash<QString, int> indexes = [] {
        QHash<QString, int> byId;
        for (int i = 0; i < all().size(); ++i)
            byId.insert(all()[i].id, i);
        return byId;
    }();
    return indexes.value(id, -1);
}

const RuleInfo *RuleCatalogue::find(const QString &id)
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &all()[index];
}
