// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/foldedwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFoldedWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areCutAndFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("capitals become small") << u"Sore KNEE"_s << u"sore|knee"_s;
        QTest::newRow("an underscore parts words") << u"knee_sprain"_s << u"knee|sprain"_s;
        QTest::newRow("punctuation stands between") << u"\"100%\" (3/10)..."_s << u"100|3|10"_s;
        QTest::newRow("diacritics go") << u"Överlast naïve ệ"_s << u"overlast|naive|e"_s;
        QTest::newRow("so do those that stand apart") << u"nai\u0308ve"_s << u"naive"_s;
        QTest::newRow("symbols and emoji are no words") << u"→ 🙂 ±"_s << u""_s;
        QTest::newRow("a letter beyond the first plane is one") << u"𝒳a"_s << u"𝒳a"_s;
        QTest::newRow("half a character is none") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a|b"_s;
        QTest::newRow("right to left") << u"כאב ברך"_s << u"כאב|ברך"_s;
        QTest::newRow("Hangul stays whole") << u"무릎"_s << u"무릎"_s;
    }

    void words_areCutAndFolded()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QStringList list;
        for (const FoldedWord &word : foldedWords(text))
            list += word.text;
        QCOMPARE(list.join(u'|'), words);
    }

    void places_pointIntoTheText()
    {
        const QString text = u"(Öl) 𝒳a nai\u0308ve."_s;
        QStringList places;
        for (const FoldedWord &word : foldedWords(text))
            places += text.mid(word.place.start, word.place.length);
        QCOMPARE(places, QStringList({u"Öl"_s, u"𝒳a"_s, u"nai\u0308ve"_s}));
    }
};

QTEST_GUILESS_MAIN(TestFoldedWords)
#include "tst_foldedwords.moc"
