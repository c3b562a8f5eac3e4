// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace rulecheck;

namespace {

constexpr auto list = "/output/differential_diagnoses";

/// Full entries from pairs of a name and a probability's source text.
QByteArray entries(const QList<std::pair<QString, QByteArray>> &pairs)
{
    QByteArrayList objects;
    for (const auto &[name, probability] : pairs)
        objects +=
            R"({"condition":)" + text(name) + R"(,"probability":)" + probability +
            R"(,"distinguishing_features":"Sore to touch","confidence_reasoning":"It fits"})";
    return '[' + objects.join(',') + ']';
}

QByteArray numbered(const QByteArrayList &probabilities)
{
    QList<std::pair<QString, QByteArray>> pairs;
    for (const QByteArray &probability : probabilities)
        pairs += {u"condition_%1"_s.arg(QChar(u'a' + int(pairs.size()))), probability};
    return entries(pairs);
}

QByteArray listing(const QByteArray &value, const QString &category = u"acute"_s)
{
    return with(base(category), {{list, value}});
}

QString probabilitiesOf(const QByteArray &record)
{
    QStringList values;
    for (const Differential &differential : Example::of(record)->differentials())
        values += QString::fromUtf8(differential.probability.raw().toByteArray());
    return values.join(u' ');
}

QStringList at(const char *severity, const QString &below = {})
{
    return {QString::fromUtf8(severity) + u' ' + QString::fromUtf8(list) + below};
}

} // namespace

