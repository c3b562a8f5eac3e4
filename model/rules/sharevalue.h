// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"

/// Numbers that have to lie from 0 to 1: confidences and probabilities.
namespace sharevalue {

/// The number, when it is a JSON number from 0 to 1.
std::optional<double> of(const JsonValue &value);

/// What was meant by 92, "92%", "0.92" or "0,92", as JSON source text; empty when nobody can tell.
QByteArray mended(const JsonValue &value);

} // namespace sharevalue
