// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"

class Flow;

/// The context of a case in a line each: label at left, every value a cell.
namespace contextlines {

void profile(Flow &flow, const Example &example);
void history(Flow &flow, const Example &example);
void recovery(Flow &flow, const Example &example);
void programme(Flow &flow, const Example &example);
void weeklyVolume(Flow &flow, const Example &example);
/// Members of the context that none of the lines above shows.
QList<JsonValue> others(const Example &example);

} // namespace contextlines
