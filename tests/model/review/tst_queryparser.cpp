// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/queryparser.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestQueryParser final : public QObject
{
    Q_OBJECT

private:
    static QueryVocabulary vocabulary()
    {
        return {{{QueryField::Category, {{u"acute"_s, {}}, {u"red_flag"_s, {}}}},
                 {QueryField::Status, {{u"pending"_s, {}}, {u"second_opinion"_s, {}}}},
                 {QueryField::Finding, {{u"probability-sum"_s, {}}}},
                 {QueryField::Reviewer, {{u"A. Keller"_s, {}}, {u"O\"Neil, B"_s, {}}}},
                 {QueryField::Reason, {{u"unsafe-advice"_s, {}}}},
                 {QueryField::Batch, {{u"3"_s, {}}}}},
                u"A. Keller"_s};
    }

    static Result<Query> parse(const QString &text)
    {
        const QueryVocabulary known = vocabulary();
        return QueryParser(known).parse(text);
    }

private Q_SLOTS:
    void parse_text_saysTheSameAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again");
        QTest::newRow("nothing") << u"  "_s << u""_s;
        QTest::newRow("words, the last one growing") << u"  sore   kne"_s << u"sore kne"_s;
        QTest::newRow("words, the last one whole") << u"sore knee "_s << u"sore knee "_s;
        QTest::newRow("a single letter does not grow") << u"vitamin d"_s << u"vitamin d "_s;
        QTest::newRow("a phrase") << u"\"sore  knee\""_s << u"\"sore  knee\""_s;
        QTest::newRow("a phrase that was not closed") << u"\"sore kn"_s << u"\"sore kn\""_s;
        QTest::newRow("a quote in a phrase") << u"\"5\"\" plate\""_s << u"\"5\"\" plate\""_s;
        QTest::newRow("a negated word") << u"-knee x"_s << u"-knee x "_s;
        QTest::newRow("a filter") << u"category:acute"_s << u"category:acute"_s;
        QTest::newRow("a filter in capitals") << u"Category:ACUTE"_s << u"category:acute"_s;
        QTest::newRow("a hyphen for an underscore")
            << u"category:red-flag"_s << u"category:red_flag"_s;
        QTest::newRow("several values")
            << u"category:acute,red_flag knee"_s << u"category:acute,red_flag knee"_s;
        QTest::newRow("a negated filter") << u"-status:pending"_s << u"-status:pending"_s;
        QTest::newRow("a name with a blank")
            << u"reviewer:\"a. keller\""_s << u"reviewer:\"A. Keller\""_s;
        QTest::newRow("a name with quote and comma")
            << u"reviewer:me,\"O\"\"Neil, B\""_s << u"reviewer:me,\"O\"\"Neil, B\""_s;
        QTest::newRow("numbers") << u"confidence:<0.5,0.7..0.8 errors:>0"_s
                                 << u"confidence:<0.5,0.7..0.8 errors:>0"_s;
        QTest::newRow("yes") << u"flagged:YES edited:no"_s << u"flagged:yes edited:no"_s;
        QTest::newRow("an id") << u"id:acute-*"_s << u"id:acute-*"_s;
        QTest::newRow("a time is no filter") << u"10:30 x"_s << u"10:30 x "_s;
        QTest::newRow("symbols beside words") << u"knee → & hip"_s << u"knee hip"_s;
    }

    void parse_text_saysTheSameAgain()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        const Result<Query> query = parse(text);
        QVERIFY2(query.ok(), query.ok() ? "" : qPrintable(query.error().message));
        QCOMPARE(query->toText(), again);
        const Result<Query> second = parse(again);
        QVERIFY(second.ok());
        QCOMPARE(second->toText(), again);
        QCOMPARE(second->terms.size(), query->terms.size());
    }

    void parse_whatIsNotAllowed_namesWhatIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("a filter that is none") << u"knee colour:red"_s << u"category, status"_s;
        QTest::newRow("a category that is none") << u"category:knees"_s << u"acute, red_flag"_s;
        QTest::newRow("no value") << u"status:"_s << u"pending, second_opinion"_s;
        QTest::newRow("no value behind a comma") << u"status:pending,"_s << u"needs a value"_s;
        QTest::newRow("a number that is none") << u"confidence:high"_s << u"0.3..0.5"_s;
        QTest::newRow("a number that is infinite") << u"confidence:inf"_s << u"takes a number"_s;
        QTest::newRow("a number with an exponent") << u"errors:>1e9"_s << u"takes a number"_s;
        QTest::newRow("no bound at all") << u"confidence:.."_s << u"takes a number"_s;
        QTest::newRow("neither yes nor no") << u"flagged:maybe"_s << u"yes or no"_s;
        QTest::newRow("nobody of that name") << u"reviewer:Ortiz"_s << u"A. Keller"_s;
        QTest::newRow("a batch that is none") << u"batch:4"_s << u"takes: 3"_s;
        QTest::newRow("symbols only") << u"→ 🙂"_s << u"letter or a digit"_s;
        QTest::newRow("NUL only") << QString(QChar(0)) << u"letter or a digit"_s;
        QTest::newRow("too long") << u"a"_s.repeated(10'001) << u"at most 10000 characters"_s;
        QTest::newRow("too many words") << u"a "_s.repeated(101) << u"at most 100 words"_s;
        QTest::newRow("too many values")
            << QString(u"id:a"_s + u",b"_s.repeated(100)) << u"at most 100 words and values"_s;
    }

    void parse_whatIsNotAllowed_namesWhatIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const Result<Query> query = parse(text);
        QVERIFY(!query);
        QVERIFY2(query.error().message.contains(words), qPrintable(query.error().message));
    }

    void parse_reviewerMe_whenNobodyIsSignedIn_isRefused()
    {
        QueryVocabulary known = vocabulary();
        known.me.clear();
        const Result<Query> query = QueryParser(known).parse(u"reviewer:me"_s);
        QVERIFY(!query);
        QVERIFY(query.error().message.contains(u"A. Keller"_s));
    }

    void parse_terms_knowTheirPlaces()
    {
        const QString text = u" knee -status:pending,\"second_opinion\" \"a b\""_s;
        const Query query = *parse(text);
        const auto at = [&text](const TextRange &range) {
            return text.mid(range.start, range.length);
        };
        QCOMPARE(query.terms.size(), 3);
        QCOMPARE(at(query.terms[0].place), u"knee"_s);
        QCOMPARE(at(query.terms[1].place), u"-status:pending,\"second_opinion\""_s);
        QCOMPARE(at(query.terms[1].namePlace), u"status:"_s);
        QCOMPARE(at(query.terms[1].valuePlaces[0]), u"pending"_s);
        QCOMPARE(at(query.terms[1].valuePlaces[1]), u"\"second_opinion\""_s);
        QCOMPARE(at(query.terms[2].place), u"\"a b\""_s);
    }

    void parse_interval_hasItsBounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QueryInterval>("interval");
        QTest::newRow("equal") << u"0.5"_s << QueryInterval{.5, .5, true, true};
        QTest::newRow("equal, with a sign") << u"=.5"_s << QueryInterval{.5, .5, true, true};
        QTest::newRow("below") << u"<1"_s << QueryInterval{{}, 1., true, false};
        QTest::newRow("up to") << u"<=1"_s << QueryInterval{{}, 1., true, true};
        QTest::newRow("above") << u">1"_s << QueryInterval{1., {}, false, true};
        QTest::newRow("from") << u">=1"_s << QueryInterval{1., {}, true, true};
        QTest::newRow("between") << u"0.3..0.5"_s << QueryInterval{.3, .5, true, true};
        QTest::newRow("open upwards") << u"2.."_s << QueryInterval{2., {}, true, true};
        QTest::newRow("open downwards") << u"..2"_s << QueryInterval{{}, 2., true, true};
    }

    void parse_interval_hasItsBounds()
    {
        QFETCH(QString, text);
        QFETCH(QueryInterval, interval);
        const Result<Query> query = parse(u"confidence:"_s + text);
        QVERIFY(query.ok());
        QVERIFY(query->terms.first().intervals.first() == interval);
    }

    void parse_anyText_isReadOrRefused()
    {
        // Every beginning of a text that holds all that the language knows, as it is while somebody
        // types; and the same backwards, which nobody types.
        const QString text = u"a -b \"c \"\"d\"\" e\" -\"f\" category:acute,\"red_flag\" "
                             "confidence:0.3..0.5 -id:a* :: ,, -- \"\" x:y"_s;
        for (qsizetype length = 0; length <= text.size(); ++length) {
            for (const QString &part : {text.first(length), text.last(length)}) {
                const Result<Query> query = parse(part);
                if (!query) {
                    QVERIFY(!query.error().message.isEmpty());
                    continue;
                }
                for (const QueryTerm &term : query->terms)
                    QVERIFY(term.place.start + term.place.length <= part.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
