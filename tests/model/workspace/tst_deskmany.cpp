// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/projectcheck.h"
#include "model/workspace/reviewsession.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

using namespace Qt::StringLiterals;

namespace {

const ManyDecision approve{Decision{Verdict::Approve, {}, {}}};
const ManyDecision reject{Decision{Verdict::Reject, {u"duplicate"_s}, u"all the same"_s}};

RuleSet onlyTheRange()
{
    RuleSet rules = RuleSet::quiet();
    RuleSetting setting = rules.setting(u"confidence-range"_s);
    setting.on = true;
    (void)rules.change(u"confidence-range"_s, setting);
    return rules;
}

} // namespace

/// Decisions about many at once. "bad" has an open error, "a", "b" and "c" have none.
class TestDeskMany final : public QObject
{
    Q_OBJECT

private:
    QList<ExampleId> ids(const QStringList &labels) const
    {
        QList<ExampleId> list;
        for (const QString &label : labels)
            list += t->summary(label).id;
        return list;
    }
    QString statuses() const
    {
        QStringList list;
        for (const QString &label : {u"bad"_s, u"a"_s, u"b"_s, u"c"_s})
            list += Statuses::id(t->summary(label).status);
        return list.join(u' ');
    }
    static QStringList refused(const QList<ManyResult> &results)
    {
        QStringList labels;
        for (const ManyResult &one : results) {
            if (one.isRefused())
                labels += one.label;
        }
        return labels;
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TemporaryProject>(onlyTheRange());
        t->import(u"a.jsonl"_s, records::lines({records::record("bad").replace("0.90", "90"),
                                                records::record("a"), records::record("b"),
                                                records::record("c")}));
        desk = std::make_unique<ReviewDesk>(t->project());
    }

    void cleanup()
    {
        const Result<QStringList> problems = ProjectCheck(t->project()).run();
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
        desk.reset();
        t.reset();
    }

    void decideMany_approve_neverWithOpenErrors()
    {
        const auto results =
            desk->decideMany(approve, ids({u"bad"_s, u"a"_s, u"b"_s}), t->actor(u"keller"_s));
        QVERIFY(results);
        QCOMPARE(refused(*results), QStringList(u"bad"_s));
        QCOMPARE(statuses(), u"pending approved approved pending"_s);
    }

    void decideMany_thenUndo_isOneAction()
    {
        QVERIFY(desk->decideMany(reject, ids({u"a"_s, u"b"_s, u"c"_s}), t->actor(u"keller"_s)));
        QCOMPARE(statuses(), u"pending rejected rejected rejected"_s);
        ReviewSession session(t->project(), [] { return QDateTime::currentDateTimeUtc(); });
        session.setReviewer({u"keller"_s, {}, {}});
        QVERIFY2(session.undoText().contains(u"3"_s), qPrintable(session.undoText()));
        QVERIFY(desk->undo(t->actor(u"keller"_s)));
        QCOMPARE(statuses(), u"pending pending pending pending"_s);
        QVERIFY(desk->redo(t->actor(u"keller"_s)));
        QCOMPARE(statuses(), u"pending rejected rejected rejected"_s);
    }

    void decideMany_cancelled_changesNothing()
    {
        const auto results =
            desk->decideMany(reject, ids({u"a"_s, u"b"_s, u"c"_s}), t->actor(u"keller"_s),
                             [](int done, int) { return done < 2; });
        QVERIFY(!results);
        QCOMPARE(statuses(), u"pending pending pending pending"_s);
        QVERIFY(desk->undoable(u"keller"_s)->isEmpty());
    }

    void decideMany_rejectWithoutReason_isRefusedAsAWhole()
    {
        const ManyDecision without{Decision{Verdict::Reject, {}, {}}};
        QVERIFY(!desk->decideMany(without, ids({u"a"_s}), t->actor(u"keller"_s)));
        QCOMPARE(statuses(), u"pending pending pending pending"_s);
    }

    void previewMany_saysWhatWouldBeRefused_andWritesNothing()
    {
        QVERIFY(
            desk->decide(t->summary(u"c"_s).id, {Verdict::Approve, {}, {}}, t->actor(u"keller"_s)));
        const auto results =
            desk->previewMany(approve, ids({u"bad"_s, u"a"_s, u"c"_s}), t->actor(u"keller"_s));
        QVERIFY(results);
        QCOMPARE(refused(*results), QStringList({u"bad"_s, u"c"_s}));
        QCOMPARE(results->last().before, Status::Approved);
        QCOMPARE(statuses(), u"pending pending pending approved"_s);
        // Reasons come later: without them nothing is refused yet.
        const ManyDecision without{Decision{Verdict::Reject, {}, {}}};
        QCOMPARE(refused(*desk->previewMany(without, ids({u"a"_s}), t->actor(u"keller"_s))),
                 QStringList());
    }

    void decideMany_flag_leavesOutThoseThatHaveIt()
    {
        QVERIFY(desk->setFlag(t->summary(u"a"_s).id, true, t->actor(u"keller"_s)));
        const auto results =
            desk->decideMany({std::nullopt, true}, ids({u"a"_s, u"b"_s}), t->actor(u"keller"_s));
        QVERIFY(results);
        QCOMPARE(refused(*results), QStringList(u"a"_s));
        QVERIFY(t->summary(u"b"_s).flagged);
        QVERIFY(desk->undo(t->actor(u"keller"_s)));
        QVERIFY(!t->summary(u"b"_s).flagged);
        QVERIFY(t->summary(u"a"_s).flagged);
    }

private:
    std::unique_ptr<TemporaryProject> t;
    std::unique_ptr<ReviewDesk> desk;
};

QTEST_GUILESS_MAIN(TestDeskMany)
#include "tst_deskmany.moc"
