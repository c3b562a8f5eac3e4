// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/checkjob.h"
#include "model/workspace/projectcheck.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QtConcurrent>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 300;

bool always(const CheckProgress &)
{
    return true;
}

} // namespace

class TestCheckJob final : public QObject
{
    Q_OBJECT

private:
    qint64 stale() const
    {
        return t->project().checks().stale(t->project().checker()->rules().version())->size();
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TemporaryProject>(RuleSet());
        QByteArray lines;
        for (int i = 0; i < many; ++i)
            lines += records::record("k-" + QByteArray::number(i), "acute",
                                     "sore knee " + QByteArray::number(i)) +
                     '\n';
        t->import(u"a.jsonl"_s, lines);
    }

    void run_checksWhatIsStale_onlyOnce()
    {
        QVERIFY(*CheckJob::isNeeded(t->project()));
        const Result<CheckReport> first = CheckJob(t->project()).run(always);
        QVERIFY(first.ok());
        QCOMPARE(first->checked, many);
        QVERIFY(first->dataset);
        QCOMPARE(stale(), 0);
        QVERIFY(t->summary(u"k-7"_s).openErrors > 0);
        QVERIFY(!*CheckJob::isNeeded(t->project()));
        const Result<CheckReport> second = CheckJob(t->project()).run(always);
        QCOMPARE(second->checked, 0);
        QVERIFY(!second->dataset);
        QCOMPARE(*ProjectCheck(t->project()).run(), QStringList());
    }

    void run_cancelled_keepsWhatWasCheckedAndGoesOnLater()
    {
        const Result<CheckReport> first =
            CheckJob(t->project()).run([](const CheckProgress &progress) {
                return progress.done < 100;
            });
        QVERIFY(first->cancelled);
        QVERIFY(first->checked >= 100 && first->checked < many);
        QCOMPARE(stale(), many - first->checked);
        const Result<CheckReport> second = CheckJob(t->project()).run(always);
        QCOMPARE(second->checked, many - first->checked);
    }

    void run_cancelled_goesNoFurtherThanThePageAtWork()
    {
        int asked = 0;
        const Result<CheckReport> report =
            CheckJob(t->project()).run([&asked](const CheckProgress &) { return ++asked < 2; });
        QVERIFY(report->cancelled);
        QVERIFY(!report->dataset);
        QCOMPARE(asked, 2);
        QVERIFY2(report->checked <= 64, qPrintable(QString::number(report->checked)));
        QCOMPARE(stale(), many - report->checked);
    }

    void run_cancelledWhileTheDataSetIsWritten_keepsWhatWasThere()
    {
        QVERIFY(CheckJob(t->project()).run(always).ok());
        const QList<DatasetFinding> before = *t->project().datasetChecks().all();
        QVERIFY(!before.isEmpty());
        t->import(u"b.jsonl"_s, records::record("other", "acute", "a sore elbow") + '\n');
        // Once behind the last page, before and behind the comparison, and behind the findings.
        int asked = 0;
        const Result<CheckReport> report =
            CheckJob(t->project()).run([&asked](const CheckProgress &progress) {
                const bool all = progress.done == progress.total;
                asked += progress.stage == CheckProgress::Stage::Dataset && all ? 1 : 0;
                return asked < 4;
            });
        QVERIFY(report->cancelled && !report->dataset);
        QCOMPARE(*t->project().datasetChecks().all(), before);
        QVERIFY(*CheckJob::isNeeded(t->project()));
        QVERIFY(CheckJob(t->project()).run(always)->dataset);
        QVERIFY(*t->project().datasetChecks().all() != before);
    }

    void run_otherRules_checksEverythingByThem()
    {
        QVERIFY(CheckJob(t->project()).run(always).ok());
        QVERIFY(t->project().setRules(RuleSet::quiet(), u"lead"_s, t->now()).ok());
        QCOMPARE(stale(), many);
        QCOMPARE(CheckJob(t->project()).run(always)->checked, many);
        QCOMPARE(t->summary(u"k-7"_s).openErrors, 0);
    }

