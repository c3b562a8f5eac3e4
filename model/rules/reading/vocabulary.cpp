// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/vocabulary.h"

#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace {

using Letters = QVarLengthArray<QChar, 40>;

/// Every word of every text passes here, so nothing is allocated.
void foldInto(QStringView word, Letters &letters)
{
    letters.reserve(word.size());
    for (const QChar c : word)
        letters += c == u'\u2019' ? QChar(u'\'') : c.toLower();
    const auto ends = [&letters](QStringView ending) {
        return QStringView(letters.constData(), letters.size()).endsWith(ending);
    };
    if (ends(u"'s"))
        letters.resize(letters.size() - 2);
    if (letters.size() < 4 || !ends(u"s"))
        return;
    if (ends(u"ies") && letters.size() > 4) {
        letters.resize(letters.size() - 2);
        letters.last() = u'y';
    } else if (ends(u"sses") || ends(u"ches") || ends(u"shes") || ends(u"xes")) {
        letters.resize(letters.size() - 2);
    } else if (!ends(u"ss") && !ends(u"us") && !ends(u"is")) {
        letters.resize(letters.size() - 1);
    }
}

} // namespace

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
    Letters letters;
    foldInto(word, letters);
    return m_numbers.value(QString::fromRawData(letters.constData(), letters.size()), 0);
}

QString Vocabulary::fold(QStringView word)
{
    Letters letters;
    foldInto(word, letters);
    return QString(letters.constData(), letters.size());
}
