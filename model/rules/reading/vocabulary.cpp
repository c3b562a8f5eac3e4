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

/// FNV-1a over characters: for words of a few letters the table's own hash costs less than Qt's,
/// which every word of every text would pay.
size_t hashOf(QStringView word)
{
    quint32 hash = 0x811c9dc5U;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x01000193U;
    return hash ^ (hash >> 16);
}

Ending endingOf(QStringView lower)
{
    if (lower.isEmpty() || lower.back() != u's')
        return {}; // Most words.
    const int genitive = lower.endsWith(u"'s") ? 2 : 0;
    const QStringView word = lower.chopped(genitive);
    // The one short plural that counts: "pull-ups", "step ups".
    if (word == u"ups")
        return {genitive + 1, false};
    const qsizetype size = word.size();
    if (size < 4 || word[size - 1] != u's')
        return {genitive, false};
    switch (word[size - 2].unicode()) {
    case u's': // "stress", "bus", "basis"
    case u'u':
    case u'i':
        return {genitive, false};
    case u'e':
        break;
    default:
        return {genitive + 1, false};
    }
    const QChar third = word[size - 3];
    const QChar fourth = word[size - 4];
    if (third == u'i' && size > 4)
        return {genitive + 3, true};
    const bool hisses = third == u'x' || (third == u's' && fourth == u's') ||
                        (third == u'h' && (fourth == u'c' || fourth == u's'));
    return {genitive + (hisses ? 2 : 1), false};
}

} // namespace

Vocabulary::Vocabulary() : m_slots(256)
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
    const size_t hash = hashOf(folded);
    if (const int known = m_slots[slotOf(folded, hash)].number)
        return known;
    const int number = int(m_ends.size());
    if (2 * number > m_slots.size())
        grow();
    m_letters += folded;
    m_ends += int(m_letters.size());
    m_starts += 0;
    m_slots[slotOf(folded, hash)] = {quint32(hash), number};
    return number;
}

/// The slot of a word, or the free one where it belongs.
qsizetype Vocabulary::slotOf(QStringView folded, size_t hash) const
{
    const size_t mask = size_t(m_slots.size()) - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[qsizetype(at)];
        if (slot.number == 0 || (slot.hash == quint32(hash) && wordOf(slot.number) == folded))
            return qsizetype(at);
    }
}

void Vocabulary::grow()
{
    m_slots = QList<Slot>(2 * m_slots.size());
    for (int number = 1; number < int(m_ends.size()); ++number) {
        const size_t hash = hashOf(wordOf(number));
        m_slots[slotOf(wordOf(number), hash)] = {quint32(hash), number};
    }
}

int Vocabulary::findFolded(QStringView folded) const
{
    return m_slots[slotOf(folded, hashOf(folded))].number;
}

void Vocabulary::addStart(int word, quint64 list)
{
    m_starts[word] |= list;
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
    QString folded = word.toString().toLower();
    const Ending ending = endingOf(folded);
    folded.chop(ending.chopped);
    if (ending.addsY)
        folded += u'y';
    return folded;
}

bool Vocabulary::isSame(QStringView lower, QStringView other)
{
    const Ending one = endingOf(lower);
    const Ending two = endingOf(other);
    const QStringView stem = lower.chopped(one.chopped);
    const QStringView otherStem = other.chopped(two.chopped);
    if (one.addsY == two.addsY)
        return stem == otherStem;
    const QStringView longer = one.addsY ? otherStem : stem;
    return longer.endsWith(u'y') && longer.chopped(1) == (one.addsY ? stem : otherStem);
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
