// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/oddtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Each odd part as "start+length:code".
static QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const OddPart &part : OddText::in(text))
        parts +=
            u"%1+%2:%3"_s.arg(part.place.start).arg(part.place.length).arg(uint(part.code), 0, 16);
    return parts;
}

class TestOddText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void in_text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const QString &text, const QStringList &parts = {}) {
            QTest::newRow(name) << text << parts;
        };
        row("plain text", u"Knee hurts, 4/10.\n- rest\tmore"_s);
        row("line end of two", u"a\r\nb"_s);
        row("lone return", u"a\rb"_s, {u"1+1:d"_s});
        row("letters with marks", u"na\u00efve caf\u00e9 \u2264 \u2192 \u00bd"_s);
        row("no-break space", u"4\u00a0kg"_s, {u"1+1:a0"_s});
        row("narrow no-break space", u"4\u202fkg"_s, {u"1+1:202f"_s});
        row("zero width space", u"a\u200bb"_s, {u"1+1:200b"_s});
        row("byte order mark", u"\ufeffa"_s, {u"0+1:feff"_s});
        row("soft hyphen", u"ten\u00addon"_s, {u"3+1:ad"_s});
        row("override and its end", u"\u202Eabc\u202C"_s, {u"0+1:202e"_s, u"4+1:202c"_s});
        row("isolates", u"\u2067a\u2069"_s, {u"0+1:2067"_s, u"2+1:2069"_s});
        row("null and escape", QString(QChar(0)) + QChar(0x1b), {u"0+1:0"_s, u"1+1:1b"_s});
        row("separators", u"a\u2028b\u2029c"_s, {u"1+1:2028"_s, u"3+1:2029"_s});
        row("tag character", u"a\U000E0041b"_s, {u"1+2:e0041"_s});
        row("Hangul filler", u"a\u3164"_s, {u"1+1:3164"_s});
        row("braille blank", u"a\u2800"_s, {u"1+1:2800"_s});
        row("joined emoji is seen", u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s);
        row("emoji with skin and selector", u"\U0001F44D\U0001F3FD \u2764\uFE0F"_s);
        row("keycap", u"1\uFE0F\u20E3"_s);
        row("selector after a letter", u"a\uFE0F"_s, {u"1+1:fe0f"_s});
        row("joiner between letters", u"a\u200Db"_s, {u"1+1:200d"_s});
        row("Cyrillic in a Latin word", u"p\u0430in"_s, {u"1+1:430"_s});
        row("Greek omicron in a Latin word", u"sh\u03bfulder"_s, {u"2+1:3bf"_s});
        row("Cyrillic word", u"\u0431\u043e\u043b\u044c"_s);
        row("Greek letters that stand for themselves", u"TGF\u03b2 \u0394T 5 \u03bcg"_s);
        row("Hebrew is a script like others", u"\u05db\u05d0\u05d1 knee"_s);
    }
    void in_text()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QCOMPARE(partsOf(text), parts);
    }

    void nameOf_knownCharacters_saysTheirNames()
    {
        QCOMPARE(OddText::nameOf(0x200b), u"zero width space (U+200B)"_s);
        QCOMPARE(OddText::nameOf(0xe0041), u"invisible tag (U+E0041)"_s);
        QCOMPARE(OddText::nameOf(0x430), u"Cyrillic letter \u0430 (U+0430)"_s);
        QCOMPARE(OddText::nameOf(0x2009), u"unusual space (U+2009)"_s);
        QCOMPARE(OddText::nameOf(0x3), u"control character (U+0003)"_s);
    }

    void describe_severalOfOneKind_countsThem()
    {
        QCOMPARE(
            OddText::describe(u"a\u200bb\u200bc\u00ad"_s),
            u"Marked in this text: zero width space (U+200B), 2 times; soft hyphen (U+00AD)."_s);
        QVERIFY(OddText::describe(u"plain"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOddText)
#include "tst_oddtext.moc"
