// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"
#include "ui/sheet/sheet.h"

/// A sheet that shows one part of an example.
class Panel : public Sheet
{
    Q_OBJECT

public:
    using QWidget::show;
    using Sheet::Sheet;

    void show(const Example &example);

protected:
    const Example &example() const { return m_example; }
    /// What a panel computes once per example, before it is laid out.
    virtual void filled() {}

private:
    Example m_example;
};
