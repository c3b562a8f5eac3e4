// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/displaytext.h"

using namespace Qt::StringLiterals;

namespace {

bool isHidden(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Format || category == QChar::Other_Control ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
           c == u'\u115F' || c == u'\u1160' || c == u'\u3164' || c == u'\uFFA0';
}

/// How many characters of `stored` make up the first (or last) `count` of its normalised form.
qsizetype storedLength(const QString &stored, qsizetype count, bool fromEnd)
{
    const qsizetype size = stored.size();
    qsizetype used = 0;
    for (qsizetype n = 0; n < count && used < size; ++n) {
        const qsizetype at = fromEnd ? size - 1 - used : used;
        const qsizetype neighbour = fromEnd ? at - 1 : at + 1;
        const bool pair = neighbour >= 0 && neighbour < size &&
                          stored[qMin(at, neighbour)] == u'\r' &&
                          stored[qMax(at, neighbour)] == u'\n';
        used += pair ? 2 : 1;
    }
    return used;
}

} // namespace

QString displayText(const QString &stored, Underscores underscores)
{
    QString shown = stored;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar c = shown[i];
        const bool spacing = c == u'_' && underscores == Underscores::AsSpaces;
        if (spacing || c == u'\t' || (c == u'\r' && shown.mid(i + 1, 1) == u"\n"))
            shown[i] = u' ';
        else if (c == u'\n')
            shown[i] = QChar::LineSeparator;
        else if (isHidden(c))
            shown[i] = hiddenCharacterSign;
    }
    return shown;
}

QString mergeEdited(const QString &stored, const QString &before, const QString &after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;

    QString changed = after.mid(head, after.size() - head - tail);
    if (stored.contains(u"\r\n"_s))
        changed.replace(u"\n"_s, u"\r\n"_s);
    return stored.left(storedLength(stored, head, false)) + changed +
           stored.right(storedLength(stored, tail, true));
}
