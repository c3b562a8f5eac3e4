// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "tests/support/largerecords.h"

using namespace Qt::StringLiterals;

/// Examples far larger than usual are shown and edited like any other.
class TestLarge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void record_itsFarthestPlace_isEditedByKeys_data();
    void record_itsFarthestPlace_isEditedByKeys();
};

void TestLarge::record_itsFarthestPlace_isEditedByKeys_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("place");
    QTest::newRow("ten megabytes of text")
        << largerecords::longText() << u"/output/response_to_user"_s;
    QTest::newRow("ten thousand steps")
        << largerecords::manySteps() << u"/output/reasoning_chain/9999"_s;
}

void TestLarge::record_itsFarthestPlace_isEditedByKeys()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, place);
    Bench bench(record);
    const QString label = bench.label();
    const JsonPointer at = *JsonPointer::parse(place);
    const QString before = bench.session->current().example.text().at(at).text();
    QVERIFY(bench.view().reveal(at));
    QCOMPARE(bench.view().focusedPlace(), at);
    bench.key(Qt::Key_E);
    QVERIFY(bench.view().hasOpenEditor());
    bench.key(Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Mind. "_s);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.statusOf(label), Status::Approved);
    const ExampleSummary saved = **bench.project->examples().findByLabel(label);
    QCOMPARE(saved.revision, 2);
    const Example after = *Example::of(*bench.project->examples().raw(saved.id, 2));
    QVERIFY(after.text().at(at).text() == u"Mind. "_s + before);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.session->current().example.text().at(at).text() == before);
}

QTEST_MAIN(TestLarge)
#include "tst_large.moc"
