// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/patch.h"
#include "model/review/reviewflow.h"
#include "model/workspace/project.h"

#include <functional>

/// Who acts, and when.
struct Actor
{
    QString reviewer;
    QDateTime now;
    /// How long the example was looked at before it was decided; nothing where nobody measured.
    std::optional<int> activeSeconds = std::nullopt;
};

/// What a rule's own fix would do to one example.
struct ProposedFix
{
    ExampleId example;
    QString label;
    Finding finding; ///< With the patch.
};

/// What became of a fix of many.
struct ClassFix
{
    struct Refusal
    {
        ExampleId example;
        QString label;
        QString why;
    };

    QList<ExampleId> fixed;
    QList<Refusal> refused;
};

/// The verbs of reviewing, for the window and the command line alike. Each is one durable
/// transaction: it happened and is on disk, or nothing changed and the error says why.
class ReviewDesk
{
    Q_DECLARE_TR_FUNCTIONS(ReviewDesk)

public:
    explicit ReviewDesk(Project &project) : m_project(project) {}

    Result<ExampleSummary> decide(ExampleId id, const Decision &decision, const Actor &actor);
    /// Applies a patch to the given revision, which has to be the current one, as a new revision.
    /// `fix` is the rule whose finding proposed it, if one did.
    Result<ExampleSummary> edit(ExampleId id, int revision, const Patch &patch, const Actor &actor,
                                const QString &fix = {});
    /// Edit and approve as one action.
    Result<ExampleSummary> saveAndApprove(ExampleId id, int revision, const Patch &patch,
                                          const Actor &actor);
    Result<ExampleSummary> setFlag(ExampleId id, bool on, const Actor &actor);
    /// Says something about a place of the example, or about all of it; decides nothing.
    Result<ExampleSummary> comment(ExampleId id, const JsonPointer &place, const QString &text,
                                   const Actor &actor);
    /// What the reviewer thinks of the reasoning step at a place; nothing takes a verdict back.
    Result<ExampleSummary> markStep(ExampleId id, const JsonPointer &step,
                                    std::optional<StepVerdict> verdict, const Actor &actor);

    /// Every finding of the example as it is now, fresh whatever is stored; never writes.
    Result<QList<CheckedFinding>> findings(const ExampleSummary &summary) const;
    /// Accepts the open findings of a rule at a place, for a reason.
    Result<ExampleSummary> waive(ExampleId id, const QString &rule, const JsonPointer &place,
                                 const QString &reason, const Actor &actor);
    /// The same of one finding alone.
    Result<ExampleSummary> waive(ExampleId id, const Finding &finding, const QString &reason,
                                 const Actor &actor);

    /// What fixAll() could mend, of every example that is not rejected.
    Result<QList<ProposedFix>> previewFixAll(const QString &rule) const;
    /// Asked after every example; false gives up, and then nothing was changed.
    using Proceed = std::function<bool(int done, int total)>;
    /// Applies a rule's own fixes to many examples as one action, in one transaction. One that is
    /// refused harms none of the others.
    Result<ClassFix> fixAll(const QString &rule, const QList<ExampleId> &examples,
                            const Actor &actor, const Proceed &proceed = {});

    /// The events that undo would void or redo would bring back, of this reviewer only; empty when
    /// there is none.
    Result<QList<Event>> undoable(const QString &reviewer) const;
    Result<QList<Event>> redoable(const QString &reviewer) const;
    Result<ExampleSummary> undo(const Actor &actor);
    Result<ExampleSummary> redo(const Actor &actor);

    /// All events of an example, the undone ones too.
    Result<QList<Event>> history(ExampleId id) const;

private:
    using Change = std::function<Result<void>(const ExampleSummary &before)>;

    /// One transaction: appends events, folds, brings the row in step, commits.
    Result<ExampleSummary> change(ExampleId id, const Change &append);
    Result<ExampleSummary> summary(ExampleId id) const;
    Result<Event> append(const ExampleSummary &summary, Event event, const Actor &actor);
    Result<Event> appendEdit(const ExampleSummary &summary, int revision, const Patch &patch,
                             const QString &action, const Actor &actor, const QString &fix = {});
    static Result<void> checkReadable(const QByteArray &record);
    Result<Event> appendDecision(const ExampleSummary &summary, const Decision &decision,
                                 const QString &action, const Actor &actor);
    Result<void> checkAllowed(ExampleSummary summary, const Decision &decision,
                              const Actor &actor) const;
    /// Which findings are meant.
    using Choice = std::function<bool(const Finding &)>;
    Result<ExampleSummary> waiveChosen(ExampleId id, const Choice &isMeant, const QString &reason,
                                       const Actor &actor);
    Result<Event> appendClassFix(const ExampleSummary &summary, const QString &rule,
                                 const QString &action, const Actor &actor);
    /// The fixes of a rule one after the other, as one patch; an error when they do not help.
    Result<Patch> classPatch(const ExampleSummary &summary, const QString &rule) const;
    /// Folds the example's events again and brings its row in step.
    Result<ExampleSummary> refolded(ExampleSummary summary);
    Result<QList<Event>> newestAction(const QString &reviewer, bool undone) const;
    Result<ExampleSummary> voidAction(const QList<Event> &action, bool redo, const Actor &actor);
    Result<void> checkRedone(const ExampleSummary &before, const ExampleSummary &after, bool redo,
                             const Actor &actor) const;
    Result<void> checkNobodyElseActed(const QList<Event> &action, const QString &reviewer) const;

    Project &m_project;
};
