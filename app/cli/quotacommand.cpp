// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/quotacommand.h"

#include "app/cli/table.h"
#include "model/dataset/category.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString setName = u"set"_s;

Json counts(const QuotaRow &row, int missing, int toGenerate)
{
    return {{"target", row.target},
            {"approved", row.count(Status::Approved)},
            {"pending", row.count(Status::Pending)},
            {"rejected", row.count(Status::Rejected)},
            {"second_opinion", row.count(Status::SecondOpinion)},
            {"missing", missing},
            {"to_generate", toGenerate}};
}

Json toJson(const Quota &quota)
{
    Json categories = Json::array();
    for (const QuotaRow &row : quota.rows) {
        Json category = {{"id", toStd(row.category)}, {"name", toStd(row.name)}};
        category.update(counts(row, row.missing(), row.toGenerate()));
        categories.push_back(category);
    }
    return {{"categories", categories},
            {"total", counts(quota.total(), quota.missing(), quota.toGenerate())}};
}

QStringList cells(const QString &name, const QuotaRow &row, int missing, int toGenerate)
{
    QStringList list{name};
    for (const int count :
         {row.target, row.count(Status::Approved), row.count(Status::Pending),
          row.count(Status::SecondOpinion), row.count(Status::Rejected), missing, toGenerate})
        list += QString::number(count);
    return list;
}

} // namespace

QuotaCommand::QuotaCommand(const Environment &environment)
    : Command(u"quota"_s, u"PROJECT"_s, tr("Show how far each category is, or set its target.")),
      m_environment(environment)
{
    addOption({setName, tr("A category's new target; may be repeated."), u"ID=N"_s});
    addReviewerOption();
}

ExitCode QuotaCommand::execute(const QCommandLineParser &given, Output &out)
{
    const Result<QList<Target>> targets = targetsOf(given.values(setName));
    if (!targets)
        return misuse(targets.error().message, out);
    const QString path = given.positionalArguments().first();
    const Result<std::unique_ptr<Project>> project =
        targets->isEmpty() ? openToRead(path) : openToWrite(path);
    if (!project)
        return fail(project.error(), out);
    if (Result<void> done = set(**project, *targets, reviewer(given)); !done)
        return fail(done.error(), out);
    const Result<Quota> quota = (*project)->quotas().load();
    if (!quota)
        return fail(quota.error(), out);
    if (wantsJson(given))
        out.write(toJson(*quota));
    else
        print(*quota, out);
    return ExitCode::Done;
}

Result<QList<QuotaCommand::Target>> QuotaCommand::targetsOf(const QStringList &settings)
{
    QList<Target> targets;
    for (const QString &setting : settings) {
        const QString id = setting.section(u'=', 0, 0);
        const std::optional<int> target = number(setting.section(u'=', 1));
        if (!Categories::find(id))
            return Error{tr("\"%1\" is no category.").arg(id), {}};
        if (!target)
            return Error{tr("--set %1: a target is a number from 0, as in %2=75.").arg(setting, id),
                         {}};
        targets += {id, *target};
    }
    return targets;
}

Result<void> QuotaCommand::set(Project &project, const QList<Target> &targets,
                               const QString &reviewer)
{
    const QString name = reviewer.isEmpty() ? m_environment.userName : reviewer;
    for (const auto &[category, target] : targets) {
        Result<void> done = project.setTarget(category, target, name, m_environment.clock());
        if (!done)
            return done;
    }
    return {};
}

void QuotaCommand::print(const Quota &quota, Output &out)
{
    Table table({tr("Category"), tr("Target"), tr("Approved"), tr("Pending"), tr("Second opinion"),
                 tr("Rejected"), tr("Missing"), tr("To generate")});
    for (const QuotaRow &row : quota.rows)
        table.addRow(cells(row.name, row, row.missing(), row.toGenerate()));
    table.addRow(cells(tr("Total"), quota.total(), quota.missing(), quota.toGenerate()));
    out.print(table.toText());
}
