// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

/// What a screen reader hears of the quota strip: one item for each category, and the whole.
namespace quotaaccess {

/// Makes Qt ask us for the interface of quota strips. May be called often.
void install();

} // namespace quotaaccess
