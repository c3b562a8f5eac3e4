// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/model/exchange/reading.h"

#include <QTest>

class TestBrokenRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_faultInside_breaksThatRecordAlone_data();
    void next_faultInside_breaksThatRecordAlone();
    void next_lostStructure_readsOnWithTheNextRecord_data();
    void next_lostStructure_readsOnWithTheNextRecord();
    void next_brokenLine_isOneEntry_data();
    void next_brokenLine_isOneEntry();
    void next_oddFile_yieldsTheseItems_data();
    void next_oddFile_yieldsTheseItems();

    void next_recordBeyond16MiB_isBrokenWhole()
    {
        const QByteArray large =
            "{\"id\":\"a\",\"output\":\"" + QByteArray(16 * 1024 * 1024, 'x') + "\"}";
        const Reading reading = read(first + '\n' + large + '\n' + second + '\n');
        QCOMPARE(reading.records, QList<QByteArray>({first, second}));
        QCOMPARE(reading.broken.size(), 1);
        const BrokenRecord expected{large, 2, first.size() + 1 + 16 * 1024 * 1024,
                                    u"It is larger than 16 MiB."_s};
        QVERIFY(reading.broken.first() == expected);
    }

    void next_recordBeyondWhatIsKept_losesOnlyItsTail()
    {
        const QByteArray large =
            "{\"id\":\"a\",\"output\":\"" + QByteArray(66 * 1024 * 1024, 'x') + "\"}";
        const Reading reading = read(large + '\n' + second + '\n');
        QCOMPARE(reading.records, QList<QByteArray>({second}));
        QCOMPARE(reading.broken.size(), 1);
        QCOMPARE(reading.broken.first().bytes.size(), RecordCutter::maxKept);
        QVERIFY(large.startsWith(reading.broken.first().bytes));
    }

    void next_manyCutElementsOnOneLine_areFoundInTheirTurn()
    {
        // Each cut element could go on to the end of the file, and would be searched for it.
        const QByteArray cut = R"({"id":"q","output":["a",)";
        const QByteArray good = "{\"id\":\"a\",\"output\":\"" + QByteArray(1000, 'x') + "\"}";
        const Reading reading = read('[' + (good + ',' + cut).repeated(3000) + ']');
        QCOMPARE(reading.records, QList<QByteArray>(3000, good));
        QCOMPARE(reading.broken.size(), 3000);
        QCOMPARE(reading.broken.first().bytes, cut.chopped(1));
    }
};

void TestBrokenRecords::next_faultInside_breaksThatRecordAlone_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("offending");
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &offending) {
        QTest::newRow(name) << value << offending;
    };
    row("byte 0xFF", "\"a\xFF\"", "\xFF");
    row("raw NUL", "\"a\0b\""_ba, "\0"_ba);
    row("escaped NUL", R"("a\u0000")", R"(\u0000)");
    row("lone high surrogate", R"("a \ud83d b")", R"(\ud83d)");
    row("lone low surrogate", R"("\ude00")", R"(\ude00)");
    row("repeated key", R"({"a":1,"a":2})", R"("a":2)");
    row("NaN", "NaN", "NaN");
    row("Infinity", "Infinity", "Infinity");
    row("-Infinity", "-Infinity", "-Infinity");
    row("1e400", "1e400", "1e400");
    row("comma at an object's end", R"({"a":1,})", ",}");
    row("comma at an array's end", "[1,]", ",]");
    row("block comment", "/* it's \"why\" */ 1", "/*");
    row("nested too deep", QByteArray(64, '[') + QByteArray(64, ']'), "[]");
    row("quotation marks not escaped", R"("a "b" c")", "b\" c");
    row("member without quotes", "{a:1}", "a:1");
    row("other quotes", "{'a':1}", "'a");
    row("bracket in place of a brace", "[{\"a\":1]]", "]]");
    row("missing comma before an object", R"([{"a":1} {"a":1}])", "{\"a\":1}]");
}

void TestBrokenRecords::next_faultInside_breaksThatRecordAlone()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, offending);
    const QByteArray head = R"({"id":"q-1","user_input":"knee","context":)";
    const QByteArray bad = head + value + R"(,"output":{}})";
    const QByteArray minified = '[' + first + ',' + bad + ',' + second + ']';
    const QByteArray lines = first + '\n' + bad + '\n' + second + '\n';
    const QList<QByteArray> files = {
        lines,
        withCrLf(lines),
        minified,
        "[\n" + first + ",\n" + bad + ",\n" + second + "\n]\n",
        "[\n  " + printed()[0] + ",\n  " + bad + ",\n  " + second + "\n]\n",
        R"({"meta":{},"cases":)" + minified + '}',
        "Text\n\n" + fenced(lines) + "more\n",
        "Text\n\n" + fenced(first) + "more\n" + fenced(bad) + fenced(second),
    };
    for (const QByteArray &file : files) {
        const Reading reading = readBothWays(file);
        QCOMPARE(reading.error, QString());
        QCOMPARE(reading.records.size(), 2);
        QCOMPARE(reading.records.last(), second);
        QCOMPARE(reading.broken.size(), 1);
        const BrokenRecord broken = reading.broken.first();
        const qsizetype begin = file.indexOf(bad);
        QCOMPARE(broken.bytes, bad);
        QCOMPARE(broken.offset, begin + bad.indexOf(offending, head.size()));
        QCOMPARE(broken.line, file.first(begin).count('\n') + 1);
    }
}

