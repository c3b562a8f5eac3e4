// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/jsontypes.h"
#include "model/dataset/identity.h"
#include "model/dataset/jsontext.h"
#include "model/dataset/patch.h"
#include "model/dataset/splice.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArrayList keys = {"a",
                             "",
                             "~",
                             "/",
                             "~1",
                             "0",
                             "-",
                             "\u00fc",
                             "\\n",
                             "\xEF\xBB\xBF"
                             "a"};
const QByteArrayList leaves = {"0.50", "1e2", "-0",   "null",        "\"\"", "\"{,]\\\"\"",
                               "true", "[ ]", "{\t}", "\"\\u0061\"", "7"};

QByteArray randomJson(QRandomGenerator &random, int depth)
{
    const int kind = depth > 0 ? random.bounded(3) : 2;
    if (kind == 2)
        return leaves[random.bounded(int(leaves.size()))];
    static const QByteArrayList spaces = {"", " ", "\r\n\t", "\n  "};
    const QByteArray space = spaces[random.bounded(4)];
    QByteArrayList items;
    QByteArrayList free = keys;
    for (int count = random.bounded(4); count > 0; --count) {
        const QByteArray key = free.takeAt(random.bounded(int(free.size())));
        const QByteArray name = kind == 0 ? '"' + key + "\":" + space : QByteArray();
        items += space + name + randomJson(random, depth - 1);
    }
    const QByteArray inside = items.join(',') + space;
    return kind == 0 ? '{' + inside + '}' : '[' + inside + ']';
}

void collect(const JsonValue &value, QList<JsonPointer> &places)
{
    places += value.place();
    for (const JsonValue &child : value.children())
        collect(child, places);
}

QByteArray randomlyEdited(const QByteArray &document, QRandomGenerator &random)
{
    QList<JsonPointer> places;
    collect(JsonText::of(document)->root(), places);
    const JsonPointer place = places[random.bounded(int(places.size()))];
    const QByteArray value = randomJson(random, 1);
    const QString key = fromJsonString('"' + keys[random.bounded(int(keys.size()))] + '"');
    const std::optional<QByteArray> edited =
        random.bounded(3) == 0   ? splice::remove(document, place)
        : random.bounded(2) == 0 ? splice::add(document, place / key, value)
                                 : splice::replace(document, place, value);
    return edited.value_or(document);
}

} // namespace

class TestPatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The examples of RFC 6902, appendix A, that keep or change an order that we keep.
    void apply_rfcExamples_giveTheirResult_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("A.2 add an element")
            << QByteArray(R"({"foo":["bar","baz"]})")
            << QByteArray(R"([{"op":"add","path":"/foo/1","value":"qux"}])")
            << QByteArray(R"({"foo":["bar","qux","baz"]})");
        QTest::newRow("A.3 remove a member")
            << QByteArray(R"({"baz":"qux","foo":"bar"})")
            << QByteArray(R"([{"op":"remove","path":"/baz"}])") << QByteArray(R"({"foo":"bar"})");
        QTest::newRow("A.6 move a value")
            << QByteArray(R"({"foo":{"bar":"baz","waldo":"fred"},"qux":{"corge":"grault"}})")
            << QByteArray(R"([{"op":"move","from":"/foo/waldo","path":"/qux/thud"}])")
            << QByteArray(R"({"foo":{"bar":"baz"},"qux":{"corge":"grault","thud":"fred"}})");
        QTest::newRow("A.7 move an element")
            << QByteArray(R"({"foo":["all","grass","cows","eat"]})")
            << QByteArray(R"([{"op":"move","from":"/foo/1","path":"/foo/3"}])")
            << QByteArray(R"({"foo":["all","cows","eat","grass"]})");
        QTest::newRow("A.11 members that nobody knows are ignored")
            << QByteArray(R"({"foo":"bar"})")
            << QByteArray(R"([{"op":"add","path":"/baz","value":"qux","xyz":123}])")
            << QByteArray(R"({"foo":"bar","baz":"qux"})");
        QTest::newRow("A.16 add an array value")
            << QByteArray(R"({"foo":["bar"]})")
            << QByteArray(R"([{"op":"add","path":"/foo/-","value":["abc","def"]}])")
            << QByteArray(R"({"foo":["bar",["abc","def"]]})");
        QTest::newRow("a number keeps its form")
            << QByteArray(R"({"p":0.5})")
            << QByteArray(R"([{"op":"replace","path":"/p","value":0.50}])")
            << QByteArray(R"({"p":0.50})");
        QTest::newRow("A.8 test the same text")
            << QByteArray(R"({"baz":"qux","foo":["a",2,"c"]})")
            << QByteArray(
                   R"([{"op":"test","path":"/baz","value":"qux"},{"op":"test","path":"/foo/1","value":2}])")
            << QByteArray(R"({"baz":"qux","foo":["a",2,"c"]})");
        QTest::newRow("A.14 a name with a tilde")
            << QByteArray(R"({"/":9,"~1":10})")
            << QByteArray(R"([{"op":"test","path":"/~01","value":10}])")
            << QByteArray(R"({"/":9,"~1":10})");
        QTest::newRow("a test of the same value in another spelling")
            << QByteArray(R"({"p":0.50,"t":"\u0061","o":{"a":1,"b":2}})")
            << QByteArray(R"([{"op":"test","path":"/p","value":0.5},)"
                          R"({"op":"test","path":"/t","value":"a"},)"
                          R"({"op":"test","path":"/o","value":{"b":2,"a":1}}])")
            << QByteArray(R"({"p":0.50,"t":"\u0061","o":{"a":1,"b":2}})");
        QTest::newRow("copy over the whole")
            << QByteArray(R"({"a":{"b": 1}})")
            << QByteArray(R"([{"op":"copy","from":"/a","path":""}])") << QByteArray(R"({"b":1})");
        QTest::newRow("move over the whole")
            << QByteArray(R"({"a":{"b":1}})")
            << QByteArray(R"([{"op":"move","from":"/a","path":""}])") << QByteArray(R"({"b":1})");
        QTest::newRow("a move to where it is")
            << QByteArray(R"({"a":1,"b":2})")
            << QByteArray(R"([{"op":"move","from":"/a","path":"/a"}])")
            << QByteArray(R"({"a":1,"b":2})");
        QTest::newRow("names that differ in a byte order mark")
            << QByteArray("{\"a\":1,\"\xEF\xBB\xBF"
                          "a\":2}")
            << QByteArray("[{\"op\":\"replace\",\"path\":\"/\xEF\xBB\xBF"
                          "a\",\"value\":3}]")
            << QByteArray("{\"a\":1,\"\xEF\xBB\xBF"
                          "a\":3}");
        QTest::newRow("copy") << QByteArray(R"({"a":[1]})")
                              << QByteArray(R"([{"op":"copy","from":"/a","path":"/b"}])")
                              << QByteArray(R"({"a":[1],"b":[1]})");
    }

    void apply_rfcExamples_giveTheirResult()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, expected);
        const Result<Patch> parsed = PatchCodec::parse(patch);
        QVERIFY(parsed);
        const Result<QByteArray> result = PatchCodec::apply(document, *parsed);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(*result, expected);
    }

    void apply_stepThatDoesNotFit_changesNothing_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::newRow("A.9 a test that fails")
            << QByteArray(R"([{"op":"test","path":"/a","value":"b"},{"op":"remove","path":"/a"}])");
        QTest::newRow("A.12 into a parent that is not there")
            << QByteArray(R"([{"op":"add","path":"/x/y","value":1}])");
        QTest::newRow("a move into itself")
            << QByteArray(R"([{"op":"move","from":"/c","path":"/c/d"}])");
        QTest::newRow("removing what is not there")
            << QByteArray(R"([{"op":"remove","path":"/z"}])");
        QTest::newRow("a test of another kind")
            << QByteArray(R"([{"op":"test","path":"/a","value":"1"}])");
        QTest::newRow("a test of what is not there")
            << QByteArray(R"([{"op":"test","path":"/z","value":null}])");
    }

    void apply_stepThatDoesNotFit_changesNothing()
    {
        QFETCH(QByteArray, patch);
        const Result<Patch> parsed = PatchCodec::parse(patch);
        QVERIFY(parsed);
        QVERIFY(!PatchCodec::apply(R"({"a":1,"c":{}})", *parsed));
    }

    void parse_notAPatch_isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("an object") << QByteArray("{}");
        QTest::newRow("an unknown operation") << QByteArray(R"([{"op":"spin","path":"/a"}])");
        QTest::newRow("no value") << QByteArray(R"([{"op":"add","path":"/a"}])");
        QTest::newRow("no path") << QByteArray(R"([{"op":"remove"}])");
        QTest::newRow("no from") << QByteArray(R"([{"op":"move","path":"/a"}])");
        QTest::newRow("a value that is no JSON")
            << QByteArray(R"([{"op":"add","path":"/a","value":01},{"op":"remove","path":"/a"}])");
        QTest::newRow("bytes that are no UTF-8")
            << QByteArray("[{\"op\":\"add\",\"path\":\"/a\",\"value\":\"\xff\"}]");
        QTest::newRow("half a character in the path, which is not the whole document")
            << QByteArray(R"([{"op":"replace","path":"/\ud800","value":{}}])");
        QTest::newRow("two operations in one")
            << QByteArray(R"([{"op":"add","op":"remove","path":"/a","value":1}])");
        QTest::newRow("text behind the end") << QByteArray("[] []");
        QTest::newRow("NUL behind the end") << QByteArray("[]\0x", 4);
        QTest::newRow("a bad pointer") << QByteArray(R"([{"op":"remove","path":"a"}])");
    }

    void parse_notAPatch_isRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!PatchCodec::parse(text));
    }

    void toJson_comesBackTheSame()
    {
        const QByteArray text =
            R"([{"op":"replace","path":"/a~1b","value":0.50,"old":"x"},)"
            R"({"op":"move","path":"/a","from":"/b"},{"op":"remove","path":"/c"}])";
        const Result<Patch> patch = PatchCodec::parse(text);
        QVERIFY(patch);
        QCOMPARE(PatchCodec::toJson(*patch), text);
    }

    void withOldValues_namesWhatStoodThere()
    {
        const Result<Patch> patch = PatchCodec::parse(
            R"([{"op":"replace","path":"/a","value":2},{"op":"replace","path":"/a","value":3}])");
        const Result<Patch> complete = PatchCodec::withOldValues(R"({"a":1.0})", *patch);
        QVERIFY(complete);
        QCOMPARE((*complete)[0].old, "1.0");
        QCOMPARE((*complete)[1].old, "2");
    }

    // Random edits at random places: what the difference makes of the source is the edited text
    // but for white space, and a second difference finds nothing.
    void difference_randomEdits_areFoundAndApplied()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            const QByteArray before = randomJson(random, 3);
            QByteArray after = before;
            for (int edit = random.bounded(4); edit >= 0; --edit)
                after = randomlyEdited(after, random);
            const Patch patch = PatchCodec::difference(before, after);
            const Result<QByteArray> result = PatchCodec::apply(before, patch);
            QVERIFY2(result.ok(), (before + " -> " + after).constData());
            QVERIFY2(withoutInsignificantSpace(*result) == withoutInsignificantSpace(after),
                     (before + " -> " + after + " but " + *result).constData());
            const Result<Patch> stored = PatchCodec::parse(PatchCodec::toJson(patch));
            QVERIFY2(stored && *stored == patch, PatchCodec::toJson(patch).constData());
        }
    }

    void difference_applied_givesTheOtherDocument_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("steps");
        QTest::newRow("nothing but space")
            << QByteArray("{\"a\": [1]}") << QByteArray("{\"a\":[ 1 ]}") << 0;
        QTest::newRow("a deep value") << QByteArray(R"({"a":{"b":[1,{"c":0.5}]}})")
                                      << QByteArray(R"({"a":{"b":[1,{"c":0.50}]}})") << 1;
        QTest::newRow("an element more") << QByteArray("[1,2,3]") << QByteArray("[1,9,2,3]") << 1;
        QTest::newRow("an element less") << QByteArray("[1,2,3]") << QByteArray("[1,3]") << 1;
        QTest::newRow("all other elements") << QByteArray("[1,2]") << QByteArray("[7,8,9]") << 3;
        QTest::newRow("a member more")
            << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1,"b":2})") << 1;
        QTest::newRow("a member less")
            << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"b":2})") << 1;
        QTest::newRow("members in another order")
            << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"b":2,"a":1})") << 1;
        QTest::newRow("a member in front")
            << QByteArray(R"({"b":2})") << QByteArray(R"({"a":1,"b":2})") << 1;
        QTest::newRow("a member in between")
            << QByteArray(R"({"a": [ 1 ],  "b":2, "d" : 4})")
            << QByteArray(R"({"a": [ 1 ],  "c": 3,  "b":2, "d" : 4})") << 1;
        QTest::newRow("members in front and in between and behind")
            << QByteArray(R"({"b":2,"d":4})")
            << QByteArray(R"({"a":1,"x":{},"b":2,"c":3,"d":4,"e":5})") << 4;
        QTest::newRow("another name") << QByteArray(R"({"a": [ 1 ],  "b":2, "d" : 4})")
                                      << QByteArray(R"({"x": [ 1 ],  "b":2, "d" : 4})") << 1;
        QTest::newRow("another name and another value")
            << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"x":3,"b":2})") << 2;
        QTest::newRow("two other names")
            << QByteArray(R"({"a":1,"b":2,"c":2})") << QByteArray(R"({"x":1,"b":2,"y":2})") << 2;
        QTest::newRow("a name for the other")
            << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"b":1})") << 2;
        QTest::newRow("an item down")
            << QByteArray("[1,{\"a\": [ 2 ]},3,4]") << QByteArray("[1,3,4,{\"a\": [ 2 ]}]") << 1;
        QTest::newRow("an item up")
            << QByteArray("[1,2,3,[ 4 ]]") << QByteArray("[[ 4 ],1,2,3]") << 1;
        QTest::newRow("neighbours") << QByteArray("[1,2,3]") << QByteArray("[1,3,2]") << 1;
        QTest::newRow("an item down and changed")
            << QByteArray("[1,2,3]") << QByteArray("[2,3,7]") << 3;
        QTest::newRow("another kind")
            << QByteArray(R"({"a":[1]})") << QByteArray(R"({"a":"x"})") << 1;
        QTest::newRow("the escape of a character")
            << QByteArray(R"({"a":"\u2192"})") << QByteArray("{\"a\":\"→\"}") << 1;
        QTest::newRow("names that differ in a byte order mark")
            << QByteArray("{\"a\":1,\"\xEF\xBB\xBF"
                          "a\":2}")
            << QByteArray("{\"a\":1,\"\xEF\xBB\xBF"
                          "a\":3}")
            << 1;
    }

    void difference_applied_givesTheOtherDocument()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, steps);
        const Patch patch = PatchCodec::difference(before, after);
        QCOMPARE(int(patch.size()), steps);
        const Result<QByteArray> result = PatchCodec::apply(before, patch);
        QVERIFY(result);
        if (steps > 0)
            QCOMPARE(*result, after);
        else
            QCOMPARE(*result, before);
    }
};

QTEST_GUILESS_MAIN(TestPatch)
#include "tst_patch.moc"
