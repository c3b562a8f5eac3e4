// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/waivers.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Finding made(const QString &rule, Severity severity, const QString &message)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.place = *JsonPointer::parse(u"/output");
    finding.message = message;
    return finding;
}

} // namespace

class TestWaivers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applied_waivedOnes_standAtTheEnd()
    {
        const Finding error = made(u"a"_s, Severity::Error, u"1"_s);
        const Finding hint = made(u"b"_s, Severity::Hint, u"2"_s);
        const QList<CheckedFinding> checked =
            Waivers::applied({error, hint}, {{error, {u"keller"_s, {}, u"old"_s}},
                                             {error, {u"ortiz"_s, {}, u"new"_s}}});
        QCOMPARE(checked.size(), 2);
        QCOMPARE(checked[0].finding, hint);
        QVERIFY(checked[0].isOpen());
        QCOMPARE(checked[1].waiver->reason, u"new"_s);
        QVERIFY(!checked[1].isOpenError());
    }

    void applied_otherMessage_isAnotherFinding()
    {
        const Finding before = made(u"a"_s, Severity::Error, u"0.9 is not 1"_s);
        const Finding after = made(u"a"_s, Severity::Error, u"0.8 is not 1"_s);
        QVERIFY(
            Waivers::applied({after}, {{before, {u"keller"_s, {}, u"x"_s}}}).first().isOpenError());
    }

    void check_missedRedFlag_needsASecondReviewer_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("reviewer");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("pending") << Status::Pending << u"ortiz"_s << false;
        QTest::newRow("approved") << Status::Approved << u"ortiz"_s << false;
        QTest::newRow("by who asked") << Status::SecondOpinion << u"keller"_s << false;
        QTest::newRow("by who asked, spelled otherwise")
            << Status::SecondOpinion << u" Keller"_s << false;
        QTest::newRow("by another reviewer") << Status::SecondOpinion << u"ortiz"_s << true;
    }

    void check_missedRedFlag_needsASecondReviewer()
    {
        QFETCH(Status, status);
        QFETCH(QString, reviewer);
        QFETCH(bool, allowed);
        ExampleState state;
        state.status = status;
        state.asker = status == Status::SecondOpinion ? u"keller"_s : QString();
        const Finding missed = made(u"redflag-missed"_s, Severity::Error, u"numb"_s);
        const Result<void> result = Waivers::check(state, missed, u"negated"_s, reviewer);
        QCOMPARE(result.ok(), allowed);
        QVERIFY(allowed || result.error().message.contains(u"second reviewer"_s));
        const Finding other = made(u"probability-sum"_s, Severity::Error, u"1.1"_s);
        QVERIFY(Waivers::check(state, other, u"rounded"_s, reviewer).ok());
        QVERIFY(!Waivers::check(state, other, u" \n"_s, reviewer));
    }
};

QTEST_GUILESS_MAIN(TestWaivers)
#include "tst_waivers.moc"
