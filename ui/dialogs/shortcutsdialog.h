// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions.h"

#include <QDialog>

class QVBoxLayout;

/// The cheat sheet: all keys on one page, in columns of groups.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Actions &actions, QWidget *parent = nullptr);

private:
    struct Line
    {
        QString keys;
        QString text;
    };
    struct Group
    {
        QString name;
        QList<Line> lines;
    };
    static QList<Group> groupsOf(const Actions &actions);
    QWidget *createSheet(const Actions &actions, int columns);
    static void addGroup(QWidget *sheet, QVBoxLayout *column, const Group &group);
};
