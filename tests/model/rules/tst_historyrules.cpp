// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace rulecheck;

namespace {

/// A record whose log has calf raises of 80 and 100 lb at RPE 6 and 8.5 two weeks apart, box jumps
/// at RPE 8; 6.8 h of sleep; week 3 of 8; 10 calf sets a week; age 41.
QByteArray saying(const QString &step)
{
    return with(base(u"acute"_s), {{"/output/reasoning_chain/1", text(step)}});
}

QByteArray answering(const QString &response)
{
    return with(base(u"acute"_s), {{"/output/response_to_user", text(response)}});
}

const QString step = u"error /output/reasoning_chain/1"_s;
const QString response = u"error /output/response_to_user"_s;

void row(const char *name, const QByteArray &record, const QStringList &expected = {})
{
    QTest::newRow(name) << record << expected;
}

void columns()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QStringList>("expected");
}

} // namespace

/// Whether the training log is used, and quoted as it is.
class TestHistoryRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grounding_findsWhatTheRecordLacks_data()
    {
        columns();
        row("an RPE of nobody", saying(u"The log ends at RPE 10 for the calf raise"_s), {step});
        row("a change to a weight of nobody", saying(u"Calf raises rose 80→120 lb"_s), {step});
        row("from a to b in words", saying(u"Calf raise went from 60 to 100 lb in April"_s),
            {step});
        row("the RPE of another exercise", saying(u"Calf raise was already at RPE 8 then"_s),
            {step});
        row("another night's sleep", saying(u"Sleep of 5.1 h slows the repair"_s), {step});
        row("slept in words", saying(u"She slept five hours a night"_s), {step});
        row("another week of the programme", saying(u"Week 5 of 8 leaves time"_s), {step});
        row("another length of the programme", saying(u"In week 3 of 12 there is time"_s), {step});
        row("other weekly sets", saying(u"16 calf sets a week are a lot"_s), {step});
        row("a weight behind a span", saying(u"Calf raise rose over 2 weeks to 130 lb"_s), {step});
        row("a sum of nothing", saying(u"17 calf sets in all are a lot"_s), {step});
        row("another age", saying(u"At age 52 tissue heals more slowly"_s), {step});
        row("sets that were not done", saying(u"Calf raise at 5x15 was the last session"_s),
            {step});
        row("a bare number that was lifted", answering(u"You squatted 315 last week."_s),
            {response});
        row("told to the user", answering(u"Your log shows RPE 10 on calf raises."_s), {response});
        row("in a list below its heading",
            answering(u"What your log shows:\n- calf raise 140 lb\n- box jumps at RPE 8"_s),
            {response});
        row("sleep that helps nothing", answering(u"Sleep at 4.9 h doesn't help a calf."_s),
            {response});
        row("sleep by the way", answering(u"With 5.2 h sleep, calves repair slowly."_s),
            {response});
        row("whole hours that are blamed", answering(u"Sleep at 4 hours won't fix it."_s),
            {response});
        row("a leap", answering(u"That jump from 80 to 130 lb did it."_s), {response});
        row("a week said to the user", answering(u"You're in week 7 of the block."_s), {response});
        row("kilograms of nobody", saying(u"The log shows 60 kg on the calf raise"_s), {step});
    }
    void grounding_findsWhatTheRecordLacks() { compare(u"history-facts-grounded"_s); }

    void grounding_leavesTheRestAlone_data()
    {
        columns();
        row("the log as it is", saying(u"Calf raise 80→100 lb, RPE 6 to 8.5"_s));
        row("with other arrows", saying(u"Calf raises: 80 -> 100 lbs at RPE 6–8.5"_s));
        row("a difference", saying(u"A 20 lb jump on the calf raise in two weeks"_s));
        row("another unit", saying(u"The last set was about 45 kg on the calf raise"_s));
        row("the RPE of the box jump", saying(u"Box jump came in at RPE 8"_s));
        row("a limit for later", saying(u"Work stays below RPE 7 for now"_s));
        row("a goal", saying(u"The aim is 7.5 h of sleep and 60 lb on the way back"_s));
        row("a load to start with", answering(u"Start with 20 kg and stop at RPE 6."_s));
        row("a drop", answering(u"Drop to 40 lb, 3x8 at RPE 6, and keep RPE below 7."_s));
        row("a condition", answering(u"If 60 lb feels easy, add 5 lb."_s));
        row("sums of weekly sets", saying(u"10 calf sets + 5 jump sets make 15 sets"_s));
        row("a sum by one of its names", saying(u"15 sets of calf work (10 + 5 = 15)"_s));
        row("a sum in words", saying(u"Jumps and raises together make 15 calf sets"_s));
        row("the total of the plan", saying(u"15 calf sets a week carried the legs"_s));
        row("sets written as a word of the log", with(saying(u"Calf raise at 3x12 was the start"_s),
                                                      {{"/context/user_history/0/sets", "\"3\""}}));
        row("a rise in points", saying(u"Calf raise RPE climbed by 2.5 points in April"_s));
        row("weeks of the user",
            with(answering(u"You're at week 7 of this, so patience."_s),
                 {{"/user_input", text(u"My calf has been sore for 7 weeks"_s)}}));
        row("a weight behind a span", saying(u"Calf raise rose over 2 weeks to 100 lb"_s));
        row("an earlier week", saying(u"In week 2 of the programme nothing hurt"_s));
        row("rounded sleep", saying(u"About 7 h of sleep is fair"_s));
        row("the empty bar", saying(u"Even the empty bar (45 lb) was too much for her"_s));
        row("a share of a logged weight", saying(u"The day was 70% of 100 lb, so 70 lb"_s));
        row("sleep to aim for", answering(u"Sleep at least 8 h, or 7.5 h with a nap."_s));
        row("sleep as it is", answering(u"Sleep at 6.8 h doesn't help."_s));
        row("sleep that is best", answering(u"Sleep of 8 hours is the best tool."_s));
        row("a goal with a part of an hour", answering(u"Aim for 7.2 h of sleep."_s));
        row("a week to come", answering(u"The log rose. Running returns in week 7."_s));
        row("jumps to do", answering(u"Next, jump from a 20 cm box."_s));
        row("what the user says", with(saying(u"The user reports 150 lb at RPE 9.5"_s),
                                       {{"/user_input", text(u"Did 150 lb, RPE 9.5, ouch"_s)}}));
        row("no context to compare", without(saying(u"The log shows 900 lb"_s), {"/context"}));
    }
    void grounding_leavesTheRestAlone() { compare(u"history-facts-grounded"_s); }

    void grounding_mendsWhatItKnows_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("mended");
        QTest::newRow("sleep") << u"Sleep of 5.1 h is short"_s << u"Sleep of 6.8 h is short"_s;
        QTest::newRow("week") << u"Week 5 of 8 it is"_s << u"Week 3 of 8 it is"_s;
        QTest::newRow("age") << u"A 52-year-old calf"_s << u"A 41-year-old calf"_s;
        QTest::newRow("sets") << u"16 calf sets a week"_s << u"10 calf sets a week"_s;
    }
    void grounding_mendsWhatItKnows()
    {
        QFETCH(QString, said);
        QByteArray result;
        QCOMPARE(fixed(u"history-facts-grounded"_s, saying(said), &result), QString());
        QTEST(Example::of(result)->reasoningChain()[1].text(), "mended");
    }

    void reference_isAskedFor_data()
    {
        columns();
        const QByteArray record = base(u"acute"_s);
        const auto chain = [&](const QStringList &steps) {
            QByteArrayList items;
            for (const QString &item : steps)
                items += text(item);
            return with(record, {{"/output/reasoning_chain", '[' + items.join(',') + ']'}});
        };
        const QString place = u"/output/reasoning_chain"_s;
        row("the sample", record);
        row("no number of the log",
            chain({u"User has shoulder pain"_s, u"Pain is 5/10 when standing"_s}),
            {u"error "_s + place});
        row("an exercise without a number", chain({u"Calf raises got heavier lately"_s}),
            {u"error "_s + place});
        row("a percentage is no log value", chain({u"Calf raises rose by 25%"_s}),
            {u"error "_s + place});
        row("one step that quotes",
            chain({u"Calf raise reached 100 lb at RPE 8.5"_s, u"So the calf is strained"_s}),
            {u"hint "_s + place});
        row("two steps that quote",
            chain({u"Calf raise reached 100 lb"_s, u"Box jumps followed at RPE 8"_s}));
        row("no log to quote",
            with(chain({u"User has shoulder pain"_s}), {{"/context/user_history", "[]"}}));
    }
    void reference_isAskedFor() { compare(u"history-referenced"_s); }

    void timespan_fitsTheDates_data()
    {
        columns();
        const QString warning = u"warning /output/reasoning_chain/1"_s;
        row("as logged", saying(u"Calf raise 80→100 lb over 2 weeks"_s));
        row("three days off", saying(u"Calf raise 80→100 lb over 11 days"_s));
        row("a week too long", saying(u"Calf raise 80→100 lb over 3 weeks"_s), {warning});
        row("in days", saying(u"Calf raise went from 80 to 100 lb in only 4 days"_s), {warning});
        row("behind the percentage", saying(u"80→100 lb (25% increase) over four weeks"_s),
            {warning});
        row("by its RPE", saying(u"Calf raise RPE went from 6 to 8.5 within 5 days"_s), {warning});
        row("a change that is not of the log", saying(u"Pain went 2→5/10 over 3 weeks"_s));
        row("time to come", saying(u"Calf raise 80→100 lb, and the play-offs are in 5 weeks"_s));
        row("a range is no change", saying(u"80-100 lb over 4 weeks"_s));
        row("what came days after",
            saying(u"Calf raise 80→100 lb, and jumps came back in two days after"_s));
        row("a moment behind a bracket",
            saying(u"Calf raise 80→100 lb (25% increase) and the match came in a day later"_s));
        row("a chain", with(saying(u"Calf raise 80→90→100 lb over 2 weeks"_s),
                            {{"/context/user_history/1",
                              R"({"date":"2026-04-14","exercise":"standing_calf_raise",)"
                              R"("weight":90,"weight_unit":"lb","sets":3,"reps":12,"rpe":7})"}}));
        row("a chain that took longer",
            with(saying(u"Calf raise 80→90→100 lb over 5 weeks"_s),
                 {{"/context/user_history/1",
                   R"({"date":"2026-04-14","exercise":"standing_calf_raise",)"
                   R"("weight":90,"weight_unit":"lb","sets":3,"reps":12,"rpe":7})"}}),
            {warning});
    }
    void timespan_fitsTheDates() { compare(u"history-timespan"_s); }

    void timespan_isMended()
    {
        QByteArray result;
        QCOMPARE(fixed(u"history-timespan"_s,
                       saying(u"Calf raise 80→100 lb (25% increase) over 4 weeks, RPE 6 to 8.5"_s),
                       &result),
                 QString());
        QCOMPARE(Example::of(result)->reasoningChain()[1].text(),
                 u"Calf raise 80→100 lb (25% increase) over 2 weeks, RPE 6 to 8.5"_s);
    }

    void values_arePossible_data()
    {
        columns();
        const QByteArray record = base(u"acute"_s);
        const auto changed = [&](const char *place, const QByteArray &value) {
            return with(record, {{place, value}});
        };
        const QString log = u"warning /context/user_history/"_s;
        row("the sample", record);
        row("RPE 11", changed("/context/user_history/1/rpe", "11"), {log + u"1/rpe"_s});
        row("a quarter of an RPE", changed("/context/user_history/1/rpe", "7.25"),
            {log + u"1/rpe"_s});
        row("half an RPE", changed("/context/user_history/1/rpe", "7.5"));
        row("30 sets", changed("/context/user_history/1/sets", "30"), {log + u"1/sets"_s});
        row("no repetition", changed("/context/user_history/1/reps", "0"), {log + u"1/reps"_s});
        row("a ton", changed("/context/user_history/1/weight", "2000"), {log + u"1/weight"_s});
        row("a heavy kilogram",
            with(record, {{"/context/user_history/1/weight", "600"},
                          {"/context/user_history/1/weight_unit", "\"kg\""}}),
            {log + u"1/weight"_s});
        row("a day that is not", changed("/context/user_history/0/date", "\"2026-13-40\""),
            {log + u"0/date"_s});
        row("a date in words", changed("/context/user_history/0/date", "\"last week\""),
            {log + u"0/date"_s});
        row("one row too early", changed("/context/user_history/2/date", "\"2026-04-01\""),
            {log + u"2/date"_s});
        row("one row too late", changed("/context/user_history/1/date", "\"2026-05-20\""),
            {log + u"1/date"_s});
        row("two rows of a day", changed("/context/user_history/1/date", "\"2026-04-07\""));
        row("age 7", changed("/context/user_profile/age", "7"),
            {u"warning /context/user_profile/age"_s});
        row("20 hours of sleep", changed("/context/recovery_data/sleep_avg_7days", "20"),
            {u"warning /context/recovery_data/sleep_avg_7days"_s});
        row("soreness 12", changed("/context/recovery_data/soreness_baseline", "12"),
            {u"warning /context/recovery_data/soreness_baseline"_s});
        row("a score of sleep", changed("/context/recovery_data/sleep_quality_score", "80"));
    }
    void values_arePossible() { compare(u"context-values-plausible"_s); }

    void units_areOne_data()
    {
        columns();
        const QString place = u"warning /output/reasoning_chain/1"_s;
        row("pounds throughout", saying(u"Calf raise 100 lb"_s));
        row("a right conversion", saying(u"Calf raise 100 lb (45 kg)"_s));
        row("rounded to plates", saying(u"Calf raise 100 lb (45.5 kg), half is 50 lb = 22.5 kg"_s));
        row("a wrong conversion", saying(u"Calf raise 100 lb (55 kg)"_s), {place});
        row("with an equals sign", saying(u"Calf raise 100 lb = 50 kg"_s), {place});
        row("with about", saying(u"Calf raise 100 lb, or about 40 kg"_s), {place});
        row("a pair", saying(u"Calf raise 80→100 lb (36→45 kg)"_s));
        row("a sentence later", saying(u"Calf raise 80→100 lb. In kilos that is 36 to 45 kg"_s));
        row("a sentence later, wrong",
            saying(u"Calf raise 80→100 lb. In kilos that is 36 to 55 kg"_s), {place});
        row("a wrong end of a pair", saying(u"Calf raise 80→100 lb (36→50 kg)"_s), {place});
        row("advice in the other unit", answering(u"Take 20 kg for the calf raise."_s),
            {u"warning /output/response_to_user"_s});
        row("the user's own words", with(answering(u"Those 60 kg were too much."_s),
                                         {{"/user_input", text(u"60 kg on the sled, ouch"_s)}}));
        row("a log of two units",
            with(base(u"acute"_s), {{"/context/user_history/1/weight_unit", "\"kg\""}}),
            {u"warning /context/user_history/1/weight_unit"_s});
        row("two weights beside each other", saying(u"Calf raise 100 lb, squat 50 lb"_s));
    }
    void units_areOne() { compare(u"unit-consistency"_s); }

    void units_areMended_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("mended");
        QTest::newRow("conversion")
            << u"Raise 100 lb (55 kg) now"_s << u"Raise 100 lb (45.5 kg) now"_s;
        QTest::newRow("unit") << u"Go back to 20 kg then"_s << u"Go back to 45 lb then"_s;
    }
    void units_areMended()
    {
        QFETCH(QString, said);
        QByteArray result;
        QCOMPARE(fixed(u"unit-consistency"_s, saying(said), &result), QString());
        QTEST(Example::of(result)->reasoningChain()[1].text(), "mended");
    }

    void samples_haveNoErrors()
    {
        for (const QByteArray &record : sampleRecords())
            QCOMPARE(errors(record), QStringList());
    }

private:
    static void compare(const QString &rule)
    {
        QFETCH(QByteArray, record);
        QTEST(places(rule, record, u"acute"_s), "expected");
    }
};

QTEST_APPLESS_MAIN(TestHistoryRules)
#include "tst_historyrules.moc"
