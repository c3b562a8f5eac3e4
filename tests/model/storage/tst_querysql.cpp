// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/records.h"
#include "tests/support/search.h"

using namespace Qt::StringLiterals;

/// Searches, from what somebody types to what is found.
class TestQuerySql final : public QObject
{
    Q_OBJECT

private:
    static QByteArray sure(const QByteArray &id, const QByteArray &confidence)
    {
        return records::record(id, "doms", "sure").replace("0.90", confidence);
    }

    static void decide(TemporaryProject &t, const QString &label, const Decision &decision,
                       const QString &who)
    {
        const auto done =
            ReviewDesk(t.project()).decide(t.summary(label).id, decision, t.actor(who));
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    }

    static void edit(TemporaryProject &t, const QString &label, const QByteArray &text)
    {
        const Patch patch = {
            {PatchOperation::Kind::Replace, *JsonPointer::parse(u"/user_input"_s), {}, text, {}}};
        const ExampleSummary summary = t.summary(label);
        QVERIFY(ReviewDesk(t.project())
                    .edit(summary.id, summary.revision, patch, t.actor(u"keller"_s))
                    .ok());
    }

    static void fill(TemporaryProject &t)
    {
        t.import(
            u"one.jsonl"_s,
            records::lines({records::record("a-1", "acute", "Sore Knee from na\\u00efve squats"),
                            records::record("a-2", "acute", "knee is sore \\ud83d\\ude42"),
                            records::record("c-1", "chronic", "\xd7\x9b\xd7\x90\xd7\x91 hip"),
                            sure("d-1", "0.30"), sure("d-2", "\"high\"")}));
        t.import(u"two.jsonl"_s, records::lines({records::record("x-100", "odd ones", "elbow")}));
        decide(t, u"a-1"_s, {Verdict::Approve, {}, {}}, u"keller"_s);
        decide(t, u"c-1"_s, {Verdict::Reject, {u"unsafe-advice"_s, u"duplicate"_s}, {}},
               u"Ortiz B"_s);
        decide(t, u"d-1"_s, {Verdict::Reject, {u"duplicate"_s}, {}}, u"Ortiz B"_s);
        QVERIFY(ReviewDesk(t.project()).undo(t.actor(u"Ortiz B"_s)).ok());
        QVERIFY(ReviewDesk(t.project())
                    .setFlag(t.summary(u"a-2"_s).id, true, t.actor(u"keller"_s))
                    .ok());
        edit(t, u"x-100"_s, "\"shoulder\"");
        for (
            const QString &sql :
            {u"UPDATE example SET open_errors = 2 WHERE label = 'a-2'"_s,
             u"INSERT INTO finding VALUES (2, 0, 'probability-sum', 'error', '', '[]', '', '[]', '')"_s,
             u"INSERT INTO finding VALUES (1, 0, 'probability-sum', 'error', '', '[]', '', '[]', 'u')"_s,
             u"INSERT INTO dataset_finding VALUES (1, 3, 'probability-sum', 'error', '', '[]', '', '[]')"_s})
            QVERIFY(t.project().database().run(sql).ok());
    }

    std::unique_ptr<TemporaryProject> m_project; ///< The searches only read it.

private Q_SLOTS:
    void initTestCase()
    {
        m_project = std::make_unique<TemporaryProject>();
        fill(*m_project);
    }

