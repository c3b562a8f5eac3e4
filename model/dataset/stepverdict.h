// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

/// What a reviewer thinks of one reasoning step.
enum class StepVerdict { Right, Wrong, Unsure };

QString idOf(StepVerdict verdict); ///< "right", "wrong", "unsure"
std::optional<StepVerdict> stepVerdictFromId(const QString &id);
