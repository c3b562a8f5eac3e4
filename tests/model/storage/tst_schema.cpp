// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/schema.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events_areAppendOnly_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update an event") << u"UPDATE event SET reviewer = 'x'"_s;
        QTest::newRow("delete an event") << u"DELETE FROM event"_s;
        QTest::newRow("replace an event")
            << u"INSERT OR REPLACE INTO event SELECT sequence, 'other', action, at, 'x', example, "
               u"revision, "
               "kind, detail, previous_hash, hash FROM event LIMIT 1"_s;
        QTest::newRow("replace an event by its UUID")
            << u"INSERT OR REPLACE INTO event SELECT 99, uuid, action, at, 'x', example, revision, "
               u"kind, "
               "detail, previous_hash, hash FROM event LIMIT 1"_s;
        QTest::newRow("update a revision") << u"UPDATE revision SET raw = '{}'"_s;
        QTest::newRow("delete a revision") << u"DELETE FROM revision"_s;
        QTest::newRow("replace a revision")
            << u"INSERT OR REPLACE INTO revision SELECT example, number, sha256, '{}' FROM revision"_s;
        QTest::newRow("delete an example") << u"DELETE FROM example"_s;
        QTest::newRow("an unknown status") << u"UPDATE example SET status = 'maybe'"_s;
    }

    void events_areAppendOnly()
    {
        QFETCH(QString, sql);
        TemporaryProject t;
        t.import(u"a.jsonl"_s, records::lines({records::record("a-1")}));
        QVERIFY(!t.project().database().run(sql));
    }

    void fingerprint_somethingAdded_isRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a trigger")
            << u"CREATE TRIGGER evil AFTER INSERT ON event BEGIN UPDATE example SET status='approved'; END"_s;
        QTest::newRow("a trigger that is named like SQLite's statistics")
            << u"CREATE TRIGGER sqlitexstat1 AFTER INSERT ON event BEGIN UPDATE example SET status='approved'; END"_s;
        QTest::newRow("a view") << u"CREATE VIEW spy AS SELECT * FROM event"_s;
        QTest::newRow("a table") << u"CREATE TABLE more (x)"_s;
        QTest::newRow("a column") << u"ALTER TABLE example ADD COLUMN more TEXT"_s;
        QTest::newRow("a trigger fewer") << u"DROP TRIGGER event_is_never_updated"_s;
    }

    void fingerprint_somethingAdded_isRefused()
    {
        QFETCH(QString, sql);
        TemporaryProject t;
        QVERIFY(t.project().database().run(sql).ok());
        t.close();
        const Result<std::unique_ptr<Project>> opened = Project::open(t.path());
        QVERIFY(!opened);
        QVERIFY(!opened.error().message.isEmpty());
    }

    void create_header_tellsWhatItIs()
    {
        TemporaryProject t;
        Database &database = t.project().database();
        QCOMPARE(database.value(u"PRAGMA application_id"_s)->toInt(), Schema::applicationId);
        QCOMPARE(database.value(u"PRAGMA user_version"_s)->toInt(), Schema::newest());
        QCOMPARE(database.value(u"PRAGMA page_size"_s)->toInt(), 16384);
        QCOMPARE(database.value(u"PRAGMA journal_mode"_s)->toString(), u"delete"_s);
        QCOMPARE(database.value(u"PRAGMA synchronous"_s)->toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
