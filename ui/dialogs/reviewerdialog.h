// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/settingstore.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

/// Asks who reviews: every decision carries that name.
class ReviewerDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewerDialog(const Reviewer &current, QWidget *parent = nullptr);

    Reviewer reviewer() const;

private:
    QLineEdit *m_name = nullptr;
    QLineEdit *m_role = nullptr;
    QLineEdit *m_credential = nullptr;
    QPushButton *m_accept = nullptr;
};
