// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/textcleaning.h"
#include "tests/support/rulecheck.h"

using namespace rulecheck;

/// Texts without broken characters, control tokens and placeholders.
class TestCleanTextRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_areClean_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("passes");
        QTest::addColumn<QString>("mended"); // Empty: there is no fix.
        const auto dirty = [](const char *name, const QString &step, const QString &mended = {}) {
            QTest::newRow(name) << step << false << mended;
        };
        const auto clean = [](const char *name, const QString &step) {
            QTest::newRow(name) << step << true << QString();
        };
        clean("an arrow", u"135→140 lb, ≤3/10, 45° – fine"_s);
        clean("accents", u"Café, naïve, São Paulo, Ménière, „groß“"_s);
        clean("an emoji of several", u"Nice work \U0001F468\u200d\U0001F469 \U0001F4AA"_s);
        clean("lines and tabs", u"One\n\tTwo"_s);
        clean("a link in brackets", u"Rest [see below](below) and <3/10, 3 > 2"_s);
        clean("a range in brackets", u"Load [50-60%] and {warm-up}"_s);
        clean("a list of things to do", u"Your to-do list: rest"_s);
        dirty("a misread arrow", u"135â†’140 lb"_s, u"135→140 lb"_s);
        dirty("a misread apostrophe", u"Donâ€™t push"_s, u"Don’t push"_s);
        dirty("a misread letter", u"CafÃ© at 45Â°"_s, u"Café at 45°"_s);
        dirty("a misread quotation", u"â€œsoreâ€\u009d today"_s, u"“sore” today"_s);
        dirty("a letter misread twice", u"DonÃ¢â‚¬â„¢t push"_s, u"Don’t push"_s);
        dirty("a misread end that was lost", u"sore â€ today"_s);
        dirty("a lost character", u"135\ufffd140 lb"_s);
        dirty("a zero-width space", u"knee\u200b pain"_s, u"knee pain"_s);
        dirty("a byte order mark", u"\ufeffKnee pain"_s, u"Knee pain"_s);
        dirty("a bell", u"Knee\u0007 pain"_s, u"Knee pain"_s);
        dirty("a line end of Windows", u"Knee\r\npain"_s, u"Knee\npain"_s);
        dirty("an end of turn", u"Rest two days.<|eot_id|>"_s, u"Rest two days."_s);
        dirty("a header", u"<|start_header_id|>assistant<|end_header_id|>\n\nRest."_s, u"Rest."_s);
        dirty("an instruction mark", u"[INST] Rest [/INST]"_s, u"Rest"_s);
        dirty("a sentence mark", u"Rest two days.</s>"_s, u"Rest two days."_s);
        dirty("something to insert", u"Replace with [insert exercise] for now"_s);
        dirty("a name to fill in", u"Hi [Name], rest today"_s);
        dirty("a kind of value", u"Use <string> at 50%"_s);
        dirty("a template's variable", u"Rest {{days}} days"_s);
        dirty("a note to self", u"TODO: check the load"_s);
        dirty("filler", u"Lorem ipsum dolor sit amet"_s);
    }
    void texts_areClean()
    {
        QFETCH(QString, step);
        QFETCH(bool, passes);
        QFETCH(QString, mended);
        const QString rule = u"text-clean"_s;
        const QByteArray record =
            with(base(u"acute"_s), {{"/output/assessment/severity_reasoning", text(step)}});
        const QStringList expected =
            passes ? QStringList() : QStringList{u"error /output/assessment/severity_reasoning"_s};
        QStringList found = places(rule, record);
        found.removeDuplicates();
        QCOMPARE(found, expected);
        if (passes)
            return;
        QCOMPARE(findings(rule, record).first().isFixable(), !mended.isEmpty());
        if (mended.isEmpty())
            return;
        QByteArray after;
        QCOMPARE(fixed(rule, record, &after), QString());
        QCOMPARE(Example::of(after)->assessment().severityReasoning.text(), mended);
    }

    void decoding_leavesRightTextsAlone()
    {
        for (const QString &right :
             {u"Ça va «à côté» für Größe"_s, u"5 × 5 ± 2"_s, u"Ångström – Ü"_s})
            QCOMPARE(textcleaning::decoded(right), right);
    }
};

QTEST_APPLESS_MAIN(TestCleanTextRules)
#include "tst_cleantextrules.moc"
