// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/listcommand.h"

#include "app/cli/table.h"
#include "model/dataset/category.h"
#include "model/workspace/searchvocabulary.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString statusName = u"status"_s;
const QString categoryName = u"category"_s;
const QString searchName = u"search"_s;
const QString viewName = u"view"_s;
const QString ruleName = u"rule"_s;
const QString errorsName = u"errors"_s;
const QString idsName = u"ids"_s;

QString statusIds()
{
    QStringList ids;
    for (const Status status : Statuses::all())
        ids += Statuses::id(status);
    return ids.join(u", "_s);
}

} // namespace

ListCommand::ListCommand()
    : Command(u"list"_s, u"PROJECT"_s, tr("List the examples, in the order they came in."))
{
    addOption({statusName, tr("Only this status: %1.").arg(statusIds()), u"STATUS"_s});
    addOption({categoryName, tr("Only this category."), u"ID"_s});
    addOption({searchName, tr("Only what matches a search, as in the window."), u"TEXT"_s});
    addOption(
        {viewName, tr("Only what matches the search that was saved under a name."), u"NAME"_s});
    addOption({ruleName, tr("Only examples with an open finding of this rule."), u"RULE"_s});
    addOption({errorsName, tr("Only examples with an open error.")});
    addOption({idsName, tr("Print nothing but the ids, one on a line, for scripts.")});
    setNotes(searchNotes());
}

QString ListCommand::searchNotes()
{
    Table filters({tr("Filters of a search:"), {}});
    for (const QueryField field : QueryFields::all())
        filters.addRow(
            {u"  "_s + QueryFields::name(field) + u':', QueryFields::description(field)});
    return tr("A search is words, \"words in a row\" and filters; all have to match. Commas part "
              "several values, and a minus sign in front excludes:\n"
              "  rounds-cli list knee.rounds --search 'sharp \"sore knee\" category:acute,chronic "
              "-status:approved'") +
           u"\n\n"_s + filters.toText();
}

ExitCode ListCommand::execute(const QCommandLineParser &given, Output &out)
{
    ExampleFilter filter;
    filter.status = Statuses::fromId(given.value(statusName));
    if (given.isSet(statusName) && !filter.status)
        return misuse(
            tr("\"%1\" is no status. There are %2.").arg(given.value(statusName), statusIds()),
            out);
    filter.category = given.value(categoryName);
    filter.openRule = given.value(ruleName);
    if (given.isSet(ruleName) && !RuleCatalogue::find(filter.openRule))
        return misuse(tr("There is no rule \"%1\".").arg(filter.openRule), out);
    filter.withErrors = given.isSet(errorsName);
    const Result<std::unique_ptr<Project>> project =
        openToRead(given.positionalArguments().first());
    if (!project)
        return fail(project.error(), out);
    if (Result<void> known = checkCategory(**project, given); !known)
        return refuse(known.error(), out);
    const Result<Query> query = search(**project, given);
    if (!query)
        return refuse(query.error(), out);
    filter.query = *query;
    const Result<QList<ExampleSummary>> examples = all(**project, filter);
    if (!examples)
        return fail(examples.error(), out);
    if (wantsJson(given))
        out.write(toJson(*examples));
    else if (given.isSet(idsName))
        printIds(*examples, out);
    else
        print(*examples, out);
    return ExitCode::Done;
}

Result<Query> ListCommand::search(Project &project, const QCommandLineParser &given)
{
    Result<Query> query = readQuery(project, given.value(searchName), {});
    if (!query || !given.isSet(viewName))
        return query;
    const Result<std::optional<View>> view = project.views().find(given.value(viewName));
    if (!view)
        return view.error();
    if (!*view)
        return Error{tr("There is no view \"%1\" in this project.").arg(given.value(viewName)), {}};
    const Result<Query> saved = readQuery(project, (*view)->query, {});
    if (!saved)
        return saved.error();
    query->terms += saved->terms;
    return query;
}

ExitCode ListCommand::refuse(const Error &error, Output &out) const
{
    return error.kind == ErrorKind::Refused ? misuse(error.message, out) : fail(error, out);
}

Result<void> ListCommand::checkCategory(Project &project, const QCommandLineParser &given)
{
    if (!given.isSet(categoryName))
        return {};
    // Generators invent categories: one that examples carry can be asked for, too.
    const Result<Quota> quota = project.quotas().load();
    if (!quota)
        return quota.error();
    const QString category = given.value(categoryName);
    if (category.isEmpty() ||
        std::ranges::find(quota->rows, category, &QuotaRow::category) == quota->rows.end())
        return Error{tr("There is no category \"%1\" in this project.").arg(category), {}};
    return {};
}

Result<QList<ExampleSummary>> ListCommand::all(Project &project, const ExampleFilter &filter)
{
    QList<ExampleSummary> list;
    const Result<void> read =
        project.examples().forEach(filter, [&list](const ExampleSummary &example) {
            list += example;
            return Result<bool>(true);
        });
    return read ? Result<QList<ExampleSummary>>(list) : read.error();
}

Json ListCommand::toJson(const QList<ExampleSummary> &examples)
{
    Json list = Json::array();
    for (const ExampleSummary &example : examples)
        list.push_back({{"id", toStd(example.label)},
                        {"category", toStd(example.category)},
                        {"status", toStd(Statuses::id(example.status))},
                        {"revision", example.revision},
                        {"batch", example.batch.number},
                        {"errors", example.openErrors},
                        {"warnings", example.openWarnings}});
    return {{"examples", list}};
}

void ListCommand::printIds(const QList<ExampleSummary> &examples, Output &out)
{
    QStringList ids;
    for (const ExampleSummary &example : examples)
        ids += example.label;
    if (!ids.isEmpty())
        out.print(ids.join(u'\n'));
}

void ListCommand::print(const QList<ExampleSummary> &examples, Output &out)
{
    Table table({tr("Id"), tr("Category"), tr("Status"), tr("Revision"), tr("Batch"), tr("Errors"),
                 tr("Warnings")});
    for (const ExampleSummary &example : examples)
        table.addRow({example.label, Categories::nameOf(example.category),
                      Statuses::name(example.status), QString::number(example.revision),
                      QString::number(example.batch.number), QString::number(example.openErrors),
                      QString::number(example.openWarnings)});
    if (!table.isEmpty())
        out.print(table.toText());
    out.complain(tr("%n example(s)", nullptr, int(examples.size())));
}
