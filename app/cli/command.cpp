// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/command.h"

#include "app/cli/table.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString jsonName = u"json"_s;
const QString helpName = u"help"_s;
const QString reviewerName = u"reviewer"_s;

QString spelled(const QCommandLineOption &option)
{
    QStringList names = option.names();
    for (QString &name : names)
        name.prepend(name.size() == 1 ? u"-"_s : u"--"_s);
    const QString value = option.valueName();
    return names.join(u", "_s) + (value.isEmpty() ? QString() : u' ' + value);
}

} // namespace

Command::Command(const QString &name, const QString &arguments, const QString &summary)
    : m_name(name), m_arguments(arguments.split(u' ')), m_summary(summary)
{
    addOption({jsonName, tr("Print the result as one JSON document.")});
    addOption({{u"h"_s, helpName}, tr("Print this help.")});
}

void Command::addReviewerOption()
{
    addOption({reviewerName, tr("Who does it."), u"NAME"_s});
}

QString Command::help() const
{
    Table options({tr("Options:"), {}});
    for (const QCommandLineOption &option : m_options)
        options.addRow({u"  "_s + spelled(option), option.description()});
    QString text = usage() + u"\n\n"_s + m_summary + u"\n\n"_s + options.toText();
    if (!m_notes.isEmpty())
        text += u"\n\n"_s + m_notes;
    return text;
}

QString Command::usage() const
{
    return tr("Usage: rounds-cli %1 %2 [options]").arg(m_name, m_arguments.join(u' '));
}

ExitCode Command::run(const QStringList &arguments, Output &out)
{
    QCommandLineParser parser;
    parser.addOptions(m_options);
    const bool known = parser.parse(QStringList(u"rounds-cli"_s) + arguments);
    if (parser.isSet(helpName)) {
        out.print(help());
        return ExitCode::Done;
    }
    if (!known)
        return misuse(parser.errorText(), out);
    if (const QString fault = countFault(parser.positionalArguments()); !fault.isEmpty())
        return misuse(fault, out);
    return execute(parser, out);
}

QString Command::countFault(const QStringList &positional) const
{
    if (positional.size() < m_arguments.size())
        return tr("%1 is missing.").arg(m_arguments.at(positional.size()));
    const bool repeats = m_arguments.last().endsWith(u"..."_s);
    if (positional.size() > m_arguments.size() && !repeats)
        return tr("\"%1\" is one argument too many.").arg(positional.at(m_arguments.size()));
    const auto empty = std::ranges::find(positional, QString());
    if (empty != positional.end())
        return tr("Argument %1 is empty.").arg(empty - positional.begin() + 1);
    return {};
}

ExitCode Command::misuse(const QString &why, Output &out) const
{
    out.complain(why + u'\n' + usage() + u'\n' +
                 tr("\"rounds-cli help %1\" says more.").arg(m_name));
    return ExitCode::Usage;
}

ExitCode Command::fail(const Error &error, Output &out)
{
    out.complain(error.detail.isEmpty() ? error.message
                                        : error.message + u"\n  ("_s + error.detail + u')');
    return codeOf(error.kind);
}

ExitCode Command::codeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
        return ExitCode::Partial;
    case ErrorKind::Storage:
        return ExitCode::Storage;
    case ErrorKind::Damaged:
        return ExitCode::Damaged;
    }
    Q_UNREACHABLE();
}

bool Command::wantsJson(const QCommandLineParser &given)
{
    return given.isSet(jsonName);
}

QString Command::reviewer(const QCommandLineParser &given)
{
    return given.value(reviewerName).trimmed();
}

std::optional<int> Command::number(const QString &text)
{
    const bool digits = !text.isEmpty() &&
                        std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int value = text.toInt(&fits);
    return digits && fits ? std::optional(value) : std::nullopt;
}

Result<std::unique_ptr<Project>> Command::openToRead(const QString &path)
{
    return Project::open(path, Project::Access::Look);
}

Result<std::unique_ptr<Project>> Command::openToWrite(const QString &path)
{
    Result<std::unique_ptr<Project>> project = Project::open(path);
    if (project && (*project)->isReadOnly())
        return Error{tr("%1 can only be read: the file or its folder is read-only, or a newer "
                        "Rounds made it. Nothing was changed.")
                         .arg(QFileInfo(path).fileName()),
                     {},
                     ErrorKind::Storage};
    return project;
}

Result<ExampleSummary> Command::find(Project &project, const QString &id)
{
    const Result<std::optional<ExampleSummary>> found = project.examples().findByLabel(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{tr("There is no example \"%1\" in this project.").arg(id), {}};
    return **found;
}
