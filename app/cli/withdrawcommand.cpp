// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/withdrawcommand.h"

#include "model/workspace/batchdesk.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString reasonName = u"reason"_s;
const QString undoName = u"undo"_s;

} // namespace

WithdrawCommand::WithdrawCommand(const Environment &environment)
    : Command(u"withdraw"_s, u"PROJECT BATCH"_s,
              tr("Take a batch out of queues, counts and exports, or in again.")),
      m_environment(environment)
{
    addOption({reasonName, tr("Why it is withdrawn."), u"TEXT"_s});
    addOption({undoName, tr("Take the batch in again.")});
    addReviewerOption();
    setNotes(tr("BATCH is the number of an import, as \"list\" shows it. Nothing is deleted, and "
                "decisions stay as they are.\n"
                "Exit code 1: there is no such batch, or it is that way already."));
}

ExitCode WithdrawCommand::execute(const QCommandLineParser &given, Output &out)
{
    if (const QString fault = faultOf(given); !fault.isEmpty())
        return misuse(fault, out);
    const QStringList arguments = given.positionalArguments();
    const Result<std::unique_ptr<Project>> project = openToWrite(arguments.at(0));
    if (!project)
        return fail(project.error(), out);
    const BatchId batch{*number(arguments.at(1))};
    const Actor actor{reviewer(given), m_environment.clock()};
    BatchDesk desk(**project);
    const bool undo = given.isSet(undoName);
    const Result<void> done =
        undo ? desk.takeIn(batch, actor) : desk.withdraw(batch, given.value(reasonName), actor);
    if (!done)
        return fail(done.error(), out);
    const Result<QMap<BatchId, BatchTally>> tallies = (*project)->tallies().all();
    if (!tallies)
        return fail(tallies.error(), out);
    const int examples = tallies->value(batch).examples();
    if (wantsJson(given))
        out.write(Json{{"batch", batch.number}, {"withdrawn", !undo}, {"examples", examples}});
    else
        out.print((undo ? tr("Batch %1 is in again, with %n example(s).", nullptr, examples)
                        : tr("Batch %1 is withdrawn, with %n example(s).", nullptr, examples))
                      .arg(batch.number));
    return ExitCode::Done;
}

QString WithdrawCommand::faultOf(const QCommandLineParser &given)
{
    if (reviewer(given).isEmpty())
        return tr("No withdrawal without a reviewer: say --reviewer NAME.");
    const QString batch = given.positionalArguments().at(1);
    if (number(batch).value_or(0) < 1)
        return tr("\"%1\" is no number of a batch.").arg(batch);
    if (given.isSet(undoName) && given.isSet(reasonName))
        return tr("--reason goes with a withdrawal, not with --undo.");
    return {};
}
