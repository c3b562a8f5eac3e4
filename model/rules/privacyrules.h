// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

class Lexicon;
class ReadText;
struct PhraseHit;

/// Nobody may be recognised in the data.
class PrivacyRules
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyRules)

public:
    static QList<RuleFunction> all();

private:
    static void checkPersonalData(const CheckedCase &checked, Report &report);
    static void checkPatterns(const CheckedCase &checked, const ReadText &text,
                              const Lexicon &lexicon, const QList<PhraseHit> &words,
                              Report &report);
    static void checkNames(const ReadText &text, const Lexicon &lexicon,
                           const QList<PhraseHit> &words, Report &report);
};
