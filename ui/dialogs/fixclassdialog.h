// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/itemmodels/fixtablemodel.h"

#include <QDialog>

class QLabel;
class QPushButton;

/// Shows what the fix of a rule would change, example by example, and lets each be left out.
class FixClassDialog final : public QDialog
{
    Q_OBJECT

public:
    FixClassDialog(const QString &rule, const QList<ExampleFix> &fixes, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const QList<ExampleId> &examples);

private:
    void createLayout(const QString &rule);
    void follow();

    FixTableModel *m_model = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_apply = nullptr;
};
