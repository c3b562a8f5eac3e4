// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/structure.h"

#include "model/dataset/example.h"
#include "model/dataset/normalised.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

JsonPointer at(const QString &text)
{
    return *JsonPointer::parse(text);
}

QByteArray outcome(const QByteArray &document, const Patch &patch)
{
    if (patch.isEmpty())
        return "refused";
    const Result<QByteArray> after = PatchCodec::apply(document, patch);
    return after ? *after : "does not fit"_ba;
}

JsonText textOf(const QByteArray &document)
{
    return *JsonText::of(document);
}

} // namespace

class TestStructure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankLike_item_keepsItsShape_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QByteArray>("blank");
        const auto row = [](const char *name, const char *item, const char *blank) {
            QTest::newRow(name) << QByteArray(item) << QByteArray(blank);
        };
        row("a text", R"("step")", R"("")");
        row("a number", "3", "null");
        row("an object, in its order", R"({"b": "x","a" :0.5,"c":[1],"d":{"e":1},"f":true})",
            R"({"b":"","a":null,"c":[],"d":{},"f":null})");
        row("the unit of a weight stays", R"({"weight":100,"weight_unit":"kg"})",
            R"({"weight":null,"weight_unit":"kg"})");
        row("a name that counts", R"({"after_question_9":0.5})", R"({"after_question_10":null})");
    }
    void blankLike_item_keepsItsShape()
    {
        QFETCH(QByteArray, item);
        QTEST(structure::blankLike(textOf(item).root()), "blank");
    }

    void moved_item_keepsEveryByteOfIt_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("by");
        QTest::addColumn<QByteArray>("after");
        const QByteArray list = R"([{"a": 1}, "b", [ 2 ]])";
        QTest::newRow("down") << list << u"/0"_s << 1 << R"(["b", {"a": 1}, [ 2 ]])"_ba;
        QTest::newRow("up") << list << u"/2"_s << -1 << R"([{"a": 1}, [ 2 ], "b"])"_ba;
        QTest::newRow("to the end") << list << u"/1"_s << 1 << R"([{"a": 1}, [ 2 ], "b"])"_ba;
        QTest::newRow("over the top") << list << u"/0"_s << -1 << "refused"_ba;
        QTest::newRow("over the end") << list << u"/2"_s << 1 << "refused"_ba;
        QTest::newRow("a member of an object")
            << R"({"1":0,"2":0})"_ba << u"/1"_s << 1 << "refused"_ba;
        QTest::newRow("nothing") << list << u"/7"_s << -1 << "refused"_ba;
    }
    void moved_item_keepsEveryByteOfIt()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, item);
        QFETCH(int, by);
        const Patch patch = structure::moved(textOf(document), at(item), by);
        QTEST(outcome(document, patch), "after");
    }

    void renamed_member_staysWhereItStood()
    {
        const QByteArray document = R"({"o": {"day_3": 0.50, "day_7":2}})";
        const JsonText text = textOf(document);
        QCOMPARE(outcome(document, structure::renamed(text, at(u"/o/day_3"_s), u"day_5"_s)),
                 R"({"o": {"day_5": 0.50, "day_7":2}})"_ba);
        QVERIFY(structure::renamed(text, at(u"/o/day_3"_s), u"day_7"_s).isEmpty());
        QVERIFY(structure::renamed(text, at(u"/o/day_9"_s), u"x"_s).isEmpty());
    }

    void addedBehind_lastMember_isOneAddition()
    {
        const QByteArray document = R"({"a":1, "b":2})";
        const Patch last = structure::addedBehind(textOf(document), at(u"/b"_s), u"c"_s, "3");
        QCOMPARE(last.size(), 1);
        QCOMPARE(last.first().kind, PatchOperation::Kind::Add);
        QCOMPARE(outcome(document, last), R"({"a":1, "b":2, "c":3})"_ba);
        const Patch middle = structure::addedBehind(textOf(document), at(u"/a"_s), u"c"_s, "3");
        QCOMPARE(outcome(document, middle), R"({"a":1, "c":3, "b":2})"_ba);
    }

    void written_missingObjects_comeWithTheValue()
    {
        const QByteArray document = R"({"output":{}})";
        const JsonText text = textOf(document);
        QCOMPARE(outcome(document, structure::written(text, at(u"/output/a/b"_s), "1")),
                 R"({"output":{"a":{"b":1}}})"_ba);
        QCOMPARE(outcome(document, structure::written(text, at(u"/output"_s), "1")),
                 R"({"output":1})"_ba);
    }

    void withValue_place_isSetInsideWhatIsWritten()
    {
        const Patch patch = {
            {PatchOperation::Kind::Add, at(u"/l/0"_s), {}, R"({"a":"","b":null})", {}}};
        QCOMPARE(structure::withValue(patch, at(u"/l/0/b"_s), "5")->first().value,
                 R"({"a":"","b":5})"_ba);
        QCOMPARE(structure::withValue(patch, at(u"/l/0/c"_s), "5")->first().value,
                 R"({"a":"","b":null,"c":5})"_ba);
        QCOMPARE(structure::withValue(patch, at(u"/l/0"_s), "5")->first().value, "5"_ba);
        QVERIFY(!structure::withValue(patch, at(u"/l/1"_s), "5"));
    }

    void rewritten_value_namesTheDeepestPlaces()
    {
        const QByteArray document = R"({"o":{"a":1,"b":[1,2]}})";
        const Patch patch =
            structure::rewritten(textOf(document), at(u"/o"_s), R"({"a":1,"b":[1,3]})");
        QCOMPARE(patch.size(), 1);
        QCOMPARE(patch.first().place.toString(), u"/o/b/1"_s);
    }

    void normalised_probabilities_addUpToOne_data()
    {
        QTest::addColumn<QByteArrayList>("before");
        QTest::addColumn<QByteArrayList>("after");
        QTest::newRow("too much") << QByteArrayList{"0.6", "0.4", "0.2"}
                                  << QByteArrayList{"0.50", "0.33", "0.17"};
        QTest::newRow("as many digits as the finest")
            << QByteArrayList{"0.5", "0.250"} << QByteArrayList{"0.667", "0.333"};
        QTest::newRow("what rounding leaves goes to the largest")
            << QByteArrayList{"0.5", "0.5", "0.5"} << QByteArrayList{"0.34", "0.33", "0.33"};
        QTest::newRow("none vanishes")
            << QByteArrayList{"1.5", "0.001"} << QByteArrayList{"0.999", "0.001"};
        QTest::newRow("right already")
            << QByteArrayList{"0.5", "0.50"} << QByteArrayList{"0.5", "0.50"};
    }
    void normalised_probabilities_addUpToOne()
    {
        QFETCH(QByteArrayList, before);
        QByteArrayList items;
        QList<double> values;
        for (const QByteArray &value : before) {
            items += "{\"probability\":" + value + '}';
            values += value.toDouble();
        }
        const QByteArray record =
            "{\"output\":{\"differential_diagnoses\":[" + items.join(',') + "]}}";
        const Patch patch = normalised(Example::of(record)->differentials(), values);
        const Example example = *Example::of(PatchCodec::apply(record, patch).value());
        QByteArrayList after;
        for (const Differential &differential : example.differentials())
            after += differential.probability.raw().toByteArray();
        QTEST(after, "after");
    }
};

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
