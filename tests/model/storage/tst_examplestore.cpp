// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
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
