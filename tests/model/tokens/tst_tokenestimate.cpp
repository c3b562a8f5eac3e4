// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/tokens/tokenestimate.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Token counts without a tokenizer.
class TestTokenEstimate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The exact counts come from the Llama 3.1 tokenizer.
    void estimate_isNearTheTokenizer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("exact");
        QTest::newRow("Your squat r")
            << u"Your squat rose from 110 kg to 122.5 kg over two weeks (11.4% increase), so the tissue was tired before the heaviest session."_s
            << 34;
        QTest::newRow("condition")
            << u"{\"condition\":\"patellar_tendinopathy\",\"probability\":0.74,\"distinguishing_features\":\"Sore to touch below the kneecap\"}"_s
            << 31;
        QTest::newRow("Pain ≤3/10 d")
            << u"Pain ≤3/10 during, settled within 24 h → add 2.5 kg"_s << 20;
        QTest::newRow("STOP trainin")
            << u"STOP training now and go to an emergency department today."_s << 11;
        QTest::newRow("date:20")
            << u"[{\"date\":\"2026-01-05\",\"exercise\":\"romanian_deadlift\",\"weight\":110,\"weight_unit\":\"kg\",\"sets\":3,\"reps\":8,\"rpe\":7.5}]"_s
            << 43;
    }
    void estimate_isNearTheTokenizer()
    {
        QFETCH(QString, text);
        QFETCH(int, exact);
        const int estimate = tokenestimate::tokensOf(text);
        QVERIFY2(std::abs(estimate - exact) <= std::max(2, exact / 10),
                 qPrintable(u"%1 for %2"_s.arg(estimate).arg(exact)));
    }

    void nothing_takesNoTokens() { QCOMPARE(tokenestimate::tokensOf(u""), 0); }

    void messages_takeTheirHeaders()
    {
        QCOMPARE(tokenestimate::chatOverhead(3) - tokenestimate::chatOverhead(2), 5);
    }
};

QTEST_APPLESS_MAIN(TestTokenEstimate)
#include "tst_tokenestimate.moc"
