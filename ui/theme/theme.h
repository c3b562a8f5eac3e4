// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QBrush>
#include <QColor>
#include <QPalette>

/// The colours that the window needs beyond a QPalette, computed from one. Ours have measured own
/// roles; any other palette (a desktop's, high contrast) gets its own by mixing Text and Base.
struct Theme
{
    bool dark = false;

    QColor text;
    QColor secondary;
    QColor base;
    QColor alternate;
    QColor window;
    QColor hairline;
    QColor border;
    QColor track;
    QColor accent;
    QColor accentText;

    QColor selected; ///< The ground of a selected row.
    QColor quoted;   ///< The ground of a quoted row, and the mark at its left.
    QColor quotedMark;
    QColor hit; ///< The ground of a word that was searched for, and the frame around it.
    QColor hitMark;
    QColor bar;
    QColor lesserBar; ///< Always outlined in `bar`.
    QColor nowBar;
    QColor band;
    QColor errorGround;
    QColor emergency;
    QColor emergencyText;

    QColor error;
    QColor warning;
    QColor hint;

    QColor pending;
    QColor approved;
    QColor secondOpinion;

    static Theme of(const QPalette &palette);

    static QPalette lightPalette();
    static QPalette darkPalette();
    static QPalette lightContrastPalette();
    static QPalette darkContrastPalette();
    /// A desktop's own palette, with quiet and disabled text that can be read: many have it half
    /// transparent.
    static QPalette completed(const QPalette &palette);

    /// The colour and the pattern of a status in charts: pattern and colour say the same.
    QColor statusColor(const QString &status) const;
    QBrush statusBrush(const QString &status) const;
};
