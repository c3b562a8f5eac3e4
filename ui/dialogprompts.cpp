// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogprompts.h"

#include "ui/dialogs/folderdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/reviewerdialog.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/dialogs/textdialog.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

bool DialogPrompts::confirm(QWidget *parent, const QString &title, const QString &text,
                            const QString &accept)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *yes = box.addButton(accept, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

void DialogPrompts::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, tr("Rounds"), error.message, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(error.detail);
    box.exec();
}

void DialogPrompts::showSession(QWidget *parent, const SessionSummary &summary)
{
    SessionDialog(summary, parent).exec();
}

std::optional<QString> DialogPrompts::text(QWidget *parent, const QString &title,
                                           const QString &label)
{
    TextDialog dialog(title, label, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

std::optional<Reviewer> DialogPrompts::reviewer(QWidget *parent, const Reviewer &current)
{
    ReviewerDialog dialog(current, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.reviewer()) : std::nullopt;
}

std::optional<ImportChoice> DialogPrompts::import(QWidget *parent, const ImportChoice &proposal)
{
    ImportDialog dialog(proposal, *this, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

QStringList DialogPrompts::openFiles(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getOpenFileNames(
        parent, title, folder,
        tr("Generated batches (*.jsonl *.json *.md *.txt *.ndjson);;All files (*)"));
}

QString DialogPrompts::openJson(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, title, folder,
                                        tr("JSON files (*.json);;All files (*)"));
}

QString DialogPrompts::saveJson(QWidget *parent, const QString &title, const QString &path)
{
    return QFileDialog::getSaveFileName(parent, title, path,
                                        tr("JSON files (*.json);;All files (*)"));
}

QString DialogPrompts::openProject(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Open a project"), folder,
                                        tr("Rounds projects (*.rounds);;All files (*)"));
}

QString DialogPrompts::newProject(QWidget *parent, const QString &folder)
{
    // No question about overwriting: a project is never written over another file.
    QString path = QFileDialog::getSaveFileName(
        parent, tr("New project"), folder + u"/untitled.rounds"_s, tr("Rounds projects (*.rounds)"),
        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && !path.endsWith(u".rounds"_s))
        path += u".rounds"_s;
    return path;
}

QString DialogPrompts::openFolder(QWidget *parent, const QString &title, const QString &folder)
{
    FolderDialog dialog(title, folder, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}
