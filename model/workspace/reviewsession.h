// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/currentexample.h"
#include "model/workspace/queuecounter.h"
#include "model/workspace/reviewdesk.h"
#include "model/workspace/sitting.h"

#include <QObject>

#include <functional>

/// One reviewer working through one queue: the presenter behind the Review page. Holds the queue,
/// the example on the desk and who reviews; every verb is durable before its signal is sent.
class ReviewSession final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    ReviewSession(Project &project, Clock clock, QObject *parent = nullptr);

    Project &project() { return m_project; }
    QDateTime now() const { return m_clock(); }
    bool isReadOnly() const { return m_project.isReadOnly(); }
    const Reviewer &reviewer() const { return m_reviewer; }
    Queue queue() const { return m_work.queue(); }
    QString category() const { return m_work.category(); }
    QString searchText() const { return m_work.searchText(); }
    /// The search, understood: for what is to be marked in texts.
    const Query &query() const { return m_work.query(); }
    /// Why the search text is not understood; then the queue is empty and the desk stays as it is.
    QString searchProblem() const { return m_work.searchProblem(); }
    /// The queue, for lists that load as they are scrolled.
    const WorkQueue &work() const { return m_work; }
    /// What the search can name, for completion.
    QueryVocabulary searchVocabulary() const;
    const CurrentExample &current() const { return m_current; }
    const Quota &quota() const { return m_quota; }
    /// How many the queue holds now; -1 until queueCounted().
    qint64 queueSize() const { return m_work.knownSize(m_quota).value_or(-1); }
    /// The sitting: active time, pace, and what the session came to so far.
    Sitting &sitting() { return m_sitting; }
    SessionSummary sessionSummary();
    /// What undo and redo would do, in words ("Approve acute-0001"); empty when there is nothing.
    QString undoText() const;
    QString redoText() const;
    const RuleSet &rules() const;
    /// How many examples have an open finding of each rule.
    QMap<QString, int> openCounts() const;
    QList<DatasetFinding> datasetFindings() const;
    /// Why a verdict is refused for the current example; empty when it is allowed.
    QString refusal(Verdict verdict) const;

    /// Accepts a finding of the example on the desk, for a reason.
    bool waive(const Finding &finding, const QString &reason);
    /// Edits as the finding proposes; refused when it is no longer one of the example.
    bool applyFix(const Finding &finding);
    /// Stores the project's next rule set. What the examples are found to be under it is for a
    /// CheckJob to say.
    bool setRules(const RuleSet &rules);
    bool setGuideline(const QString &category, const QString &text);
    /// Reads the findings again after a CheckJob or a fix of many; leaves the desk as it is.
    void refreshFindings();

public Q_SLOTS:
    void setReviewer(const Reviewer &reviewer);
    /// Takes up a queue, one category of it (empty: all) and only what matches a search (empty:
    /// all) in the language of QueryParser.
    void setQueue(Queue queue, const QString &category = {}, const QString &searchText = {});

    /// In which order the queue is worked through; the project remembers it for the reviewer.
    void setOrder(const QueueOrder &order);
    /// Ends the review session, if one has begun; sessionEnded() says what it came to.
    void endSession();

    void open(ExampleId id);
    /// False when there is no such example.
    bool openLabel(const QString &label);
    void next();
    void previous();

    bool decide(const Decision &decision);
    /// Success is told by the signals; false when it was refused, with failed().
    bool edit(const Patch &patch);
    bool saveAndApprove(const Patch &patch);
    void setFlag(bool on);
    void comment(const JsonPointer &place, const QString &text);
    /// Marks a reasoning step, 0 being the first; the same verdict again takes it back.
    void markStep(int step, StepVerdict verdict);
    void undo();
    void redo();
    /// Reads everything again after an import.
    void refresh();

Q_SIGNALS:
    /// Another example is on the desk, or none.
    void currentChanged();
    /// The example on the desk has a new status, revision or flag.
    void currentUpdated();
    /// A row changed; it may have left the queue.
    void summaryChanged(const ExampleSummary &summary);
    /// The queue is another one, or has to be read again.
    void queueChanged();
    void quotaChanged();
    void queueCounted();
    void undoChanged();
    void rulesChanged();
    /// The findings of the example on the desk, or those of the lists, are other ones.
    void findingsChanged();
    void reviewerChanged();
    void sessionEnded(const SessionSummary &summary);
    /// An approval took less time than its words take a fast reader; both in seconds.
    void approvedFast(const QString &label, int seconds, int needed);
    void failed(const Error &error);

private:
    Actor actor() const { return {m_reviewer.name, m_clock()}; }
    void load(const std::optional<ExampleSummary> &summary);
    /// Everything the desk shows of an example; invalid, with failed(), when it cannot be read.
    CurrentExample read(const ExampleSummary &summary);
    /// Without stopping the rest when they cannot be read.
    void readFindings(CurrentExample &current);
    void step(Qt::SortOrder order);
    void reloadQuota();
    void readOrder();
    /// Announces a change; moves on to the next example when the current one left the queue.
    bool settle(const Result<ExampleSummary> &result, bool advance);
    void settleUndo(const Result<ExampleSummary> &result);
    QString textOf(const Result<QList<Event>> &action) const;
    /// Begins the session before something is done; false, with failed(), when it cannot.
    bool begin();
    /// A decision with the time it took.
    bool settleDecision(Verdict verdict, const std::function<Result<ExampleSummary>(Actor)> &act);

    Project &m_project;
    ReviewDesk m_desk;
    Clock m_clock;
    Reviewer m_reviewer;
    WorkQueue m_work;
    QueueCounter m_counter;
    Sitting m_sitting;
    CurrentExample m_current;
    /// The example on the desk as it was when it came: from there on goes the queue, wherever an
    /// edit has moved it since.
    std::optional<ExampleSummary> m_anchor;
    Quota m_quota;
};
