// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/prompts.h"

/// Answers every question as the test says, and counts how often each was asked.
class FakePrompts final : public Prompts
{
public:
    bool confirmAnswer = false;
    std::optional<QString> textAnswer;
    std::optional<Reviewer> reviewerAnswer =
        Reviewer{QStringLiteral("A. Keller"), QStringLiteral("physiotherapist"), {}};
    QStringList files;
    QString folder;
    QString project;
    QString json;
    bool importAnswer = true;
    OnConflict onConflict = OnConflict::List;

    int confirmed = 0;
    int reviewerAsked = 0;
    QList<Error> errors;
    QList<SessionSummary> sessions;

    bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        ++confirmed;
        return confirmAnswer;
    }
    void showError(QWidget *, const Error &error) override { errors += error; }
    void showSession(QWidget *, const SessionSummary &summary) override { sessions += summary; }
    std::optional<QString> text(QWidget *, const QString &, const QString &) override
    {
        return textAnswer;
    }
    std::optional<Reviewer> reviewer(QWidget *, const Reviewer &) override
    {
        ++reviewerAsked;
        return reviewerAnswer;
    }
    std::optional<ImportChoice> import(QWidget *, const ImportChoice &proposal) override
    {
        if (!importAnswer)
            return std::nullopt;
        return ImportChoice{proposal.files, proposal.category, onConflict};
    }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString openJson(QWidget *, const QString &, const QString &) override { return json; }
    QString saveJson(QWidget *, const QString &, const QString &) override { return json; }
    QString openProject(QWidget *, const QString &) override { return project; }
    QString newProject(QWidget *, const QString &) override { return project; }
    QString openFolder(QWidget *, const QString &, const QString &) override { return folder; }
};
