// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

/// The words that the lexicons know, as numbers, so that texts are compared without comparing
/// strings. A word and its plural are one.
class Vocabulary
{
public:
    /// The number of a word, which gets one if it is new; never 0.
    int add(QStringView word);
    /// 0 for a word that no lexicon knows.
    int find(QStringView word) const;

    /// Lower case without the ending of a plural: "Presses" is "press". Names of muscles lose an s
    /// too ("triceps"), which harms nobody, since both sides do.
    static QString fold(QStringView word);

private:
    QHash<QString, int> m_numbers;
};
