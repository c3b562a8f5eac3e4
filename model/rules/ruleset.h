// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/rules/rule.h"

#include <QCoreApplication>

#include <memory>

class Knowledge;

/// Which rules a project runs, how hard each one is, with which parameters, and the words that the
/// project added to the program's knowledge. A value; the store numbers its versions.
class RuleSet
{
    Q_DECLARE_TR_FUNCTIONS(RuleSet)

public:
    /// Everything as the catalogue has it.
    RuleSet();
    /// Every rule off that may be off; for work on data without its checks.
    static RuleSet quiet();

    /// Reads what toJson() writes. What is left out stays as the catalogue has it; an unknown rule,
    /// parameter or severity, a value out of its range, or a change of a fixed rule is an error
    /// that names it.
    static Result<RuleSet> fromJson(const QByteArray &json);
    /// {"rules": [{"id", "severity", "on", "parameters"}], "knowledge": {…}}, every rule of the
    /// catalogue in its order.
    QByteArray toJson() const;

    int version() const { return m_version; }
    void setVersion(int version) { m_version = version; }

    /// By the rule's index in the catalogue.
    const RuleSetting &setting(int index) const { return m_settings[index]; }
    const RuleSetting &setting(const QString &rule) const;
    /// Refused for a rule that does not exist or is fixed, and for parameters out of their range.
    Result<void> change(const QString &rule, const RuleSetting &setting);

    /// The project's additions as JSON text; "{}" when there are none.
    const QByteArray &additions() const { return m_additions; }
    Result<void> setAdditions(const QByteArray &json);
    /// Read when somebody first asks: who opens a project to list it needs no dictionary.
    std::shared_ptr<const Knowledge> knowledge() const;

    /// Whether both would find the same; versions do not count.
    bool isEquivalent(const RuleSet &other) const;

private:
    int m_version = 0; ///< 0: never stored, the program's own.
    QList<RuleSetting> m_settings;
    QByteArray m_additions = "{}";
    std::shared_ptr<const Knowledge> m_extended; ///< With the additions; null without any.
};
