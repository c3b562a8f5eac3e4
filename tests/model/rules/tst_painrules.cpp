// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rulecheck;

namespace {

constexpr const char *criterion =
    "/output/recommendations/training_modifications/0/progression_criteria";
constexpr const char *response = "/output/response_to_user";

/// The grades of what the rule finds in a text at a place.
QString gradeOf(const char *pointer, const QString &said, const QString &category = u"acute"_s)
{
    const QList<Finding> found =
        findings(u"pain-threshold-safe"_s, with(base(category), {{pointer, text(said)}}));
    QStringList grades;
    for (const Finding &finding : found) {
        if (finding.place.toString() != QString::fromUtf8(pointer))
            return u"elsewhere: "_s + finding.place.toString();
        grades += idOf(finding.severity);
    }
    return grades.join(u' ');
}

} // namespace

/// At how much pain training may go on.
class TestPainRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void criterion_threshold_isGraded_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *said, const char *expected) {
            QTest::newRow(said) << QString::fromUtf8(expected);
        };
        row("Pain <3/10 during and 24 h after", "");
        row("Progress if pain <7/10", "error");
        row("Pain <6/10 throughout", "warning");
        row("Pain up to 6/10 is fine", "error");
        row("Pain ≤4/10", "warning");
        row("Pain <4/10", "");
        row("Pain 0-1/10", "");
        row("pain below 7 out of 10", "error");
        row("pain stays under 7", "error");
        row("Proceed when pain drops from 7/10 to 2/10", "");
        row("stop if pain >3/10", "");
        row("stop if pain >7/10", "error");
        row("back off when pain reaches 7/10", "error");
        row("stop if pain is 6/10 or more", "warning");
        row("6/10 pain or less", "error");
        row("Effort 8/10 with pain ≤2/10", "");
        row("RPE 7/10", "");
        row("See a physio if pain exceeds 7/10", "");
        row("Soreness ≤5/10", "");
        row("No ache above 3/10 that night", "");
        row("Three pain-free sessions, then +5 kg", "");
        row("10 sessions in 6 weeks", "");
    }
    void criterion_threshold_isGraded()
    {
        QFETCH(QString, expected);
        QCOMPARE(gradeOf(criterion, QString::fromUtf8(QTest::currentDataTag())), expected);
    }

    void tendon_toleratesMore_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("Pain ≤5/10 during, settled in 24 h") << QString();
        QTest::newRow("Pain ≤4/10") << QString();
        QTest::newRow("Pain <6/10") << QString();
        QTest::newRow("Pain ≤6/10") << u"error"_s;
        QTest::newRow("Progress while pain <8/10") << u"error"_s;
    }
    void tendon_toleratesMore()
    {
        QFETCH(QString, expected);
        QCOMPARE(gradeOf(criterion, QString::fromUtf8(QTest::currentDataTag()), u"tendinitis"_s),
                 expected);
    }

    void response_needsWordsThatAllow_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *said, const char *expected) {
            QTest::newRow(said) << QString::fromUtf8(expected);
        };
        row("Keep training as long as pain stays under 7/10.", "error");
        row("Training through anything under 8/10 is too much.", "");
        row("Continuing with pain under 8/10 would be a mistake.", "");
        row("You can continue squatting if pain is below 8/10.", "error");
        row("Pain up to 7/10 is acceptable while you lift.", "error");
        row("It is fine to train through 7/10 pain.", "error");
        row("Stop the set if pain goes above 7/10.", "error");
        row("Don't train if pain is over 6/10.", "error");
        row("Your pain was 7/10 on Monday and 4/10 today.", "");
        row("Walking is possible at 6/10 pain.", "");
        row("See a doctor if pain is above 6/10 at rest.", "");
        row("Stop and get seen the same day if pain exceeds 7/10.", "");
        row("Training through 7/10 pain is not fine.", "");
        row("Rest and ice until pain is below 6/10.", "");
        row("Continue if pain stays ≤3/10.", "");
        row("One moment on round 6, mostly right side, 6/10 bending, legs and bladder fine.", "");
        row("It is 7/10 on the stairs, walking is fine.", "");
        row("Pain was 6/10 in the car, sleep okay.", "");
        row("6/10 while lifting, which is fine.", "error");
        row("7/10 is acceptable.", "error");
        row("Work at 7/10 effort.", "");
        row("Train at 8/10 effort as long as pain stays below 3/10.", "");
    }
    void response_needsWordsThatAllow()
    {
        QFETCH(QString, expected);
        QCOMPARE(gradeOf(response, QString::fromUtf8(QTest::currentDataTag())), expected);
    }

    void otherPlaces_areJudgedByWhatTheyAre()
    {
        QCOMPARE(
            gradeOf("/output/load_management/progression_plan/week_2", u"9 sets if pain <7/10"_s),
            u"error"_s);
        QCOMPARE(gradeOf("/output/affected_exercises/modify_significantly/0/pain_threshold",
                         u"stop if pain >8/10"_s),
                 u"error"_s);
        QCOMPARE(gradeOf("/output/recommendations/recovery_timeline_validation/"
                         "day_3_checkpoint/expected",
                         u"Walking pain at or below 6/10, training as planned"_s),
                 QString());
        QCOMPARE(gradeOf("/output/recommendations/recovery_timeline_validation/"
                         "day_3_checkpoint/if_improved",
                         u"Resume jumping while pain <8/10"_s),
                 u"error"_s);
        QCOMPARE(gradeOf("/output/red_flags/escalation_triggers/0", u"Pain above 7/10"_s),
                 QString());
    }

    void samples_areSilent()
    {
        for (const QByteArray &record : sampleRecords())
            QCOMPARE(places(u"pain-threshold-safe"_s, record), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPainRules)
#include "tst_painrules.moc"
