// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/vocabulary.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// What the end of a word in lower case becomes, so that singular and plural are one.
struct Ending
{
    int chopped = 0;
    bool addsY = false; ///< "injuries", "injury"
};

Ending endingOf(QStringView lower)
{
    const int genitive = lower.endsWith(u"'s") ? 2 : 0;
    const QStringView word = lower.chopped(genitive);
    // The one short plural that counts: "pull-ups", "step ups".
    if (word == u"ups")
        return {genitive + 1, false};
    if (word.size() < 4 || !word.endsWith(u's'))
        return {genitive, false};
    if (word.endsWith(u"ies") && word.size() > 4)
        return {genitive + 3, true};
    if (word.endsWith(u"sses") || word.endsWith(u"ches") || word.endsWith(u"shes") ||
        word.endsWith(u"xes"))
        return {genitive + 2, false};
    if (word.endsWith(u"ss") || word.endsWith(u"us") || word.endsWith(u"is"))
        return {genitive, false};
    return {genitive + 1, false};
}

} // namespace

Vocabulary::Vocabulary()
{
    const std::pair<QStringView, double> numbers[] = {
        {u"zero", 0},     {u"one", 1},        {u"two", 2},       {u"three", 3},
        {u"four", 4},     {u"five", 5},       {u"six", 6},       {u"seven", 7},
        {u"eight", 8},    {u"nine", 9},       {u"ten", 10},      {u"eleven", 11},
        {u"twelve", 12},  {u"thirteen", 13},  {u"fourteen", 14}, {u"fifteen", 15},
        {u"sixteen", 16}, {u"seventeen", 17}, {u"eighteen", 18}, {u"nineteen", 19},
        {u"twenty", 20},  {u"thirty", 30},    {u"forty", 40},    {u"fifty", 50},
        {u"sixty", 60},   {u"seventy", 70},   {u"eighty", 80},   {u"ninety", 90},
        {u"hundred", 100}};
    for (const auto &[word, value] : numbers) {
        add(word);
        m_values += value;
    }
}

int Vocabulary::add(QStringView word)
{
    const QString folded = fold(word);
    return m_numbers.emplace(folded, int(m_numbers.size()) + 1).first->second;
}

int Vocabulary::findFolded(QStringView folded) const
{
    const auto known = m_numbers.find(folded);
    return known == m_numbers.end() ? 0 : known->second;
}

int Vocabulary::findLower(QStringView lower) const
{
    const Ending ending = endingOf(lower);
    return ending.addsY ? find(lower) : findFolded(lower.chopped(ending.chopped));
}

double Vocabulary::valueOf(int word) const
{
    return word > 0 && word <= m_values.size() ? m_values[word - 1]
                                               : std::numeric_limits<double>::quiet_NaN();
}

QString Vocabulary::fold(QStringView word)
{
    const QString lower = word.toString().toLower();
    const Ending ending = endingOf(lower);
    return ending.addsY ? lower.chopped(ending.chopped) + u'y' : lower.chopped(ending.chopped);
}

QStringList wordsOfName(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || c == u'\'') {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}
