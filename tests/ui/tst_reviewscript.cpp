// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/widgets/quotastrip.h"

using namespace Qt::StringLiterals;

/// Ten cases by keys alone, as a reviewer would, and everything again after a restart.
class TestReviewScript final : public QObject
{
    Q_OBJECT

    static void edit(Bench &bench, const QString &text);
    static void review(Bench &bench);
    static void check(const Bench &bench);

private Q_SLOTS:
    void tenCases_byKeys_areKeptAcrossARestart();
};

void TestReviewScript::edit(Bench &bench, const QString &text)
{
    bench.key(Qt::Key_E);
    QVERIFY(bench.view().hasOpenEditor());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestReviewScript::review(Bench &bench)
{
    bench.key(Qt::Key_A); // 001 approved
    bench.key(Qt::Key_A); // 002 approved
    bench.key(Qt::Key_R); // 003 rejected
    bench.key(Qt::Key_3);
    bench.key(Qt::Key_S); // 004 second opinion
    QTest::keyClicks(QApplication::focusWidget(), u"grade?"_s);
    bench.key(Qt::Key_Return);
    edit(bench, u"area first"_s); // 005 edited and approved in one
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    edit(bench, u"only edited"_s); // 006 edited; moving on keeps the text
    bench.window->actions().next->trigger();
    bench.key(Qt::Key_F); // 007 flagged
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_A); // 008 approved, undone, redone
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    bench.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_R); // 009 rejected, undone
    bench.key(Qt::Key_D);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_A); // 010 approved, then reopened
    bench.session->openLabel(u"acute-010"_s);
    bench.key(Qt::Key_O);
}

void TestReviewScript::check(const Bench &bench)
{
    const QMap<QString, Status> expected = {
        {u"acute-001"_s, Status::Approved}, {u"acute-002"_s, Status::Approved},
        {u"acute-003"_s, Status::Rejected}, {u"acute-004"_s, Status::SecondOpinion},
        {u"acute-005"_s, Status::Approved}, {u"acute-006"_s, Status::Pending},
        {u"acute-007"_s, Status::Pending},  {u"acute-008"_s, Status::Approved},
        {u"acute-009"_s, Status::Pending},  {u"acute-010"_s, Status::Pending},
    };
    for (auto row = expected.cbegin(); row != expected.cend(); ++row)
        QVERIFY2(bench.statusOf(row.key()) == row.value(), qPrintable(row.key()));
    const auto kinds = [](std::initializer_list<EventKind> list) {
        QStringList names;
        for (const EventKind kind : list)
            names += idOf(kind);
        return names;
    };
    using enum EventKind;
    QCOMPARE(bench.events(u"acute-005"_s), kinds({Edited, Approved}));
    QCOMPARE(bench.events(u"acute-006"_s), kinds({Edited}));
    QCOMPARE(bench.events(u"acute-007"_s), kinds({Flagged}));
    QCOMPARE(bench.events(u"acute-008"_s), kinds({Approved, Undone, Undone}));
    QCOMPARE(bench.events(u"acute-009"_s), kinds({Rejected, Undone}));
    QCOMPARE(bench.events(u"acute-010"_s), kinds({Approved, Reopened}));
    const ExampleSummary edited = **bench.project->examples().findByLabel(u"acute-006"_s);
    QCOMPARE(edited.revision, 2);
    QVERIFY(bench.project->examples().raw(edited.id, 2)->contains("only edited"));
    QVERIFY((*bench.project->examples().findByLabel(u"acute-007"_s))->flagged);
    QCOMPARE(bench.find<QuotaStrip>(u"quotaStrip"_s)->entries().first(), u"Acute 4/75"_s);
}

void TestReviewScript::tenCases_byKeys_areKeptAcrossARestart()
{
    Bench bench(Bench::records(10));
    review(bench);
    check(bench);
    bench.session->setQueue(Queue::ToReview);
    bench.session->openLabel(u"acute-007"_s);
    bench.close();
    bench.open();
    check(bench);
    QCOMPARE(bench.label(), u"acute-007"_s);
    QCOMPARE(bench.session->queue(), Queue::ToReview);
    // Undo goes on where it was: the reopening of 010 was the last thing.
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.statusOf(u"acute-010"_s), Status::Approved);
}

QTEST_MAIN(TestReviewScript)
#include "tst_reviewscript.moc"
