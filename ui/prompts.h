// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/storage/settingstore.h"
#include "model/workspace/batchimport.h"
#include "model/workspace/sitting.h"

#include <QStringList>

#include <optional>

class QWidget;

/// What to import, and how.
struct ImportChoice
{
    QStringList files;
    QString category; ///< For records that name none; empty: by the file's name.
    OnConflict onConflict = OnConflict::List;
};

/// Every question that stops the reviewer. The window is given one, so that tests can answer.
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    /// True for the answer named `accept`; `text` says what happens then.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                         const QString &accept) = 0;
    virtual void showError(QWidget *parent, const Error &error) = 0;
    virtual void showSession(QWidget *parent, const SessionSummary &summary) = 0;
    /// Nothing when it was cancelled.
    virtual std::optional<QString> text(QWidget *parent, const QString &title,
                                        const QString &label) = 0;
    virtual std::optional<Reviewer> reviewer(QWidget *parent, const Reviewer &current) = 0;
    virtual std::optional<ImportChoice> import(QWidget *parent, const ImportChoice &proposal) = 0;

    /// Paths; empty when it was cancelled.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &folder) = 0;
    virtual QString openJson(QWidget *parent, const QString &title, const QString &folder) = 0;
    virtual QString saveJson(QWidget *parent, const QString &title, const QString &path) = 0;
    virtual QString openProject(QWidget *parent, const QString &folder) = 0;
    virtual QString newProject(QWidget *parent, const QString &folder) = 0;
    virtual QString openFolder(QWidget *parent, const QString &title, const QString &folder) = 0;
};
