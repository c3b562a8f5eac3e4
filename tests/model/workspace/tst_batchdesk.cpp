// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/batchdesk.h"

#include "model/workspace/projectcheck.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using records::lines;
using records::record;

/// Mending what could not be read, and settling records whose id is taken.
class TestBatchDesk final : public QObject
{
    Q_OBJECT

private:
    /// a-1 came in, and a record with a comma too many did not.
    static void importBroken(TemporaryProject &t)
    {
        t.import(u"a.jsonl"_s, lines({record("a-1"), broken()}));
    }
    static QByteArray broken() { return record("a-2", "acute", "hip").chopped(1) + ",}"; }
    static QByteArray mended() { return record("a-2", "acute", "hip"); }

    /// a-1, and then another a-1 in a second batch.
    static qint64 importConflict(TemporaryProject &t, const QByteArray &text = "other knee")
    {
        t.import(u"a.jsonl"_s, lines({record("a-1")}));
        t.import(u"b.jsonl"_s, lines({record("a-1", "acute", text)}));
        return t.project().batches().conflicts()->first().id;
    }

    static Result<MendOutcome> mend(TemporaryProject &t, const QByteArray &text,
                                    const QString &who = u"keller"_s)
    {
        return BatchDesk(t.project()).mend({1}, text, t.actor(who));
    }
    static Result<SettledConflicts> settle(TemporaryProject &t, const QList<qint64> &ids,
                                           Settlement how)
    {
        return BatchDesk(t.project()).settle(ids, how, t.actor(u"keller"_s));
    }
    static void decide(TemporaryProject &t, const QString &label, const Decision &decision)
    {
        QVERIFY(ReviewDesk(t.project())
                    .decide(t.summary(label).id, decision, t.actor(u"keller"_s))
                    .ok());
    }
    static qsizetype open(TemporaryProject &t)
    {
        return t.project().batches().quarantined()->size() +
               t.project().batches().conflicts()->size();
    }
    static QStringList problems(TemporaryProject &t) { return *ProjectCheck(t.project()).run(); }
    static QByteArray current(TemporaryProject &t, const QString &label)
    {
        const ExampleSummary summary = t.summary(label);
        return *t.project().examples().raw(summary.id, summary.revision);
    }
    /// Makes the last write of a verb fail, as a full disk would.
    static void breakLastStep(TemporaryProject &t, const QString &table)
    {
        QVERIFY(t.project()
                    .database()
                    .run(u"CREATE TEMP TRIGGER full BEFORE UPDATE ON main.%1 BEGIN "
                         "SELECT RAISE(ABORT, 'disk full'); END"_s.arg(table))
                    .ok());
    }

private Q_SLOTS:
    void mend_brokenRecord_becomesAnExampleOfItsBatch();
    void mend_brokenRecord_keepsTheBytesAsTheyWereFound();
    void mend_stillBroken_isRefusedAndChangesNothing_data();
    void mend_stillBroken_isRefusedAndChangesNothing();
    void mend_sameAsAnExample_addsNothingAndLeavesTheList();
    void mend_idIsTaken_isAConflictNow();
    void mend_twice_isRefused();
    void mend_nobodySignedIn_isRefused();
    void mend_diskFull_changesNothing();
    void import_mendedBytesAgain_areKnown();
    void rename_conflict_comesInUnderAFreeId();
    void rename_diskFull_changesNothing();
    void revise_allowedStatus_isTheNextRevision_data();
    void revise_allowedStatus_isTheNextRevision();
    void revise_approved_isRefusedAndStaysOpen();
    void revise_undoneAndRedone_movesWithTheEvents();
    void skip_conflict_isKnownFromThenOn();
    void skip_undoneTomorrow_isOpenAgain();
    void settle_many_isOneAction();
    void settle_oneRefused_harmsNoneOfTheOthers();
    void import_conflictThatCameInOtherwise_isNoLongerOpen();
    void verify_entryMarkedByHand_isFound();
};

void TestBatchDesk::mend_brokenRecord_becomesAnExampleOfItsBatch()
{
    TemporaryProject t;
    importBroken(t);
    const Result<MendOutcome> done = mend(t, "\n  " + mended() + "\n");
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    QCOMPARE(done->kind, MendOutcome::Kind::Imported);
    const ExampleSummary summary = t.summary(u"a-2"_s);
    QCOMPARE(summary.id, done->example);
    QCOMPARE(summary.batch, BatchId{1});
    QCOMPARE(summary.line, 2);
    QCOMPARE(summary.status, Status::Pending);
    QCOMPARE(current(t, u"a-2"_s), mended());
    QCOMPARE(open(t), 0);
    QCOMPARE(t.project().quotas().load()->waiting(), 2);
    QCOMPARE(t.project().events().ofExample(summary.id)->first().kind, EventKind::Mended);
    QCOMPARE(problems(t), QStringList());
}

