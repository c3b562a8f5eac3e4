// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/dataset/datasetdigest.h"
#include "model/rules/knowledge/knowledge.h"
#include "tests/support/rulecheck.h"

#include <random>

using namespace rulecheck;

namespace {

struct Entry
{
    QByteArray record;
    Status status = Status::Pending;
};

/// What a check finds; nothing when it was stopped.
std::optional<QList<DatasetFinding>> findingsOf(
    DatasetCheck &check, const DatasetCheck::Read &read,
    const DatasetCheck::Proceed &proceed = [] { return true; })
{
    QList<DatasetFinding> findings;
    const auto keep = [&](const DatasetFinding &finding) {
        findings += finding;
        return true;
    };
    if (!check.compare(read, proceed) || !check.report(read, proceed, keep))
        return std::nullopt;
    return findings;
}

/// A data set in memory; ids count from 1, labels are "e1", "e2" …
class Fixture
{
public:
    void add(const QByteArray &record, Status status = Status::Pending)
    {
        m_entries += {record, status};
    }
    qsizetype size() const { return m_entries.size(); }

    std::optional<Example> read(ExampleId id) const
    {
        return Example::of(m_entries[qsizetype(id.number) - 1].record);
    }

    std::optional<QList<DatasetFinding>> check(const DatasetCheck::Proceed &proceed = [] {
        return true;
    }) const
    {
        DatasetCheck check(RuleSet(), {});
        addTo(check);
        return findingsOf(
            check, [this](ExampleId id) { return read(id); }, proceed);
    }

    bool report(const DatasetCheck::Sink &sink) const
    {
        DatasetCheck check(RuleSet(), {});
        addTo(check);
        const DatasetCheck::Read reader = [this](ExampleId id) { return read(id); };
        const DatasetCheck::Proceed proceed = [] { return true; };
        return check.compare(reader, proceed) && check.report(reader, proceed, sink);
    }

    void addTo(DatasetCheck &check) const
    {
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const Example example = *Example::of(m_entries[i].record);
            check.add(DatasetCheck::digestOf({ExampleId{i + 1}, u"e%1"_s.arg(i + 1),
                                              example.category().text(), m_entries[i].status},
                                             example, *Knowledge::standard()));
        }
    }

    /// One rule's findings as lines: "warning 2 /user_input".
    QStringList lines(const QString &rule) const
    {
        QStringList lines;
        const QList<DatasetFinding> all = *check();
        for (const DatasetFinding &found : all) {
            if (found.finding.rule == rule)
                lines += u"%1 %2 %3"_s.arg(idOf(found.finding.severity))
                             .arg(found.example.number)
                             .arg(found.finding.place.toString());
        }
        return lines;
    }
    QStringList messages(const QString &rule) const
    {
        QStringList messages;
        const QList<DatasetFinding> all = *check();
        for (const DatasetFinding &found : all) {
            if (found.finding.rule == rule)
                messages += found.finding.message;
        }
        return messages;
    }

private:
    QList<Entry> m_entries;
};

QString sentence(std::mt19937 &random, int words)
{
    QStringList list;
    for (int i = 0; i < words; ++i)
        list += u"w%1"_s.arg(random() % 5000);
    return list.join(u' ');
}

QByteArray small(const QString &user, const QString &response, const QByteArray &category = "acute",
                 const QByteArray &more = {})
{
    return R"({"category":")" + category + R"(","user_input":)" + text(user) +
           R"(,"output":{"response_to_user":)" + text(response) + "}" + more + "}";
}

QString changed(const QString &sentence, int words)
{
    QStringList list = sentence.split(u' ');
    for (int i = 0; i < words; ++i)
        list[(i + 1) * list.size() / (words + 1)] = u"other%1"_s.arg(i);
    return list.join(u' ');
}

/// The two samples of a pair, without what names them.
QByteArray contextSample(int index)
{
    QByteArrayList found;
    for (const QByteArray &record : sampleRecords()) {
        if (Example::of(record)->category().text() == u"context")
            found += record;
    }
    return found[index];
}

} // namespace

