// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/textrange.h"

#include <QList>
#include <QString>

/// A run of letters and digits as the full text index knows it: small letters, without diacritics.
struct FoldedWord
{
    QString text;
    TextRange place; ///< Of what was folded, in the text it came from.

    bool operator==(const FoldedWord &) const = default;
};

/// The words of a text, cut as SQLite's tokenizer unicode61 cuts them with remove_diacritics 2
/// (https://www.sqlite.org/fts5.html, section 4.3.1), so that what the index found can be shown.
QList<FoldedWord> foldedWords(const QString &text);