/// The list of possible diagnoses.
class TestDifferentialRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void count_isTwoAtLeast()
    {
        const QString rule = u"differential-count"_s;
        QCOMPARE(places(rule, base(u"acute"_s)), QStringList());
        QCOMPARE(places(rule, listing(numbered({"0.6", "0.4"}))), QStringList());
        QCOMPARE(places(rule, listing(numbered({"0.9"}))), at("warning"));
        QCOMPARE(places(rule, listing("[]")), at("error"));
        QCOMPARE(places(rule, without(base(u"acute"_s), {list})), QStringList{u"error /output"_s});
        QCOMPARE(places(rule, without(base(u"context"_s), {list})),
                 QStringList{u"warning /output"_s});
        QCOMPARE(places(rule, listing("\"none\"")), QStringList());
        QCOMPARE(places(rule, listing("[]", u"ambiguous"_s)), QStringList());
    }

    void range_isZeroToOne_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("mended"); // Empty: there is no fix.
        QTest::newRow("shares pass") << numbered({"0.35", "0.65"}) << QStringList() << QString();
        QTest::newRow("35 is percent") << numbered({"0.6", "35", "0.05"})
                                       << at("error", u"/1/probability"_s) << u"0.6 0.35 0.05"_s;
        QTest::newRow("a whole list in percent")
            << numbered({"60", "35", "5"})
            << at("error", u"/0/probability"_s) + at("error", u"/1/probability"_s) +
                   at("error", u"/2/probability"_s)
            << u"0.6 0.35 0.05"_s;
        QTest::newRow("percent in a text")
            << numbered({"\"65%\"", "0.35"}) << at("error", u"/0/probability"_s) << u"0.65 0.35"_s;
        QTest::newRow("negative") << numbered({"1", "-0.1"}) << at("error", u"/1/probability"_s)
                                  << QString();
        QTest::newRow("a word") << numbered({"\"high\"", "0.2"}) << at("error", u"/0/probability"_s)
                                << QString();
        QTest::newRow("null") << numbered({"0.8", "null"}) << at("error", u"/1/probability"_s)
                              << QString();
        QTest::newRow("missing") << R"([{"condition":"a"},{"condition":"b","probability":0.4}])"_ba
                                 << at("error", u"/0"_s) << QString();
        QTest::newRow("what is left over needs none")
            << R"([{"condition":"strain","probability":0.9},{"condition":"other"}])"_ba
            << QStringList() << QString();
    }
    void range_isZeroToOne()
    {
        QFETCH(QByteArray, value);
        QFETCH(QStringList, expected);
        QFETCH(QString, mended);
        const QString rule = u"probability-range"_s;
        const QByteArray record = listing(value);
        QCOMPARE(places(rule, record), expected);
        if (mended.isEmpty())
            return;
        QByteArray after;
        QCOMPARE(fixed(rule, record, &after), QString());
        QCOMPARE(probabilitiesOf(after), mended);
    }

    void sum_isOne_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("mended");
        QTest::newRow("one to the digit")
            << numbered({"0.50", "0.35", "0.10", "0.05"}) << QStringList() << QString();
        QTest::newRow("rounding passes")
            << numbered({"0.33", "0.33", "0.33"}) << QStringList() << QString();
        QTest::newRow("a little short")
            << numbered({"0.45", "0.30", "0.20"}) << at("warning") << u"0.47 0.32 0.21"_s;
        QTest::newRow("far above")
            << numbered({"0.7", "0.34", "0.2"}) << at("error") << u"0.57 0.27 0.16"_s;
        QTest::newRow("too far for a fix")
            << numbered({"0.6", "0.5", "0.2"}) << at("error") << QString();
        QTest::newRow("one entry is no whole") << numbered({"0.7"}) << at("error") << QString();
        QTest::newRow("an entry for the rest")
            << entries({{u"strain"_s, "0.6"}, {u"tear"_s, "0.2"}, {u"other_causes"_s, "0.1"}})
            << QStringList() << QString();
        QTest::newRow("an entry for the rest is no excuse for too much")
            << entries({{u"strain"_s, "0.9"}, {u"tear"_s, "0.4"}, {u"other"_s, "0.1"}})
            << at("error") << QString();
        QTest::newRow("out of range is another rule's fault")
            << numbered({"60", "0.5"}) << QStringList() << QString();
    }
    void sum_isOne()
    {
        QFETCH(QByteArray, value);
        QFETCH(QStringList, expected);
        QFETCH(QString, mended);
        const QString rule = u"probability-sum"_s;
        const QByteArray record = listing(value);
        QCOMPARE(places(rule, record), expected);
        if (!expected.isEmpty())
            QCOMPARE(findings(rule, record).first().isFixable(), !mended.isEmpty());
        if (mended.isEmpty())
            return;
        QByteArray after;
        QCOMPARE(fixed(rule, record, &after), QString());
        QCOMPARE(probabilitiesOf(after), mended);
    }

    void sum_isShown()
    {
        const QList<Finding> found =
            findings(u"probability-sum"_s, listing(numbered({"0.45", "0.30", "0.20"})));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().message, u"0.45 + 0.30 + 0.20 = 0.95, not 1."_s);
    }

    void fields_areFilled_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("all filled")
            << R"({"condition":"x","probability":0,"distinguishing_features":"f","confidence_reasoning":"r"})"_ba
            << QStringList();
        QTest::newRow("features missing")
            << R"({"condition":"x","probability":0,"confidence_reasoning":"r"})"_ba
            << at("error", u"/1"_s);
        QTest::newRow("features blank")
            << R"({"condition":"x","probability":0,"distinguishing_features":" ","confidence_reasoning":"r"})"_ba
            << at("error", u"/1/distinguishing_features"_s);
        QTest::newRow("reason null")
            << R"({"condition":"x","probability":0,"distinguishing_features":"f","confidence_reasoning":null})"_ba
            << at("error", u"/1/confidence_reasoning"_s);
        QTest::newRow("no name")
            << R"({"condition":"","probability":0,"distinguishing_features":"f","confidence_reasoning":"r"})"_ba
            << at("error", u"/1/condition"_s);
        QTest::newRow("features in a list")
            << R"({"condition":"x","probability":0,"distinguishing_features":["f"],"confidence_reasoning":"r"})"_ba
            << QStringList();
    }
    void fields_areFilled()
    {
        QFETCH(QByteArray, entry);
        const QByteArray first =
            R"({"condition":"strain","probability":1,"distinguishing_features":"f","confidence_reasoning":"r"})";
        QTEST(places(u"differential-fields"_s, listing('[' + first + ',' + entry + ']')),
              "expected");
    }

    void conditions_areNamedOnce_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("repeated");
        QTest::newRow("another condition") << u"bicep_tear"_s << false;
        QTest::newRow("the same name") << u"patellar_tendinopathy"_s << true;
        QTest::newRow("the same in prose") << u"Patellar Tendinopathy"_s << true;
        QTest::newRow("another spelling") << u"patellar tendonitis"_s << true;
        QTest::newRow("the other side") << u"left_patellar_tendinopathy"_s << false;
        QTest::newRow("another course") << u"chronic_patellar_tendinopathy"_s << false;
    }
    void conditions_areNamedOnce()
    {
        QFETCH(QString, other);
        QFETCH(bool, repeated);
        const QByteArray record =
            listing(entries({{u"patellar_tendinopathy"_s, "0.7"}, {other, "0.3"}}));
        QCOMPARE(places(u"differential-fields"_s, record),
                 repeated ? at("error", u"/1/condition"_s) : QStringList());
    }

    void order_isByProbability()
    {
        const QString rule = u"differential-fields"_s;
        const QByteArray record = listing(numbered({"0.1", "0.5", "0.15", "0.25"}));
        QCOMPARE(places(rule, record), at("hint"));
        QByteArray after;
        QCOMPARE(fixed(rule, record, &after), QString());
        QCOMPARE(probabilitiesOf(after), u"0.5 0.25 0.15 0.1"_s);
        QCOMPARE(places(rule, listing(numbered({"0.4", "0.3", "0.3"}))), QStringList());
    }

    void primary_isTheTop_data()
    {
        QTest::addColumn<QString>("primary");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *name, const QString &primary, bool passes) {
            QTest::newRow(name) << primary << passes;
        };
        row("the same", u"acl_rupture"_s, true);
        row("with its side", u"left ACL rupture"_s, true);
        row("a shared word", u"ACL_tear"_s, true);
        row("a lesser entry", u"meniscus_tear"_s, false);
        row("none of the list", u"hamstring_strain"_s, false);
        row("of no known kind", u""_s, true);
    }
    void primary_isTheTop()
    {
        QFETCH(QString, primary);
        QFETCH(bool, passes);
        const QByteArray record =
            with(listing(entries({{u"ACL_rupture"_s, "0.6"}, {u"meniscus_tear"_s, "0.4"}})),
                 {{"/output/assessment/injury_type", text(primary)}});
        QCOMPARE(places(u"primary-is-top"_s, record),
                 passes ? QStringList() : QStringList{u"warning /output/assessment/injury_type"_s});
    }

    void primary_sharingOnlyTheKind_isALesserEntryAllTheSame()
    {
        const QByteArray record = with(
            listing(entries({{u"quadriceps_strain"_s, "0.6"}, {u"hip_flexor_strain"_s, "0.4"}})),
            {{"/output/assessment/injury_type", "\"hip_flexor_strain\""}});
        QCOMPARE(places(u"primary-is-top"_s, record),
                 QStringList{u"warning /output/assessment/injury_type"_s});
        const QByteArray equal = with(
            listing(entries({{u"quadriceps_strain"_s, "0.5"}, {u"hip_flexor_strain"_s, "0.5"}})),
            {{"/output/assessment/injury_type", "\"hip_flexor_strain\""}});
        QCOMPARE(places(u"primary-is-top"_s, equal), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestDifferentialRules)
#include "tst_differentialrules.moc"
