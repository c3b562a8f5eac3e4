// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/heading.h"

#include "ui/theme/theme.h"

QColor inkOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Plain:
        return theme.text;
    case Tone::Secondary:
        return theme.secondary;
    case Tone::Accent:
        return theme.accent;
    case Tone::Quoted:
        return theme.quotedMark;
    case Tone::Good:
        return theme.approved;
    case Tone::Bad:
        return theme.error;
    case Tone::Emergency:
        return theme.emergencyText;
    }
    return theme.text;
}
