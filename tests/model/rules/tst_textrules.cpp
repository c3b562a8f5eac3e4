// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace rulecheck;

namespace {

constexpr auto place = "/output/response_to_user";

QByteArray answering(const QString &response)
{
    return with(base(u"acute"_s), {{place, text(response)}});
}

QStringList at(const char *severity)
{
    return {QString::fromUtf8(severity) + u' ' + QString::fromUtf8(place)};
}

/// An acute record with a small plan, whose answer says this.
QByteArray planned(const QString &response)
{
    return with(
        base(u"acute"_s),
        {{"/output/load_management",
          R"({"current_volume":{"pressing_sets":21},"recommended_volume":{"pressing_sets":12},)"
          R"("progression_plan":{"week_1":"12 sets","week_2":"15 sets if pain ≤3/10"}})"},
         {"/output/recommendations",
          R"({"training_modifications":[{"action":"substitute_bench","load":"50% of usual load",)"
          R"("sets_reps":"3x8"}]})"},
         {"/output/exercise_substitution_library", "{}"},
         {"/output/affected_exercises", "{}"},
         {place, text(response)}});
}

} // namespace

/// The texts themselves.
class TestTextRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_haveNoErrors()
    {
        for (const QByteArray &record : sampleRecords()) {
            const std::optional<Example> example = Example::of(record);
            for (const char *rule : {"response-present", "response-matches-structure", "pii-leak",
                                     "text-clean", "disclaimer-present", "token-budget"}) {
                const QString category =
                    example->category().exists() ? example->category().text() : u"acute"_s;
                QCOMPARE(places(QString::fromUtf8(rule), record, category), QStringList());
            }
        }
    }

    void response_isThere_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("passes");
        const QString words = QStringList(39, u"rest"_s).join(u' ');
        QTest::newRow("forty words pass") << text(words + u" you"_s) << true;
        QTest::newRow("orders need no you") << text(words + u" today"_s) << true;
        QTest::newRow("thirty-nine words") << text(words) << false;
        QTest::newRow("blank") << "\"\""_ba << false;
        QTest::newRow("null") << "null"_ba << false;
        QTest::newRow("an object") << "{\"text\":\"Rest\"}"_ba << false;
        QTest::newRow("JSON in a text")
            << text(u"{\"plan\": \"%1\", \"you\": 1}"_s.arg(words + words)) << false;
        QTest::newRow("a report to somebody else")
            << text(u"The athlete should %1 today"_s.arg(words)) << false;
        QTest::newRow("the athlete inside a letter to them")
            << text(u"As an athlete you should %1"_s.arg(words)) << true;
        QTest::newRow("a text that starts with a bracket")
            << text(u"[Important] "_s + words + u" you"_s) << true;
    }
    void response_isThere()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, passes);
        QCOMPARE(places(u"response-present"_s, with(base(u"acute"_s), {{place, value}})),
                 passes ? QStringList() : at("error"));
    }

    void missingResponse_standsAtTheAnswer()
    {
        QCOMPARE(places(u"response-present"_s, without(base(u"acute"_s), {place})),
                 QStringList{u"error /output"_s});
    }

    void response_agreesWithThePlan_data()
    {
        QTest::addColumn<QString>("response");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *response, bool passes) {
            QTest::newRow(response) << QString::fromUtf8(response) << passes;
        };
        row("Pressing goes from 21 to 12 sets (43% reduction), 3x8 at 50% of your usual load.",
            true);
        row("Go 21→12 sets this week, then 15 sets in week 2 if pain is ≤3/10.", true);
        row("Keep pain under 4/10.", true);
        row("About 90% of lifters are back in 6 weeks.", true);
        row("Do the lift at 100% once pain is gone.", true);
        row("Pressing goes from 21 to 15 sets.", false);
        row("Keep it at 18 sets this week.", false);
        row("Train at 70% of your usual load.", false);
        row("Stop when pain is above 7/10.", false);
        row("Start again in week 9.", false);
        row("Bench 5x5 from Monday.", false);
        row("Bench press at 70%, 3x8.", false);
        row("Floor press: 65%, 3x8, if it stays quiet.", false);
        row("11 chest sets instead of 21 this week.", false);
        row("Wait 18 hours, then 18 sets.", false);
        row("It should be 1/10 by week 2.", false);
        row("It should be 0/10 at week 2.", false);
        row("It should be 3/10 by week 2.", true);
        row("It should be 2/10 in week 2.", true);
        row("Bench press at 50%, 3x8.", true);
        row("Pressing sets 21 → 16 this week.", false);
        row("Sets drop 21 → 17.", false);
        row("21 sets → 16.", false);
        row("Calf sets 21 → 16 this week.", true);
        row("Pressing sets 21 → 12 this week.", true);
        row("Pressing volume from 21 to 15 sets by week 2.", true);
        row("Bench press becomes floor press, 57%, 3x8.", false);
        row("Only 12 pressing sets instead of 21.", true);
        row("That makes 9 sets fewer than now, 12 fewer sets than in March.", true);
    }
    void response_agreesWithThePlan()
    {
        QFETCH(QString, response);
        QFETCH(bool, passes);
        const QByteArray record =
            with(planned(response), {{"/user_input", "\"My shoulder hurts\""}, {"/context", "{}"}});
        const QByteArray bare = with(record, {{"/output/reasoning_chain", "[]"},
                                              {"/output/differential_diagnoses", "[]"},
                                              {"/output/red_flags", "{}"},
                                              {"/output/assessment", "{}"}});
        QCOMPARE(places(u"response-matches-structure"_s, bare),
                 passes ? QStringList() : at("warning"));
    }

    void disclaimer_isThere_data()
    {
        QTest::addColumn<QString>("response");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *response, bool passes) {
            QTest::newRow(response) << QString::fromUtf8(response) << passes;
        };
        row("See a PT if it is not better in a week.", true);
        row("This is guidance, not a diagnosis.", true);
        row("Get it looked at if the knee locks.", true);
        row("Book a physio if pain lasts beyond day 7.", true);
        row("Worth having a sports doctor check it.", true);
        row("Rest for two days and do 3x8 rows after that.", false);
        row("See how it feels on day 3, then add load.", false);
        row("Check your form and keep the weight low.", false);
    }
    void disclaimer_isThere()
    {
        QFETCH(QString, response);
        QFETCH(bool, passes);
        QCOMPARE(places(u"disclaimer-present"_s, answering(response)),
                 passes ? QStringList() : at("hint"));
    }

    void tokens_fitIntoTheBudget()
    {
        const QString rule = u"token-budget"_s;
        QCOMPARE(places(rule, base(u"acute"_s)), QStringList());
        const QString sentence = u"Rest the knee for two days and then walk. "_s;
        QCOMPARE(places(rule, answering(sentence.repeated(400))),
                 QStringList{u"warning /output"_s});
        QCOMPARE(places(rule, answering(sentence.repeated(4000))), QStringList{u"error /output"_s});
        QVERIFY(findings(rule, answering(sentence.repeated(400)))
                    .first()
                    .message.contains(u"(estimated)"_s));
    }
};

QTEST_APPLESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
