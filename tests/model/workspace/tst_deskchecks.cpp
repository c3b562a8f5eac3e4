// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/projectcheck.h"
#include "model/workspace/reviewsession.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Decision approve{Verdict::Approve, {}, {}};
const Decision ask{Verdict::SecondOpinion, {}, {}};
const QString range = u"confidence-range"_s;
const JsonPointer confidence = *JsonPointer::parse(u"/output/assessment/confidence");

/// No rule but the one that a confidence lies between 0 and 1.
RuleSet onlyTheRange()
{
    RuleSet rules = RuleSet::quiet();
    RuleSetting setting = rules.setting(range);
    setting.on = true;
    (void)rules.change(range, setting);
    return rules;
}

QByteArray withConfidence(const QByteArray &id, const QByteArray &value)
{
    return records::record(id).replace("0.90", value);
}

Patch replaced(const JsonPointer &place, const QByteArray &value)
{
    return {{PatchOperation::Kind::Replace, place, {}, value, {}}};
}

} // namespace

/// Findings within the verbs of review. "bad" has one open error, "good" none.
class TestDeskChecks final : public QObject
{
    Q_OBJECT

private:
    ExampleId id(const QString &label) const { return t->summary(label).id; }
    int errors(const QString &label) const { return t->summary(label).openErrors; }
    QByteArray text(const QString &label) const
    {
        const ExampleSummary one = t->summary(label);
        return *t->project().examples().raw(one.id, one.revision);
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TemporaryProject>(onlyTheRange());
        t->import(u"a.jsonl"_s,
                  records::lines({withConfidence("bad", "90"), withConfidence("good", "0.9"),
                                  withConfidence("worse", "80")}));
        desk = std::make_unique<ReviewDesk>(t->project());
    }

    void cleanup()
    {
        const Result<QStringList> problems = ProjectCheck(t->project()).run();
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
    }

