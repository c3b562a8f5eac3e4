// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/splice.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

JsonPointer at(const QString &text)
{
    return *JsonPointer::parse(text);
}

const QByteArray pretty = "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": 0.50\n}";

} // namespace

class TestSplice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replace_value_leavesEveryOtherByte()
    {
        QCOMPARE(*splice::replace(pretty, at(u"/a/1"_s), "20"),
                 "{\n  \"a\": [\n    1,\n    20\n  ],\n  \"b\": 0.50\n}");
        QCOMPARE(*splice::replace("{\"a\" : \"x\" }", at(u"/a"_s), "[ 1,\n 2 ]"),
                 "{\"a\" : [1,2] }");
    }

    void add_looksLikeItsSiblings_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("before the first")
            << QByteArray("[1, 2]") << u"/0"_s << QByteArray("[9, 1, 2]");
        QTest::newRow("between") << QByteArray("[1,2]") << u"/1"_s << QByteArray("[1,9,2]");
        QTest::newRow("at the end by dash")
            << QByteArray("[1,2]") << u"/-"_s << QByteArray("[1,2,9]");
        QTest::newRow("at the end by number")
            << QByteArray("[1,2]") << u"/2"_s << QByteArray("[1,2,9]");
        QTest::newRow("into nothing") << QByteArray("[ ]") << u"/0"_s << QByteArray("[9 ]");
        QTest::newRow("a member") << QByteArray("{\"a\": 1}") << u"/b"_s
                                  << QByteArray("{\"a\": 1, \"b\": 9}");
        QTest::newRow("a first member") << QByteArray("{}") << u"/b"_s << QByteArray("{\"b\":9}");
        QTest::newRow("a member that is there")
            << QByteArray("{\"b\": 1}") << u"/b"_s << QByteArray("{\"b\": 9}");
        QTest::newRow("indented") << QByteArray("[\n  1\n]") << u"/1"_s
                                  << QByteArray("[\n  1,\n  9\n]");
        QTest::newRow("a key with quotes")
            << QByteArray("{}") << u"/a\"b"_s << QByteArray("{\"a\\\"b\":9}");
    }

    void add_looksLikeItsSiblings()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, place);
        QFETCH(QByteArray, expected);
        QCOMPARE(splice::add(document, at(place), "9").value_or("refused"), expected);
    }

    void remove_takesOneSeparatorWithIt_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("the first") << QByteArray("[1, 2, 3]") << u"/0"_s << QByteArray("[2, 3]");
        QTest::newRow("the middle") << QByteArray("[1, 2, 3]") << u"/1"_s << QByteArray("[1, 3]");
        QTest::newRow("the last") << QByteArray("[1, 2, 3 ]") << u"/2"_s << QByteArray("[1, 2 ]");
        QTest::newRow("the only one") << QByteArray("[ 1 ]") << u"/0"_s << QByteArray("[  ]");
        QTest::newRow("a member") << QByteArray("{\"a\":1,\"b\":2}") << u"/a"_s
                                  << QByteArray("{\"b\":2}");
        QTest::newRow("the last member")
            << QByteArray("{\"a\":1, \"b\":2}") << u"/b"_s << QByteArray("{\"a\":1}");
    }

    void remove_takesOneSeparatorWithIt()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, place);
        QFETCH(QByteArray, expected);
        QCOMPARE(splice::remove(document, at(place)).value_or("refused"), expected);
    }

    void edit_placeThatIsNotThere_isRefused()
    {
        QVERIFY(!splice::replace(pretty, at(u"/c"_s), "1"));
        QVERIFY(!splice::add(pretty, at(u"/a/3"_s), "1"));
        QVERIFY(!splice::add(pretty, at(u"/a/01"_s), "1"));
        QVERIFY(!splice::add(pretty, at(u"/b/x"_s), "1"));
        QVERIFY(!splice::remove(pretty, at(u"/a/2"_s)));
        QVERIFY(!splice::remove(pretty, JsonPointer()));
        QVERIFY(!splice::replace("{\"a\":", at(u"/a"_s), "1"));
    }
};

QTEST_GUILESS_MAIN(TestSplice)
#include "tst_splice.moc"
