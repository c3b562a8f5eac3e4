// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "model/workspace/project.h"

#include <QCommandLineParser>

/// One verb of the command line: its name, its help, and what it does.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(Command)

public:
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    const QString &name() const { return m_name; }
    /// One line.
    const QString &summary() const { return m_summary; }
    QString help() const;

    /// The arguments are those after the verb. Results go to the output's first stream, what went
    /// wrong to its second.
    ExitCode run(const QStringList &arguments, Output &out);

protected:
    /// `arguments` are the words of the usage line; a last one that ends in "..." may be repeated.
    Command(const QString &name, const QString &arguments, const QString &summary);

    void addOption(const QCommandLineOption &option) { m_options += option; }
    void addReviewerOption();
    /// More to say in the help, such as what the exit codes mean here.
    void setNotes(const QString &notes) { m_notes = notes; }

    /// The number of arguments is right already, and every option is known.
    virtual ExitCode execute(const QCommandLineParser &given, Output &out) = 0;

    /// Says what was wrong with the way the command was called.
    ExitCode misuse(const QString &why, Output &out) const;
    /// Says what went wrong, and tells by the kind of error how to exit.
    static ExitCode fail(const Error &error, Output &out);
    static ExitCode codeOf(ErrorKind kind);

    static bool wantsJson(const QCommandLineParser &given);
    /// Empty when none was named, or only white space.
    static QString reviewer(const QCommandLineParser &given);
    /// Such as a row or revision number: digits only, from 0.
    static std::optional<int> number(const QString &text);

    static Result<std::unique_ptr<Project>> openToRead(const QString &path);
    /// An error when the project can only be read.
    static Result<std::unique_ptr<Project>> openToWrite(const QString &path);
    /// An error when the project has no example of that id.
    static Result<ExampleSummary> find(Project &project, const QString &id);

private:
    QString usage() const;
    /// Empty when the number of positional arguments is right.
    QString countFault(const QStringList &positional) const;

    QString m_name;
    QStringList m_arguments;
    QString m_summary;
    QString m_notes;
    QList<QCommandLineOption> m_options;
};
