// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panel.h"

/// What the athlete wrote, and who the athlete is.
class CasePanel final : public Panel
{
    Q_OBJECT

public:
    using Panel::Panel;

protected:
    void arrange(Flow &flow) const override;
};
