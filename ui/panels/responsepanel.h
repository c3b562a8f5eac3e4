// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panel.h"

/// What the athlete will read, in the largest text of the window.
class ResponsePanel final : public Panel
{
    Q_OBJECT

public:
    using Panel::Panel;

protected:
    void arrange(Flow &flow) const override;

private:
    QList<HeadingPart> facts() const;
};
