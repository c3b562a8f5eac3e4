// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/queuestore.h"
#include "model/workspace/workqueue.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = QueueOrder::Kind;

class TestQueueStore final : public QObject
{
    Q_OBJECT

private:
    static QByteArray record(const QByteArray &id, const QByteArray &category, double confidence,
                             bool urgent = false)
    {
        return "{\"id\":\"" + id + "\",\"category\":\"" + category +
               "\",\"user_input\":\"pain\",\"output\":{\"assessment\":{\"injury_type\":\"sprain\","
               "\"urgent_medical_attention_required\":" +
               (urgent ? "true" : "false") + ",\"confidence\":" + QByteArray::number(confidence) +
               "}}}\n";
    }

    ExampleSummary at(const QString &label) { return t->summary(label); }

    static QStringList labels(const QList<ExampleSummary> &rows)
    {
        QStringList labels;
        for (const ExampleSummary &row : rows)
            labels += row.label;
        return labels;
    }

    std::unique_ptr<TemporaryProject> t;

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TemporaryProject>();
        t->import(u"b.jsonl"_s, record("d", "acute", 0.9) + record("b", "acute", 0.4) +
                                    record("f", "red_flag", 0.8) +
                                    record("a", "acute", 0.95, true));
        t->import(u"a.jsonl"_s, record("e", "doms", 0.9) + record("c", "acute", 0.7));
        QVERIFY(
            t->project().database().run(u"UPDATE example SET open_errors = 2 WHERE label = 'c'"_s));
    }

    void page_order_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("labels");
        QTest::newRow("as imported") << Kind::Batch << u"d b f a e c"_s;
        QTest::newRow("by id") << Kind::Label << u"a b c d e f"_s;
        // c has errors; f and a are urgent; then confidence, and of the same the earlier one.
        QTest::newRow("by risk") << Kind::Risk << u"c f a b d e"_s;
    }

    void page_order()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, labels);
        const QStringList expected = labels.split(u' ');
        const QueueStore store(t->project().database());
        ExampleFilter filter;
        filter.status = Status::Pending;
        QCOMPARE(TestQueueStore::labels(*store.page(filter, kind, std::nullopt, 9)), expected);
        // One by one, forwards and back, and the place of each.
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const ExampleSummary here = at(expected[i]);
            QCOMPARE(TestQueueStore::labels(*store.page(filter, kind, here, 1)),
                     expected.mid(i + 1, 1));
            QCOMPARE(
                TestQueueStore::labels(*store.page(filter, kind, here, 1, Qt::DescendingOrder)),
                i > 0 ? expected.mid(i - 1, 1) : QStringList());
            QCOMPARE(*store.countUpTo(filter, kind, here), i + 1);
        }
        const QueueOrder order{kind};
        for (qsizetype i = 1; i < expected.size(); ++i)
            QVERIFY(order.isBefore(at(expected[i - 1]), at(expected[i])));
    }

    void risk_column_isWhatTheOrderSays()
    {
        for (const QString &label : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"f"_s}) {
            const ExampleSummary one = at(label);
            QCOMPARE(t->project()
                         .database()
                         .value(u"SELECT risk FROM example WHERE id = ?"_s, {one.id.number})
                         ->toInt(),
                     QueueOrder::risk(one));
        }
    }

    /// A queue never sorts and never walks the table: an index leads to the page.
    void page_plan_followsAnIndex_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("category");
        QTest::addColumn<bool>("flagged");
        QTest::addColumn<QString>("index");
        QTest::newRow("risk") << Kind::Risk << QString() << false << u"example_by_status_risk"_s;
        QTest::newRow("risk of a category")
            << Kind::Risk << u"acute"_s << false << u"example_by_status_category_risk"_s;
        QTest::newRow("id") << Kind::Label << QString() << false << u"example_by_status_label"_s;
        QTest::newRow("id of a category")
            << Kind::Label << u"acute"_s << false << u"example_by_status_category_label"_s;
        QTest::newRow("batch") << Kind::Batch << QString() << false << u"example_by_status"_s;
        QTest::newRow("risk of the flagged")
            << Kind::Risk << QString() << true << u"example_to_mend"_s;
    }

    void page_plan_followsAnIndex()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, category);
        QFETCH(bool, flagged);
        QFETCH(QString, index);
        ExampleFilter filter;
        filter.category = category;
        filter.needsEditor = flagged;
        if (!flagged)
            filter.status = Status::Pending;
        ExampleSelection where(filter);
        QueueStore::restrict(where, kind, u">"_s, at(u"d"_s));
        Result<QSqlQuery> query = t->project().database().run(
            u"EXPLAIN QUERY PLAN "_s + QueueStore::pageSql(where, kind, Qt::AscendingOrder),
            where.values + QVariantList{1});
        QVERIFY2(query.ok(), query ? "" : qPrintable(query.error().detail));
        QStringList plan;
        while (query->next())
            plan += query->value(3).toString();
        const QString text = plan.join(u"; "_s);
        QVERIFY2(text.contains(u"USING INDEX "_s + index + u' '), qPrintable(text));
        QVERIFY2(!text.contains(u"TEMP B-TREE"_s), qPrintable(text));
    }

    void shuffled_sameSeed_sameOrder_otherSeed_another()
    {
        QByteArray lines;
        for (int i = 0; i < 40; ++i)
            lines += record("x" + QByteArray::number(i), "doms", 0.5);
        t->import(u"c.jsonl"_s, lines);
        WorkQueue queue(t->project());
        queue.take(Queue::ToReview, {}, {});
        const auto walk = [&](quint32 seed) {
            queue.setOrder({Kind::Shuffled, seed});
            QStringList seen;
            std::optional<ExampleSummary> here;
            for (;;) {
                const QList<ExampleSummary> next = queue.after(here, 1);
                if (next.isEmpty())
                    return seen;
                here = next.first();
                seen += here->label;
                if (queue.positionOf(*here) != seen.size())
                    return QStringList{u"wrong position"_s};
            }
        };
        const QStringList one = walk(1);
        QCOMPARE(one.size(), 46);
        QCOMPARE(QSet<QString>(one.begin(), one.end()).size(), 46);
        QCOMPARE(walk(1), one);
        QVERIFY(walk(2) != one);
        QVERIFY(one != labels(*QueueStore(t->project().database()).page({}, Kind::Batch, {}, 99)));
        queue.setOrder({Kind::Shuffled, 1});
        QCOMPARE(labels(queue.before(at(one[2]), 9)), QStringList({one[1], one[0]}));
    }

    void shuffled_decided_leavesAndComesBackToItsPlace()
    {
        WorkQueue queue(t->project());
        queue.take(Queue::ToReview, {}, {});
        queue.setOrder({Kind::Shuffled, 5});
        const QStringList before = labels(queue.after({}, 9));
        ReviewDesk desk(t->project());
        const Decision reject{Verdict::Reject, {u"language"_s}, {}};
        queue.follow(*desk.decide(at(before[2]).id, reject, t->actor(u"k"_s)));
        QStringList without = before;
        without.removeAt(2);
        QCOMPARE(labels(queue.after({}, 9)), without);
        // The place of one that left is still known.
        QCOMPARE(labels(queue.after(at(before[2]), 1)), before.mid(3, 1));
        queue.follow(*desk.undo(t->actor(u"k"_s)));
        QCOMPARE(labels(queue.after({}, 9)), before);
    }

    void secondOpinion_askedUnderAnotherSpelling_isNotOffered()
    {
        ReviewDesk desk(t->project());
        QVERIFY(
            desk.decide(at(u"a"_s).id, {Verdict::SecondOpinion, {}, {}}, t->actor(u"A. Keller"_s)));
        QVERIFY(desk.decide(at(u"b"_s).id, {Verdict::SecondOpinion, {}, {}}, t->actor(u"ortiz"_s)));
        WorkQueue queue(t->project());
        queue.take(Queue::SecondOpinion, {}, {});
        queue.setReviewer(u" a. keller"_s);
        QCOMPARE(labels(queue.after({}, 9)), QStringList{u"b"_s});
        QVERIFY(!queue.holds(at(u"a"_s)));
    }

    void orderId_roundTrip()
    {
        for (const QueueOrder &order : {QueueOrder{Kind::Batch}, QueueOrder{Kind::Label},
                                        QueueOrder{Kind::Risk}, QueueOrder{Kind::Shuffled, 77}})
            QCOMPARE(QueueOrder::fromId(order.id()), order);
        QCOMPARE(QueueOrder::fromId(u"shuffled:x"_s), QueueOrder());
    }
};

QTEST_GUILESS_MAIN(TestQueueStore)
#include "tst_queuestore.moc"
