// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panel.h"

class Paragraph;

/// The band above an urgent case: what is urgent, where to go, and that no plan belongs here.
class BannerPanel final : public Panel
{
    Q_OBJECT

public:
    explicit BannerPanel(QWidget *parent = nullptr) : Panel(parent) { setScrolls(false); }

protected:
    void arrange(Flow &flow) const override;

private:
    Paragraph facts() const;
};
