// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/jsontypes.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonTypes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromJsonString_literal_isDecoded_data()
    {
        QTest::addColumn<QByteArray>("literal");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "\"\""_ba << u""_s;
        QTest::newRow("plain") << "\"sore knee\""_ba << u"sore knee"_s;
        QTest::newRow("lines") << "\"one\\ntwo\\r\\n\\n\""_ba << u"one\ntwo\r\n\n"_s;
        QTest::newRow("every short escape")
            << "\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t\""_ba << u"\" \\ / \b \f \n \r \t"_s;
        QTest::newRow("a backslash before an n") << "\"a\\\\n\""_ba << u"a\\n"_s;
        QTest::newRow("not ASCII, with a line")
            << "\"12\u219215\\n\U0001F3CB\""_ba << u"12\u219215\n\U0001F3CB"_s;
        QTest::newRow("a byte order mark first") << "\"\uFEFFa\\n\""_ba << u"\uFEFFa\n"_s;
        QTest::newRow("by number") << "\"\\u00e9\\n\\ud83d\\udca5\""_ba << u"\u00e9\n\U0001F4A5"_s;
        QTest::newRow("NUL by number") << "\"a\\u0000\\n\""_ba << QString(u"a\0\n"_s);
    }

    void fromJsonString_literal_isDecoded()
    {
        QFETCH(QByteArray, literal);
        QFETCH(QString, text);
        QCOMPARE(fromJsonString(literal), text);
    }

    void fromJsonString_noLiteral_isEmpty_data()
    {
        QTest::addColumn<QByteArray>("literal");
        QTest::newRow("an unknown escape") << "\"a\\n\\x\""_ba;
        QTest::newRow("a backslash at the end") << "\"a\\n\\\""_ba;
        QTest::newRow("half a pair") << "\"a\\n\\ud83d\""_ba;
        QTest::newRow("a real line break beside a written one") << "\"a\\nb\nc\""_ba;
        QTest::newRow("a quote inside") << "\"a\\n\"b\""_ba;
        QTest::newRow("no UTF-8") << "\"a\\n\xC3\""_ba;
        QTest::newRow("no quotes") << "a\\nb"_ba;
        QTest::newRow("one quote") << "\""_ba;
    }

    void fromJsonString_noLiteral_isEmpty()
    {
        QFETCH(QByteArray, literal);
        QCOMPARE(fromJsonString(literal), QString());
    }
};

QTEST_GUILESS_MAIN(TestJsonTypes)
#include "tst_jsontypes.moc"
