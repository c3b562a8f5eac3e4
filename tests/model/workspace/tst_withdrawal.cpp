// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/batchdesk.h"
#include "model/workspace/checkjob.h"
#include "model/workspace/nativeexport.h"
#include "model/workspace/projectcheck.h"
#include "model/workspace/reviewsession.h"
#include "model/workspace/searchvocabulary.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using records::lines;
using records::record;

/// Batches that are taken out of everything, and in again.
class TestWithdrawal final : public QObject
{
    Q_OBJECT

private:
    /// a-1 (approved) and a-2 in batch 1; b-1 in batch 2.
    static void fill(TemporaryProject &t)
    {
        t.import(u"a.jsonl"_s, lines({record("a-1"), record("a-2", "doms", "hip")}));
        t.import(u"b.jsonl"_s, lines({record("b-1", "acute", "elbow")}));
        QVERIFY(
            ReviewDesk(t.project())
                .decide(t.summary(u"a-1"_s).id, {Verdict::Approve, {}, {}}, t.actor(u"keller"_s))
                .ok());
    }
    static Result<void> withdraw(TemporaryProject &t, const QString &who = u"keller"_s)
    {
        return BatchDesk(t.project()).withdraw({1}, u"wrong prompt"_s, t.actor(who));
    }
    static QStringList labels(TemporaryProject &t, const ExampleFilter &filter = {})
    {
        QStringList list;
        for (const ExampleSummary &one : *t.project().examples().page(filter, {}, 10))
            list += one.label;
        return list;
    }
    static int counted(TemporaryProject &t)
    {
        int sum = 0;
        const Quota quota = *t.project().quotas().load();
        for (const Status status : Statuses::all())
            sum += quota.total().count(status);
        return sum;
    }
    static QStringList problems(TemporaryProject &t) { return *ProjectCheck(t.project()).run(); }

private Q_SLOTS:
    void withdraw_batch_leavesListsAndCounts();
    void withdraw_batch_isFoundWhenAskedFor();
    void withdraw_approved_leavesTheExportAndIsNamed();
    void withdraw_batch_leavesChecksOfTheDataSet();
    void withdraw_batch_itsExamplesCannotBeDecided();
    void withdraw_undone_isAsBefore();
    void withdraw_undoneAndRedoneTomorrow_isWithdrawn();
    void withdraw_twice_isRefused();
    void withdraw_nobodyOrNoBatch_isRefused();
    void withdraw_diskFull_changesNothing();
    void takeIn_byAnother_isAllowed();
    void takeIn_notWithdrawn_isRefused();
    void import_withdrawnRecords_saysSo();
    void edit_undoneWhileWithdrawn_keepsTheCounts();
    void session_withdrawn_queuesGoOnWithoutIt();
    void verify_markedByHand_isFound();
};

void TestWithdrawal::withdraw_batch_leavesListsAndCounts()
{
    TemporaryProject t;
    fill(t);
    QCOMPARE(counted(t), 3);
    const Result<void> done = withdraw(t);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    QCOMPARE(labels(t), QStringList{u"b-1"_s});
    QCOMPARE(*t.project().examples().countUpTo({}, {99}), 1);
    QCOMPARE(t.project().examples().ids()->size(), 1);
    QCOMPARE(counted(t), 1);
    QCOMPARE(t.project().quotas().load()->total().count(Status::Approved), 0);
    const Batch batch = t.project().batches().all()->first();
    QVERIFY(batch.withdrawal);
    QCOMPARE(batch.withdrawal->reviewer, u"keller"_s);
    QCOMPARE(batch.withdrawal->reason, u"wrong prompt"_s);
    QVERIFY(t.summary(u"a-1"_s).withdrawn);
    QCOMPARE(t.summary(u"a-1"_s).status, Status::Approved);
    QCOMPARE(problems(t), QStringList());
}

