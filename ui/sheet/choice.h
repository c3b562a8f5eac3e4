// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/patch.h"

#include <QString>

/// A value that a cell may well get, offered while it is edited. Any other text can be typed.
struct Choice
{
    QString text; ///< What the editor holds once it is chosen.
    QByteArray json;
    QString note = {}; ///< What speaks for it, beside it in the list.
    Patch also = {};   ///< What choosing it changes elsewhere.
};
