// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/ruleset.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRuleSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogue_isComplete()
    {
        QCOMPARE(RuleCatalogue::all().size(), 71);
        for (const RuleInfo &rule : RuleCatalogue::all()) {
            QVERIFY2(!rule.title.isEmpty() && !rule.why.isEmpty(), qPrintable(rule.id));
            QVERIFY2(!rule.citation().isEmpty(), qPrintable(rule.id));
            for (const RuleParameter &parameter : rule.parameters) {
                QVERIFY2(!parameter.meaning.isEmpty(), qPrintable(parameter.name));
                for (const double value : parameter.value)
                    QVERIFY(value >= parameter.least && value <= parameter.most);
            }
        }
    }

    void json_roundTrips()
    {
        RuleSet rules;
        RuleSetting setting = rules.setting(u"probability-sum"_s);
        setting.severity = Severity::Warning;
        setting.parameters.insert(u"slack"_s, {0.1});
        QVERIFY(rules.change(u"probability-sum"_s, setting));
        QVERIFY(rules.setAdditions(R"({"exercises":[{"name":"board_press"}]})"));
        const Result<RuleSet> again = RuleSet::fromJson(rules.toJson());
        QVERIFY(again);
        QVERIFY(again->isEquivalent(rules));
        QVERIFY(!again->isEquivalent(RuleSet()));
        QVERIFY(again->knowledge()->exercises().find(u"Board presses"_s));
    }

    void mistakes_areRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no object") << QByteArray("[]") << u"object"_s;
        QTest::newRow("unknown rule") << QByteArray(R"({"rules":[{"id":"x"}]})") << u"\"x\""_s;
        QTest::newRow("unknown parameter")
            << QByteArray(R"({"rules":[{"id":"probability-sum","parameters":{"slak":1}}]})")
            << u"slak"_s;
        QTest::newRow("out of range")
            << QByteArray(R"({"rules":[{"id":"probability-sum","parameters":{"slack":7}}]})")
            << u"between 0 and 1"_s;
        QTest::newRow("a text for a number")
            << QByteArray(R"({"rules":[{"id":"probability-sum","parameters":{"slack":"7"}}]})")
            << u"slack"_s;
        QTest::newRow("severity")
            << QByteArray(R"({"rules":[{"id":"probability-sum","severity":"fatal"}]})")
            << u"probability-sum"_s;
        QTest::newRow("missed red flag off")
            << QByteArray(R"({"rules":[{"id":"redflag-missed","on":false}]})")
            << u"redflag-missed"_s;
        QTest::newRow("unknown list") << QByteArray(R"({"knowledge":{"foods":[]}})") << u"foods"_s;
        QTest::newRow("entry without a name")
            << QByteArray(R"({"knowledge":{"exercises":[{"alias":"x"}]}})") << u"exercises"_s;
    }
    void mistakes_areRefusedByName()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const Result<RuleSet> rules = RuleSet::fromJson(json);
        QVERIFY(!rules);
        QVERIFY2(rules.error().message.contains(named), qPrintable(rules.error().message));
    }
};

QTEST_APPLESS_MAIN(TestRuleSet)
#include "tst_ruleset.moc"
