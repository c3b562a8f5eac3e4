// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/fuzzymatch.h"

#include <QList>

#include <algorithm>

namespace {

constexpr int ofLetter = 1;
constexpr int ofRun = 8;         ///< Right behind the letter before.
constexpr int ofBeginning = 6;   ///< At the beginning of a word.
constexpr int ofFirstLetter = 3; ///< At the beginning of the text.
constexpr int missing = -1'000'000;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

/// The best way to place the letters, by the usual table: `best[at]` is the best score of the
/// letters so far when the last of them stands at `at`.
std::optional<int> fuzzymatch::score(const QString &typed, const QString &text)
{
    QString letters = typed.toCaseFolded();
    letters.removeIf([](QChar letter) { return letter.isSpace(); });
    const QString folded = text.toCaseFolded();
    if (letters.isEmpty())
        return 0;
    QList<int> best(folded.size(), missing);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        QList<int> next(folded.size(), missing);
        int before = i == 0 ? 0 : missing; // The best of all places further left.
        for (qsizetype at = 0; at < folded.size(); ++at) {
            if (i > 0 && at > 0)
                before = std::max(before, best[at - 1]);
            if (folded[at] != letters[i])
                continue;
            const int run = i > 0 && at > 0 ? best[at - 1] + ofRun : missing;
            next[at] = std::max(before, run) + ofLetter +
                       (beginsWord(folded, at) ? ofBeginning : 0) + (at == 0 ? ofFirstLetter : 0);
        }
        best = next;
    }
    const int found = best.isEmpty() ? missing : *std::ranges::max_element(best);
    return found > 0 ? std::optional(found) : std::nullopt;
}
