// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/ruletext.h"

#include "model/rules/rule.h"

#include <QCoreApplication>

namespace {

/// packaging/translations finds these texts in resources/rules/catalogue.json.
QString translated(const QString &text)
{
    return QCoreApplication::translate("RuleCatalogue", text.toUtf8().constData());
}

} // namespace

QString ruletext::title(const RuleInfo &rule)
{
    return translated(rule.title);
}

QString ruletext::why(const RuleInfo &rule)
{
    return translated(rule.why);
}

QString ruletext::name(const RuleParameter &parameter)
{
    QString words = parameter.name;
    words.replace(u'_', u' ').front() = words.front().toUpper();
    return translated(words);
}

QString ruletext::meaning(const RuleParameter &parameter)
{
    return translated(parameter.meaning);
}
