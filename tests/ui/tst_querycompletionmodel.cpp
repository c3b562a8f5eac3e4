// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/querycompletionmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class TestQueryCompletionModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completed_choice_takesThePlaceOfWhatWasTyped_data()
    {
        QTest::addColumn<QString>("text"); // | is the cursor
        QTest::addColumn<QString>("completed");
        QTest::newRow("a name, its values come next") << u"knee ca|"_s << u"knee category:|"_s;
        QTest::newRow("a value, closed") << u"category:a|"_s << u"category:acute |"_s;
        QTest::newRow("a value in the middle")
            << u"category:a|c knee"_s << u"category:acute| knee"_s;
        QTest::newRow("a value behind a comma")
            << u"category:acute,|"_s << u"category:acute,doms |"_s;
        QTest::newRow("nothing to choose") << u"zebra|"_s << u"zebra|"_s;
    }

    void completed_choice_takesThePlaceOfWhatWasTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, completed);
        const int cursor = int(text.indexOf(u'|'));
        text.remove(cursor, 1);
        QueryCompletionModel model;
        const QAbstractItemModelTester tester(&model);
        model.setVocabulary({{{QueryField::Category, {{u"acute"_s, {}}, {u"doms"_s, {}}}}}, {}});
        model.setPlace(text, cursor);
        const auto [after, place] = model.completed(0);
        QCOMPARE(after.first(place) + u'|' + after.mid(place), completed);
    }

    void data_saysWhatAChoiceMeans()
    {
        QueryCompletionModel model;
        model.setVocabulary({{{QueryField::Batch, {{u"1"_s, u"week-7.jsonl"_s}}}}, {}});
        model.setPlace(u"batch:"_s, 6);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(Qt::EditRole).toString(), u"1"_s);
        QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), u"1  week-7.jsonl"_s);
        QVERIFY(!model.index(0).data(Qt::DecorationRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TestQueryCompletionModel)
#include "tst_querycompletionmodel.moc"
