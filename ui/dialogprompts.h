// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/prompts.h"

#include <QCoreApplication>

/// Asks with dialogs. All text is plain text.
class DialogPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

public:
    bool confirm(QWidget *parent, const QString &title, const QString &text,
                 const QString &accept) override;
    void showError(QWidget *parent, const Error &error) override;
    void showSession(QWidget *parent, const SessionSummary &summary) override;
    std::optional<QString> text(QWidget *parent, const QString &title,
                                const QString &label) override;
    std::optional<Reviewer> reviewer(QWidget *parent, const Reviewer &current) override;
    std::optional<ImportChoice> import(QWidget *parent, const ImportChoice &proposal) override;

    QStringList openFiles(QWidget *parent, const QString &title, const QString &folder) override;
    QString openJson(QWidget *parent, const QString &title, const QString &folder) override;
    QString saveJson(QWidget *parent, const QString &title, const QString &path) override;
    QString openProject(QWidget *parent, const QString &folder) override;
    QString newProject(QWidget *parent, const QString &folder) override;
    QString openFolder(QWidget *parent, const QString &title, const QString &folder) override;
};
