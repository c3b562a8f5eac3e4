// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/jsonpointer.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonPointer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_validText_comesBackTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        QTest::newRow("the document") << u""_s << QStringList{};
        QTest::newRow("an empty key") << u"/"_s << QStringList{u""_s};
        QTest::newRow("an index") << u"/a/0"_s << QStringList{u"a"_s, u"0"_s};
        QTest::newRow("a slash in a key") << u"/a~1b"_s << QStringList{u"a/b"_s};
        QTest::newRow("a tilde in a key") << u"/m~0n"_s << QStringList{u"m~n"_s};
        QTest::newRow("an escaped tilde before a one") << u"/~01"_s << QStringList{u"~1"_s};
    }

    void parse_validText_comesBackTheSame()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, tokens);
        const std::optional<JsonPointer> pointer = JsonPointer::parse(text);
        QVERIFY(pointer);
        QCOMPARE(pointer->tokens(), tokens);
        QCOMPARE(pointer->toString(), text);
    }

    void parse_badText_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no slash first") << u"a/b"_s;
        QTest::newRow("a tilde at the end") << u"/a~"_s;
        QTest::newRow("an unknown escape") << u"/a~2"_s;
    }

    void parse_badText_isRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!JsonPointer::parse(text));
    }

    void contains_placeInside_isTrue()
    {
        const JsonPointer chain = *JsonPointer::parse(u"/output/reasoning_chain"_s);
        QVERIFY(chain.contains(chain));
        QVERIFY(chain.contains(chain / 3));
        QVERIFY(!chain.contains(chain.parent()));
        QVERIFY(!chain.contains(*JsonPointer::parse(u"/output/reasoning_chain2"_s)));
    }
};

QTEST_GUILESS_MAIN(TestJsonPointer)
#include "tst_jsonpointer.moc"
