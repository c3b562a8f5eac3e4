// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/rulesetstore.h"

#include "model/base/timestamp.h"

using namespace Qt::StringLiterals;

Result<RuleSet> RuleSetStore::current() const
{
    const Result<int> newest = newestVersion();
    if (!newest)
        return newest.error();
    return *newest > 0 ? version(*newest) : Result<RuleSet>(RuleSet());
}

Result<int> RuleSetStore::newestVersion() const
{
    Result<QVariant> newest = m_database.value(u"SELECT max(version) FROM rule_set"_s);
    if (!newest)
        return newest.error();
    return newest->toInt();
}

Result<RuleSet> RuleSetStore::version(int version) const
{
    Result<QVariant> json =
        m_database.value(u"SELECT CAST(json AS BLOB) FROM rule_set WHERE version = ?"_s, {version});
    if (!json)
        return json.error();
    if (!json->isValid())
        return Error{tr("The project has no rule set %1.").arg(version), {}};
    Result<RuleSet> rules = RuleSet::fromJson(json->toByteArray());
    if (!rules)
        return Error{tr("Rule set %1 of the project cannot be read: %2")
                         .arg(QString::number(version), rules.error().message),
                     {},
                     ErrorKind::Damaged};
    rules->setVersion(version);
    return rules;
}

Result<int> RuleSetStore::insert(const RuleSet &rules, const QString &reviewer, const QDateTime &at)
{
    const Result<int> newest = newestVersion();
    if (!newest)
        return newest.error();
    Result<QSqlQuery> done =
        m_database.run(u"INSERT INTO rule_set (version, at, reviewer, json) VALUES (?, ?, ?, ?)"_s,
                       {*newest + 1, toTimestamp(at), reviewer, QString::fromUtf8(rules.toJson())});
    if (!done)
        return done.error();
    return *newest + 1;
}
