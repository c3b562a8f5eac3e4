// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDialog>

/// Chooses a folder. One that is typed and not there yet is made, where its parent is.
class FolderDialog final : public QFileDialog
{
    Q_OBJECT

public:
    FolderDialog(const QString &title, const QString &folder, QWidget *parent = nullptr);

    void accept() override;

private:
    void makeTyped();
};
