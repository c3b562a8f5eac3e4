// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/table.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toText_wordsAndNumbers_areAligned()
    {
        Table table({u"Name"_s, u"Count"_s, u"What"_s});
        table.addRow({u"a"_s, u"7"_s, u""_s});
        table.addRow({u"longer"_s, u"12"_s, u"x"_s});
        QCOMPARE(table.toText(), u"Name    Count  What\n"
                                 "a           7\n"
                                 "longer     12  x"_s);
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
