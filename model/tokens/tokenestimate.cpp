// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/tokens/tokenestimate.h"

#include <array>
#include <cmath>

namespace {

enum class Piece : quint8 { Word, Number, Space, Marks };

Piece classOf(QChar c)
{
    if (c.isLetter() || c.isMark() || c.isSurrogate())
        return Piece::Word;
    if (c.isDigit())
        return Piece::Number;
    return c.isSpace() ? Piece::Space : Piece::Marks;
}

const std::array<Piece, 128> ascii = [] {
    std::array<Piece, 128> pieces;
    for (char16_t one = 0; one < pieces.size(); ++one)
        pieces[one] = classOf(QChar(one));
    return pieces;
}();

/// Nearly all of a text is ASCII, and it is long.
Piece pieceOf(QChar c)
{
    return c.unicode() < ascii.size() ? ascii[c.unicode()] : classOf(c);
}

// Least squares over the texts that tokenestimate.h names.
constexpr double perWord = 1.03;
constexpr double perLetterOverSix = 0.22;
constexpr double perNumber = 1.65; ///< With the space or mark before it.
constexpr double perWhiteSpace = 0.19;
constexpr double perMarks = 0.85;
constexpr double perFurtherMark = -0.13; ///< Runs such as "}," are often one token.
constexpr double perForeignMark = 0.78;  ///< "→", "≤" and the like.

double weightOf(Piece piece, QStringView text)
{
    const auto length = double(text.size());
    switch (piece) {
    case Piece::Word:
        return perWord + perLetterOverSix * std::max(0.0, length - 6);
    case Piece::Number:
        return perNumber * std::ceil(length / 3);
    case Piece::Space:
        return length > 1 || text.front() == u'\n' ? perWhiteSpace : 0;
    case Piece::Marks: {
        double foreign = 0;
        for (const QChar c : text)
            foreign += c.unicode() < 128 ? 0 : 1;
        return perMarks + perForeignMark * foreign + perFurtherMark * (length - foreign - 1);
    }
    }
    return 0;
}

} // namespace

int tokenestimate::tokensOf(QStringView text)
{
    double tokens = 0;
    qsizetype start = 0;
    while (start < text.size()) {
        const Piece piece = pieceOf(text[start]);
        qsizetype end = start + 1;
        while (end < text.size() && pieceOf(text[end]) == piece)
            ++end;
        tokens += weightOf(piece, text.sliced(start, end - start));
        start = end;
    }
    return int(std::lround(tokens));
}

int tokenestimate::chatOverhead(int messages)
{
    // <|begin_of_text|>, and for each message its header of four tokens and its end.
    return 1 + 5 * messages;
}
