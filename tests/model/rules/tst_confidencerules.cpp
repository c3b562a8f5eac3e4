// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace rulecheck;

namespace {

constexpr auto place = "/output/assessment/confidence";

QByteArray confident(const QString &category, const QByteArray &value)
{
    return with(base(category), {{place, value}});
}

QStringList at(const char *severity, const char *pointer)
{
    return {QString::fromUtf8(severity) + u' ' + QString::fromUtf8(pointer)};
}

} // namespace

/// How sure the assessment is.
class TestConfidenceRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void range_isZeroToOne_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("passes");
        QTest::addColumn<QByteArray>("mended"); // Empty: there is no fix.
        QTest::newRow("0.92 passes") << "0.92"_ba << true << ""_ba;
        QTest::newRow("0 and 1 are inside") << "1"_ba << true << ""_ba;
        QTest::newRow("92 is percent") << "92"_ba << false << "0.92"_ba;
        QTest::newRow("87.5 is percent") << "87.5"_ba << false << "0.875"_ba;
        QTest::newRow("a number in a text") << "\"0.92\""_ba << false << "0.92"_ba;
        QTest::newRow("percent in a text") << "\"92%\""_ba << false << "0.92"_ba;
        QTest::newRow("about 90 percent in a text") << "\"~90 percent\""_ba << false << "0.9"_ba;
        QTest::newRow("a decimal comma in a text") << "\"0,9\""_ba << false << "0.9"_ba;
        QTest::newRow("1.4 could be anything") << "1.4"_ba << false << ""_ba;
        QTest::newRow("no probability is negative") << "-0.1"_ba << false << ""_ba;
        QTest::newRow("a word is no number") << "\"high\""_ba << false << ""_ba;
        QTest::newRow("null is no number") << "null"_ba << false << ""_ba;
    }
    void range_isZeroToOne()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, passes);
        QFETCH(QByteArray, mended);
        const QString rule = u"confidence-range"_s;
        const QByteArray record = confident(u"acute"_s, value);
        QCOMPARE(places(rule, record), passes ? QStringList() : at("error", place));
        if (passes)
            return;
        QCOMPARE(findings(rule, record).first().isFixable(), !mended.isEmpty());
        if (mended.isEmpty())
            return;
        QByteArray after;
        QCOMPARE(fixed(rule, record, &after), QString());
        QCOMPARE(Example::of(after)->assessment().confidence.raw().toByteArray(), mended);
    }

    void confidence_mayStandBesideTheAssessment()
    {
        const QByteArray moved =
            with(without(base(u"acute"_s), {place}), {{"/output/confidence", "0.9"}});
        QCOMPARE(places(u"confidence-range"_s, moved), QStringList());
        const QByteArray wrong = with(moved, {{"/output/confidence", "90"}});
        QCOMPARE(places(u"confidence-range"_s, wrong), at("error", "/output/confidence"));
        QCOMPARE(fixed(u"confidence-range"_s, wrong), QString());
        const QByteArray none = without(base(u"acute"_s), {place});
        QCOMPARE(places(u"confidence-range"_s, none), at("error", "/output/assessment"));
    }

    void reasoning_hasFiveWords_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("passes");
        QTest::newRow("a full sentence passes")
            << text(u"Clear mechanism, classic presentation, no confounding factors"_s) << true;
        QTest::newRow("five words pass") << text(u"Log, site and mechanism agree"_s) << true;
        QTest::newRow("numbers count") << text(u"Pain 4/10, onset 2 days"_s) << true;
        QTest::newRow("blank") << "\"\""_ba << false;
        QTest::newRow("two words") << "\"High confidence\""_ba << false;
        QTest::newRow("dashes are no words") << "\"clear - case - - !\""_ba << false;
        QTest::newRow("null") << "null"_ba << false;
        QTest::newRow("a number") << "0.9"_ba << false;
    }
    void reasoning_hasFiveWords()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, passes);
        const char *reasoning = "/output/assessment/confidence_reasoning";
        QCOMPARE(
            places(u"confidence-reasoning-present"_s, with(base(u"acute"_s), {{reasoning, value}})),
            passes ? QStringList() : at("error", reasoning));
    }

    void missingReasoning_standsAtTheAssessment()
    {
        const QByteArray none =
            without(base(u"acute"_s), {"/output/assessment/confidence_reasoning"});
        QCOMPARE(places(u"confidence-reasoning-present"_s, none),
                 at("error", "/output/assessment"));
        const QByteArray beside = with(
            none, {{"/output/confidence_reasoning", text(u"Mechanism and site agree with it"_s)}});
        QCOMPARE(places(u"confidence-reasoning-present"_s, beside), QStringList());
    }

    void band_dependsOnTheCategory_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("passes");
        const auto row = [](const QString &category, const QByteArray &value, bool passes) {
            QTest::newRow(qPrintable(category + u' ' + QString::fromUtf8(value)))
                << category << value << passes;
        };
        row(u"ambiguous"_s, "0.35", true);
        row(u"ambiguous"_s, "0.88", false);
        row(u"acute"_s, "0.85", true);
        row(u"acute"_s, "0.95", true);
        row(u"acute"_s, "0.84", false);
        row(u"acute"_s, "0.99", false);
        row(u"chronic"_s, "0.9", false);
        row(u"doms"_s, "0.94", true);
        row(u"context"_s, "0.2", true);
        row(u"acute"_s, "92", true); // Another rule's fault.
    }
    void band_dependsOnTheCategory()
    {
        QFETCH(QString, category);
        QFETCH(QByteArray, value);
        QFETCH(bool, passes);
        QCOMPARE(places(u"confidence-category-band"_s, confident(category, value)),
                 passes ? QStringList() : at("warning", place));
    }

    void nothing_isCertain_data()
    {
        QTest::addColumn<QString>("response");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *response, bool passes) {
            QTest::newRow(response) << QString::fromUtf8(response) << passes;
        };
        row("You definitely tore your ACL.", false);
        row("This is certainly a rotator cuff tear.", false);
        row("Without a doubt you have a grade 2 hamstring strain.", false);
        row("It's a meniscus tear, no doubt.", false);
        row("I'm 100% sure this is a stress fracture.", false);
        row("It's 100% a grade 2 sprain.", false);
        row("This is guaranteed to be a torn meniscus.", false);
        row("You said you were 100% sure it's torn; the tests say otherwise.", true);
        row("This is definitely not a fracture.", false);
        row("You have definitely strained your hamstring.", false);
        row("You bent it: it's 100% **hamstring strain** on the left.", false);
        row("That's 100% anterior ankle impingement.", false);
        row("I can say with absolute certainty that this is tendinopathy.", false);
        row("I'm certain it's a torn meniscus.", false);
        row("Without question, this is a calf strain.", false);
        row("It can't be anything other than a sprain.", false);
        row("This is 100% safe for a mild strain.", true);
        row("Your calf is at 100% of its strength after the strain.", true);
        row("I'm sure this strain is frustrating.", true);
        row("Nobody can say with certainty that it is a tear.", true);
        row("A tear can only be confirmed by a scan.", true);
        row("Make sure it's not a fracture: get an X-ray.", true);
        row("This is likely a rotator cuff strain.", true);
        row("You should definitely see a doctor about the tear.", true);
        row("This is almost certainly a hamstring strain.", true);
        row("I can't say for sure whether it's a tear.", true);
        row("Only a scan can tell for certain if it's a fracture.", true);
        row("Week 4: back to 100% of your usual load.", true);
        row("Recovery from a strain isn't guaranteed.", true);
        row("Did you definitely feel a tear?", true);
        row("Your sleep certainly played a part in the strain.", true);
    }
    void nothing_isCertain()
    {
        QFETCH(QString, response);
        QFETCH(bool, passes);
        const QByteArray record =
            with(base(u"acute"_s), {{"/output/response_to_user", text(response)}});
        QCOMPARE(places(u"confidence-no-certainty"_s, record),
                 passes ? QStringList() : at("warning", "/output/response_to_user"));
    }

    void number_claimsNoCertaintyEither()
    {
        QCOMPARE(places(u"confidence-no-certainty"_s, confident(u"acute"_s, "0.99")),
                 at("warning", place));
        QCOMPARE(places(u"confidence-no-certainty"_s, confident(u"acute"_s, "0.98")),
                 QStringList());
        QCOMPARE(places(u"confidence-no-certainty"_s, confident(u"acute"_s, "99")), QStringList());
    }

    void confidence_agreesWithTheTop_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("probability");
        QTest::addColumn<bool>("passes");
        QTest::newRow("equal") << "\"hamstring_strain\""_ba
                               << "0.94"_ba << true;
        QTest::newRow("a quarter apart") << "\"hamstring_strain\""_ba
                                         << "0.67"_ba << true;
        QTest::newRow("far apart") << "\"Hamstring strain\""_ba
                                   << "0.50"_ba << false;
        QTest::newRow("another condition") << "\"sciatica\""_ba
                                           << "0.50"_ba << true;
        QTest::newRow("no number") << "\"hamstring_strain\""_ba
                                   << "\"50%\""_ba << true;
    }
    void confidence_agreesWithTheTop()
    {
        QFETCH(QByteArray, condition);
        QFETCH(QByteArray, probability);
        QFETCH(bool, passes);
        const QByteArray entry =
            "[{\"condition\":" + condition + ",\"probability\":" + probability + "}]";
        const QByteArray record =
            with(base(u"acute"_s), {{"/output/assessment/confidence", "0.92"},
                                    {"/output/assessment/injury_type", "\"hamstring_strain\""},
                                    {"/output/differential_diagnoses", entry}});
        QCOMPARE(places(u"confidence-vs-top-differential"_s, record),
                 passes ? QStringList() : at("hint", place));
    }
};

QTEST_APPLESS_MAIN(TestConfidenceRules)
#include "tst_confidencerules.moc"
