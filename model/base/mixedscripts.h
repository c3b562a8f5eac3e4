// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/oddtext.h"

/// Words that look Latin and are not: "раin" with two Cyrillic letters.
namespace mixedscripts {

/// The letters of another script in words that have Latin ones too. Greek letters count only where
/// they could be taken for Latin ones, so that "TGFβ", "ΔT" and "μg" are what they are.
QList<OddPart> lettersIn(const QString &text);
/// "Cyrillic" or "Greek"; empty for any other script.
QString nameOf(char32_t code);

} // namespace mixedscripts
