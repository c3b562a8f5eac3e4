// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

/// A regular expression of a data file and what it stands for.
struct TextPattern
{
    QString id;
    QString group;
    QString meaning; ///< As a message names it.
    /// Characters of which a text has to hold one before the pattern is tried; full stops and
    /// colons count only where something other than white space follows.
    QString guard;
    int digits = 0; ///< Digits that it has to hold,
    int run = 0;    ///< and so many of them in a row.
    QString needs;  ///< A group of words of which it has to hold one; who asks knows the words.
    QRegularExpression expression;
};

/// What can be told of a text at one glance, to spare it most patterns.
class TextGlance
{
public:
    explicit TextGlance(QStringView text);

    bool allows(const TextPattern &pattern) const;

private:
    bool m_has[128] = {};
    int m_digits = 0;
    int m_run = 0; ///< The longest row of digits.
};

/// The patterns of a file: {"patterns": [{"id", "group", "meaning", "guard", "digits", "run",
/// "needs", "pattern", "source"}]}. Where a pattern has a group named "hit", that is what it finds.
class PatternList
{
public:
    explicit PatternList(const QString &path);

    const QList<TextPattern> &all() const { return m_patterns; }

private:
    QList<TextPattern> m_patterns;
};
