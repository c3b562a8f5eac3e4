// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/queryediting.h"
#include "model/review/queryparser.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QueryVocabulary vocabulary()
{
    QueryVocabulary known;
    known.choices[QueryField::Category] = {{u"acute"_s, {}}, {u"doms"_s, {}}};
    known.choices[QueryField::Status] = {{u"pending"_s, {}}, {u"approved"_s, {}}};
    return known;
}

} // namespace

class TestQueryEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withFilter_oneField_leavesTheRest_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, const QStringList &values,
                            const QString &after) {
            QTest::newRow(name) << before << values << after;
        };
        row("nothing was typed", {}, {u"acute"_s}, u"category:acute"_s);
        row("behind words", u"sore knee "_s, {u"acute"_s}, u"sore knee category:acute"_s);
        row("instead of another value", u"category:doms status:pending"_s, {u"acute"_s},
            u"status:pending category:acute"_s);
        row("instead of one that was negated", u"-category:doms"_s, {u"acute"_s},
            u"category:acute"_s);
        row("several values", {}, {u"acute"_s, u"doms"_s}, u"category:acute,doms"_s);
        row("taken away", u"knee category:acute status:pending"_s, {}, u"knee status:pending"_s);
        row("the last one taken away", u"category:acute"_s, {}, {});
    }

    void withFilter_oneField_leavesTheRest()
    {
        QFETCH(QString, before);
        QFETCH(QStringList, values);
        const QueryVocabulary known = vocabulary();
        const Result<Query> query = QueryParser(known).parse(before);
        QVERIFY(query);
        const QString text = QueryEditing::withFilter(*query, QueryField::Category, values);
        QTEST(text, "after");
        QVERIFY(QueryParser(known).parse(text));
    }

    void valuesOf_typedFilter_areAsTheyWereTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("simple");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("none") << u"knee"_s << true << QStringList();
        QTest::newRow("two") << u"category:acute,doms"_s << true
                             << QStringList({u"acute"_s, u"doms"_s});
        QTest::newRow("of another field") << u"status:pending"_s << true << QStringList();
        QTest::newRow("negated") << u"-category:acute"_s << false << QStringList();
        QTest::newRow("twice") << u"category:acute category:doms"_s << false << QStringList();
    }

    void valuesOf_typedFilter_areAsTheyWereTyped()
    {
        QFETCH(QString, text);
        QFETCH(bool, simple);
        const QueryVocabulary known = vocabulary();
        const Result<Query> query = QueryParser(known).parse(text);
        QVERIFY(query);
        const auto values = QueryEditing::valuesOf(*query, QueryField::Category, text);
        QCOMPARE(values.has_value(), simple);
        QTEST(values.value_or(QStringList()), "values");
    }
};

QTEST_GUILESS_MAIN(TestQueryEditing)
#include "tst_queryediting.moc"
