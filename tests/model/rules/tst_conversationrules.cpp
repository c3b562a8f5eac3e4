// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace rulecheck;

namespace {

struct Said
{
    const char *role;
    QString words;
};

QByteArray conversation(std::initializer_list<Said> turns)
{
    QByteArrayList items;
    for (const Said &turn : turns)
        items +=
            R"({"role":")" + QByteArray(turn.role) + R"(","content":)" + text(turn.words) + '}';
    return with(base(u"multi_turn"_s), {{"/conversation_history", '[' + items.join(',') + ']'}});
}

QByteArray progressing(const QByteArray &steps, const QByteArray &confidence)
{
    return with(base(u"multi_turn"_s),
                {{"/final_assessment/conversation_effectiveness/confidence_progression", steps},
                 {"/final_assessment/assessment/confidence", confidence}});
}

void row(const char *name, const QByteArray &record, const QStringList &expected = {})
{
    QTest::newRow(name) << record << expected;
}

void columns()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QStringList>("expected");
}

const QString steps = u"/final_assessment/conversation_effectiveness/confidence_progression/"_s;

} // namespace

/// Whether a conversation asks, learns and ends as one.
class TestConversationRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turns_alternateAndAsk_data()
    {
        columns();
        const QString turn = u"error /conversation_history/"_s;
        row("user, question, user, question, user", conversation({{"user", u"It hurts"_s},
                                                                  {"assistant", u"Where?"_s},
                                                                  {"user", u"Knee"_s},
                                                                  {"assistant", u"Since when?"_s},
                                                                  {"user", u"Monday"_s}}));
        for (const QString &request :
             {u"Tell me where it hurts most."_s, u"Understandable. Describe the first step."_s,
              u"Let me know which side it is."_s, u"Please list what you tried."_s,
              u"Point to it with one finger."_s})
            QTest::newRow(qPrintable(u"a request without a question mark: "_s + request))
                << conversation(
                       {{"user", u"It hurts"_s}, {"assistant", request}, {"user", u"Knee"_s}})
                << QStringList{u"warning /conversation_history/1/content"_s};
        row("a request and a question", conversation({{"user", u"It hurts"_s},
                                                      {"assistant", u"Tell me more: where?"_s},
                                                      {"user", u"Knee"_s}}));
        row("the user twice",
            conversation({{"user", u"It hurts"_s},
                          {"user", u"A lot"_s},
                          {"assistant", u"Where?"_s},
                          {"user", u"Knee"_s}}),
            {turn + u"1/role"_s});
        row("the assistant first",
            conversation({{"assistant", u"Where does it hurt?"_s},
                          {"user", u"Knee"_s},
                          {"assistant", u"Since when?"_s},
                          {"user", u"Monday"_s}}),
            {turn + u"0/role"_s});
        row("one turn only", conversation({{"user", u"It hurts"_s}}),
            {u"error /conversation_history"_s});
        row("six turns of the user",
            conversation({{"user", u"a"_s},
                          {"assistant", u"b?"_s},
                          {"user", u"a"_s},
                          {"assistant", u"b?"_s},
                          {"user", u"a"_s},
                          {"assistant", u"b?"_s},
                          {"user", u"a"_s},
                          {"assistant", u"b?"_s},
                          {"user", u"a"_s},
                          {"assistant", u"b?"_s},
                          {"user", u"a"_s}}),
            {u"error /conversation_history"_s});
        row("an assistant who asks nothing",
            conversation({{"user", u"It hurts"_s},
                          {"assistant", u"That sounds unpleasant."_s},
                          {"user", u"Yes"_s}}),
            {turn + u"1/content"_s});
        row("the assistant last",
            conversation({{"user", u"It hurts"_s},
                          {"assistant", u"Where?"_s},
                          {"user", u"Knee"_s},
                          {"assistant", u"Thank you."_s}}),
            {turn + u"3/role"_s});
        row("a narrator",
            conversation({{"user", u"It hurts"_s}, {"coach", u"Where?"_s}, {"user", u"Knee"_s}}),
            {turn + u"1/role"_s});
        row("no conversation", without(base(u"multi_turn"_s), {"/conversation_history"}),
            {u"error "_s});
    }
    void turns_alternateAndAsk() { compare(u"multiturn-structure"_s); }

    void confidence_rises_data()
    {
        columns();
        row("rises to the end",
            progressing(R"([{"after_question_1":0.4},{"after_question_2":0.65},)"
                        R"({"after_question_3":0.88}])",
                        "0.88"));
        row("stays", progressing(R"([{"after_question_1":0.8},{"after_question_2":0.8}])", "0.8"));
        row("rounded in the third place",
            progressing(R"([{"after_question_1":0.4},{"after_question_2":0.846}])", "0.85"));
        row("falls without a reason",
            progressing(R"([{"after_question_1":0.4},{"after_question_2":0.8},)"
                        R"({"after_question_3":0.65,"reasoning":"Site is known"}])",
                        "0.65"),
            {u"error "_s + steps + u"2/after_question_3"_s});
        row("falls with a reason",
            progressing(R"([{"after_question_1":0.8},{"after_question_2":0.6,)"
                        R"("reasoning":"The answer contradicts a tear"}])",
                        "0.6"),
            {u"warning "_s + steps + u"1/after_question_2"_s});
        row("another number at the end",
            progressing(R"([{"after_question_1":0.4},{"after_question_2":0.86}])", "0.95"),
            {u"error /final_assessment/assessment/confidence"_s});
        row("a question left out",
            progressing(R"([{"after_question_1":0.4},{"after_question_3":0.8}])", "0.8"),
            {u"error "_s + steps + u"1/after_question_3"_s});
        row("percent", progressing(R"([{"after_question_1":0.4},{"after_question_2":80}])", "0.8"),
            {u"error "_s + steps + u"1/after_question_2"_s});
        row("nothing said",
            without(base(u"multi_turn"_s), {"/final_assessment/conversation_effectiveness"}),
            {u"error /final_assessment"_s});
    }
    void confidence_rises() { compare(u"multiturn-confidence-rises"_s); }

    void confidence_isTakenFromTheLastStep()
    {
        QByteArray result;
        QCOMPARE(fixed(u"multiturn-confidence-rises"_s,
                       with(base(u"multi_turn"_s),
                            {{"/final_assessment/assessment/confidence", "0.42"}}),
                       &result),
                 QString());
        const Example example = *Example::of(result);
        QCOMPARE(example.assessment().confidence.text(),
                 example.confidenceProgression().last().value.text());
    }

    void questions_areCounted_data()
    {
        columns();
        const auto counting = [](const QByteArray &number) {
            return with(conversation({{"user", u"It hurts"_s},
                                      {"assistant", u"Where? Since when?"_s},
                                      {"user", u"Knee, Monday"_s},
                                      {"assistant", u"Any swelling?"_s},
                                      {"user", u"No"_s}}),
                        {{"/final_assessment/conversation_effectiveness/questions_asked", number}});
        };
        row("turns", counting("2"));
        row("question marks", counting("3"));
        row("neither", counting("4"),
            {u"hint /final_assessment/conversation_effectiveness/questions_asked"_s});
        row("no number", counting("\"a few\""));
    }
    void questions_areCounted() { compare(u"multiturn-question-count"_s); }

    void questionCount_isMended()
    {
        QByteArray result;
        QCOMPARE(
            fixed(u"multiturn-question-count"_s,
                  with(base(u"multi_turn"_s),
                       {{"/final_assessment/conversation_effectiveness/questions_asked", "9"}}),
                  &result),
            QString());
        QCOMPARE(places(u"multiturn-question-count"_s, result), QStringList());
    }

    void vagueComplaints_areAskedAbout_data()
    {
        columns();
        const QByteArray record = base(u"ambiguous"_s);
        const auto answering = [&](const QString &response) {
            return with(record, {{"/output/response_to_user", text(response)}});
        };
        const auto silent = [&](const QByteArray &questions) {
            return with(answering(u"Rest it."_s),
                        {{"/output/clarifying_questions/priority_high", questions}});
        };
        row("the sample", record);
        row("questions in the response only",
            without(answering(u"Where is it? Since when?"_s), {"/output/clarifying_questions"}));
        row("no questions at all",
            without(answering(u"Rest it."_s), {"/output/clarifying_questions"}),
            {u"error /output"_s});
        row("one question", silent(R"(["Where is it?"])"),
            {u"error /output/clarifying_questions/priority_high"_s});
        row("blank questions", silent(R"(["Where is it?","",{"question":" "}])"),
            {u"error /output/clarifying_questions/priority_high"_s});
        row("too sure", with(record, {{"/output/differential_diagnoses/0/probability", "0.78"}}),
            {u"error /output/differential_diagnoses/0/probability"_s});
        row("just sure enough",
            with(record, {{"/output/differential_diagnoses/0/probability", "0.6"}}));
        row("a load",
            with(record, {{"/output/recommendations/training_modifications",
                           R"([{"action":"reduce","exercise":"squat","load":"50% of normal"}])"}}),
            {u"error /output/recommendations/training_modifications/0/load"_s});
        row("a change without a load",
            with(record, {{"/output/recommendations/training_modifications",
                           R"([{"action":"pause","exercise":"squat"}])"}}));
        row("a load plan",
            with(record,
                 {{"/output/load_management", R"({"progression_plan":{"week_1":"8 sets"}})"}}),
            {u"error /output/load_management/progression_plan"_s});
        row("a plan in the response",
            answering(u"Where is it? Since when? Do goblet squats 3x10 until then."_s),
            {u"error /output/response_to_user"_s});
        const auto until = [&](const QString &specifics) {
            return with(record,
                        {{"/output/recommendations/immediate_action",
                          R"([{"action":"pause_crimps","specifics":)" + text(specifics) + "}]"}});
        };
        const QStringList action{u"error /output/recommendations/immediate_action/0/specifics"_s};
        row("a weight until the answers are in", until(u"Weighted pull-ups at 5 kg for 3×5"_s),
            action);
        row("a share until then", until(u"Farmers walk at ~70% of the usual weight"_s), action);
        row("sets until then", until(u"Goblet squats 3 x 10, twice this week"_s), action);
        row("a bar's weight until then", until(u"Keep the bench press at 60 kg"_s), action);
        row("half the usual weight",
            until(u"Squat with 50% of your normal weight until you have answered"_s), action);
        row("what to leave out", until(u"Leave out bench press until you have answered"_s));
        row("a programme's name", until(u"Skip the squats of the 5x5 program this week"_s));
        row("minutes and times", until(u"Ice for 15 min, 3x per day"_s));
        row("weights of the log",
            until(u"Your log shows deadlifts at 100 kg, so note how they feel"_s));
        row("a limit", until(u"Nothing above 3/10, no deadlift"_s));
        row("a share in the response",
            answering(u"Where is it? Since when? Squat at 50% of your usual weight."_s),
            {u"error /output/response_to_user"_s});
        row("a programme in the response",
            answering(u"Where is it? Since when? It is a normal step on a 5x5 program."_s));
        row("sets of the past in the response",
            answering(u"Where is it? Since when? Your log shows squats at 3x10."_s));
        row("sets in a question", answering(u"Where is it? Does 3x10 bring it on?"_s));
    }
    void vagueComplaints_areAskedAbout() { compare(u"ambiguous-asks"_s, u"ambiguous"_s); }

private:
    static void compare(const QString &rule, const QString &category = u"multi_turn"_s)
    {
        QFETCH(QByteArray, record);
        QTEST(places(rule, record, category), "expected");
    }
};

QTEST_APPLESS_MAIN(TestConversationRules)
#include "tst_conversationrules.moc"
