// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/labelsearch.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

using namespace Qt::StringLiterals;

class TestLabelSearch final : public QObject
{
    Q_OBJECT

    static QStringList labels(const Result<QList<LabelHit>> &hits)
    {
        QStringList list;
        if (!hits)
            return {hits.error().detail};
        for (const LabelHit &hit : *hits)
            list += hit.label;
        return list;
    }
    static QByteArray content()
    {
        return records::lines({records::record("knee-1", "acute", "elbow"),
                               records::record("knee-2", "doms", "elbows and hips"),
                               records::record("Knee-3", "acute", "hip"),
                               records::record("zebra-1", "acute", "wrist")});
    }

private Q_SLOTS:
    void startingWith_table_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a beginning") << u"knee-"_s << QStringList{u"knee-1"_s, u"knee-2"_s};
        QTest::newRow("the whole") << u"knee-2"_s << QStringList{u"knee-2"_s};
        QTest::newRow("in capitals, small letters too")
            << u"KNEE"_s << QStringList{u"knee-1"_s, u"knee-2"_s};
        QTest::newRow("as typed first")
            << u"Knee"_s << QStringList{u"Knee-3"_s, u"knee-1"_s, u"knee-2"_s};
        QTest::newRow("inside") << u"nee"_s << QStringList{};
        QTest::newRow("a wildcard is a letter") << u"%"_s << QStringList{};
        QTest::newRow("a star is a letter") << u"knee*"_s << QStringList{};
        QTest::newRow("nothing") << QString() << QStringList{};
    }

    void startingWith_table()
    {
        QFETCH(QString, text);
        TemporaryProject t;
        t.import(u"a.jsonl"_s, content());
        QTEST(labels(LabelSearch(t.project().database()).startingWith(text, 10)), "found");
    }

    void startingWith_limit_holdsForAllWritings()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, content());
        QCOMPARE(labels(LabelSearch(t.project().database()).startingWith(u"Knee"_s, 2)),
                 (QStringList{u"Knee-3"_s, u"knee-1"_s}));
    }

    void startingWith_hit_isTheExample()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, content());
        const auto hits = LabelSearch(t.project().database()).startingWith(u"knee-2"_s, 1);
        const ExampleSummary summary = t.summary(u"knee-2"_s);
        QCOMPARE(hits->first(), (LabelHit{summary.id, summary.label, summary.category,
                                          summary.title, summary.status}));
    }

    void withWords_table_data()
    {
        using Words = LabelSearch::Words;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Words>("words");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, Words words,
                            const QStringList &found) {
            QTest::newRow(name) << text << words << found;
        };
        row("a beginning of a word", u"elbo"_s, Words::Beginnings, {u"knee-1"_s, u"knee-2"_s});
        row("of each word", u"hips elb"_s, Words::Beginnings, {u"knee-2"_s});
        row("inside a label", u"zeb"_s, Words::Beginnings, {u"zebra-1"_s});
        row("a whole word", u"elbow"_s, Words::Whole, {u"knee-1"_s});
        row("no whole word", u"elbo"_s, Words::Whole, {});
        row("too short", u"el"_s, Words::Beginnings, {});
        row("syntax is none", u"\"elb\" OR (wrist"_s, Words::Beginnings, {});
        row("signs only", u"*-\"("_s, Words::Beginnings, {});
    }

    void withWords_table()
    {
        QFETCH(QString, text);
        QFETCH(LabelSearch::Words, words);
        TemporaryProject t;
        t.import(u"a.jsonl"_s, content());
        QTEST(labels(LabelSearch(t.project().database()).withWords(text, words, 10)), "found");
    }
};

QTEST_GUILESS_MAIN(TestLabelSearch)
#include "tst_labelsearch.moc"
