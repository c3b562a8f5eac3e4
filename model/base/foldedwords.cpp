// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/foldedwords.h"

namespace {

/// The combining marks that unicode61 takes as part of the letter before them.
bool isDiacritic(char32_t c)
{
    return c >= 0x300 && c <= 0x331;
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetter(c) || QChar::isNumber(c) ||
           QChar::category(c) == QChar::Other_PrivateUse;
}

void appendFolded(QString &word, char32_t c)
{
    const auto append = [&word](char32_t part) {
        if (!isDiacritic(part) && QChar::category(part) != QChar::Mark_NonSpacing)
            word += QChar::fromUcs4(QChar::toLower(part));
    };
    // Only what is a Latin, Greek or Cyrillic letter with marks comes apart: Hangul stays whole.
    const QString parts = QChar::decomposition(c);
    if (parts.isEmpty() || QChar::decompositionTag(c) != QChar::Canonical || c >= 0x3000) {
        append(c);
        return;
    }
    for (const char32_t part : parts.toUcs4())
        appendFolded(word, part);
}

} // namespace

QList<FoldedWord> foldedWords(const QString &text)
{
    QList<FoldedWord> words;
    FoldedWord word;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const bool inWord = isWordCharacter(c) || (word.place.length > 0 && isDiacritic(c));
        if (inWord && word.place.length == 0)
            word.place.start = int(i);
        i += pair ? 2 : 1;
        if (inWord) {
            appendFolded(word.text, c);
            word.place.length = int(i) - word.place.start;
        } else if (word.place.length > 0) {
            words += std::exchange(word, {});
        }
    }
    if (word.place.length > 0)
        words += word;
    return words;
}
