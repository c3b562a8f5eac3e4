// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/relatedexamples.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray context(const QByteArray &id, const QByteArray &condition, const QByteArray &pair)
{
    const QByteArray metadata =
        pair.isEmpty() ? QByteArray() : "\"metadata\":{\"pair_id\":\"" + pair + "\"},";
    return "{\"id\":\"" + id + "\",\"category\":\"context\"," + metadata +
           "\"user_input\":\"goal " + id + "\",\"output\":{\"assessment\":{\"injury_type\":\"" +
           condition + "\"}}}";
}

} // namespace

class TestRelatedExamples final : public QObject
{
    Q_OBJECT

private:
    static QStringList related(TemporaryProject &t, const QString &label)
    {
        const Result<QList<RelatedExample>> list = relatedExamples(t.project(), t.summary(label));
        QStringList labels;
        for (const RelatedExample &one : list ? *list : QList<RelatedExample>())
            labels += one.label;
        return labels;
    }

private Q_SLOTS:
    void relatedExamples_datasetFinding_isNamedByBothSides()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, records::lines({records::record("x-1"), records::record("x-10"),
                                               records::record("x-2")}));
        const Finding finding{u"near-duplicate"_s,
                              Severity::Warning,
                              {},
                              {},
                              u"User text and response are 91% the same as those of x-1."_s,
                              {}};
        DatasetFindingWriter writer(t.project().database());
        QVERIFY(writer.add({t.summary(u"x-2"_s).id, finding}));
        QVERIFY(writer.finish({}));
        QCOMPARE(related(t, u"x-2"_s), QStringList(u"x-1"_s));
        QCOMPARE(related(t, u"x-1"_s), QStringList(u"x-2"_s));
        QCOMPARE(related(t, u"x-10"_s), QStringList());
    }

    void relatedExamples_contextPair_isFoundWithoutAFinding()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s,
                 records::lines({context("far", "sprain", {}), context("other", "strain", {}),
                                 context("near", "sprain", {}), context("one", "sprain", {}),
                                 context("p1", "cyst", "7"), context("p2", "cyst", "8"),
                                 context("p3", "tear", "7")}));
        QCOMPARE(related(t, u"one"_s), QStringList(u"near"_s));
        QCOMPARE(related(t, u"other"_s), QStringList());
        // A pair_id says it, whatever the injury is called.
        QCOMPARE(related(t, u"p1"_s), QStringList(u"p3"_s));
        QCOMPARE(related(t, u"p2"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRelatedExamples)
#include "tst_relatedexamples.moc"
