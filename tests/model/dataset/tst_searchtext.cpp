// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/searchtext.h"
#include "tests/support/records.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSearchText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_areWhatPeopleSearch()
    {
        const QByteArray record =
            R"({"id":"m","conversation_history":[{"role":"user","content":"It hurts"},)"
            R"({"role":"assistant","content":"Where?","reasoning":"to locate"}],)"
            R"("context":{"user_history":[{"exercise":"squat","notes":"felt off","weight":100}],)"
            R"("secret":"hidden"},"final_assessment":{"reasoning_chain":["one"],)"
            R"("assessment":{"injury_type":"knee_sprain","injury_subtype":"mild",)"
            R"("body_part_specific":"left knee","confidence":0.9},)"
            R"("differential_diagnoses":[{"condition":"bursitis","probability":0.1}],)"
            R"("response_to_user":"Rest."}})";
        QStringList places;
        for (const JsonValue &value : SearchText::fields(*Example::of(record)))
            places += value.place().toString() + u'=' + value.text();
        QCOMPARE(places,
                 QStringList({u"/conversation_history/0/content=It hurts"_s,
                              u"/conversation_history/1/content=Where?"_s,
                              u"/conversation_history/1/reasoning=to locate"_s,
                              u"/context/user_history/0/exercise=squat"_s,
                              u"/context/user_history/0/notes=felt off"_s,
                              u"/final_assessment/reasoning_chain/0=one"_s,
                              u"/final_assessment/assessment/injury_type=knee_sprain"_s,
                              u"/final_assessment/assessment/injury_subtype=mild"_s,
                              u"/final_assessment/assessment/body_part_specific=left knee"_s,
                              u"/final_assessment/differential_diagnoses/0/condition=bursitis"_s,
                              u"/final_assessment/response_to_user=Rest."_s}));
    }

    void of_payloadThatCannotBeRead_isTheLabel()
    {
        QVERIFY(SearchText::of(u"a-1"_s, QByteArray("{")).startsWith(u"a-1"_s));
    }

    /// An index holds what this said when it was made, and forgets by it. When it has to change,
    /// add a schema step that calls SearchIndex::rebuild().
    void of_record_isWhatEveryIndexWasBuiltFrom()
    {
        QCOMPARE(SearchText::of(u"a-1"_s, records::record("a-1", "acute", "sore knee")),
                 u"a-1 \uE000 knee sprain \uE000 sore knee \uE000 Step one → two \uE000 Step two "
                 "\uE000 knee_sprain \uE000 knee_sprain \uE000 bursitis "
                 "\uE000 Rest and come back."_s);
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
