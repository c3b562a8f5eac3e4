// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

/// As large as what it holds while the screen has room for that; then it scrolls.
class FittingArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingArea(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// What a dialog needs above and below it for a note and buttons, in lines of text.
    static constexpr int surroundingLines = 6;
};
