// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/projectcheck.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Decision approve{Verdict::Approve, {}, {}};
const Decision reject{Verdict::Reject, {u"wrong-arithmetic"_s}, u"2 + 2"_s};
const Decision ask{Verdict::SecondOpinion, {}, u"look at step 2"_s};

Patch replaced(const QString &place, const QByteArray &value)
{
    return {{PatchOperation::Kind::Replace, *JsonPointer::parse(place), {}, value, {}}};
}

const QString probability = u"/output/differential_diagnoses/0/probability"_s;

} // namespace

class TestReviewDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TemporaryProject>();
        t->import(u"a.jsonl"_s,
                  records::lines({records::record("a-1"), records::record("a-2", "doms")}));
        desk = std::make_unique<ReviewDesk>(t->project());
    }

    void cleanup()
    {
        // Whatever a test did, the project has to be sound afterwards.
        const Result<QStringList> problems = ProjectCheck(t->project()).run();
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
    }

    void decide_isOnDiskWhenItReturns()
    {
        QVERIFY(desk->decide(id("a-1"), reject, t->actor(u"keller"_s)).ok());
        const Result<std::unique_ptr<Project>> other = Project::open(t->path());
        QVERIFY(other);
        QCOMPARE((*other)->examples().find(id("a-1"))->value().status, Status::Rejected);
        const Event event = (*other)->events().ofExample(id("a-1"))->last();
        QCOMPARE(event.reasons(), QStringList{u"wrong-arithmetic"_s});
        QCOMPARE(event.detailText("note"), u"2 + 2"_s);
    }

    void decide_refused_leavesNoTrace()
    {
        const qint64 before = t->project().events().head()->sequence.number;
        QVERIFY(!desk->decide(id("a-1"), {Verdict::Reopen, {}, {}}, t->actor(u"keller"_s)));
        QVERIFY(!desk->decide(id("a-1"), {Verdict::Reject, {}, {}}, t->actor(u"keller"_s)));
        QVERIFY(!desk->decide(id("a-1"), approve, t->actor({})));
        QVERIFY(!desk->decide({999}, approve, t->actor(u"keller"_s)));
        QCOMPARE(t->project().events().head()->sequence.number, before);
    }

    void edit_splicesTheValueAndNothingElse()
    {
        const QByteArray source = *t->project().examples().raw(id("a-1"), 1);
        QVERIFY(
            desk->edit(id("a-1"), 1, replaced(probability, "0.40"), t->actor(u"keller"_s)).ok());
        QByteArray expected = source;
        expected.replace(expected.indexOf("0.50"), 4, "0.40");
        QCOMPARE(*t->project().examples().raw(id("a-1"), 2), expected);
        QCOMPARE(*t->project().examples().raw(id("a-1"), 1), source);
    }

    void edit_approvedExample_reopensIt()
    {
        QVERIFY(desk->decide(id("a-1"), approve, t->actor(u"keller"_s)).ok());
        const Result<ExampleSummary> after =
            desk->edit(id("a-1"), 1, replaced(probability, "0.4"), t->actor(u"keller"_s));
        QVERIFY(after);
        QCOMPARE(after->status, Status::Pending);
        QCOMPARE(after->revision, 2);
    }

    void edit_titleAndCategory_followThePayload()
    {
        Patch patch = replaced(u"/output/assessment/injury_type"_s, "\"shin_splints\"");
        patch += replaced(u"/category"_s, "\"chronic\"");
        const Result<ExampleSummary> after = desk->edit(id("a-1"), 1, patch, t->actor(u"keller"_s));
        QVERIFY(after);
        QCOMPARE(after->title, u"shin splints"_s);
        QCOMPARE(after->category, u"chronic"_s);
        QCOMPARE(t->project().quotas().load()->rows[1].count(Status::Pending), 1);
        QVERIFY(desk->undo(t->actor(u"keller"_s)).ok());
        QCOMPARE(t->summary(u"a-1"_s).category, u"acute"_s);
    }

    void edit_whatCannotBe_isRefused_data()
    {
        QTest::addColumn<int>("revision");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("another revision than the current one")
            << 2 << probability << QByteArray("0.1");
        QTest::newRow("a place that is not there")
            << 1 << u"/output/nothing"_s << QByteArray("0.1");
        QTest::newRow("a value that is no JSON") << 1 << probability << QByteArray("0.1,");
        QTest::newRow("the same value") << 1 << probability << QByteArray("0.50");
        QTest::newRow("an object that is no example") << 1 << QString() << QByteArray("{}");
        QTest::newRow("a text for the whole") << 1 << QString() << QByteArray("\"gone\"");
    }

    void edit_whatCannotBe_isRefused()
    {
        QFETCH(int, revision);
        QFETCH(QString, place);
        QFETCH(QByteArray, value);
        QVERIFY(!desk->edit(id("a-1"), revision, replaced(place, value), t->actor(u"keller"_s)));
        QCOMPARE(t->summary(u"a-1"_s).revision, 1);
    }

    // SQLite takes marks at the start of a UTF-16 text for its byte order, and gives no U+FFFE.
    void decide_nameOfRareCharacters_isKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("U+FEFF") << u"\ufeffKeller"_s;
        QTest::newRow("U+FFFE") << u"\ufffeKeller"_s;
        QTest::newRow("U+FFFF inside") << u"Kel\uffffler \ufffe"_s;
        QTest::newRow("U+FEFF twice") << u"\ufeff\ufeffKeller"_s;
    }

    void decide_nameOfRareCharacters_isKept()
    {
        QFETCH(QString, name);
        QVERIFY(desk->decide(id("a-1"), {Verdict::Approve, {}, name}, t->actor(name)).ok());
        t->reopen();
        const QList<Event> events = *t->project().events().ofExample(t->summary(u"a-1"_s).id);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().reviewer, name);
        QCOMPARE(events.first().detailText("note"), name);
        QCOMPARE(events.first().hash, EventStore::hashOf(events.first()));
    }

    void decide_nameWithHalfACharacter_isReadable()
    {
        const QString name = u"Keller"_s + QChar(0xd800);
        QVERIFY(desk->decide(id("a-1"), {Verdict::Approve, {}, name}, t->actor(name)).ok());
        t->reopen();
        QVERIFY(t->project().events().head()->reviewer.startsWith(u"Keller"_s));
    }

    // An edit writes the generated text into the record of decisions, whatever stands in it.
    void edit_valueOfRareCharacters_keepsTheChain()
    {
        const QString rare = u"\ufeff\ufffe\uffff\ufeff"_s;
        t->import(u"r.jsonl"_s, records::lines({records::record("\xEF\xBB\xBF"
                                                                "r",
                                                                "acute", rare.toUtf8())}));
        const QString label = u"\ufeffr"_s;
        const Patch patch = replaced(u"/user_input"_s, "\"plain\"");
        QVERIFY(desk->edit(t->summary(label).id, 1, patch, t->actor(u"keller"_s)).ok());
        t->reopen();
        QCOMPARE(t->summary(label).label, label);
        const QList<Event> events = *t->project().events().ofExample(t->summary(label).id);
        QVERIFY(events.first().detail.contains(rare.toUtf8()));
    }

    void saveAndApprove_isOneActionForUndo()
    {
        QVERIFY(
            desk->saveAndApprove(id("a-1"), 1, replaced(probability, "0.4"), t->actor(u"keller"_s))
                .ok());
        QCOMPARE(t->summary(u"a-1"_s).status, Status::Approved);
        QCOMPARE(t->summary(u"a-1"_s).revision, 2);
        const Result<ExampleSummary> undone = desk->undo(t->actor(u"keller"_s));
        QVERIFY(undone);
        QCOMPARE(undone->status, Status::Pending);
        QCOMPARE(undone->revision, 1);
        QVERIFY(desk->undoable(u"keller"_s)->isEmpty());
        const Result<ExampleSummary> redone = desk->redo(t->actor(u"keller"_s));
        QVERIFY(redone);
        QCOMPARE(redone->status, Status::Approved);
        QCOMPARE(redone->revision, 2);
    }

    void saveAndApprove_refusedApproval_keepsNoHalf()
    {
        QVERIFY(desk->decide(id("a-1"), ask, t->actor(u"keller"_s)).ok());
        QVERIFY(!desk->saveAndApprove(id("a-1"), 1, replaced(probability, "0.4"),
                                      t->actor(u"keller"_s)));
        QCOMPARE(t->summary(u"a-1"_s).revision, 1);
        QCOMPARE(*t->project().examples().newestRevision(id("a-1")), 1);
    }

    void undo_worksBackThroughEverythingAcrossRestarts()
    {
        QVERIFY(desk->decide(id("a-1"), approve, t->actor(u"keller"_s)).ok());
        QVERIFY(desk->decide(id("a-2"), reject, t->actor(u"keller"_s)).ok());
        QVERIFY(desk->setFlag(id("a-2"), true, t->actor(u"keller"_s)).ok());
        desk.reset();
        t->reopen();
        desk = std::make_unique<ReviewDesk>(t->project());
        QVERIFY(!desk->undo(t->actor(u"keller"_s))->flagged);
        QCOMPARE(desk->undo(t->actor(u"keller"_s))->status, Status::Pending);
        QCOMPARE(desk->undo(t->actor(u"keller"_s))->label, u"a-1"_s);
        QVERIFY(!desk->undo(t->actor(u"keller"_s)));
        QCOMPARE(desk->redo(t->actor(u"keller"_s))->status, Status::Approved);
        QCOMPARE(desk->redo(t->actor(u"keller"_s))->status, Status::Rejected);
        QVERIFY(desk->redo(t->actor(u"keller"_s))->flagged);
        QVERIFY(!desk->redo(t->actor(u"keller"_s)));
    }

    void redo_afterANewDecision_isGone()
    {
        QVERIFY(desk->decide(id("a-1"), approve, t->actor(u"keller"_s)).ok());
        QVERIFY(desk->undo(t->actor(u"keller"_s)).ok());
        QVERIFY(desk->decide(id("a-2"), approve, t->actor(u"keller"_s)).ok());
        QVERIFY(desk->redoable(u"keller"_s)->isEmpty());
        QVERIFY(!desk->redo(t->actor(u"keller"_s)));
    }

    void undo_reachesOwnActionsOnly()
    {
        QVERIFY(desk->decide(id("a-1"), approve, t->actor(u"keller"_s)).ok());
        QVERIFY(!desk->undo(t->actor(u"ortiz"_s)));
        QCOMPARE(t->summary(u"a-1"_s).status, Status::Approved);
    }

    void undo_underSomebodyElsesWork_isRefused()
    {
        QVERIFY(desk->edit(id("a-1"), 1, replaced(probability, "0.4"), t->actor(u"keller"_s)).ok());
        QVERIFY(desk->decide(id("a-1"), approve, t->actor(u"ortiz"_s)).ok());
        const Result<ExampleSummary> refused = desk->undo(t->actor(u"keller"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"ortiz"_s));
        QVERIFY(desk->undo(t->actor(u"ortiz"_s)).ok());
        QVERIFY(desk->undo(t->actor(u"keller"_s)).ok());
    }

private:
    ExampleId id(const char *label) { return t->summary(QString::fromLatin1(label)).id; }

    std::unique_ptr<TemporaryProject> t;
    std::unique_ptr<ReviewDesk> desk;
};

QTEST_GUILESS_MAIN(TestReviewDesk)
#include "tst_reviewdesk.moc"
