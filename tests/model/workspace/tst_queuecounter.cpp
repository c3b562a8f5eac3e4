// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/reviewsession.h"
#include "tests/support/temporaryproject.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Sizes and positions in a project that is too large to be counted at once.
class TestQueueCounter final : public QObject
{
    Q_OBJECT

    static constexpr int count = int(QueueCounter::countedAtOnce) + 100;

    std::unique_ptr<TemporaryProject> t;
    std::unique_ptr<ReviewSession> session;

    /// By counting, without what the session keeps.
    qint64 counted() const
    {
        WorkQueue queue(t->project());
        queue.setReviewer(session->reviewer().name);
        queue.setOrder(session->work().order());
        queue.take(session->queue(), session->category(), session->searchText());
        return queue.size(session->quota());
    }
    qint64 countedUpTo(const ExampleSummary &example) const
    {
        WorkQueue queue(t->project());
        queue.setOrder(session->work().order());
        queue.take(session->queue(), session->category(), session->searchText());
        return queue.positionOf(example);
    }

private Q_SLOTS:
    void initTestCase()
    {
        t = std::make_unique<TemporaryProject>();
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += "{\"id\":\"x" + QByteArray::number(i) +
                     "\",\"category\":\"doms\",\"user_input\":\"" + (i % 3 == 0 ? "knee" : "hip") +
                     "\",\"output\":{\"assessment\":{\"confidence\":0." +
                     QByteArray::number(1 + i % 9) + "}}}\n";
        t->import(u"many.jsonl"_s, lines);
        session = std::make_unique<ReviewSession>(t->project(), [this] { return t->now(); });
        session->setReviewer({u"keller"_s, {}, {}});
    }
    void cleanupTestCase() { session.reset(); }

    void search_large_isCountedLater()
    {
        const QSignalSpy spy(session.get(), &ReviewSession::queueCounted);
        session->setQueue(Queue::ToReview, {}, u"knee"_s);
        QCOMPARE(session->queueSize(), -1);
        QCOMPARE(session->current().position, -1);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(session->queueSize(), counted());
        QCOMPARE(session->queueSize(), (count + 2) / 3);
        QCOMPARE(session->current().position, 1);
    }

    void order_any_positionsAreThoseOfACount_data()
    {
        QTest::addColumn<QueueOrder::Kind>("kind");
        QTest::newRow("by batch") << QueueOrder::Kind::Batch;
        QTest::newRow("by id") << QueueOrder::Kind::Label;
        QTest::newRow("by risk") << QueueOrder::Kind::Risk;
        QTest::newRow("shuffled") << QueueOrder::Kind::Shuffled;
    }
    void order_any_positionsAreThoseOfACount()
    {
        QFETCH(QueueOrder::Kind, kind);
        session->setQueue(Queue::ToReview);
        session->setOrder({kind});
        QTRY_VERIFY(session->work().hasRoll());
        session->openLabel(u"x2500"_s);
        QCOMPARE(session->current().position, countedUpTo(session->current().summary));
        session->next();
        QCOMPARE(session->current().position, countedUpTo(session->current().summary));
    }

    void decision_beforeTheCount_isCountedIn()
    {
        session->setOrder({});
        session->setQueue(Queue::ToReview, {}, u"knee"_s);
        QVERIFY(!session->work().hasRoll());
        const qint64 before = counted();
        QVERIFY(session->decide({Verdict::Reject, {u"duplicate"_s}, {}}));
        QTRY_COMPARE(session->queueSize(), before - 1);
        session->undo();
        QCOMPARE(session->queueSize(), before);
        QCOMPARE(session->current().position, 1);
    }
};

QTEST_GUILESS_MAIN(TestQueueCounter)
#include "tst_queuecounter.moc"
