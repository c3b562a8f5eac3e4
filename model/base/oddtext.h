// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/textrange.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

/// Something in a text that people cannot see as it is.
struct OddPart
{
    enum class Kind {
        Hidden,  ///< A character without a shape of its own, or one that reorders others.
        Space,   ///< A space that is not the ordinary one.
        Foreign, ///< A letter of another script that looks like those of the word around it.
    };

    TextRange place;
    Kind kind = Kind::Hidden;
    char32_t code = 0;

    bool operator==(const OddPart &) const = default;
};

/// Finds what a text hides from its reader: control and format characters, tags, unusual spaces,
/// and words of Latin letters with Cyrillic or Greek ones among them. What joins an emoji is seen
/// in the emoji, and line ends and tabs have their place in a text; they are not odd.
class OddText
{
    Q_DECLARE_TR_FUNCTIONS(OddText)

public:
    /// In the order of the text.
    [[nodiscard]] static QList<OddPart> in(const QString &text);
    /// "zero width space (U+200B)"
    [[nodiscard]] static QString nameOf(char32_t code);
    /// All that is odd in a sentence, each kind once with its number; empty when nothing is.
    [[nodiscard]] static QString describe(const QString &text);
};
