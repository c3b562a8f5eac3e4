// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/widgets/banner.h"

using namespace Qt::StringLiterals;

/// Whatever the reviewer does next, text that was typed is saved, held, or given up knowingly.
class TestTypedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saveAndApprove_chord_isOneAction();
    void edit_fromTheCase_makesARevision();
    void leaving_openEditor_keepsTheText();
    void leaving_unfinishedNumber_asksToStay();
    void edit_refusedByTheDisk_isHeldUntilItIsSaved();
    void edits_refusedByTheDisk_areAllHeld();
    void closing_openEditor_keepsTheText();
};

void TestTypedText::saveAndApprove_chord_isOneAction()
{
    Bench bench;
    bench.key(Qt::Key_E);
    QVERIFY(bench.view().hasOpenEditor());
    QTest::keyClicks(QApplication::focusWidget(), u"ares"_s);
    QCOMPARE(bench.approved(), 0);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.events(u"acute-001"_s),
             QStringList({idOf(EventKind::Edited), idOf(EventKind::Approved)}));
    QCOMPARE(bench.label(), u"acute-002"_s);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.session->current().summary.revision, 1);
    QCOMPARE(bench.statusOf(u"acute-001"_s), Status::Pending);
}

void TestTypedText::edit_fromTheCase_makesARevision()
{
    Bench bench;
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/assessment/severity"), "\"severe\"");
    QCOMPARE(bench.session->current().summary.revision, 2);
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/assessment/new"), "1");
    QCOMPARE(bench.session->current().summary.revision, 3);
    const QByteArray raw = *bench.project->examples().raw(bench.session->current().summary.id, 3);
    QVERIFY(raw.contains("\"severity\":\"severe\""));
    QVERIFY(raw.contains("\"confidence\":0.90,\"new\":1"));
}

void TestTypedText::leaving_openEditor_keepsTheText()
{
    Bench bench;
    bench.key(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), u"mine"_s);
    bench.window->actions().next->trigger();
    QCOMPARE(bench.label(), u"acute-002"_s);
    bench.session->openLabel(u"acute-001"_s);
    QCOMPARE(bench.session->current().example.reasoningChain().first().text(), u"mine"_s);
}

void TestTypedText::leaving_unfinishedNumber_asksToStay()
{
    Bench bench;
    QVERIFY(bench.view().reveal(*JsonPointer::parse(u"/output/assessment/confidence")));
    bench.key(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), u"high"_s);
    bench.window->actions().next->trigger();
    QCOMPARE(bench.prompts.confirmed, 1);
    QCOMPARE(bench.label(), u"acute-001"_s);
    QVERIFY(bench.view().hasOpenEditor());
    bench.prompts.confirmAnswer = true;
    bench.window->actions().next->trigger();
    QCOMPARE(bench.label(), u"acute-002"_s);
    QCOMPARE(bench.events(u"acute-001"_s), QStringList());
}

void TestTypedText::edit_refusedByTheDisk_isHeldUntilItIsSaved()
{
    Bench bench;
    bench.session->setReviewer({u"A"_s, {}, {}});
    Database &database = bench.project->database();
    QVERIFY(database.run(u"PRAGMA query_only = ON"_s));
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/assessment/severity"), "\"severe\"");
    QVERIFY(bench.find<Banner>(u"banner"_s)->text().contains(u"kept here"_s));
    QCOMPARE(bench.session->current().summary.revision, 1);
    bench.key(Qt::Key_J); // stays: the question is answered with no
    QCOMPARE(bench.label(), u"acute-001"_s);
    QVERIFY(database.run(u"PRAGMA query_only = OFF"_s));
    bench.window->reviewPage().verbs().retryUnsaved();
    QCOMPARE(bench.session->current().summary.revision, 2);
    bench.key(Qt::Key_J);
    QCOMPARE(bench.label(), u"acute-002"_s);
}

void TestTypedText::edits_refusedByTheDisk_areAllHeld()
{
    Bench bench;
    bench.session->setReviewer({u"A"_s, {}, {}});
    Database &database = bench.project->database();
    QVERIFY(database.run(u"PRAGMA query_only = ON"_s));
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/assessment/severity"), "\"severe\"");
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/response_to_user"), "\"stop\"");
    QVERIFY(database.run(u"PRAGMA query_only = OFF"_s));
    // A third one that is taken takes the held ones along.
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/assessment/confidence"), "0.80");
    QVERIFY(!bench.window->reviewPage().verbs().holdsUnsaved());
    QCOMPARE(bench.session->current().summary.revision, 2);
    const QByteArray raw = *bench.project->examples().raw(bench.session->current().summary.id, 2);
    QVERIFY(raw.contains("\"severity\":\"severe\",\"confidence\":0.80"));
    QVERIFY(raw.contains("\"response_to_user\":\"stop\""));
}

void TestTypedText::closing_openEditor_keepsTheText()
{
    Bench bench;
    bench.key(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), u"last words"_s);
    bench.close();
    bench.open();
    bench.session->openLabel(u"acute-001"_s);
    QCOMPARE(bench.session->current().example.reasoningChain().first().text(), u"last words"_s);
}

QTEST_MAIN(TestTypedText)
#include "tst_typedtext.moc"