void TestWithdrawal::withdraw_batch_isFoundWhenAskedFor()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(withdraw(t).ok());
    ExampleFilter filter;
    filter.query = *readQuery(t.project(), u"withdrawn:yes"_s, {});
    QCOMPARE(labels(t, filter), QStringList({u"a-1"_s, u"a-2"_s}));
    filter.query = *readQuery(t.project(), u"withdrawn:yes hip"_s, {});
    QCOMPARE(labels(t, filter), QStringList{u"a-2"_s});
    filter.query = *readQuery(t.project(), u"hip"_s, {});
    QCOMPARE(labels(t, filter), QStringList());
    filter.query = *readQuery(t.project(), u"batch:1"_s, {});
    QCOMPARE(labels(t, filter), QStringList());
}

void TestWithdrawal::withdraw_approved_leavesTheExportAndIsNamed()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(withdraw(t).ok());
    const auto report =
        NativeExport(t.project()).run(t.folder() + u"/out"_s, [](const auto &) { return true; });
    QVERIFY(report && *report);
    QCOMPARE((*report)->records(), 0);
    QStringList excluded;
    for (const auto &one : (*report)->excluded)
        excluded += one.label + u' ' + one.code;
    QCOMPARE(excluded, QStringList({u"a-1 withdrawn"_s, u"a-2 withdrawn"_s, u"b-1 pending"_s}));
}

void TestWithdrawal::withdraw_batch_leavesChecksOfTheDataSet()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(t.project()
                .database()
                .run(u"INSERT INTO finding VALUES (1, 0, 'probability-sum', 'error', '', '[]', '', "
                     "'[{}]', '')"_s)
                .ok());
    QCOMPARE(t.project().checks().openCounts()->value(u"probability-sum"_s), 1);
    QCOMPARE(t.project().checks().fixable(u"probability-sum"_s)->size(), 1);
    QVERIFY(CheckJob(t.project()).run([](const CheckProgress &) { return true; }).ok());
    QVERIFY(!*CheckJob::isNeeded(t.project()));
    QVERIFY(withdraw(t).ok());
    QVERIFY(*CheckJob::isNeeded(t.project()));
    QVERIFY(t.project()
                .database()
                .run(u"INSERT INTO finding VALUES (2, 0, 'probability-sum', 'error', '', '[]', '', "
                     "'[{}]', '')"_s)
                .ok());
    QCOMPARE(t.project().checks().openCounts()->value(u"probability-sum"_s), 0);
    QVERIFY(t.project().checks().fixable(u"probability-sum"_s)->isEmpty());
}

void TestWithdrawal::withdraw_batch_itsExamplesCannotBeDecided()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(withdraw(t).ok());
    ReviewDesk desk(t.project());
    const Result<ExampleSummary> done =
        desk.decide(t.summary(u"a-2"_s).id, {Verdict::Approve, {}, {}}, t.actor(u"keller"_s));
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"withdrawn"_s));
    QVERIFY(!desk.setFlag(t.summary(u"a-2"_s).id, true, t.actor(u"keller"_s)));
}

void TestWithdrawal::withdraw_undone_isAsBefore()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(withdraw(t).ok());
    const Result<ExampleSummary> undone = ReviewDesk(t.project()).undo(t.actor(u"keller"_s));
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.error().message));
    QVERIFY(!undone->id.isValid());
    QCOMPARE(labels(t).size(), 3);
    QCOMPARE(counted(t), 3);
    QCOMPARE(t.summary(u"a-1"_s).status, Status::Approved);
    QCOMPARE(problems(t), QStringList());
}

void TestWithdrawal::withdraw_undoneAndRedoneTomorrow_isWithdrawn()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(withdraw(t).ok());
    t.reopen();
    QVERIFY(ReviewDesk(t.project()).undo(t.actor(u"keller"_s)).ok());
    t.reopen();
    QVERIFY(ReviewDesk(t.project()).redo(t.actor(u"keller"_s)).ok());
    QCOMPARE(labels(t), QStringList{u"b-1"_s});
    QCOMPARE(counted(t), 1);
    QCOMPARE(t.project().batches().all()->first().withdrawal->reason, u"wrong prompt"_s);
    QCOMPARE(problems(t), QStringList());
    QVERIFY(ReviewDesk(t.project()).undo(t.actor(u"keller"_s)).ok());
    QCOMPARE(counted(t), 3);
    QCOMPARE(problems(t), QStringList());
}

void TestWithdrawal::withdraw_twice_isRefused()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(withdraw(t).ok());
    const Result<void> again = withdraw(t, u"ortiz"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().message, u"keller withdrew batch 1 already."_s);
}