void TestBatchDesk::mend_brokenRecord_keepsTheBytesAsTheyWereFound()
{
    TemporaryProject t;
    importBroken(t);
    QVERIFY(mend(t, mended()).ok());
    QCOMPARE(**t.project().batches().quarantinedBytes({1}), broken());
    const QList<QuarantineEntry> all = *t.project().batches().quarantined(Leftovers::All);
    QCOMPARE(all.size(), 1);
    QVERIFY(!all.first().settledBy.isEmpty());
}

void TestBatchDesk::mend_stillBroken_isRefusedAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the same comma") << broken();
    QTest::newRow("no UTF-8") << mended().replace("hip", "h\xffp");
    QTest::newRow("no example") << "{\"id\":\"a-2\"}"_ba;
    QTest::newRow("no object") << "[1]"_ba;
    QTest::newRow("nothing") << " \n"_ba;
    QTest::newRow("two records") << mended() + mended();
}

void TestBatchDesk::mend_stillBroken_isRefusedAndChangesNothing()
{
    QFETCH(QByteArray, text);
    TemporaryProject t;
    importBroken(t);
    const qint64 before = t.project().events().head()->sequence.number;
    const Result<MendOutcome> done = mend(t, text);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Refused);
    QVERIFY(done.error().message.startsWith(u"It still cannot be read: "_s));
    QCOMPARE(open(t), 1);
    QCOMPARE(t.project().events().head()->sequence.number, before);
}

void TestBatchDesk::mend_sameAsAnExample_addsNothingAndLeavesTheList()
{
    TemporaryProject t;
    importBroken(t);
    const Result<MendOutcome> done = mend(t, record("a-1"));
    QVERIFY(done.ok());
    QCOMPARE(done->kind, MendOutcome::Kind::Known);
    QCOMPARE(done->label, u"a-1"_s);
    QCOMPARE(open(t), 0);
    QCOMPARE(t.project().quotas().load()->waiting(), 1);
    QCOMPARE(problems(t), QStringList());
}

void TestBatchDesk::mend_idIsTaken_isAConflictNow()
{
    TemporaryProject t;
    importBroken(t);
    const Result<MendOutcome> done = mend(t, record("a-1", "acute", "hip"));
    QVERIFY(done.ok());
    QCOMPARE(done->kind, MendOutcome::Kind::Conflict);
    QVERIFY(t.project().batches().quarantined()->isEmpty());
    const QList<ConflictEntry> conflicts = *t.project().batches().conflicts();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().label, u"a-1"_s);
    QCOMPARE(conflicts.first().line, 2);
    QCOMPARE(*t.project().batches().conflictRaw(conflicts.first().id),
             record("a-1", "acute", "hip"));
    QCOMPARE(problems(t), QStringList());
    QVERIFY(settle(t, {conflicts.first().id}, Settlement::Rename).ok());
    QCOMPARE(current(t, u"a-1-2"_s), record("a-1", "acute", "hip"));
    QCOMPARE(problems(t), QStringList());
}

void TestBatchDesk::mend_twice_isRefused()
{
    TemporaryProject t;
    importBroken(t);
    QVERIFY(mend(t, mended()).ok());
    QVERIFY(!mend(t, record("a-3")));
    QVERIFY(!t.summary(u"a-3"_s).id.isValid());
    QVERIFY(!BatchDesk(t.project()).mend({7}, mended(), t.actor(u"keller"_s)));
}

void TestBatchDesk::mend_nobodySignedIn_isRefused()
{
    TemporaryProject t;
    importBroken(t);
    QVERIFY(!mend(t, mended(), u" "_s));
    QCOMPARE(open(t), 1);
}

void TestBatchDesk::mend_diskFull_changesNothing()
{
    TemporaryProject t;
    importBroken(t);
    breakLastStep(t, u"quarantine"_s);
    QVERIFY(!mend(t, mended()));
    t.reopen();
    QCOMPARE(open(t), 1);
    QVERIFY(!t.summary(u"a-2"_s).id.isValid());
    QCOMPARE(problems(t), QStringList());
    QVERIFY(mend(t, mended()).ok());
}

