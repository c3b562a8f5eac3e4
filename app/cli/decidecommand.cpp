// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/decidecommand.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString reasonName = u"reason"_s;
const QString noteName = u"note"_s;

QString reasonCodes()
{
    QStringList codes;
    for (const Reason &reason : Reasons::all())
        codes += reason.code;
    return codes.join(u", "_s);
}

} // namespace

DecideCommand::DecideCommand(const Environment &environment)
    : Command(u"decide"_s, u"PROJECT VERDICT ID..."_s,
              tr("Approve, reject, ask for a second opinion, or reopen.")),
      m_environment(environment)
{
    addReviewerOption();
    addOption({reasonName, tr("Why it is rejected; may be repeated."), u"CODE"_s});
    addOption({noteName, tr("What to tell the others."), u"TEXT"_s});
    setNotes(tr("Verdicts: approve, reject, second-opinion, reopen\n"
                "Reasons: %1 (needs --note)\n"
                "One example that is refused refuses none of the others.\n"
                "Exit code 1: at least one was refused.")
                 .arg(reasonCodes()));
}

ExitCode DecideCommand::execute(const QCommandLineParser &given, Output &out)
{
    const Result<Decision> decision = decisionOf(given);
    if (!decision)
        return misuse(decision.error().message, out);
    const QStringList arguments = given.positionalArguments();
    const Result<std::unique_ptr<Project>> project = openToWrite(arguments.first());
    if (!project)
        return fail(project.error(), out);
    Json decided = Json::array(), refused = Json::array();
    ExitCode code = ExitCode::Done;
    for (const QString &id : arguments.mid(2)) {
        const Result<void> done =
            decide(**project, id, *decision, {reviewer(given), m_environment.clock()});
        if (done) {
            decided.push_back(toStd(id));
            continue;
        }
        refused.push_back({{"id", toStd(id)}, {"why", toStd(done.error().message)}});
        const Error named{id + u": "_s + done.error().message, done.error().detail,
                          done.error().kind};
        code = std::max(code, fail(named, out));
    }
    if (wantsJson(given))
        out.write(Json{{"decided", decided}, {"refused", refused}});
    else
        out.print(tr("%1: %n example(s)", nullptr, int(decided.size()))
                      .arg(ReviewFlow::name(decision->verdict)));
    return code;
}

Result<Decision> DecideCommand::decisionOf(const QCommandLineParser &given)
{
    const QString word = given.positionalArguments().at(1);
    const std::optional<Verdict> verdict = ReviewFlow::verdictFromId(word);
    if (!verdict)
        return Error{
            tr("\"%1\" is no verdict. There are approve, reject, second-opinion and reopen.")
                .arg(word),
            {}};
    if (reviewer(given).isEmpty())
        return Error{tr("No decision without a reviewer: say --reviewer NAME."), {}};
    const Decision decision{*verdict, given.values(reasonName), given.value(noteName)};
    if (!decision.reasons.isEmpty() && *verdict != Verdict::Reject)
        return Error{tr("--reason goes with reject only; say it with --note."), {}};
    if (Result<void> complete = ReviewFlow::check(decision); !complete)
        return complete.error();
    return decision;
}

Result<void> DecideCommand::decide(Project &project, const QString &id, const Decision &decision,
                                   const Actor &actor)
{
    const Result<ExampleSummary> summary = find(project, id);
    if (!summary)
        return summary.error();
    const Result<ExampleSummary> after = ReviewDesk(project).decide(summary->id, decision, actor);
    return after ? Result<void>() : after.error();
}