void TestWithdrawal::withdraw_nobodyOrNoBatch_isRefused()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(!withdraw(t, u" "_s));
    QVERIFY(!BatchDesk(t.project()).withdraw({9}, {}, t.actor(u"keller"_s)));
    QCOMPARE(counted(t), 3);
}

void TestWithdrawal::withdraw_diskFull_changesNothing()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(t.project()
                .database()
                .run(u"CREATE TEMP TRIGGER full BEFORE UPDATE ON main.counter BEGIN "
                     "SELECT RAISE(ABORT, 'disk full'); END"_s)
                .ok());
    QVERIFY(!withdraw(t));
    t.reopen();
    QCOMPARE(labels(t).size(), 3);
    QCOMPARE(counted(t), 3);
    QCOMPARE(problems(t), QStringList());
}

void TestWithdrawal::takeIn_byAnother_isAllowed()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(withdraw(t).ok());
    QVERIFY(BatchDesk(t.project()).takeIn({1}, t.actor(u"ortiz"_s)).ok());
    QCOMPARE(counted(t), 3);
    QVERIFY(!t.project().batches().all()->first().withdrawal);
    // What keller undoes now does not count any more.
    QVERIFY(ReviewDesk(t.project()).undo(t.actor(u"keller"_s)).ok());
    QCOMPARE(counted(t), 3);
    QCOMPARE(problems(t), QStringList());
    QVERIFY(ReviewDesk(t.project()).undo(t.actor(u"ortiz"_s)).ok());
    QCOMPARE(problems(t), QStringList());
}

void TestWithdrawal::takeIn_notWithdrawn_isRefused()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(!BatchDesk(t.project()).takeIn({1}, t.actor(u"keller"_s)));
}

void TestWithdrawal::import_withdrawnRecords_saysSo()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(withdraw(t).ok());
    const ImportReport again = t.import(
        u"again.jsonl"_s,
        lines({record("a-1"), record("a-2", "doms", "hip"), record("b-1", "acute", "elbow")}));
    QCOMPARE(again.batch.duplicates, 3);
    QCOMPARE(again.withdrawn, 2);
    QCOMPARE(counted(t), 1);
}

void TestWithdrawal::edit_undoneWhileWithdrawn_keepsTheCounts()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(withdraw(t, u"ortiz"_s).ok());
    QVERIFY(ReviewDesk(t.project()).undo(t.actor(u"keller"_s)).ok()); // the approval
    QCOMPARE(t.summary(u"a-1"_s).status, Status::Pending);
    QCOMPARE(counted(t), 1);
    QCOMPARE(problems(t), QStringList());
    QVERIFY(BatchDesk(t.project()).takeIn({1}, t.actor(u"ortiz"_s)).ok());
    QCOMPARE(t.project().quotas().load()->total().count(Status::Approved), 0);
    QCOMPARE(counted(t), 3);
    QCOMPARE(problems(t), QStringList());
}

void TestWithdrawal::session_withdrawn_queuesGoOnWithoutIt()
{
    TemporaryProject t;
    fill(t);
    ReviewSession session(t.project(), [&t] { return t.now(); });
    session.setReviewer({u"keller"_s, {}, {}});
    session.setQueue(Queue::All);
    QCOMPARE(session.queueSize(), 3);
    QVERIFY(withdraw(t).ok());
    session.refresh();
    QCOMPARE(session.queueSize(), 1);
    QCOMPARE(session.undoText(), u"withdraw batch 1"_s);
    session.setQueue(Queue::Approved);
    QVERIFY(!session.current().isValid());
    session.undo();
    QCOMPARE(session.queueSize(), 1);
    QCOMPARE(session.redoText(), u"withdraw batch 1"_s);
    session.setQueue(Queue::All);
    QCOMPARE(session.queueSize(), 3);
}

void TestWithdrawal::verify_markedByHand_isFound()
{
    TemporaryProject t;
    fill(t);
    QVERIFY(t.project().batches().setWithdrawn({1}, u"nobody"_s).ok());
    QCOMPARE(problems(t).size(), 1);
}

QTEST_GUILESS_MAIN(TestWithdrawal)
#include "tst_withdrawal.moc"
