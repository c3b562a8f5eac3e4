// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/finding.h"

#include <QMap>
#include <QStringList>

/// A number, or a pair of numbers such as a band, that the lead may change.
struct RuleParameter
{
    QString name;
    QList<double> value; ///< One number, or two that rise.
    double least = 0;
    double most = 0;
    QString meaning; ///< With its unit.

    bool operator==(const RuleParameter &) const = default;
};

/// Where a rule's claim comes from.
struct RuleSource
{
    QString code; ///< "PAINMON"
    QString text; ///< The publication, label or page.

    bool operator==(const RuleSource &) const = default;
};

/// What the catalogue (resources/rules/catalogue.json) says of a rule.
struct RuleInfo
{
    QString id;
    int group = 0; ///< Of the thirteen improvements; 14 is for what cuts across them.
    int tier = 1;
    Severity severity = Severity::Error;
    bool ofDataset = false; ///< Needs all examples; never blocks one.
    bool isFixed = false;   ///< Neither its switch nor its severity may be changed.
    QStringList categories; ///< Where it applies; empty: everywhere.
    QString title;
    QString why;
    QList<RuleSource> sources;
    QList<RuleParameter> parameters;

    bool appliesTo(const QString &category) const
    {
        return categories.isEmpty() || categories.contains(category);
    }
    /// The sources in one text, for people.
    QString citation() const;
    bool operator==(const RuleInfo &) const = default;
};

/// How a project runs a rule.
struct RuleSetting
{
    bool on = true;
    Severity severity = Severity::Error;
    QMap<QString, QList<double>> parameters;

    bool operator==(const RuleSetting &) const = default;
};

/// All rules of the catalogue, in its order.
class RuleCatalogue
{
public:
    static const QList<RuleInfo> &all();
    /// -1 when there is no such rule.
    static int indexOf(const QString &id);
    static const RuleInfo *find(const QString &id);
};
