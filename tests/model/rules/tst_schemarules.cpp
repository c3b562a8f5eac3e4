// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/jsonschema.h"
#include "tests/support/rulecheck.h"

#include <nlohmann/json.hpp>

using namespace rulecheck;

/// The shape of a record.
class TestSchemaRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_areValid()
    {
        for (const QByteArray &record : sampleRecords())
            QCOMPARE(places(u"schema-valid"_s, record, u"acute"_s), QStringList());
    }

    void values_areOfTheirKind_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("passes");
        QTest::addColumn<QByteArray>("mended"); // Empty: there is no fix.
        const auto row = [](const char *name, const char *pointer, const char *value, bool passes,
                            const char *mended = "") {
            QTest::newRow(name) << QByteArray(pointer) << QByteArray(value) << passes
                                << QByteArray(mended);
        };
        const char *age = "/context/user_profile/age";
        row("an age", age, "34", true);
        row("an age unknown", age, "null", true);
        row("a whole age with a point", age, "34.0", true);
        row("an age in quotes", age, "\"34\"", false, "34");
        row("an age with its unit", age, "\"30 years\"", false, "30");
        row("an age in words", age, "\"thirties\"", false);
        row("half an age", age, "34.5", false);
        row("a text where a list belongs", "/context/user_profile/injury_history", "\"knee, 2024\"",
            false, "[\"knee, 2024\"]");
        const char *triggers = "/output/red_flags/escalation_triggers";
        row("a list between semicolons", triggers, "\"Numb foot; Fever; Night pain\"", false,
            "[\"Numb foot\",\"Fever\",\"Night pain\"]");
        row("a list in lines", triggers, "\"Numb foot; now\\nFever\\n\\nNight pain\"", false,
            "[\"Numb foot; now\",\"Fever\",\"Night pain\"]");
        row("one item where several are wanted", triggers, "\"Numb foot\"", false);
        row("a number of sets in quotes", "/context/user_history/0/sets", "\"3\"", false, "3");
        row("a weight with a unit", "/context/user_history/0/weight", "\"185 lb\"", false);
        row("another spelling of the unit", "/context/user_history/0/weight_unit", "\"LBS\"", false,
            "\"lb\"");
        row("no unit at all", "/context/user_history/0/weight_unit", "\"stone\"", false);
        row("a number for a text", "/output/assessment/severity", "2", false, "\"2\"");
        row("an injury detected", "/output/assessment/injury_detected", "\"unclear\"", true);
        row("an injury detected in quotes", "/output/assessment/injury_detected", "\"True\"", false,
            "true");
        row("the category in prose", "/category", "\"Acute\"", false, "\"acute\"");
        row("an unknown category", "/category", "\"neuro\"", false);
        row("an unknown field", "/output/mood", "{\"any\":[1]}", true);
        row("a weekly volume in quotes", "/context/weekly_volume/knee_sets", "\"12\"", false, "12");
        row("a trigger that is an object", "/output/red_flags/escalation_triggers/0", "{}", false);
        row("a number out of its range", "/output/assessment/confidence", "92", true);
        row("a confidence in quotes is another rule's", "/output/assessment/confidence", "\"0.9\"",
            true);
        row("an exercise as a text", "/output/affected_exercises/avoid_completely", "[\"squat\"]",
            true);
        row("an exercise as a number", "/output/affected_exercises/avoid_completely", "5", false);
    }
    void values_areOfTheirKind()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(bool, passes);
        QFETCH(QByteArray, mended);
        const QString rule = u"schema-valid"_s;
        const QByteArray record = with(base(u"acute"_s), {{pointer.constData(), value}});
        const QStringList expected =
            passes ? QStringList() : QStringList{u"error "_s + QString::fromUtf8(pointer)};
        QCOMPARE(places(rule, record, u"acute"_s), expected);
        if (passes)
            return;
        const Finding found = findings(rule, record, u"acute"_s).first();
        QCOMPARE(found.isFixable(), !mended.isEmpty());
        if (mended.isEmpty())
            return;
        const Result<QByteArray> after = PatchCodec::apply(record, found.fix);
        QVERIFY(after);
        QCOMPARE(places(rule, *after, u"acute"_s), QStringList());
        const std::optional<Example> example = Example::of(*after);
        QCOMPARE(example->text().at(found.place).raw().toByteArray(), mended);
    }

    void missingAnswer_standsAtTheRecord()
    {
        const QByteArray record = without(base(u"acute"_s), {"/output"});
        QCOMPARE(places(u"schema-valid"_s, record, u"acute"_s), QStringList{u"error "_s});
        const QByteArray mute = without(base(u"acute"_s), {"/user_input"});
        QCOMPARE(places(u"schema-valid"_s, mute, u"acute"_s), QStringList{u"error "_s});
    }

    void missingMember_standsAtItsObject()
    {
        const QByteArray record =
            with(base(u"acute"_s),
                 {{"/output/recommendations/immediate_action/0", "{\"duration\":\"2 days\"}"}});
        QCOMPARE(places(u"schema-valid"_s, record),
                 QStringList{u"error /output/recommendations/immediate_action/0"_s});
    }

    void nullMember_isTakenOut()
    {
        const QByteArray record =
            with(base(u"acute"_s), {{"/output/assessment/severity_reasoning", "null"}});
        QCOMPARE(places(u"schema-valid"_s, record),
                 QStringList{u"error /output/assessment/severity_reasoning"_s});
        QCOMPARE(fixed(u"schema-valid"_s, record), QString());
    }

    void nameTwice_isAFault()
    {
        QByteArray record = base(u"acute"_s);
        record.replace("\"severity\":", "\"severity\":\"mild\",\"severity\":");
        QCOMPARE(places(u"schema-valid"_s, record),
                 QStringList{u"error /output/assessment/severity"_s});
    }

    void anyOf_reportsTheNearestChoice()
    {
        const JsonSchema schema(
            parseJson(R"({"anyOf":[{"type":"string"},{"type":"object","required":["a"]}]})"));
        const auto kinds = [&](const QByteArray &json) {
            QList<SchemaFault::Kind> found;
            const std::optional<JsonText> document = JsonText::of(json);
            for (const SchemaFault &fault : schema.faults(document->root()))
                found += fault.kind;
            return found;
        };
        QCOMPARE(kinds("\"x\""), {});
        QCOMPARE(kinds("{\"a\":1}"), {});
        QCOMPARE(kinds("{}"), {SchemaFault::Kind::Missing});
        QCOMPARE(kinds("3"), {SchemaFault::Kind::Type});
    }
};

QTEST_APPLESS_MAIN(TestSchemaRules)
#include "tst_schemarules.moc"
