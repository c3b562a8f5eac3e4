// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/queryparser.h"
#include "model/review/textmatcher.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTextMatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_areMarked_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        QTest::newRow("a word, each time")
            << u"knee "_s << u"Knee, my knee!"_s << u"[Knee], my [knee]!"_s;
        QTest::newRow("a whole word only") << u"knee "_s << u"kneecap"_s << u"kneecap"_s;
        QTest::newRow("a word that grows") << u"kne"_s << u"a kneecap"_s << u"a [kneecap]"_s;
        QTest::newRow("without its diacritics")
            << u"uberlastet "_s << u"Überlastet"_s << u"[Überlastet]"_s;
        QTest::newRow("a phrase") << u"\"sore knee\""_s << u"sore hip, sore  KNEE"_s
                                  << u"sore hip, [sore  KNEE]"_s;
        QTest::newRow("a word with a hyphen is a phrase")
            << u"acute-7 "_s << u"acute 7 acute"_s << u"[acute 7] acute"_s;
        QTest::newRow("two words that touch")
            << u"sore \"sore knee\""_s << u"sore knee"_s << u"[sore knee]"_s;
        QTest::newRow("nothing that is excluded")
            << u"hip -knee"_s << u"knee hip"_s << u"knee [hip]"_s;
        QTest::newRow("right to left") << u"ברך "_s << u"כאב ברך"_s << u"כאב [ברך]"_s;
    }

    void matches_areMarked()
    {
        QFETCH(QString, search);
        QFETCH(QString, text);
        QFETCH(QString, marked);
        const QueryVocabulary none;
        const TextMatcher matcher(*QueryParser(none).parse(search));
        QVERIFY(matcher.isActive());
        const QList<TextRange> matches = matcher.matches(text);
        for (auto range = matches.crbegin(); range != matches.crend(); ++range) {
            text.insert(range->start + range->length, u']');
            text.insert(range->start, u'[');
        }
        QCOMPARE(text, marked);
    }

    void isActive_filtersAlone_isFalse()
    {
        const QueryVocabulary none;
        QVERIFY(!TextMatcher(*QueryParser(none).parse(u"flagged:yes -knee"_s)).isActive());
    }
};

QTEST_GUILESS_MAIN(TestTextMatcher)
#include "tst_textmatcher.moc"
