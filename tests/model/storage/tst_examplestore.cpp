// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/example.h"
#include "model/storage/examplereader.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestExampleStore final : public QObject
{
    Q_OBJECT

private:
    static QByteArray many(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += records::record("a-" + QByteArray::number(i)) + '\n';
        return text;
    }

private Q_SLOTS:
    void reader_givesTheCurrentText()
    {
        TemporaryProject t;
        t.import(u"b.jsonl"_s, many(3));
        const ExampleId id = t.project().examples().ids()->at(1);
        ExampleReader reader(t.project().database());
        const std::optional<CheckableExample> imported = *reader.find(id);
        QCOMPARE(imported->label, u"a-1"_s);
        QCOMPARE(imported->category, t.summary(u"a-1"_s).category);
        QCOMPARE(imported->raw, records::record("a-1"));
        const Example example = *Example::of(imported->raw);
        const Patch patch{{PatchOperation::Kind::Remove, example.id().place(), {}, {}, "\"a-1\""}};
        ReviewDesk desk(t.project());
        QVERIFY(desk.edit(id, imported->revision, patch, t.actor(u"somebody"_s)).ok());
        const std::optional<CheckableExample> edited = *reader.find(id);
        QCOMPARE(edited->revision, t.summary(u"a-1"_s).revision);
        QVERIFY(!edited->raw.contains("a-1"));
        QVERIFY(!(*reader.find(ExampleId{99})).has_value());
    }

    void reader_betweenTwoExamples_letsOthersWrite()
    {
        TemporaryProject t;
        t.import(u"b.jsonl"_s, many(1));
        ExampleReader reader(t.project().database());
        QVERIFY(reader.find(t.project().examples().ids()->first())->has_value());
        const auto other = Project::join(t.path());
        QVERIFY((*other)->settings().setValue(u"any"_s, u"value"_s).ok());
    }

    void page_anyPageOfTheFileDamaged_isWholeOrAnError()
    {
        constexpr int count = 400, pageBytes = 16384;
        TemporaryProject t;
        t.import(u"b.jsonl"_s, many(count));
        t.close();
        QFile file(t.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        int refused = 0;
        for (qint64 place = pageBytes; place < file.size(); place += pageBytes) {
            file.seek(place);
            const QByteArray sound = file.read(200);
            file.seek(place);
            file.write(QByteArray(200, '\xff'));
            file.flush();
            {
                const Result<std::unique_ptr<Project>> project = Project::open(t.path());
                const Result<QList<ExampleSummary>> list =
                    project ? (*project)->examples().page({}, {}, count)
                            : Result<QList<ExampleSummary>>(project.error());
                if (list)
                    QCOMPARE(list->size(), count);
                else
                    QCOMPARE(list.error().kind, ErrorKind::Damaged);
                refused += !list.ok();
            }
            file.seek(place);
            file.write(sound);
            file.flush();
        }
        QVERIFY(refused > 1);
    }
};

QTEST_GUILESS_MAIN(TestExampleStore)
#include "tst_examplestore.moc"
