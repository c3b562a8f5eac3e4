// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/fold.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "keller approves 1" and the like, in order; the UUID of an event is its number.
Event made(const QString &uuid, const QString &reviewer, EventKind kind, int revision = 1,
           const QByteArray &detail = "{}")
{
    Event e;
    e.uuid = uuid;
    e.reviewer = reviewer;
    e.kind = kind;
    e.revision = revision;
    e.detail = detail;
    return e;
}

Event undo(const QString &uuid, const QString &undoes)
{
    return made(uuid, u"keller"_s, EventKind::Undone, 0,
                "{\"undoes\":\"" + undoes.toUtf8() + "\"}");
}

using Kind = EventKind;

} // namespace

class TestFold final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fold_events_giveStatusAndRevision_data()
    {
        QTest::addColumn<QList<Event>>("events");
        QTest::addColumn<Status>("status");
        QTest::addColumn<int>("revision");
        QTest::addColumn<int>("approvedRevision");
        const QString k = u"keller"_s;
        const Event approve = made(u"1"_s, k, Kind::Approved);
        const Event edit2 = made(u"2"_s, k, Kind::Edited, 2);
        QTest::newRow("nothing happened") << QList<Event>{} << Status::Pending << 1 << 0;
        QTest::newRow("approved") << QList{approve} << Status::Approved << 1 << 1;
        QTest::newRow("an edit reopens what was approved")
            << QList{approve, edit2} << Status::Pending << 2 << 0;
        QTest::newRow("edited, then approved")
            << QList{edit2, made(u"3"_s, k, Kind::Approved, 2)} << Status::Approved << 2 << 2;
        QTest::newRow("an edit keeps the second opinion open")
            << QList{made(u"1"_s, k, Kind::SecondOpinionAsked), edit2} << Status::SecondOpinion << 2
            << 0;
        QTest::newRow("an edit takes up what was rejected")
            << QList{made(u"1"_s, k, Kind::Rejected), edit2} << Status::Pending << 2 << 0;
        QTest::newRow("an approval undone")
            << QList{approve, undo(u"2"_s, u"1"_s)} << Status::Pending << 1 << 0;
        QTest::newRow("an approval undone and redone")
            << QList{approve, undo(u"2"_s, u"1"_s), undo(u"3"_s, u"2"_s)} << Status::Approved << 1
            << 1;
        QTest::newRow("an edit undone goes back to the approval before it")
            << QList{approve, edit2, undo(u"3"_s, u"2"_s)} << Status::Approved << 1 << 1;
        QTest::newRow("undone, redone, undone")
            << QList{approve, undo(u"2"_s, u"1"_s), undo(u"3"_s, u"2"_s), undo(u"4"_s, u"3"_s)}
            << Status::Pending << 1 << 0;
        QTest::newRow("reopened") << QList{approve, made(u"2"_s, k, Kind::Reopened)}
                                  << Status::Pending << 1 << 0;
    }

    void fold_events_giveStatusAndRevision()
    {
        QFETCH(QList<Event>, events);
        const ExampleState state = fold(events);
        QTEST(state.status, "status");
        QTEST(state.revision, "revision");
        QTEST(state.approvedRevision, "approvedRevision");
    }

    void fold_secondOpinion_remembersWhoAsked()
    {
        QList<Event> events = {made(u"1"_s, u"keller"_s, Kind::SecondOpinionAsked)};
        QCOMPARE(fold(events).asker, u"keller"_s);
        events += made(u"2"_s, u"ortiz"_s, Kind::Approved);
        QCOMPARE(fold(events).asker, QString());
    }

    void fold_marks_stayUntilTheStepIsEdited()
    {
        const QByteArray right = R"({"pointer":"/output/reasoning_chain/1","verdict":"right"})";
        const QByteArray other = R"({"patch":[{"op":"replace","path":"/user_input","value":1}]})";
        const QByteArray step =
            R"({"patch":[{"op":"replace","path":"/output/reasoning_chain/1","value":"x"}]})";
        QList<Event> events = {made(u"1"_s, u"k"_s, Kind::Marked, 1, right)};
        QCOMPARE(fold(events).verdicts.value(u"/output/reasoning_chain/1"_s), StepVerdict::Right);
        events += made(u"2"_s, u"k"_s, Kind::Edited, 2, other);
        QCOMPARE(fold(events).verdicts.size(), 1);
        events += made(u"3"_s, u"k"_s, Kind::Edited, 3, step);
        QCOMPARE(fold(events).verdicts.size(), 0);
    }

    void fold_marks_goWhereTheirStepGoes_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QStringList>("marked"); // Of "right" on step 1 and "wrong" on step 3.
        const auto row = [](const char *name, const QByteArray &patch, const QStringList &marked) {
            QTest::newRow(name) << patch << marked;
        };
        row("one added before both", R"({"op":"add","path":"/c/0","value":"x"})",
            {u"2 right"_s, u"4 wrong"_s});
        row("one added between", R"({"op":"add","path":"/c/2","value":"x"})",
            {u"1 right"_s, u"4 wrong"_s});
        row("one added at the end", R"({"op":"add","path":"/c/-","value":"x"})",
            {u"1 right"_s, u"3 wrong"_s});
        row("one removed before both", R"({"op":"remove","path":"/c/0"})",
            {u"0 right"_s, u"2 wrong"_s});
        row("a marked one removed", R"({"op":"remove","path":"/c/1"})", {u"2 wrong"_s});
        row("a marked one moved down", R"({"op":"move","from":"/c/1","path":"/c/2"})",
            {u"2 right"_s, u"3 wrong"_s});
        row("a marked one moved over the other", R"({"op":"move","from":"/c/3","path":"/c/0"})",
            {u"0 wrong"_s, u"2 right"_s});
        row("a marked one moved elsewhere", R"({"op":"move","from":"/c/1","path":"/d"})",
            {u"2 wrong"_s});
        row("another moved over both", R"({"op":"move","from":"/c/4","path":"/c/0"})",
            {u"2 right"_s, u"4 wrong"_s});
        row("all written anew", R"({"op":"replace","path":"/c","value":[]})", {});
        row("a step of another list", R"({"op":"remove","path":"/d/0"})",
            {u"1 right"_s, u"3 wrong"_s});
    }
    void fold_marks_goWhereTheirStepGoes()
    {
        QFETCH(QByteArray, patch);
        const QList<Event> events = {
            made(u"1"_s, u"k"_s, Kind::Marked, 1, R"({"pointer":"/c/1","verdict":"right"})"),
            made(u"2"_s, u"k"_s, Kind::Marked, 1, R"({"pointer":"/c/3","verdict":"wrong"})"),
            made(u"3"_s, u"k"_s, Kind::Edited, 2, "{\"patch\":[" + patch + "]}")};
        const QMap<QString, StepVerdict> verdicts = fold(events).verdicts;
        QStringList marked;
        for (auto verdict = verdicts.cbegin(); verdict != verdicts.cend(); ++verdict)
            marked += verdict.key().mid(3) + u' ' + idOf(*verdict);
        QTEST(marked, "marked");
    }

    void fold_flag_neverChangesTheStatus()
    {
        QList<Event> events = {made(u"1"_s, u"keller"_s, Kind::Approved),
                               made(u"2"_s, u"keller"_s, Kind::Flagged, 1, R"({"on":true})")};
        QVERIFY(fold(events).flagged);
        QCOMPARE(fold(events).status, Status::Approved);
        QCOMPARE(fold(events).approvedRevision, 1);
        events += made(u"3"_s, u"keller"_s, Kind::Flagged, 1, R"({"on":false})");
        QVERIFY(!fold(events).flagged);
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
