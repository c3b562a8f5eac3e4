// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/change.h"
#include "model/rules/reading/vocabulary.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A change as a line: "135>140 +3.7 right", with what is wrong with it.
QString printed(const StatedChange &change)
{
    const QString sign = change.direction == Direction::Up     ? u"+"_s
                         : change.direction == Direction::Down ? u"-"_s
                                                               : u""_s;
    QString verdict = change.isRight(0.05) ? u"right"_s : u"wrong"_s;
    if (!change.isDirectionRight())
        verdict = u"turned"_s;
    return u"%1>%2 %3%4 %5"_s.arg(change.pair.from)
        .arg(change.pair.to)
        .arg(sign)
        .arg(change.percent)
        .arg(verdict);
}

} // namespace

/// How changes are read: two numbers and the percentage between them.
class TestChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_areTiedToTheirNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *text, const QStringList &expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("135→140 lbs over 2 weeks (3.7% increase)", {u"135>140 +3.7 right"_s});
        row("135→140 lbs (5% increase)", {u"135>140 +5 wrong"_s});
        row("RDL rose 110→122.5 kg over 2 weeks (12.5% increase) while RPE went from 7 to 9",
            {u"110>122.5 +12.5 wrong"_s});
        row("went from +15 to +22.5 kg over 3 weeks (33% increase)", {u"15>22.5 +33 wrong"_s});
        row("24 → 12 → 15 sets: 50% off", {u"24>15 -50 right"_s});
        row("24 → 12 → 15 sets: 30% off", {u"24>15 -30 wrong"_s});
        row("added load +10 to +15 kg (50% more)", {u"10>15 +50 right"_s});
        row("from 135 to 140, a 3.7 % rise", {u"135>140 +3.7 right"_s});
        row("from 135 lb to 140 lb, a 13.7 percent rise", {u"135>140 +13.7 wrong"_s});
        row("an 11.4% increase (110→122.5)", {u"110>122.5 +11.4 right"_s});
        row("an 11.4% jump in RDL load from 110 to 125 kg", {u"110>125 +11.4 wrong"_s});
        row("the load rose 3.7%, 135 to 140", {u"135>140 +3.7 right"_s});
        row("20 → 12 sets (40% reduction)", {u"20>12 -40 right"_s});
        row("21 -> 12 sets (43%)", {u"21>12 43 right"_s});
        row("21 → 12 sets (57% remain)", {});
        row("21 → 12 sets (57%)", {u"21>12 57 right"_s});
        row("21 → 12 sets (50%)", {u"21>12 50 wrong"_s});
        row("21 → 12 sets (-43%)", {u"21>12 -43 right"_s});
        row("21 → 12 sets (−43%)", {u"21>12 -43 right"_s});
        row("21 → 12 sets (+43%)", {u"21>12 +43 turned"_s});
        row("21 → 12 sets (43% increase)", {u"21>12 +43 turned"_s});
        row("reduced from 12 sets/week to 8 sets/week (33% reduction)", {u"12>8 -33 right"_s});
        row("mileage jumped from 20 to 30 miles per week, representing a 60% increase",
            {u"20>30 +60 wrong"_s});
        row("from 1,200 to 1,500 m (25% more)", {u"1200>1500 +25 right"_s});
        row("12→15→18 sets (50% increase)", {u"12>18 +50 right"_s});
        row("205→215→235 lb (9.3% increase)", {u"205>235 +9.3 right"_s});
        row("185 lb → 205 lb → 225 lb, up 21.6%", {u"185>225 +21.6 right"_s});
        row("22 → 12 sets this week (about 45% less)", {u"22>12 -45 right"_s});
        row("135→140 lb (~7% increase)", {u"135>140 +7 wrong"_s});
        row("cut volume by 43% (21 to 12 sets)", {u"21>12 -43 right"_s});
        row("Days went 3→4 per week (33.3% increase)", {u"3>4 +33.3 right"_s});
        row("from three to four sessions (33% increase)", {u"3>4 +33 right"_s});
        row("Knee work falls from 22 to 8 sets (64% less), then 10, 12", {u"22>8 -64 right"_s});
        row("315x5 → 365x5 over 3 weeks (25% increase)", {u"315>365 +25 wrong"_s});
        row("315x5 → 365x3 over 3 weeks (25% increase)", {});
        row("315 lbs (week 1) → 365 lbs (week 3), a 25% increase", {u"315>365 +25 wrong"_s});
        row("from 80kg on 2026-01-05 to 92.5kg on 2026-01-19 (25% increase)",
            {u"80>92.5 +25 wrong"_s});
        row("a rise from 60 kg to 75 kg is 20%", {u"60>75 20 wrong"_s});
        row("a 20% increase in weekly distance, from 30 km to 40 km", {u"30>40 +20 wrong"_s});
        row("20→12 sets, 3x8 at 70%", {});
        row("24→60 reps", {});
        row("3x8 up to 4x15 (50% increase)", {});
        row("RPE 7→9 (11.4% load increase)", {});
        row("add 5 to 10 lb per week (5% increase)", {});
        row("increase 5-10% a week from 100 to 120 kg", {});
        row("up 10% per week from 20 to 30 km", {});
        row("20→26 km, above the 10% increase rule", {});
        row("12 sets total (40% reduction), week 1 to 4", {});
        row("135→140 lb at 80% of 1RM", {});
        row("from 100% to 80% (25% cut)", {});
        row("rest 2 to 3 weeks (40% less volume)", {});
        row("2026-01-05 to 2026-01-12, 10% more", {});
        row("back to 100%", {});
        row("20 → 12 sets (60% of normal)", {});
    }
    void changes_areTiedToTheirNumbers()
    {
        QFETCH(QString, text);
        const ReadText read(text, Vocabulary());
        QStringList lines;
        for (const StatedChange &change : changesIn(read))
            lines += printed(change);
        QTEST(lines, "expected");
    }

    void oppositeWords_turnTheDirection()
    {
        for (const QString &word : {u"increase"_s, u"reduction"_s, u"up"_s, u"fell"_s}) {
            const Direction turned = directionOf(oppositeOf(word));
            QVERIFY(turned != Direction::None);
            QVERIFY(turned != directionOf(word));
        }
        QVERIFY(oppositeOf(u"banana"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestChange)
#include "tst_change.moc"