void TestBrokenRecords::next_lostStructure_readsOnWithTheNextRecord_data()
{
    QTest::addColumn<QByteArray>("bad");
    // moc loses its way in raw strings with an odd number of quotation marks.
    const auto row = [](const char *name, const QByteArray &bad) { QTest::newRow(name) << bad; };
    row("cut in a text", "{\"id\":\"q\",\"user_input\":\"kn");
    row("cut behind a comma", R"({"id":"q","user_input":"knee",)");
    row("cut behind a colon", R"({"id":"q","output":)");
    row("cut behind a key", R"({"id":"q","output")");
    row("cut in an array", R"({"id":"q","output":["a",)");
    row("cut in an array of objects", R"({"id":"q","output":[{"a":1},)");
    row("cut behind a number", R"({"id":"q","output":0.5)");
    row("brace missing", R"({"id":"q","context":{"a":1,"output":{}})");
    row("brace too many", R"({"id":"q","context":{"a":1}},"output":{}})");
    row("quotation mark missing", "{\"id\":\"q\",\"user_input\":\"knee,\"output\":{\"a\":\"b\"}}");
    row("bracket missing", R"({"id":"q","output":{"a":["b","c":1}})");
    row("bracket too many", R"({"id":"q","output":{"a":["b"]],"c":1}})");
    row("unclosed comment", R"({"id":"q", /* it's ,"output":{}})");
}

void TestBrokenRecords::next_lostStructure_readsOnWithTheNextRecord()
{
    QFETCH(QByteArray, bad);
    const QByteArray lines = first + '\n' + bad + '\n' + second + '\n' + bad + '\n' + third + '\n';
    const QByteArray array = "[\n  " + first + ",\n  " + bad + ",\n  " + second + ",\n  " + bad +
                             ",\n  " + third + "\n]";
    const QList<QByteArray> files = {lines, withCrLf(lines), array,
                                     R"({"n":1,"cases":)" + array + '}',
                                     "Text\n\n" + fenced(lines) + "Text\n" + fenced(array)};
    for (const QByteArray &file : files) {
        const bool twice = file.startsWith("Text");
        const Reading reading = readBothWays(file);
        QCOMPARE(reading.error, QString());
        QList<QByteArray> expected = {first, second, third};
        QCOMPARE(reading.records, twice ? expected + expected : expected);
        QCOMPARE(reading.broken.size(), twice ? 4 : 2);
        for (const BrokenRecord &broken : reading.broken) {
            QVERIFY2(broken.bytes.startsWith(bad), broken.bytes.constData());
            QVERIFY(broken.bytes.size() <= bad.size() + 1);
        }
    }
}

void TestBrokenRecords::next_brokenLine_isOneEntry_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qsizetype>("offset"); ///< In the line.
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &line, qsizetype offset,
                        const QString &reason) { QTest::newRow(name) << line << offset << reason; };
    const QString other = u"It is not an object."_s;
    row("number", "42", 0, other);
    row("text", "\"here are your examples\"", 0, other);
    row("null", "null", 0, other);
    row("true", "true", 0, other);
    row("array of numbers", "[1, [2]]", 0, other);
    row("prose", "Sure, here", 0, u"This does not belong here: Sure"_s);
    row("object without an answer", R"({"id":"x"})", 0,
        u"It is not an example: it has no output and no user input."_s);
    row("object with lists alone", R"({"id":"x","tags":[{"a":1}],"n":[]})", 0,
        u"It is not an example: it has no output and no user input."_s);
    row("record with text behind it", R"({"output":1} and so on)", 13,
        u"There is more text after the end: and"_s);
    row("record with a brace behind it", R"({"output":1}})", 12,
        u"There is more text after the end: }"_s);
    row("record without its brace", R"("output":1})", 8,
        u"There is more text after the end: :1}"_s);
    row("comment", "// next", 0, u"It holds a comment: // next"_s);
}

void TestBrokenRecords::next_brokenLine_isOneEntry()
{
    QFETCH(QByteArray, line);
    QFETCH(qsizetype, offset);
    QFETCH(QString, reason);
    const QByteArray file = first + '\n' + line + '\n' + line + '\n' + second + '\n' + line;
    const Reading reading = readBothWays(file);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.records, QList<QByteArray>({first, second}));
    const qsizetype begin = first.size() + 1;
    const qsizetype step = line.size() + 1;
    const QList<BrokenRecord> expected = {
        {line, 2, begin + offset, reason},
        {line, 3, begin + step + offset, reason},
        {line, 5, begin + 2 * step + second.size() + 1 + offset, reason}};
    QVERIFY2(reading.broken == expected, qPrintable(reading.lines.join(u'\n')));
}

