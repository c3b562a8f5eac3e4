// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/recordparser.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A record with something in the place of a value that may be anything.
QByteArray recordWith(const QByteArray &value)
{
    return R"({"user_input":"knee","context":{"x":)" + value + R"(},"output":{}})";
}

QByteArray nested(int levels)
{
    return R"({"output":)" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + '}';
}

} // namespace

class TestRecordParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_soundRecord_passes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("integer beyond 64 bit") << "123456789012345678901234567890"_ba;
        QTest::newRow("number of many digits") << "0.50000000000000000000000001"_ba;
        QTest::newRow("smaller than any double") << "1e-400"_ba;
        QTest::newRow("surrogate pair") << R"("\ud83d\ude00")"_ba;
        QTest::newRow("escaped backslash before u0000") << R"("\\u0000")"_ba;
        QTest::newRow("white space") << " \r\n\t[ 1 , 2 ] "_ba;
        QTest::newRow("last code point") << "\"\xF4\x8F\xBF\xBF\""_ba;
        QTest::newRow("same key in neighbours") << R"([{"a":1},{"a":{"a":2}}])"_ba;
        QTest::newRow("sixty-two levels more") << QByteArray(62, '[') + QByteArray(62, ']');
    }
    void check_soundRecord_passes()
    {
        QFETCH(QByteArray, value);
        QCOMPARE(RecordParser::check(recordWith(value)), std::nullopt);
    }

    void check_badValue_namesItsFirstByte_data();
    void check_badValue_namesItsFirstByte();

    void check_wholeText_isJudged_data();
    void check_wholeText_isJudged();

    void check_depth_endsAt64()
    {
        QCOMPARE(RecordParser::check(nested(64)), std::nullopt);
        const auto fault = RecordParser::check(nested(65));
        QVERIFY(fault);
        QCOMPARE(fault->offset, 10 + 63);
        QCOMPARE(fault->reason, u"It is nested more than 64 levels deep."_s);
    }

    void check_hundredThousandLevels_neitherOverflowsNorHangs()
    {
        QCOMPARE(RecordParser::check(nested(100'000))->offset, 10 + 63);
        QCOMPARE(RecordParser::checkSyntax(nested(100'000)), std::nullopt);
    }

    void check_size_endsAt16MiB()
    {
        const QByteArray frame = R"({"output":""})";
        QByteArray record = frame;
        record.insert(11, QByteArray(RecordParser::maxSize - frame.size(), 'x'));
        QCOMPARE(RecordParser::check(record), std::nullopt);
        record.insert(11, 'x');
        const RecordFault fault{16 * 1024 * 1024, u"It is larger than 16 MiB."_s};
        QCOMPARE(RecordParser::check(record), std::optional(fault));
    }

    void check_manyKeysAndNeighbours_takesLinearTime()
    {
        QByteArray big = "{";
        for (int i = 0; i < 200'000; ++i)
            big += '"' + QByteArray::number(i) + "\":0,";
        big.back() = '}';
        QByteArray value = '[' + big;
        for (int i = 0; i < 500'000; ++i)
            value += R"(,{"a":0})";
        QCOMPARE(RecordParser::check(recordWith(value + ']')), std::nullopt);
    }

    void checkSyntax_repeatedKeyAndNul_areLegal()
    {
        QCOMPARE(RecordParser::checkSyntax(R"({"a":"\u0000","a":1})"), std::nullopt);
        QCOMPARE(RecordParser::checkSyntax("42"), std::nullopt);
        QVERIFY(RecordParser::checkSyntax(""));
        QVERIFY(RecordParser::checkSyntax("[1] x"));
    }

    void isRecord_topLevelMember_decides_data();
    void isRecord_topLevelMember_decides();

    void jsonTestSuite_everyFile_isJudgedAsItsNameSays();
};

void TestRecordParser::check_badValue_namesItsFirstByte_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("offending");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &offending,
                        const QString &reason) {
        QTest::newRow(name) << value << offending << reason;
    };
    const QString control = u"A line break or control character stands inside a text."_s;
    const QString comma = u"A comma stands before a closing bracket."_s;
    row("byte 0xFF", "\"a\xFF\"", "\xFF", u"Not valid UTF-8 (byte 0xFF)."_s);
    row("overlong, two bytes", "\"\xC0\x80\"", "\xC0", u"Not valid UTF-8 (byte 0xC0)."_s);
    row("overlong, three bytes", "\"\xE0\x9F\xBF\"", "\xE0", u"Not valid UTF-8 (byte 0xE0)."_s);
    row("overlong, four bytes", "\"\xF0\x8F\xBF\xBF\"", "\xF0", u"Not valid UTF-8 (byte 0xF0)."_s);
    row("surrogate in UTF-8", "\"\xED\xA0\x80\"", "\xED", u"Not valid UTF-8 (byte 0xED)."_s);
    row("beyond U+10FFFF", "\"\xF4\x90\x80\x80\"", "\xF4", u"Not valid UTF-8 (byte 0xF4)."_s);
    row("cut sequence", "\"caf\xC3\"", "\xC3", u"Not valid UTF-8 (byte 0xC3)."_s);
    row("raw NUL", "\"a\0b\""_ba, "\0"_ba, u"It holds the character NUL."_s);
    row("escaped NUL", R"("a\u0000")", R"(\u0000)", u"It holds the character NUL (\\u0000)."_s);
    row("escaped NUL in a key", R"({"a\u0000":1})", R"(\u0000)",
        u"It holds the character NUL (\\u0000)."_s);
    row("lone high surrogate", R"("a \ud83d b")", R"(\ud83d)",
        u"Half a character (a lone surrogate): \\ud83d"_s);
    row("lone low surrogate", R"("\ud83d\ude00\ude00")", R"(\ude00")",
        u"Half a character (a lone surrogate): \\ude00"_s);
    row("two high surrogates", R"("\ud83d\ud83e")", R"(\ud83d)",
        u"Half a character (a lone surrogate): \\ud83d"_s);
    row("unknown escape", R"("a\x41")", R"(\x41)",
        u"An escape is not valid: \\x41\"},\"output\":{}}"_s);
    row("line break in a text", "\"a\nb\"", "\n", control);
    row("tab in a text", "\"a\tb\"", "\t", control);
    row("repeated key", R"({"a":1, "a":2})", R"("a":2)", u"The key \"a\" stands twice."_s);
    row("repeated key, escaped", R"({"a":1,"\u0061":2})", R"("\u0061")",
        u"The key \"a\" stands twice."_s);
    row("NaN", "NaN", "NaN", u"NaN is not a number that JSON knows."_s);
    row("Infinity", "[1,Infinity]", "Infinity", u"Infinity is not a number that JSON knows."_s);
    row("minus Infinity", "-Infinity", "-Inf", u"-Infinity is not a number that JSON knows."_s);
    row("1e400", "[0.5, -1e400]", "-1e400", u"A number is too large: -1e400"_s);
    row("comma at an object's end", "{\"a\":1 ,\n}", ",", comma);
    row("comma at an array's end", "[1,]", ",]", comma);
    row("two commas", "[1,,2]", ",2", u"This does not belong here: ,2]},\"output\":{}}"_s);
    row("line comment", "1 // why\n", "//", u"It holds a comment: // why },\"output\":{}}"_s);
    row("block comment", "/* why */1", "/*", u"It holds a comment: /* why */1},\"output\":{}}"_s);
    row("leading zero", "012", "012", u"This does not belong here: 012"_s);
    row("leading plus", "+1", "+", u"This does not belong here: +1"_s);
    row("no digit behind the point", "[1.]", "1.]", u"This does not belong here: 1."_s);
    row("bare word", "[None]", "None", u"This does not belong here: None"_s);
    row("quotation mark not escaped", R"("a "b" c")", "b\" c", u"This does not belong here: b"_s);
    row("no value", "", "}", u"This does not belong here: },\"output\":{}}"_s);
}

void TestRecordParser::check_badValue_namesItsFirstByte()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, offending);
    QFETCH(QString, reason);
    const QByteArray record = recordWith(value);
    const qsizetype valueBegin = recordWith({}).indexOf("},\"output");
    const auto fault = RecordParser::check(record);
    QVERIFY(fault);
    QCOMPARE(fault->reason, reason);
    QCOMPARE(fault->offset, record.indexOf(offending, valueBegin));
}

void TestRecordParser::check_wholeText_isJudged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QString>("reason");
    const QString cut = u"It ends too early: something is cut off."_s;
    QTest::newRow("nothing") << ""_ba << qsizetype(0) << cut;
    QTest::newRow("number") << "42"_ba << qsizetype(0) << u"It is not an object."_s;
    QTest::newRow("array") << " [1]"_ba << qsizetype(1) << u"It is not an object."_s;
    QTest::newRow("cut in a text") << R"({"output":"a)"_ba << qsizetype(12) << cut;
    QTest::newRow("cut behind a value") << R"({"output":{})"_ba << qsizetype(12) << cut;
    QTest::newRow("cut in an escape") << R"({"output":"\u00)"_ba << qsizetype(15) << cut;
    QTest::newRow("text behind it")
        << R"({"output":1} }x)"_ba << qsizetype(13) << u"There is more text after the end: }x"_s;
}

