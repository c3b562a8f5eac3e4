// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/headerfacts.h"

#include <QRectF>

#include <optional>

class QPainter;
struct Theme;

/// A confidence on its scale from 0 to 1, and the band in which its category expects it.
struct ConfidenceGauge
{
    QRectF rect;
    std::optional<double> confidence;
    std::optional<ConfidenceBand> band;

    void paint(QPainter &painter, const Theme &theme) const;

private:
    qreal x(double value) const;
};