void TestBatchDesk::import_mendedBytesAgain_areKnown()
{
    TemporaryProject t;
    importBroken(t);
    QVERIFY(mend(t, mended()).ok());
    const ImportReport again = t.import(u"c.jsonl"_s, lines({broken(), mended()}));
    QCOMPARE(again.batch.duplicates, 2);
    QCOMPARE(again.batch.quarantined, 0);
    QCOMPARE(t.project().batches().all()->size(), 1);
}

void TestBatchDesk::rename_conflict_comesInUnderAFreeId()
{
    TemporaryProject t;
    const qint64 id = importConflict(t);
    const Result<SettledConflicts> done = settle(t, {id}, Settlement::Rename);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    QCOMPARE(done->settled.size(), 1);
    QCOMPARE(t.summary(u"a-1-2"_s).id, done->last);
    QCOMPARE(t.summary(u"a-1-2"_s).batch, BatchId{2});
    QCOMPARE(current(t, u"a-1-2"_s), record("a-1", "acute", "other knee"));
    QCOMPARE(current(t, u"a-1"_s), record("a-1"));
    QCOMPARE(open(t), 0);
    QCOMPARE(problems(t), QStringList());
    QCOMPARE(
        t.import(u"b2.jsonl"_s, lines({record("a-1", "acute", "other knee")})).batch.duplicates, 1);
}

void TestBatchDesk::rename_diskFull_changesNothing()
{
    TemporaryProject t;
    const qint64 id = importConflict(t);
    breakLastStep(t, u"conflict"_s);
    QVERIFY(!settle(t, {id}, Settlement::Rename));
    t.reopen();
    QCOMPARE(open(t), 1);
    QVERIFY(!t.summary(u"a-1-2"_s).id.isValid());
    QCOMPARE(problems(t), QStringList());
}

void TestBatchDesk::revise_allowedStatus_isTheNextRevision_data()
{
    QTest::addColumn<bool>("rejected");
    QTest::newRow("pending") << false;
    QTest::newRow("rejected") << true;
}

void TestBatchDesk::revise_allowedStatus_isTheNextRevision()
{
    QFETCH(bool, rejected);
    TemporaryProject t;
    const qint64 id = importConflict(t);
    if (rejected)
        decide(t, u"a-1"_s, {Verdict::Reject, {u"incomplete"_s}, {}});
    QVERIFY(settle(t, {id}, Settlement::Revise).ok());
    const ExampleSummary summary = t.summary(u"a-1"_s);
    QCOMPARE(summary.revision, 2);
    QCOMPARE(summary.status, Status::Pending);
    QCOMPARE(current(t, u"a-1"_s), record("a-1", "acute", "other knee"));
    QCOMPARE(*t.project().examples().raw(summary.id, 1), record("a-1"));
    QCOMPARE(open(t), 0);
    QCOMPARE(problems(t), QStringList());
    const ImportReport again =
        t.import(u"b2.jsonl"_s, lines({record("a-1", "acute", "other knee")}));
    QCOMPARE(again.batch.duplicates, 1);
    QVERIFY(again.conflicts.isEmpty());
}

void TestBatchDesk::revise_approved_isRefusedAndStaysOpen()
{
    TemporaryProject t;
    const qint64 id = importConflict(t);
    decide(t, u"a-1"_s, {Verdict::Approve, {}, {}});
    const Result<SettledConflicts> done = settle(t, {id}, Settlement::Revise);
    QVERIFY(done.ok());
    QVERIFY(done->settled.isEmpty());
    QCOMPARE(done->refused.first().why,
             u"a-1 is approved. Only one that is pending or rejected can be generated again."_s);
    QCOMPARE(t.summary(u"a-1"_s).revision, 1);
    QCOMPARE(open(t), 1);
}

void TestBatchDesk::revise_undoneAndRedone_movesWithTheEvents()
{
    TemporaryProject t;
    const qint64 id = importConflict(t);
    decide(t, u"a-1"_s, {Verdict::Reject, {u"incomplete"_s}, {}});
    QVERIFY(settle(t, {id}, Settlement::Revise).ok());
    t.reopen();
    QVERIFY(ReviewDesk(t.project()).undo(t.actor(u"keller"_s)).ok());
    QCOMPARE(t.summary(u"a-1"_s).revision, 1);
    QCOMPARE(t.summary(u"a-1"_s).status, Status::Rejected);
    QCOMPARE(open(t), 1);
    QCOMPARE(problems(t), QStringList());
    QVERIFY(ReviewDesk(t.project()).redo(t.actor(u"keller"_s)).ok());
    QCOMPARE(t.summary(u"a-1"_s).revision, 2);
    QCOMPARE(open(t), 0);
    QCOMPARE(problems(t), QStringList());
}