void TestRecordParser::check_wholeText_isJudged()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, offset);
    QFETCH(QString, reason);
    QCOMPARE(RecordParser::check(text), std::optional(RecordFault{offset, reason}));
}

void TestRecordParser::isRecord_topLevelMember_decides_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<bool>("expected");
    QTest::newRow("output") << R"({"id":1,"output":{}})"_ba << true;
    QTest::newRow("final assessment") << R"({ "final_assessment" : 1 })"_ba << true;
    QTest::newRow("user input") << R"({"user_input":1})"_ba << true;
    QTest::newRow("conversation") << R"({"conversation_history":[]})"_ba << true;
    QTest::newRow("escaped name") << R"({"outp\u0075t":1})"_ba << true;
    QTest::newRow("deeper") << R"({"examples":[{"output":1}]})"_ba << false;
    QTest::newRow("a value, not a name") << R"({"a":"output"})"_ba << false;
    QTest::newRow("empty") << "{}"_ba << false;
}

void TestRecordParser::isRecord_topLevelMember_decides()
{
    QFETCH(QByteArray, object);
    QTEST(RecordParser::isRecord(object), "expected");
}

void TestRecordParser::jsonTestSuite_everyFile_isJudgedAsItsNameSays()
{
    const QDir folder(QStringLiteral(ROUNDS_SOURCE_DIR "/../shared/jsontestsuite/test_parsing"));
    if (!folder.exists())
        QSKIP("JSONTestSuite is not there");
    QStringList wrong;
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const bool sound = !RecordParser::checkSyntax(text);
        const bool asNamed = name.startsWith(u'i') || sound == name.startsWith(u'y');
        const bool refused = RecordParser::check(text).has_value();
        if (!asNamed || (name.startsWith(u'n') && !refused))
            wrong += name;
    }
    QCOMPARE(wrong, QStringList());
}

QTEST_GUILESS_MAIN(TestRecordParser)
#include "tst_recordparser.moc"