void TestBrokenRecords::next_oddFile_yieldsTheseItems_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("items"); ///< A record's bytes, or a broken one's behind "!".
    const auto row = [](const char *name, const QByteArray &file, const QStringList &items) {
        QTest::newRow(name) << file << items;
    };
    const QString good = QString::fromUtf8(first);
    const QByteArray cut = R"({"id":"q","output":{"a":[{"b":1},{"b":2})";
    const QString bad = u'!' + QString::fromUtf8(cut);
    row("empty", "", {});
    row("byte order mark alone", "\xEF\xBB\xBF", {});
    row("white space", " \r\n\n", {});
    row("empty array", "[]", {});
    row("cut in a minified array", '[' + first + ',' + cut + ',' + first + "]", {good, bad, good});
    row("line break in a text", first + "\n{\"id\":\"q\",\"output\":\"one\ntwo\"}\n" + first + '\n',
        {good, u"!{\"id\":\"q\",\"output\":\"one\ntwo\"}"_s, good});
    row("cut record before values of other kinds", cut + "\n42\n" + first, {bad, u"!42"_s, good});
    row("printed record without its end",
        "{\n  \"id\": 1,\n  \"output\": {\n    \"a\": [\n      {}\n{\n  \"id\": 2,\n  \"output\": "
        "1\n}\n",
        {u"!{\n  \"id\": 1,\n  \"output\": {\n    \"a\": [\n      {}"_s,
         u"{\n  \"id\": 2,\n  \"output\": 1\n}"_s});
    row("printed without indentation",
        "{\n\"context\":\n{\n\"log\": [\n{\n\"d\": 1\n},\n{\n\"d\": 2\n}\n]\n},\n\"output\": "
        "1\n}\n" +
            first,
        {u"{\n\"context\":\n{\n\"log\": [\n{\n\"d\": 1\n},\n{\n\"d\": 2\n}\n]\n},\n\"output\": 1\n}"_s,
         good});
    row("fence ends in a record", fenced(cut) + "text\n" + fenced(first), {bad, good});
    row("file ends in a record", first + '\n' + cut, {good, bad});
    row("file ends in a printed array", "[\n  " + first + ",\n  " + cut, {good, bad});
    row("values in an array", '[' + first + ",42,\"a,b\",null,[1,2]," + first + ']',
        {good, u"!42"_s, u"!\"a,b\""_s, u"!null"_s, u"![1,2]"_s, good});
    row("values before the first object", "[1,\n" + first + ']', {u"!1"_s, good});
    row("no example in an array of them", R"({"m":[{"id":1}],"cases":[{"id":2},)" + first + "]}",
        {u"!{\"id\":2}"_s, good});
    row("broken member of a wrapper", R"({"cases":[)" + first + R"(],"m":{"a":[1},"b":1})",
        {good, u"!{\"a\":[1},\"b\":1}"_s});
    row("debris in prose", "Here:\n\"id\":\"q\",\"output\":1}\nas said\n" + first,
        {u"!\"id\":\"q\",\"output\":1}"_s, good});
    row("brace missing behind a sound record", first + ",\n\"id\":1,\"output\":2}\n" + first,
        {good, u"!\"id\":1,\"output\":2}"_s, good});
    row("printed record with a brace too many",
        "{\n  \"user_input\": {\n  }\n  },\n  \"output\": 1\n}\n" + first,
        {u"!{\n  \"user_input\": {\n  }\n  },\n  \"output\": 1\n}"_s, good});
    row("printed rest of a broken record",
        "[\n  {\n    \"output\": 1\n  },\n    \"a\": {\n      \"b\": [\n        {}\n      ]\n"
        "    }\n  },\n  {\n    \"output\": 2\n  }\n]\n",
        {u"!{\n    \"output\": 1\n  },\n    \"a\": {\n      \"b\": [\n        {}\n      ]\n"
         "    }\n  }"_s,
         u"{\n    \"output\": 2\n  }"_s});
    row("closing bracket before the rest of a printed record",
        "[\n  {\n    \"a\": [\n  ] \"b\": {\n      \"output\": 1\n    }\n  },\n  {\n"
        "    \"output\": 2\n  }\n]\n",
        {u"!{\n    \"a\": [\n  ] \"b\": {\n      \"output\": 1\n    }\n  }"_s,
         u"{\n    \"output\": 2\n  }"_s});
    row("foreign fence in plain JSON", first + "\n~~~python\n" + first + '\n',
        {good, u"!~~~python"_s, good});
    row("two files, each with a mark", first + "\n\xEF\xBB\xBF" + first, {good, good});
}

void TestBrokenRecords::next_oddFile_yieldsTheseItems()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, items);
    TrickleDevice device(file);
    RecordStream stream(device);
    QStringList found;
    for (auto item = stream.next(); item.ok() && *item; item = stream.next()) {
        const Record *record = std::get_if<Record>(&**item);
        found += record ? QString::fromUtf8(record->bytes)
                        : u'!' + QString::fromUtf8(std::get<BrokenRecord>(**item).bytes);
    }
    QCOMPARE(found, items);
    QCOMPARE(readBothWays(file).error, QString());
}

QTEST_GUILESS_MAIN(TestBrokenRecords)
#include "tst_brokenrecords.moc"
