// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/datasetfindingstore.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDatasetFindingStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writer_anyNumberOfFindings_storesThemInOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 31, 32, 33, 100})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }

    void writer_anyNumberOfFindings_storesThemInOrder()
    {
        QFETCH(int, count);
        TemporaryProject t{RuleSet()};
        QList<DatasetFinding> findings;
        for (int i = 0; i < count; ++i) {
            DatasetFinding one;
            one.finding.rule = u"category-quota"_s;
            one.finding.severity = i % 2 ? Severity::Hint : Severity::Error;
            one.finding.place = JsonPointer() / i;
            one.finding.message = u"number %1"_s.arg(i);
            findings += one;
        }
        const auto transaction = Transaction::begin(t.project().database());
        DatasetFindingWriter writer(t.project().database());
        QVERIFY(writer.removeAll().ok());
        for (const DatasetFinding &finding : std::as_const(findings))
            QVERIFY(writer.add(finding).ok());
        QVERIFY(writer.finish({1, EventId{1}, count}).ok());
        QVERIFY((*transaction)->commit().ok());
        QCOMPARE(*t.project().datasetChecks().all(), findings);
    }
};

QTEST_GUILESS_MAIN(TestDatasetFindingStore)
#include "tst_datasetfindingstore.moc"