/// The rules that need all examples.
class TestDatasetCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicates_areFound_data()
    {
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<QStringList>("expected");
        std::mt19937 random(1);
        const QString user = sentence(random, 40);
        const QString response = sentence(random, 160);
        QTest::newRow("another text")
            << small(sentence(random, 40), sentence(random, 160)) << QStringList();
        QTest::newRow("two words changed") << small(changed(user, 1), changed(response, 1))
                                           << QStringList(u"warning 2 /user_input"_s);
        QTest::newRow("half of it changed")
            << small(changed(user, 12), changed(response, 50)) << QStringList();
        QTest::newRow("in capitals with other marks")
            << small(user.toUpper() + u'!', response.toUpper())
            << QStringList(u"error 2 /user_input"_s);
        QTest::newRow("one question, two answers")
            << small(user, sentence(random, 160)) << QStringList(u"error 2 /user_input"_s);
        QTest::newRow("one question, two categories")
            << small(user, sentence(random, 160), "chronic") << QStringList();
    }
    void duplicates_areFound()
    {
        QFETCH(QByteArray, later);
        std::mt19937 random(1);
        const QString user = sentence(random, 40);
        Fixture set;
        set.add(small(user, sentence(random, 160)));
        set.add(later);
        QTEST(set.lines(u"near-duplicate"_s), "expected");
        if (const QStringList messages = set.messages(u"near-duplicate"_s); !messages.isEmpty())
            QVERIFY2(messages.first().contains(u"e1"_s), qPrintable(messages.first()));
    }

    void duplicates_ofRejectedExamples_areNone()
    {
        Fixture set;
        set.add(base(u"acute"_s), Status::Rejected);
        set.add(base(u"acute"_s));
        QCOMPARE(set.lines(u"near-duplicate"_s), QStringList());
    }

    void duplicates_areFoundByBands()
    {
        std::mt19937 random(7);
        Fixture set;
        QList<int> seeded;
        QString last;
        for (int i = 1; i <= 20000; ++i) {
            const bool seed = i % 97 == 0;
            const QString words = seed ? changed(last, i % 2 + 1) : sentence(random, 150);
            set.add(small(words.left(200), words.mid(200)));
            last = words;
            if (seed)
                seeded += i;
        }
        QList<int> found;
        const QList<DatasetFinding> all = *set.check();
        for (const DatasetFinding &finding : all) {
            if (finding.finding.rule == u"near-duplicate")
                found += int(finding.example.number);
        }
        QCOMPARE(found, seeded);
    }

    void digests_areSmall()
    {
        const Example example = *Example::of(base(u"acute"_s));
        const auto digest = DatasetCheck::digestOf({ExampleId{1}, u"acute-0001"_s, u"acute"_s, {}},
                                                   example, *Knowledge::standard());
        constexpr qsizetype list = 16; // what a list or text keeps beside its elements
        const qsizetype heap = list + digest->steps.capacity() * 8 + list +
                               digest->exercises.capacity() * 4 + list +
                               digest->member.label.capacity() * 2;
        const qsizetype bytes = qsizetype(sizeof(DatasetCheck::Digest)) + heap;
        QVERIFY2(bytes <= 600, qPrintable(QString::number(bytes)));
    }

    void compare_stopsWhenAsked()
    {
        std::mt19937 random(3);
        Fixture set;
        for (int i = 0; i < 1500; ++i)
            set.add(small(sentence(random, 60), u"the same answer "_s.repeated(40)));
        int asked = 0;
        QVERIFY(!set.check([&] { return ++asked < 2; }));
        QCOMPARE(asked, 2); // Nothing goes on after the first no.
    }

    void report_stopsWhenASinkSaysNo()
    {
        Fixture set;
        for (int i = 0; i < 8; ++i)
            set.add(base(u"acute"_s));
        const QList<DatasetFinding> all = *set.check();
        QVERIFY(all.size() > 4);
        QVERIFY(std::ranges::is_sorted(all, {}, [](const DatasetFinding &found) {
            return RuleCatalogue::indexOf(found.finding.rule);
        }));
        QList<DatasetFinding> taken;
        QVERIFY(!set.report([&](const DatasetFinding &finding) {
            taken += finding;
            return taken.size() < 3;
        }));
        QCOMPARE(taken, all.first(3));
    }

    void contextPairs_areFound()
    {
        Fixture pair;
        pair.add(contextSample(0));
        pair.add(contextSample(1));
        QCOMPARE(pair.lines(u"context-pair-exists"_s), QStringList());
        QCOMPARE(pair.lines(u"context-pair-differs"_s), QStringList());
        QCOMPARE(pair.lines(u"near-duplicate"_s), QStringList());

        Fixture alone;
        alone.add(contextSample(0));
        alone.add(base(u"acute"_s));
        QCOMPARE(alone.lines(u"context-pair-exists"_s).size(), 1);
        QVERIFY(alone.lines(u"context-pair-exists"_s).first().startsWith(u"warning 1 /"_s));
    }

    void contextPairs_ofOneContext_areNone()
    {
        Fixture set;
        set.add(contextSample(0));
        set.add(contextSample(0));
        QCOMPARE(set.lines(u"context-pair-exists"_s).size(), 2);
        QCOMPARE(set.lines(u"near-duplicate"_s).size(), 1);
    }

    void contextPairs_areComparedByTheirPlans()
    {
        const Example one = *Example::of(contextSample(0));
        Fixture set;
        set.add(contextSample(0));
        set.add(with(contextSample(1),
                     {{"/output/recommendations", one.recommendations().raw().toByteArray()}}));
        QCOMPARE(set.lines(u"context-pair-differs"_s),
                 QStringList(
                     {u"error 1 /output/recommendations"_s, u"error 2 /output/recommendations"_s}));
        QVERIFY(set.messages(u"context-pair-differs"_s).first().contains(u"e2"_s));
    }

    void contextPairs_differInContextOnly()
    {
        Fixture set;
        set.add(contextSample(0));
        set.add(with(contextSample(1), {{"/output/assessment/severity", "\"severe\""}}));
        QCOMPARE(set.lines(u"context-pair-differs"_s),
                 QStringList({u"warning 1 /output/assessment/severity"_s,
                              u"warning 2 /output/assessment/severity"_s}));
    }

    void contextPairs_nameTheirContext()
    {
        Fixture set;
        set.add(contextSample(0));
        set.add(with(contextSample(1),
                     {{"/output/response_to_user", text(u"Rest the knee and ice it."_s)}}));
        QCOMPARE(set.lines(u"context-pair-differs"_s),
                 QStringList(u"error 2 /output/response_to_user"_s));
    }

    void splits_doNotLeak()
    {
        std::mt19937 random(5);
        const QString user = sentence(random, 40);
        const QString response = sentence(random, 160);
        const auto in = [&](const QByteArray &split, const QString &words) {
            return small(user, words, "acute", R"(,"metadata":{"split":")" + split + R"("})");
        };
        Fixture leaking;
        leaking.add(in("train", response));
        leaking.add(in("test", changed(response, 1)));
        QCOMPARE(leaking.lines(u"split-leakage"_s), QStringList(u"error 0 "_s));
        const QString message = leaking.messages(u"split-leakage"_s).first();
        QVERIFY2(message.contains(u"e1 (train)"_s) && message.contains(u"e2 (test)"_s),
                 qPrintable(message));

        Fixture tight;
        tight.add(in("train", response));
        tight.add(in("training", changed(response, 1)));
        tight.add(small(user + u" more"_s, response));
        QCOMPARE(tight.lines(u"split-leakage"_s), QStringList());

        Fixture pair;
        pair.add(with(contextSample(0), {{"/metadata", R"({"split":"train"})"}}));
        pair.add(with(contextSample(1), {{"/metadata", R"({"split":"validation"})"}}));
        QCOMPARE(pair.lines(u"split-leakage"_s), QStringList(u"error 0 "_s));
    }

    void repetition_isMarkedFromTheLimitOn()
    {
        std::mt19937 random(9);
        Fixture set;
        for (int i = 0; i < 7; ++i) {
            set.add(
                R"({"category":"acute","user_input":)" + text(sentence(random, 30)) +
                R"(,"output":{"reasoning_chain":["The history is typical.","Step )" +
                QByteArray::number(i) +
                R"("],"assessment":{"confidence_reasoning":"Clear mechanism, classic story"}}})");
        }
        const QString explanation = u"/output/assessment/confidence_reasoning"_s;
        QCOMPARE(set.lines(u"confidence-reasoning-present"_s),
                 QStringList({u"warning 4 "_s + explanation, u"warning 5 "_s + explanation,
                              u"warning 6 "_s + explanation, u"warning 7 "_s + explanation}));
        QCOMPARE(set.lines(u"reasoning-step-distinct"_s),
                 QStringList({u"warning 6 /output/reasoning_chain/0"_s,
                              u"warning 7 /output/reasoning_chain/0"_s}));
    }

    void quotas_countWhatIsApproved()
    {
        const std::shared_ptr<const Knowledge> knowledge = Knowledge::standard();
        DatasetCheck check(RuleSet(), {{u"acute"_s, 2}, {u"doms"_s, 1}, {u"chronic"_s, 0}});
        const auto add = [&](int id, const QString &category, Status status) {
            const Example example = *Example::of(base(category));
            check.add(DatasetCheck::digestOf({ExampleId{id}, u"e"_s, category, status}, example,
                                             *knowledge));
        };
        add(1, u"acute"_s, Status::Approved);
        add(2, u"acute"_s, Status::Pending);
        add(3, u"doms"_s, Status::Approved);
        QStringList messages;
        const auto findings = findingsOf(check, [](ExampleId) { return std::optional<Example>(); });
        for (const DatasetFinding &found : findings.value()) {
            if (found.finding.rule != u"category-quota")
                continue;
            QVERIFY(!found.example.isValid() && found.finding.place.isRoot());
            QCOMPARE(found.finding.severity, Severity::Hint);
            messages += found.finding.message;
        }
        QCOMPARE(messages.size(), 1);
        QVERIFY2(messages.first().contains(u"1 of 2"_s), qPrintable(messages.first()));
    }

    void skew_isMarked()
    {
        std::mt19937 random(11);
        const auto set = [&](int right, int left, int old, const QByteArray &exercise) {
            Fixture fixture;
            for (int i = 0; i < right + left; ++i) {
                const QByteArray side = i < right ? "right_knee" : "left_knee";
                const QByteArray age = QByteArray::number(i < old ? 31 : 20 + 10 * (i % 5 + 2));
                const QByteArray own = "exercise_" + QByteArray::number(i);
                fixture.add(R"({"category":"acute","user_input":)" + text(sentence(random, 30)) +
                            R"(,"context":{"user_profile":{"age":)" + age +
                            R"(},"user_history":[{"exercise":")" +
                            (exercise.isEmpty() ? own : exercise) +
                            R"("}]},"output":{"assessment":{"body_part":")" + side + R"("}}})");
            }
            return fixture.messages(u"category-quota"_s);
        };
        QCOMPARE(set(20, 20, 8, {}), QStringList());
        QCOMPARE(set(15, 1, 16, "bench_press"), QStringList()); // too few to judge
        const QStringList sided = set(36, 4, 8, {});
        QCOMPARE(sided.size(), 1);
        QVERIFY2(sided.first().contains(u"36 of 40"_s), qPrintable(sided.first()));
        QCOMPARE(set(20, 20, 36, {}).size(), 1);
        const QStringList trained = set(20, 20, 8, "bench_press");
        QCOMPARE(trained.size(), 1);
        QVERIFY2(trained.first().startsWith(u"bench press"_s), qPrintable(trained.first()));
    }
};

QTEST_APPLESS_MAIN(TestDatasetCheck)
#include "tst_datasetcheck.moc"
