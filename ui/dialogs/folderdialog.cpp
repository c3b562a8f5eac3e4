// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/folderdialog.h"

#include "ui/widgets/roomfor.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

FolderDialog::FolderDialog(const QString &title, const QString &folder, QWidget *parent)
    : QFileDialog(parent, title, folder)
{
    setFileMode(QFileDialog::Directory);
    setOption(QFileDialog::ShowDirsOnly);
    resizeForText(*this, {640, 440});
}

void FolderDialog::accept()
{
    makeTyped();
    QFileDialog::accept();
}

/// What cannot be made, QFileDialog says not to have found.
void FolderDialog::makeTyped()
{
    const auto *edit = findChild<QLineEdit *>(u"fileNameEdit"_s); // none in a native dialog
    if (!edit || edit->text().isEmpty())
        return;
    const QDir here = directory();
    if (!QFileInfo::exists(here.absoluteFilePath(edit->text())))
        here.mkdir(edit->text());
}
