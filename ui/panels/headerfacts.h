// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/stepverdict.h"

#include <QString>

/// What the window knows of an example and the record itself does not say.
struct HeaderFacts
{
    QString id;
    QString category;
    QString status = QStringLiteral("pending"); ///< pending, approved, rejected, second_opinion
    int revision = 1;
    QString position; ///< "12 of 174", in the words of the queue.
};
