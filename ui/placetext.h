// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"

#include <QCoreApplication>

/// Places of a record in the words of the window.
class PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceText)

public:
    /// "/output/differential_diagnoses/1/probability" as "Differential, row 2, probability".
    static QString of(const JsonPointer &place);
};