    void search_finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("labels");
        const QString all = u"a-1 a-2 c-1 d-1 d-2 x-100"_s;
        QTest::newRow("nothing to look for finds all") << u""_s << all;
        QTest::newRow("a word, whatever its case") << u"KNEE "_s << all; // the condition
        QTest::newRow("words in any order") << u"sore squats "_s << u"a-1"_s;
        QTest::newRow("the last word as a beginning") << u"squ"_s << u"a-1"_s;
        QTest::newRow("only the last word as a beginning") << u"squ sore"_s << u""_s;
        QTest::newRow("a phrase") << u"\"sore knee\""_s << u"a-1"_s;
        QTest::newRow("a phrase ends with its field") << u"\"squats step\""_s << u""_s;
        QTest::newRow("without its diacritics") << u"naive "_s << u"a-1"_s;
        QTest::newRow("with diacritics of another kind") << u"nàïvé "_s << u"a-1"_s;
        QTest::newRow("right to left") << u"כאב "_s << u"c-1"_s;
        QTest::newRow("the label") << u"x-100 "_s << u"x-100"_s;
        QTest::newRow("the condition of the differential") << u"bursitis hip "_s << u"c-1"_s;
        QTest::newRow("what is excluded") << u"sore -squats"_s << u"a-2"_s;
        QTest::newRow("only what is excluded") << u"-sore"_s << u"c-1 d-1 d-2 x-100"_s;
        QTest::newRow("an edited text") << u"shoulder "_s << u"x-100"_s;
        QTest::newRow("not the text before the edit") << u"elbow "_s << u""_s;
        QTest::newRow("a category") << u"category:acute"_s << u"a-1 a-2"_s;
        QTest::newRow("a category that only examples have")
            << u"category:\"odd ones\""_s << u"x-100"_s;
        QTest::newRow("categories") << u"category:chronic,doms"_s << u"c-1 d-1 d-2"_s;
        QTest::newRow("all but a category") << u"-category:acute,doms"_s << u"c-1 x-100"_s;
        QTest::newRow("a status and a word") << u"status:approved sore"_s << u"a-1"_s;
        QTest::newRow("all but a status") << u"-status:pending"_s << u"a-1 c-1"_s;
        QTest::newRow("an open finding") << u"finding:probability-sum"_s << u"a-2 c-1"_s;
        QTest::newRow("no open finding")
            << u"-finding:probability-sum category:acute"_s << u"a-1"_s;
        QTest::newRow("low confidence") << u"confidence:<0.5"_s << u"d-1"_s;
        QTest::newRow("confidence as it is") << u"confidence:0.3"_s << u"d-1"_s;
        QTest::newRow("one of two confidences")
            << u"confidence:<0.5,0.9.."_s << u"a-1 a-2 c-1 d-1 x-100"_s;
        QTest::newRow("no confidence is not low")
            << u"-confidence:<0.5"_s << u"a-1 a-2 c-1 d-2 x-100"_s;
        QTest::newRow("errors") << u"errors:>0"_s << u"a-2"_s;
        QTest::newRow("no errors") << u"errors:0 category:acute"_s << u"a-1"_s;
        QTest::newRow("warnings") << u"warnings:1.."_s << u""_s;
        QTest::newRow("a batch") << u"batch:2"_s << u"x-100"_s;
        QTest::newRow("batches") << u"batch:1,2"_s << all;
        QTest::newRow("flagged") << u"flagged:yes"_s << u"a-2"_s;
        QTest::newRow("yes and no") << u"flagged:yes,no"_s << all;
        QTest::newRow("edited") << u"edited:yes"_s << u"x-100"_s;
        QTest::newRow("as generated") << u"edited:no -category:acute,doms"_s << u"c-1"_s;
        QTest::newRow("what I did") << u"reviewer:me"_s << u"a-1 a-2 x-100"_s;
        QTest::newRow("what another did, and did not undo")
            << u"reviewer:\"ortiz b\""_s << u"c-1"_s;
        QTest::newRow("a reason that was not undone") << u"reason:duplicate"_s << u"c-1"_s;
        QTest::newRow("another reason") << u"reason:language,unsafe-advice"_s << u"c-1"_s;
        QTest::newRow("an id") << u"id:a-1"_s << u"a-1"_s;
        QTest::newRow("the beginning of an id") << u"id:a-*,x*"_s << u"a-1 a-2 x-100"_s;
        QTest::newRow("no wildcards of SQL") << u"id:a_1,%*"_s << u""_s;
        QTest::newRow("all that excludes all") << u"-id:*"_s << u""_s;
    }

    void search_finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, labels);
        QCOMPARE(found(*m_project, text).join(u' '), labels);
    }

    void search_hostileText_isOnlyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("labels"); // or what the refusal says
        const QString refused = u"A search needs a letter or a digit: punctuation and symbols are "
                                "not looked for."_s;
        QTest::newRow("a quote") << u"\""_s << refused;
        QTest::newRow("a star") << u"*"_s << refused;
        QTest::newRow("a minus") << u"-"_s << refused;
        QTest::newRow("emoji") << u"🙂"_s << refused;
        QTest::newRow("NUL") << u"sore\u0000squats"_s << u""_s; // one word after the other
        QTest::newRow("NUL between two words") << u"knee\u0000is "_s << u"a-2"_s;
        QTest::newRow("parentheses") << u"(sore) NOT( squats )"_s << u""_s; // NOT is a word
        QTest::newRow("OR is a word") << u"sore OR hip"_s << u""_s;
        QTest::newRow("NEAR is a word") << u"NEAR(sore squats)"_s << u""_s;
        QTest::newRow("a column's name") << u"\"words : sore\""_s << u""_s;
        QTest::newRow("a star behind a word is no wildcard") << u"squ* "_s << u""_s;
        QTest::newRow("a circumflex") << u"^sore squats"_s << u"a-1"_s;
        QTest::newRow("quotes inside") << u"so\"re\" "_s << u""_s;
        QTest::newRow("an SQL string's end") << u"squats'; DROP TABLE event; --"_s << u""_s;
        QTest::newRow("a filter's SQL") << u"id:\"' OR 1 --\""_s << u""_s;
        QTest::newRow("half a character") << QString(u"squats "_s + QChar(0xd83d)) << u"a-1"_s;
        QTest::newRow("a mark of the order of bytes") << u"\uFEFFsquats "_s << u"a-1"_s;
        QTest::newRow("a right-to-left mark") << u"\u202Esquats "_s << u"a-1"_s;
        QTest::newRow("one very long word") << u"a"_s.repeated(10'000) << u""_s;
        QTest::newRow("one very long phrase")
            << QString(u'"' + u"sore "_s.repeated(1'999) + u'"') << u""_s;
        QTest::newRow("many words") << QString(u"sore "_s.repeated(99)) << u"a-1 a-2"_s;
        QTest::newRow("many that are excluded")
            << QString(u"-squats "_s.repeated(100)) << u"a-2 c-1 d-1 d-2 x-100"_s;
        QTest::newRow("many values")
            << QString(u"id:a-1"_s + u",x*"_s.repeated(99)) << u"a-1 x-100"_s;
    }

    void search_hostileText_isOnlyText()
    {
        QFETCH(QString, text);
        QFETCH(QString, labels);
        QCOMPARE(found(*m_project, text).join(u' '), labels);
    }

    void page_wordsByKey_bothWays()
    {
        ExampleFilter filter;
        filter.query = *readQuery(m_project->project(), u"knee "_s, {});
        const auto labels = [&](ExampleId from, Qt::SortOrder order) {
            QStringList list;
            for (const ExampleSummary &s :
                 *m_project->project().examples().page(filter, from, 2, order))
                list += s.label;
            return list.join(u' ');
        };
        QCOMPARE(labels({}, Qt::AscendingOrder), u"a-1 a-2"_s);
        QCOMPARE(labels({2}, Qt::AscendingOrder), u"c-1 d-1"_s);
        QCOMPARE(labels({}, Qt::DescendingOrder), u"x-100 d-2"_s);
        QCOMPARE(labels({3}, Qt::DescendingOrder), u"a-2 a-1"_s);
        QCOMPARE(*m_project->project().examples().countUpTo(filter, {3}), 3);
    }
};

QTEST_GUILESS_MAIN(TestQuerySql)
#include "tst_querysql.moc"
