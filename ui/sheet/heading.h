// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QList>
#include <QString>

#include <optional>

enum class Tone { Plain, Secondary, Accent, Quoted, Good, Bad, Emergency };

/// The colour that words of this tone have.
QColor inkOf(Tone tone, const Theme &theme);

/// A word of the heading, with a sign or in the frame of a key cap.
struct HeadingPart
{
    QString text;
    Tone tone = Tone::Secondary;
    bool bold = false;
    std::optional<Sign> sign = std::nullopt;
    bool keyCap = false;
    QString button = {}; ///< Of a part that can be clicked: its name for Sheet::headingClicked().
};

struct Heading
{
    QString title;
    QString note;
    QList<HeadingPart> right;
};
