// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/vocabulary.h"

using namespace Qt::StringLiterals;

int Vocabulary::add(QStringView word)
{
    const QString folded = fold(word);
    const auto known = m_numbers.constFind(folded);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = int(m_numbers.size()) + 1;
    m_numbers.insert(folded, number);
    return number;
}

int Vocabulary::find(QStringView word) const
{
    return m_numbers.value(fold(word), 0);
}

QString Vocabulary::fold(QStringView word)
{
    QString folded = word.toString().toLower();
    if (folded.endsWith(u"'s"_s))
        folded.chop(2);
    if (folded.size() < 4 || !folded.endsWith(u's'))
        return folded;
    if (folded.endsWith(u"ies"_s) && folded.size() > 4)
        return folded.chopped(3) + u'y';
    if (folded.endsWith(u"sses"_s) || folded.endsWith(u"ches"_s) || folded.endsWith(u"shes"_s) ||
        folded.endsWith(u"xes"_s))
        return folded.chopped(2);
    if (folded.endsWith(u"ss"_s) || folded.endsWith(u"us"_s) || folded.endsWith(u"is"_s))
        return folded;
    return folded.chopped(1);
}
