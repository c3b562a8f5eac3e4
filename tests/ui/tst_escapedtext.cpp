// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/escapedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEscapedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_thereAndBack_areTheSame_data();
    void bytes_thereAndBack_areTheSame();
    void lineEnds_ofTwo_areShownAsOne();
    void unescape_whatIsNoMark_staysAsItIs_data();
    void unescape_whatIsNoMark_staysAsItIs();
    void length_ofAMark_isAllOfIt();
};

void TestEscapedText::bytes_thereAndBack_areTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "{\"a\": 1}\n\t"_ba << u"{\"a\": 1}\n\t"_s;
    QTest::newRow("UTF-8") << "caf\xc3\xa9 \xf0\x9f\xa6\xb5"_ba << u"caf\u00e9 \U0001F9B5"_s;
    QTest::newRow("a byte of Latin-1") << "caf\xe9!"_ba << u"caf\u27e6E9\u27e7!"_s;
    QTest::newRow("a cut character") << "cut\xe2\x82"_ba << u"cut\u27e6E2\u27e7\u27e682\u27e7"_s;
    QTest::newRow("a surrogate") << "\xed\xa0\x80"_ba
                                 << u"\u27e6ED\u27e7\u27e6A0\u27e7\u27e680\u27e7"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\u27e6U+0000\u27e7b"_s;
    QTest::newRow("right-to-left override") << "a\xe2\x80\xae"_ba << u"a\u27e6U+202E\u27e7"_s;
    QTest::newRow("paragraph separator") << "\xe2\x80\xa9"_ba << u"\u27e6U+2029\u27e7"_s;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf{}"_ba << u"\u27e6U+FEFF\u27e7{}"_s;
    QTest::newRow("tag beyond 16 bits") << "\xf3\xa0\x81\x81"_ba << u"\u27e6U+E0041\u27e7"_s;
    QTest::newRow("no character") << "\xef\xbf\xbf"_ba << u"\u27e6U+FFFF\u27e7"_s;
    QTest::newRow("a lone carriage return") << "a\rb"_ba << u"a\u27e6U+000D\u27e7b"_s;
    QTest::newRow("no-break space") << "a\xc2\xa0"
                                       "b"_ba
                                    << u"a\u00a0b"_s;
    QTest::newRow("what looks like a mark")
        << u"\u27e6FF\u27e7"_s.toUtf8() << u"\u27e6U+27E6\u27e7FF\u27e7"_s;
}

void TestEscapedText::bytes_thereAndBack_areTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(escapedText(bytes), text);
    QCOMPARE(unescapedBytes(text), bytes);
}

void TestEscapedText::lineEnds_ofTwo_areShownAsOne()
{
    QCOMPARE(escapedText("a\r\nb"), u"a\nb"_s);
}

void TestEscapedText::unescape_whatIsNoMark_staysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("open") << u"\u27e6FF"_s;
    QTest::newRow("no digits") << u"\u27e6GG\u27e7"_s;
    QTest::newRow("a sign") << u"\u27e6+F\u27e7"_s;
    QTest::newRow("too many digits") << u"\u27e6FFF\u27e7"_s;
    QTest::newRow("too large") << u"\u27e6U+110000\u27e7"_s;
    QTest::newRow("half a character") << u"\u27e6U+D800\u27e7"_s;
    QTest::newRow("empty") << u"\u27e6\u27e7"_s;
}

void TestEscapedText::unescape_whatIsNoMark_staysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(unescapedBytes(text), text.toUtf8());
}

void TestEscapedText::length_ofAMark_isAllOfIt()
{
    const QString text = u"a\u27e6FF\u27e7\U0001F9B5"_s;
    QCOMPARE(escapedLength(text, 0), 1);
    QCOMPARE(escapedLength(text, 1), 4);
    QCOMPARE(escapedLength(text, 5), 2);
    QCOMPARE(escapedLength(text, 7), 0);
}

QTEST_GUILESS_MAIN(TestEscapedText)
#include "tst_escapedtext.moc"
