// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/reviewflow.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReviewFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The status table, row by row, for a reviewer who did not ask for the second opinion.
    void check_statusAndVerdict_followTheTable_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QList<Verdict>>("allowed");
        QTest::newRow("pending") << Status::Pending
                                 << QList{Verdict::Approve, Verdict::Reject,
                                          Verdict::SecondOpinion};
        QTest::newRow("second opinion")
            << Status::SecondOpinion << QList{Verdict::Approve, Verdict::Reject, Verdict::Reopen};
        QTest::newRow("approved") << Status::Approved
                                  << QList{Verdict::Reject, Verdict::SecondOpinion,
                                           Verdict::Reopen};
        QTest::newRow("rejected") << Status::Rejected
                                  << QList{Verdict::SecondOpinion, Verdict::Reopen};
    }

    void check_statusAndVerdict_followTheTable()
    {
        QFETCH(Status, status);
        QFETCH(QList<Verdict>, allowed);
        ExampleState state;
        state.status = status;
        state.asker = status == Status::SecondOpinion ? u"keller"_s : QString();
        for (const Verdict verdict :
             {Verdict::Approve, Verdict::Reject, Verdict::SecondOpinion, Verdict::Reopen}) {
            const Result<void> result = ReviewFlow::check(state, {verdict, {}, {}}, u"ortiz"_s, 0);
            QVERIFY2(result.ok() == allowed.contains(verdict), qPrintable(ReviewFlow::id(verdict)));
            QVERIFY(result.ok() || !result.error().message.isEmpty());
        }
    }

    void check_ownSecondOpinion_needsAnotherReviewer()
    {
        ExampleState state;
        state.status = Status::SecondOpinion;
        state.asker = u"keller"_s;
        QVERIFY(!ReviewFlow::check(state, {Verdict::Approve, {}, {}}, u"keller"_s, 0));
        QVERIFY(!ReviewFlow::check(state, {Verdict::Reject, {}, {}}, u"keller"_s, 0));
        QVERIFY(!ReviewFlow::check(state, {Verdict::Approve, {}, {}}, u" Keller "_s, 0));
        QVERIFY(ReviewFlow::check(state, {Verdict::Reopen, {}, {}}, u"keller"_s, 0).ok());
    }

    void check_openErrors_blockApprovalOnly()
    {
        QVERIFY(!ReviewFlow::check({}, {Verdict::Approve, {}, {}}, u"keller"_s, 2));
        QVERIFY(ReviewFlow::check({}, {Verdict::Reject, {}, {}}, u"keller"_s, 2).ok());
    }

    void check_nobodySignedIn_isRefused()
    {
        QVERIFY(!ReviewFlow::check({}, {Verdict::Approve, {}, {}}, u"  "_s, 0));
    }

    void check_rejection_needsKnownReasons()
    {
        QVERIFY(!ReviewFlow::check(Decision{Verdict::Reject, {}, {}}));
        QVERIFY(!ReviewFlow::check(Decision{Verdict::Reject, {u"bad-mood"_s}, {}}));
        QVERIFY(!ReviewFlow::check(Decision{Verdict::Reject, {u"other"_s}, u" "_s}));
        QVERIFY(ReviewFlow::check(Decision{Verdict::Reject, {u"other"_s}, u"poem"_s}).ok());
        QVERIFY(ReviewFlow::check(Decision{Verdict::Reject, {u"language"_s}, {}}).ok());
    }

    void reasons_haveKeysOfTheirOwn()
    {
        QSet<QChar> keys;
        for (const Reason &reason : Reasons::all())
            keys += reason.key;
        QCOMPARE(keys.size(), Reasons::all().size());
        QCOMPARE(Reasons::all().size(), 13);
    }
};

QTEST_GUILESS_MAIN(TestReviewFlow)
#include "tst_reviewflow.moc"
