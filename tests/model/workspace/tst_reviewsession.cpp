// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/reviewsession.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Decision approve{Verdict::Approve, {}, {}};

} // namespace

class TestReviewSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TemporaryProject>();
        t->import(u"a.jsonl"_s,
                  records::lines({records::record("a-1"), records::record("a-2"),
                                  records::record("d-1", "doms"), records::record("a-3")}));
        session = std::make_unique<ReviewSession>(t->project(), [this] { return t->now(); });
        session->setReviewer({u"keller"_s, u"physiotherapist"_s, {}});
        session->setQueue(Queue::ToReview);
    }

    void setQueue_opensItsFirst()
    {
        QCOMPARE(label(), u"a-1"_s);
        QCOMPARE(session->queueSize(), 4);
        QCOMPARE(session->current().position, 1);
        QCOMPARE(session->current().example.title(), u"knee sprain"_s);
    }

    void decide_nextPendingIsThere()
    {
        session->open(t->summary(u"a-2"_s).id);
        QSignalSpy changed(session.get(), &ReviewSession::currentChanged);
        QVERIFY(session->decide(approve));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(label(), u"d-1"_s);
        QCOMPARE(session->queueSize(), 3);
        QCOMPARE(session->current().position, 2);
    }

    void decide_lastOne_goesRoundToWhatWasPassedOver()
    {
        session->open(t->summary(u"a-3"_s).id);
        QVERIFY(session->decide(approve));
        QCOMPARE(label(), u"a-1"_s);
    }

    void decide_nothingLeft_clearsTheDesk()
    {
        while (session->current().isValid())
            QVERIFY(session->decide(approve));
        QCOMPARE(session->queueSize(), 0);
        QCOMPARE(session->quota().total().count(Status::Approved), 4);
        QVERIFY(!session->refusal(Verdict::Approve).isEmpty());
    }

    void decide_onlyOneOfItsQueue_showsItsNewStatus()
    {
        session->setQueue(Queue::All, u"doms"_s);
        QVERIFY(session->decide(approve));
        QCOMPARE(label(), u"d-1"_s);
        QCOMPARE(session->current().summary.status, Status::Approved);
    }

    void setQueue_category_restrictsIt()
    {
        session->setQueue(Queue::ToReview, u"doms"_s);
        QCOMPARE(session->queueSize(), 1);
        QCOMPARE(label(), u"d-1"_s);
    }

    void setQueue_search_restrictsIt()
    {
        session->setQueue(Queue::ToReview, {}, u"a-"_s);
        QCOMPARE(session->queueSize(), 3);
        session->setQueue(Queue::ToReview, {}, u"100%_"_s);
        QCOMPARE(session->queueSize(), 0);
        QVERIFY(!session->current().isValid());
    }

    void setQueue_searchThatIsNotUnderstood_saysWhyAndLeavesTheDesk()
    {
        session->open(t->summary(u"a-2"_s).id);
        QSignalSpy failed(session.get(), &ReviewSession::failed);
        session->setQueue(Queue::ToReview, {}, u"categry:acute"_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY(session->searchProblem().contains(u"category"_s));
        QCOMPARE(label(), u"a-2"_s);
        QCOMPARE(session->current().position, 0);
        QCOMPARE(session->queueSize(), 0);
        QVERIFY(session->work().after({}, 10).isEmpty());
        session->setQueue(Queue::ToReview, {}, u"category:doms"_s);
        QCOMPARE(session->searchProblem(), QString());
        QCOMPARE(session->queueSize(), 1);
        QCOMPARE(label(), u"d-1"_s);
        QCOMPARE(session->query().toText(), u"category:doms"_s);
    }

    void setReviewer_searchForMe_followsWhoThatIs()
    {
        session->setFlag(true);
        session->setQueue(Queue::ToReview, {}, u"reviewer:me"_s);
        QCOMPARE(session->queueSize(), 1);
        QSignalSpy changed(session.get(), &ReviewSession::queueChanged);
        session->setReviewer({u"ortiz"_s, {}, {}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(session->queueSize(), 0);
        QCOMPARE(session->searchVocabulary().me, u"ortiz"_s);
    }

    void open_whatTheSearchDoesNotMatch_hasNoPosition()
    {
        session->setQueue(Queue::ToReview, {}, u"a-"_s);
        session->open(t->summary(u"d-1"_s).id);
        QCOMPARE(session->current().position, 0);
    }

    void secondOpinion_isNotOfferedToWhoAsked()
    {
        QVERIFY(session->decide({Verdict::SecondOpinion, {}, {}}));
        session->setQueue(Queue::SecondOpinion);
        QCOMPARE(session->queueSize(), 0);
        session->setReviewer({u"ortiz"_s, {}, {}});
        session->setQueue(Queue::SecondOpinion);
        QCOMPARE(label(), u"a-1"_s);
    }

    void undo_bringsTheExampleBackOnTheDesk()
    {
        QVERIFY(session->decide(approve));
        QCOMPARE(session->undoText(), u"approve a-1"_s);
        session->undo();
        QCOMPARE(label(), u"a-1"_s);
        QCOMPARE(session->current().summary.status, Status::Pending);
        QCOMPARE(session->queueSize(), 4);
        QCOMPARE(session->redoText(), u"approve a-1"_s);
        QCOMPARE(session->undoText(), QString());
    }

    void edit_staysOnTheExampleWithItsNewText()
    {
        const JsonPointer place = session->current().example.userInput().place();
        QVERIFY(session->edit({{PatchOperation::Kind::Replace, place, {}, "\"new\"", {}}}));
        QCOMPARE(label(), u"a-1"_s);
        QCOMPARE(session->current().summary.revision, 2);
        QCOMPARE(session->current().example.userInput().text(), u"new"_s);
        QCOMPARE(session->current().history.size(), 1);
    }

    void markStep_again_takesItBack()
    {
        session->markStep(1, StepVerdict::Wrong);
        QCOMPARE(session->current().verdicts, (QMap<int, StepVerdict>{{1, StepVerdict::Wrong}}));
        session->markStep(1, StepVerdict::Right);
        QCOMPARE(session->current().verdicts.value(1), StepVerdict::Right);
        session->markStep(1, StepVerdict::Right);
        QVERIFY(session->current().verdicts.isEmpty());
        session->undo();
        QCOMPARE(session->current().verdicts.value(1), StepVerdict::Right);
        session->markStep(9, StepVerdict::Right);
        QCOMPARE(session->current().verdicts.size(), 1);
    }

    void refused_failedSaysWhy()
    {
        QSignalSpy failed(session.get(), &ReviewSession::failed);
        QVERIFY(!session->decide({Verdict::Reject, {}, {}}));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QCOMPARE(label(), u"a-1"_s);
    }

    void next_previous_walkTheQueueRound()
    {
        session->next();
        QCOMPARE(label(), u"a-2"_s);
        session->previous();
        session->previous();
        QCOMPARE(label(), u"a-3"_s);
        session->next();
        QCOMPARE(label(), u"a-1"_s);
    }

    void openLabel_unknown_isFalse()
    {
        QVERIFY(session->openLabel(u"d-1"_s));
        QVERIFY(!session->openLabel(u"nobody"_s));
        QCOMPARE(label(), u"d-1"_s);
    }

private:
    QString label() const { return session->current().summary.label; }

    std::unique_ptr<TemporaryProject> t;
    std::unique_ptr<ReviewSession> session;
};

QTEST_GUILESS_MAIN(TestReviewSession)
#include "tst_reviewsession.moc"
