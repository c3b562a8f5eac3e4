// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

struct RuleInfo;
struct RuleParameter;

/// What the catalogue says of a rule, in the language of the window. The catalogue itself is
/// English, and so is what rounds-cli prints of it, and what a finding says.
namespace ruletext {

QString title(const RuleInfo &rule);
QString why(const RuleInfo &rule);
/// "Repeated in"
QString name(const RuleParameter &parameter);
QString meaning(const RuleParameter &parameter);

} // namespace ruletext
