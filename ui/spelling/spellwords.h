// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/textrange.h"

#include <QList>
#include <QString>

/// The words of a prose text that a dictionary can be asked about, without the apostrophes around
/// them; the parts of "push-up" are two. Left out is what no dictionary knows: words with digits or
/// underscores, abbreviations in capitals, units, addresses, and words of other scripts.
QList<TextRange> spellWordsIn(const QString &text);
