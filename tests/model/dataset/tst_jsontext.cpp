// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Strings are looked through several bytes at once: each length, at each offset, with
    /// something in it that does not end it.
    void of_stringOfAnyLength_endsAtItsQuote()
    {
        for (const QByteArray &inside : {"x"_ba, "\\\""_ba, "\\\\"_ba, "\xE2\x86\x92"_ba}) {
            for (int before = 0; before < 20; ++before) {
                for (int behind = 0; behind < 20; ++behind) {
                    const QByteArray text =
                        '"' + QByteArray(before, 'a') + inside + QByteArray(behind, 'b') + '"';
                    const auto read = JsonText::of("[" + text + ",7]");
                    QVERIFY(read);
                    QCOMPARE(read->root().size(), 2);
                    QCOMPARE(read->root().at(0).raw(), text);
                    QCOMPARE(read->root().at(1).raw(), "7"_ba);
                }
            }
        }
    }

    void of_stringWithoutEnd_isNothing()
    {
        for (int length = 0; length < 20; ++length) {
            const QByteArray open = "[\"" + QByteArray(length, 'a');
            QVERIFY(!JsonText::of(open));
            QVERIFY(!JsonText::of(open + '\\'));
            QVERIFY(!JsonText::of(open + "\\\""));
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