void TestBatchDesk::skip_conflict_isKnownFromThenOn()
{
    TemporaryProject t;
    const qint64 id = importConflict(t);
    QVERIFY(settle(t, {id}, Settlement::Skip).ok());
    QCOMPARE(open(t), 0);
    QCOMPARE(current(t, u"a-1"_s), record("a-1"));
    QCOMPARE(t.project().batches().conflicts(Leftovers::All)->size(), 1);
    for (const OnConflict how : {OnConflict::List, OnConflict::Rename}) {
        const ImportReport again =
            t.import(u"b2.jsonl"_s, lines({record("a-1", "acute", "other knee")}), how);
        QCOMPARE(again.batch.duplicates, 1);
        QVERIFY(again.conflicts.isEmpty());
    }
    QCOMPARE(problems(t), QStringList());
}

void TestBatchDesk::skip_undoneTomorrow_isOpenAgain()
{
    TemporaryProject t;
    const qint64 id = importConflict(t);
    QVERIFY(settle(t, {id}, Settlement::Skip).ok());
    t.reopen();
    QVERIFY(ReviewDesk(t.project()).undo(t.actor(u"keller"_s)).ok());
    QCOMPARE(open(t), 1);
    QVERIFY(ReviewDesk(t.project()).redo(t.actor(u"keller"_s)).ok());
    QCOMPARE(open(t), 0);
    QCOMPARE(problems(t), QStringList());
}

void TestBatchDesk::settle_many_isOneAction()
{
    TemporaryProject t;
    t.import(u"a.jsonl"_s, lines({record("a-1"), record("a-2")}));
    t.import(u"b.jsonl"_s, lines({record("a-1", "acute", "x"), record("a-2", "acute", "x")}));
    QList<qint64> ids;
    for (const ConflictEntry &entry : *t.project().batches().conflicts())
        ids += entry.id;
    QCOMPARE(settle(t, ids, Settlement::Skip)->settled.size(), 2);
    QCOMPARE(open(t), 0);
    QVERIFY(ReviewDesk(t.project()).undo(t.actor(u"keller"_s)).ok());
    QCOMPARE(open(t), 2);
    QCOMPARE(problems(t), QStringList());
}

void TestBatchDesk::settle_oneRefused_harmsNoneOfTheOthers()
{
    TemporaryProject t;
    t.import(u"a.jsonl"_s, lines({record("a-1"), record("a-2")}));
    t.import(u"b.jsonl"_s, lines({record("a-1", "acute", "x"), record("a-2", "acute", "x")}));
    decide(t, u"a-1"_s, {Verdict::Approve, {}, {}});
    const Result<SettledConflicts> done = settle(t, {1, 2}, Settlement::Revise);
    QCOMPARE(done->settled.size(), 1);
    QCOMPARE(done->refused.size(), 1);
    QCOMPARE(t.summary(u"a-2"_s).revision, 2);
    QCOMPARE(t.summary(u"a-1"_s).status, Status::Approved);
    QCOMPARE(settle(t, {2}, Settlement::Skip)->refused.first().why, u"It was settled already."_s);
    QCOMPARE(problems(t), QStringList());
}

void TestBatchDesk::import_conflictThatCameInOtherwise_isNoLongerOpen()
{
    TemporaryProject t;
    importConflict(t);
    t.import(u"b2.jsonl"_s, lines({record("a-1", "acute", "other knee")}), OnConflict::Rename);
    QVERIFY(t.summary(u"a-1-2"_s).id.isValid());
    QCOMPARE(open(t), 0);
}

void TestBatchDesk::verify_entryMarkedByHand_isFound()
{
    TemporaryProject t;
    importBroken(t);
    t.import(u"b.jsonl"_s, lines({record("a-1", "acute", "x")}));
    QVERIFY(t.project().batches().settle(QuarantineId{1}, u"nobody"_s).ok());
    QVERIFY(t.project().batches().settleConflict(1, u"nobody"_s).ok());
    QCOMPARE(problems(t).size(), 2);
}

QTEST_GUILESS_MAIN(TestBatchDesk)
#include "tst_batchdesk.moc"
