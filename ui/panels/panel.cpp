// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/panel.h"

void Panel::show(const Example &example)
{
    m_example = example;
    filled();
    contentChanged();
}
