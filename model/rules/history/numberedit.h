// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/readtext.h"

/// A text as JSON source with another number at a token; as few digits as the value needs.
QByteArray withNumber(const ReadText &text, int token, double value);
/// The same with other words in place of a range of tokens.
QByteArray withWords(const ReadText &text, TokenRange range, const QString &words);
