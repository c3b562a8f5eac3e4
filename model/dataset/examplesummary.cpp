// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/examplesummary.h"

#include "model/dataset/example.h"

void ExampleSummary::describe(const Example &example, const QString &batchCategory)
{
    title = example.title();
    confidence = example.assessment().confidence.number();
    urgent = example.isUrgent();
    category = example.category().isString() && !example.category().isBlank()
                   ? example.category().text()
                   : batchCategory;
}
