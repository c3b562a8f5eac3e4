// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace rulecheck;

/// Nobody may be recognised in the data.
class TestPrivacyRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalData_isFound_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("severity"); // Empty: nothing is found.
        const auto row = [](const char *input, const char *severity) {
            QTest::newRow(input) << QString::fromUtf8(input) << QString::fromUtf8(severity);
        };
        row("call me on 555-123-4567", "error");
        row("my cell is (415) 555-2671 if needed", "error");
        row("reach me at 415.555.2671", "error");
        row("+44 20 7946 0958 works too", "error");
        row("+1 415 555 2671", "error");
        row("text me 555-0142", "error");
        row("mail jane.doe+gym@example.com please", "error");
        row("see https://example.com/my-mri", "error");
        row("posted it on mygymlog.com yesterday", "error");
        row("SSN 123-45-6789", "error");
        row("MRN: 00482913", "error");
        row("patient id #4482913", "error");
        row("from 192.168.10.24", "error");
        row("I live at 42 Oak Street, third floor", "error");
        row("my name is Sarah and my knee hurts", "error");
        row("My name is john btw", "error");
        row("Dr. Patel told me to rest", "error");
        row("seen by Dr Hernandez", "error");
        row("I am a 92-year-old lifter", "error");
        row("aged 94 and still squatting", "error");
        row("it started on March 3, 2026", "hint");
        row("since 12/14/2025 it hurts", "hint");
        row("on the 5th of January", "hint");
        row("28-year-old runner, 185 lb", "");
        row("5-10-15-20 reps at 135-140-145 lb", "");
        row("intervals 400-800-1600 m, then 200 400 1000", "");
        row("sets of 12 10 8 8 6 at 225 245 265", "");
        row("crisis line 1-800-273-8255 or 911", "");
        row("the doctor said to rest; a Dr. is booked", "");
        row("I asked Dr. Google first", "");
        row("tempo 3.1.1.0 and program 5/3/1", "");
        row("back in 2-3 weeks, 24-72 h sore", "");
        row("name's Dave by the way", "error");
        row("a tired ache that names no side", "");
        row("he names that muscle himself", "");
        row("she names her back first", "");
        row("the log names bench press twice", "");
        row("whoever names Achilles pain means the heel", "");
        row("my name is already on the list", "");
        row("Mr Olympia does it this way", "");
        row("my name is not important", "");
        row("call me crazy but it pops", "");
        row("May 5x5 be too much? I may 3 times", "");
        row("3 Leg Drive drills and 10 Knee Drives", "");
        row("did 10,000 steps, 1,200 kcal, RPE 8.5", "");
        row("89 years old and strong", "");
        row("@ RPE 8, 3x5 @ 185", "");
    }
    void personalData_isFound()
    {
        QFETCH(QString, input);
        QFETCH(QString, severity);
        const QByteArray record = with(base(u"acute"_s), {{"/user_input", text(input)}});
        const QStringList expected =
            severity.isEmpty() ? QStringList() : QStringList{severity + u" /user_input"_s};
        QCOMPARE(places(u"pii-leak"_s, record), expected);
    }

    void daysOfTheLog_areStructure()
    {
        const QByteArray record = with(
            base(u"acute"_s),
            {{"/context/user_history/0/date", "\"2026-01-05\""},
             {"/output/reasoning_chain/0", text(u"The session of 2026-01-05 was the heaviest"_s)}});
        QCOMPARE(places(u"pii-leak"_s, record), QStringList());
        const QByteArray other = with(
            record, {{"/output/reasoning_chain/0", text(u"The fall of 2019-07-01 is long ago"_s)}});
        QCOMPARE(places(u"pii-leak"_s, other), QStringList{u"hint /output/reasoning_chain/0"_s});
    }

    void profile_namesNoRareAge()
    {
        const char *age = "/context/user_profile/age";
        QCOMPARE(places(u"pii-leak"_s, with(base(u"acute"_s), {{age, "89"}})), QStringList());
        QCOMPARE(places(u"pii-leak"_s, with(base(u"acute"_s), {{age, "93"}})),
                 QStringList{u"error /context/user_profile/age"_s});
        QCOMPARE(places(u"pii-leak"_s, with(base(u"acute"_s), {{age, "930"}})), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestPrivacyRules)
#include "tst_privacyrules.moc"
