// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

class JsonValue;

/// Whether a conversation asks, learns and ends as one, and whether a vague complaint is asked
/// about.
class ConversationRules
{
    Q_DECLARE_TR_FUNCTIONS(ConversationRules)

public:
    static QList<RuleFunction> all();

private:
    static void structure(const CheckedCase &checked, Report &report);
    static void turns(const CheckedCase &checked, Report &report);
    static void confidence(const CheckedCase &checked, Report &report);
    static bool confidenceSteps(const CheckedCase &checked, Report &report);
    static void questionCount(const CheckedCase &checked, Report &report);
    static void ambiguous(const CheckedCase &checked, Report &report);
    static void enoughQuestions(const CheckedCase &checked, Report &report);
    static void noPlan(const CheckedCase &checked, Report &report);
    static void noAdvice(const CheckedCase &checked, const JsonValue &part, Report &report);
};