    void run_rulesChangeMeanwhile_endsWithTheNewOnes()
    {
        bool changed = false;
        const auto other = Project::join(t->path());
        const Result<CheckReport> report =
            CheckJob(t->project()).run([&](const CheckProgress &progress) {
                if (progress.done > 0 && !std::exchange(changed, true))
                    return (*other)->setRules(RuleSet::quiet(), u"lead"_s, t->now()).ok();
                return true;
            });
        QVERIFY(report.ok() && changed);
        QCOMPARE(t->project().checker()->rules().version(), 2);
        QCOMPARE(stale(), 0);
        QCOMPARE(t->summary(u"k-7"_s).openErrors, 0);
    }

    void run_changedBetweenTheStages_comparesWhatIsThereNow()
    {
        // Every one of them is like the one before it, until this one is another.
        const ExampleSummary edited = t->summary(u"k-7"_s);
        const ExampleSummary rejected = t->summary(u"k-9"_s);
        const Patch patch{{PatchOperation::Kind::Replace,
                           *JsonPointer::parse(u"/user_input"),
                           {},
                           "\"an elbow that clicks when the arm is turned\"",
                           {}}};
        ReviewDesk desk(t->project());
        bool changed = false;
        const Result<CheckReport> report =
            CheckJob(t->project()).run([&](const CheckProgress &progress) {
                if (progress.stage == CheckProgress::Stage::Examples ||
                    std::exchange(changed, true))
                    return true;
                const Decision decision{Verdict::Reject, {Reasons::all().first().code}, u"odd"_s};
                return desk.edit(edited.id, 1, patch, t->actor(u"keller"_s)).ok() &&
                       desk.decide(rejected.id, decision, t->actor(u"keller"_s)).ok();
            });
        QVERIFY(report.ok() && !report->cancelled && changed);
        const QList<DatasetFinding> found = *t->project().datasetChecks().all();
        QVERIFY(CheckJob(t->project()).run(always)->dataset);
        QCOMPARE(found, *t->project().datasetChecks().all());
    }

    void run_besideAReviewer_disturbsNeither()
    {
        const QString path = t->path();
        QFuture<bool> job = QtConcurrent::run([path] {
            const Result<std::unique_ptr<Project>> own = Project::join(path);
            return own.ok() && CheckJob(**own).run(always).ok();
        });
        ReviewDesk desk(t->project());
        const Patch patch{{PatchOperation::Kind::Replace,
                           *JsonPointer::parse(u"/output/assessment/confidence"),
                           {},
                           "90",
                           {}}};
        for (int i = 0; i < 20; ++i) {
            const ExampleSummary one = t->summary(u"k-"_s + QString::number(i * 15));
            const Result<ExampleSummary> edited =
                desk.edit(one.id, one.revision, patch, t->actor(u"keller"_s));
            QVERIFY2(edited.ok(), edited.ok() ? "" : qPrintable(edited.error().message));
        }
        QVERIFY(job.result());
        QCOMPARE(stale(), 0);
        ExampleFilter filter;
        filter.openRule = u"confidence-range"_s;
        QCOMPARE(t->project().examples().page(filter, {}, many)->size(), 20);
        QCOMPARE(*ProjectCheck(t->project()).run(), QStringList());
    }

    void stale_isFoundByAnIndex()
    {
        Result<QSqlQuery> plan = t->project().database().run(
            u"EXPLAIN QUERY PLAN SELECT id FROM example WHERE CASE WHEN checked_revision = "
            "revision THEN checked_rules ELSE -1 END < 7"_s);
        QVERIFY(plan.ok() && plan->next());
        QVERIFY2(plan->value(3).toString().contains(u"example_by_check"_s),
                 qPrintable(plan->value(3).toString()));
    }

private:
    std::unique_ptr<TemporaryProject> t;
};

QTEST_GUILESS_MAIN(TestCheckJob)
#include "tst_checkjob.moc"
