// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/oddtext.h"

#include <QTextLayout>

struct Theme;

/// How characters look that people would not see, or would take for others: on a small grey ground,
/// which is none of the signals of quotations, findings and focus.
namespace oddtextlook {

QTextCharFormat format(const OddPart &part, const Theme &theme);
/// For a text of which the first character stands at `start`.
QList<QTextLayout::FormatRange> formatsOf(const QString &text, int start, const Theme &theme);

} // namespace oddtextlook
