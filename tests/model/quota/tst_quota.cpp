// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/quota/quota.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestQuota final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missing_countsApprovedOnly_neverBelowZero()
    {
        QuotaRow row{u"acute"_s,
                     {},
                     75,
                     {{Status::Approved, 34}, {Status::Pending, 10}, {Status::SecondOpinion, 1}}};
        QCOMPARE(row.missing(), 41);
        QCOMPARE(row.toGenerate(), 30);
        row.counts[Status::Approved] = 80;
        QCOMPARE(row.missing(), 0);
        QCOMPARE(row.toGenerate(), 0);
    }

    void total_surplusInOneCategory_hidesNoGapInAnother()
    {
        Quota quota;
        quota.rows = {{u"acute"_s, {}, 10, {{Status::Approved, 15}}},
                      {u"doms"_s, {}, 10, {{Status::Approved, 5}}}};
        QCOMPARE(quota.total().count(Status::Approved), 20);
        QCOMPARE(quota.total().target, 20);
        QCOMPARE(quota.missing(), 5);
    }
};

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
