// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/identity.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestIdentity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutInsignificantSpace_keepsStrings()
    {
        QCOMPARE(withoutInsignificantSpace("{ \"a b\" :\t[ 1 ,\r\n\" \\\" x \" ] }"),
                 "{\"a b\":[1,\" \\\" x \"]}");
    }

    void contentHash_whiteSpaceBetweenValues_makesNoDifference()
    {
        QCOMPARE(contentHash("{\"a\": 1}"), contentHash("{\n\"a\":1 }"));
        QVERIFY(contentHash("{\"a\":\"b c\"}") != contentHash("{\"a\":\"bc\"}"));
        QVERIFY(contentHash("{\"a\":0.5}") != contentHash("{\"a\":0.50}"));
    }

    void asJsonLine_recordOnOneLine_isUntouched()
    {
        QCOMPARE(asJsonLine("{ \"a\": 0.50 }"), "{ \"a\": 0.50 }");
        QCOMPARE(asJsonLine("{\n  \"a\": \"x\\ny z\"\n}"), "{\"a\":\"x\\ny z\"}");
    }

    void derivedLabel_namesCategoryAndHash()
    {
        QCOMPARE(derivedLabel(u"red_flag"_s, QByteArray::fromHex("b2829bfb00")),
                 u"red_flag-b2829bfb"_s);
        QCOMPARE(derivedLabel({}, QByteArray::fromHex("b2829bfb00")), u"example-b2829bfb"_s);
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