    void approve_neverChecked_isCheckedFirstAndRefused()
    {
        const Result<ExampleSummary> refused =
            desk->decide(id(u"bad"_s), approve, t->actor(u"keller"_s));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(
                     u"confidence-range at /output/assessment/confidence"_s),
                 qPrintable(refused.error().message));
        QVERIFY(desk->decide(id(u"good"_s), approve, t->actor(u"keller"_s)).ok());
        const Event event = t->project().events().ofExample(id(u"good"_s))->last();
        QVERIFY(event.detail.contains("\"rules\":1"));
    }

    void edit_undo_redo_keepTheNumbersInStep()
    {
        const ExampleId bad = id(u"bad"_s);
        QVERIFY(desk->setFlag(bad, true, t->actor(u"keller"_s)).ok());
        QCOMPARE(errors(u"bad"_s), 1);
        QVERIFY(desk->edit(bad, 1, replaced(confidence, "0.9"), t->actor(u"keller"_s)).ok());
        QCOMPARE(errors(u"bad"_s), 0);
        QVERIFY(desk->undo(t->actor(u"keller"_s)).ok());
        QCOMPARE(errors(u"bad"_s), 1);
        QVERIFY(desk->redo(t->actor(u"keller"_s)).ok());
        QCOMPARE(errors(u"bad"_s), 0);
        QVERIFY(t->project().checks().ofExample(bad)->isEmpty());
    }

    void waive_holdsUntilTheFindingSaysSomethingElse()
    {
        const ExampleId bad = id(u"bad"_s);
        QVERIFY(desk->waive(bad, range, confidence, u" by hand "_s, t->actor(u"ortiz"_s)).ok());
        QCOMPARE(errors(u"bad"_s), 0);
        const QList<CheckedFinding> waived = *t->project().checks().ofExample(bad);
        QCOMPARE(waived.size(), 1);
        QCOMPARE(waived.first().waiver->reviewer, u"ortiz"_s);
        QCOMPARE(waived.first().waiver->reason, u"by hand"_s);
        // Another number is another finding; the first number again is the waived one.
        QVERIFY(desk->edit(bad, 1, replaced(confidence, "91"), t->actor(u"ortiz"_s)).ok());
        QCOMPARE(errors(u"bad"_s), 1);
        QVERIFY(desk->edit(bad, 2, replaced(confidence, "90"), t->actor(u"ortiz"_s)).ok());
        QCOMPARE(errors(u"bad"_s), 0);
        QVERIFY(desk->decide(bad, approve, t->actor(u"keller"_s)).ok());
    }

    void waive_undone_opensTheFindingAgain()
    {
        const ExampleId bad = id(u"bad"_s);
        QVERIFY(desk->waive(bad, range, confidence, u"x"_s, t->actor(u"ortiz"_s)).ok());
        QVERIFY(desk->undo(t->actor(u"ortiz"_s)).ok());
        QCOMPARE(errors(u"bad"_s), 1);
        QVERIFY(desk->redo(t->actor(u"ortiz"_s)).ok());
        QCOMPARE(errors(u"bad"_s), 0);
    }

    void waive_refused_leavesNoTrace_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("reviewer");
        QTest::newRow("no reason") << u"bad"_s << range << u"  "_s << u"ortiz"_s;
        QTest::newRow("no reviewer") << u"bad"_s << range << u"x"_s << QString();
        QTest::newRow("nothing to waive") << u"good"_s << range << u"x"_s << u"ortiz"_s;
        QTest::newRow("another rule") << u"bad"_s << u"probability-sum"_s << u"x"_s << u"ortiz"_s;
    }

    void waive_refused_leavesNoTrace()
    {
        QFETCH(QString, label);
        QFETCH(QString, rule);
        QFETCH(QString, reason);
        QFETCH(QString, reviewer);
        const qint64 before = t->project().events().head()->sequence.number;
        QVERIFY(!desk->waive(id(label), rule, confidence, reason, t->actor(reviewer)));
        QCOMPARE(t->project().events().head()->sequence.number, before);
    }

    void redo_approvalThatNewRulesForbid_isRefused()
    {
        const ExampleId bad = id(u"bad"_s);
        QVERIFY(t->project().setRules(RuleSet::quiet(), u"lead"_s, t->now()).ok());
        QVERIFY(desk->decide(bad, approve, t->actor(u"keller"_s)).ok());
        QVERIFY(desk->undo(t->actor(u"keller"_s)).ok());
        QVERIFY(t->project().setRules(onlyTheRange(), u"lead"_s, t->now()).ok());
        QVERIFY(!desk->redo(t->actor(u"keller"_s)));
        QCOMPARE(t->summary(u"bad"_s).status, Status::Pending);
    }

    void reopen_isSentBackUntilSomebodyTakesItUp()
    {
        const ExampleId good = id(u"good"_s);
        QVERIFY(desk->decide(good, approve, t->actor(u"keller"_s)).ok());
        QVERIFY(desk->decide(good, {Verdict::Reopen, {}, {}}, t->actor(u"ortiz"_s)).ok());
        QVERIFY(t->summary(u"good"_s).needsEditor());
        QVERIFY(desk->edit(good, 1, replaced(confidence, "0.8"), t->actor(u"keller"_s)).ok());
        QVERIFY(!t->summary(u"good"_s).needsEditor());
    }

    void fixAll_isOneActionAndOneUndo()
    {
        for (const QString &label : {u"bad"_s, u"worse"_s})
            QVERIFY(desk->setFlag(id(label), true, t->actor(u"ortiz"_s)).ok());
        const QList<ProposedFix> proposed = *desk->previewFixAll(range);
        QCOMPARE(proposed.size(), 2);
        QCOMPARE(proposed.first().label, u"bad"_s);
        const Result<ClassFix> fixed = desk->fixAll(
            range, {id(u"bad"_s), id(u"good"_s), id(u"worse"_s)}, t->actor(u"ortiz"_s));
        QVERIFY(fixed.ok());
        QCOMPARE(fixed->fixed, QList({id(u"bad"_s), id(u"worse"_s)}));
        QCOMPARE(fixed->refused.size(), 1);
        QCOMPARE(fixed->refused.first().label, u"good"_s);
        QVERIFY(text(u"bad"_s).contains("\"confidence\":0.9"));
        QVERIFY(text(u"worse"_s).contains("\"confidence\":0.8"));
        QCOMPARE(errors(u"worse"_s), 0);
        QVERIFY(desk->undo(t->actor(u"ortiz"_s)).ok());
        QVERIFY(text(u"bad"_s).contains("\"confidence\":90"));
        QVERIFY(text(u"worse"_s).contains("\"confidence\":80"));
        QCOMPARE(errors(u"bad"_s) + errors(u"worse"_s), 2);
    }

    void fixAll_cancelled_changesNothing()
    {
        QVERIFY(!desk->fixAll(range, {id(u"bad"_s), id(u"worse"_s)}, t->actor(u"ortiz"_s),
                              [](int done, int) { return done < 2; }));
        QCOMPARE(t->summary(u"bad"_s).revision, 1);
    }

    void fixAll_rejectedOne_isLeftAlone()
    {
        const Decision reject{Verdict::Reject, {u"language"_s}, {}};
        QVERIFY(desk->decide(id(u"bad"_s), reject, t->actor(u"keller"_s)).ok());
        QVERIFY(desk->previewFixAll(range)->isEmpty());
        const Result<ClassFix> fixed = desk->fixAll(range, {id(u"bad"_s)}, t->actor(u"ortiz"_s));
        QCOMPARE(fixed->refused.size(), 1);
        QCOMPARE(t->summary(u"bad"_s).status, Status::Rejected);
    }

    void session_showsFreshFindings_waivesAndFixes()
    {
        ReviewSession session(t->project(), [this] { return t->now(); });
        session.setReviewer({u"ortiz"_s, {}, {}});
        session.openLabel(u"bad"_s);
        QCOMPARE(session.current().findings.size(), 1);
        QCOMPARE(session.current().summary.openErrors, 1);
        QVERIFY(session.refusal(Verdict::Approve).contains(range));
        const Finding finding = session.current().findings.first().finding;
        QVERIFY(session.waive(finding, u"x"_s));
        QVERIFY(!session.current().findings.first().isOpen());
        session.undo();
        QVERIFY(session.applyFix(finding));
        QVERIFY(session.current().findings.isEmpty());
        QSignalSpy failed(&session, &ReviewSession::failed);
        QVERIFY(!session.applyFix(finding));
        QCOMPARE(failed.size(), 1);
    }

    void session_otherRules_areFollowedAtOnce()
    {
        ReviewSession session(t->project(), [this] { return t->now(); });
        session.setReviewer({u"lead"_s, {}, {}});
        session.openLabel(u"bad"_s);
        QSignalSpy rules(&session, &ReviewSession::rulesChanged);
        QSignalSpy findings(&session, &ReviewSession::findingsChanged);
        QVERIFY(session.setRules(RuleSet::quiet()));
        QCOMPARE(rules.size(), 1);
        QVERIFY(findings.size() > 0);
        QVERIFY(session.current().findings.isEmpty());
        QCOMPARE(session.rules().version(), 2);
        QVERIFY(session.refusal(Verdict::Approve).isEmpty());
    }

private:
    std::unique_ptr<TemporaryProject> t;
    std::unique_ptr<ReviewDesk> desk;
};

QTEST_GUILESS_MAIN(TestDeskChecks)
#include "tst_deskchecks.moc"
