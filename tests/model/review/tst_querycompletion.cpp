// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/querycompletion.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestQueryCompletion final : public QObject
{
    Q_OBJECT

private:
    static QueryVocabulary vocabulary()
    {
        return {{{QueryField::Category, {{u"acute"_s, u"Acute"_s}, {u"doms"_s, u"DOMS"_s}}},
                 {QueryField::Status, {{u"pending"_s, {}}, {u"approved"_s, {}}}},
                 {QueryField::Finding, {{u"probability-sum"_s, u"The sum"_s}}},
                 {QueryField::Reviewer, {{u"A. Keller"_s, {}}}},
                 {QueryField::Batch, {{u"1"_s, u"week-7.jsonl"_s}, {u"2"_s, u"doms.md"_s}}}},
                u"Ortiz"_s};
    }

private Q_SLOTS:
    void at_cursor_offersWhatMayComeNext_data()
    {
        QTest::addColumn<QString>("text"); // | is the cursor
        QTest::addColumn<QString>("choices");
        QTest::addColumn<QString>("replaced");
        QTest::newRow("the beginning of a name") << u"knee co|"_s << u"confidence:"_s << u"co"_s;
        QTest::newRow("a name behind a minus") << u"-ca|"_s << u"category:"_s << u"ca"_s;
        QTest::newRow("a name that is there already")
            << u"ca|t:acute"_s << u"category:"_s << u"cat:"_s;
        QTest::newRow("the beginning of a value, without its name")
            << u"pen|"_s << u"status:pending"_s << u"pen"_s;
        QTest::newRow("behind the colon") << u"category:|"_s << u"acute|doms"_s << u""_s;
        QTest::newRow("inside a value") << u"category:d|o knee"_s << u"doms"_s << u"do"_s;
        QTest::newRow("a second value") << u"category:acute,|"_s << u"doms"_s << u""_s;
        QTest::newRow("what a value means") << u"batch:week|"_s << u"1"_s << u"week"_s;
        QTest::newRow("me first, and a name in quotes")
            << u"reviewer:|"_s << u"me|\"A. Keller\""_s << u""_s;
        QTest::newRow("a name in quotes that are open")
            << u"reviewer:\"a|"_s << u"\"A. Keller\""_s << u"\"a"_s;
        QTest::newRow("yes or no") << u"flagged:|"_s << u"yes|no"_s << u""_s;
        QTest::newRow("nothing for a phrase") << u"\"ca|"_s << u""_s << u""_s;
        QTest::newRow("nothing for a filter that is none") << u"x:|"_s << u""_s << u""_s;
    }

    void at_cursor_offersWhatMayComeNext()
    {
        QFETCH(QString, text);
        QFETCH(QString, choices);
        QFETCH(QString, replaced);
        const int cursor = int(text.indexOf(u'|'));
        text.remove(cursor, 1);
        const QueryCompletion completion = QueryCompletion::at(text, cursor, vocabulary());
        QStringList offered;
        for (const QueryChoice &choice : completion.choices)
            offered += choice.value;
        QCOMPARE(offered.join(u'|'), choices);
        QCOMPARE(text.mid(completion.replaced.start, completion.replaced.length), replaced);
    }

    void at_blank_offersAllFilters()
    {
        for (const QString &text : {u""_s, u"knee "_s}) {
            const QueryCompletion completion =
                QueryCompletion::at(text, int(text.size()), vocabulary());
            QCOMPARE(completion.choices.size(), QueryFields::all().size());
            QCOMPARE(completion.choices.first().value, u"category:"_s);
            QVERIFY(!completion.choices.first().description.isEmpty());
            QCOMPARE(completion.replaced, (TextRange{int(text.size()), 0}));
        }
    }
};

QTEST_GUILESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
