// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/sitting.h"

#include <QDialog>

/// What a review session came to.
class SessionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SessionDialog(const SessionSummary &summary, QWidget *parent = nullptr);
};
