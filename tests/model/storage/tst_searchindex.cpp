// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/schema.h"
#include "tests/support/records.h"
#include "tests/support/search.h"

using namespace Qt::StringLiterals;

class TestSearchIndex final : public QObject
{
    Q_OBJECT

private:
    static Result<ExampleSummary> edit(TemporaryProject &t, const QByteArray &text)
    {
        const ExampleSummary summary = t.summary(u"a-1"_s);
        const Patch patch = {
            {PatchOperation::Kind::Replace, *JsonPointer::parse(u"/user_input"_s), {}, text, {}}};
        return ReviewDesk(t.project())
            .edit(summary.id, summary.revision, patch, t.actor(u"keller"_s));
    }

    static QString finds(TemporaryProject &t)
    {
        QStringList list;
        for (const QString &word : {u"elbow "_s, u"shoulder "_s, u"wrist "_s})
            list += found(t, word).isEmpty() ? QString() : word.trimmed();
        list.removeAll(QString());
        return list.join(u' ');
    }

private Q_SLOTS:
    void index_followsEditUndoAndRedo()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, records::lines({records::record("a-1", "acute", "elbow"),
                                               records::record("a-2", "acute", "hip")}));
        ReviewDesk desk(t.project());
        QCOMPARE(finds(t), u"elbow"_s);
        QVERIFY(edit(t, "\"shoulder\"").ok());
        QCOMPARE(finds(t), u"shoulder"_s);
        QVERIFY(edit(t, "\"wrist\"").ok());
        QCOMPARE(finds(t), u"wrist"_s);
        QVERIFY(desk.undo(t.actor(u"keller"_s)).ok());
        QCOMPARE(finds(t), u"shoulder"_s);
        QVERIFY(desk.undo(t.actor(u"keller"_s)).ok());
        QCOMPARE(finds(t), u"elbow"_s);
        QVERIFY(desk.redo(t.actor(u"keller"_s)).ok());
        t.reopen();
        QCOMPARE(finds(t), u"shoulder"_s);
        QCOMPARE(found(t, u"hip "_s), QStringList(u"a-2"_s));
    }

    void index_editThatIsRefused_staysAsItWas()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, records::lines({records::record("a-1", "acute", "elbow")}));
        QVERIFY(t.project()
                    .database()
                    .run(u"CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.event "
                         "BEGIN SELECT RAISE(ABORT, 'no'); END"_s)
                    .ok());
        QVERIFY(!edit(t, "\"shoulder\""));
        QCOMPARE(finds(t), u"elbow"_s);
    }

    void index_importThatIsCancelled_leavesNothing()
    {
        TemporaryProject t;
        BatchImport batch(t.project(), {{}, OnConflict::List, u"importer"_s, t.now()});
        const QString path =
            t.write(u"a.jsonl"_s, records::lines({records::record("a-1", "acute", "elbow")}));
        QVERIFY(batch.run(path, [](const ImportProgress &) { return false; }).ok());
        QCOMPARE(finds(t), QString());
        QCOMPARE(*t.project().search().surplus(), 0);
    }

    void rebuild_saysTheSameAgain()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, records::lines({records::record("a-1", "acute", "elbow"),
                                               records::record("a-2", "acute", "hip")}));
        QVERIFY(edit(t, "\"shoulder\"").ok());
        Database &database = t.project().database();
        QVERIFY(database.run(u"INSERT INTO search (search) VALUES ('delete-all')"_s).ok());
        QCOMPARE(*t.project().search().missing(), 2);
        QVERIFY(t.project().search().rebuild().ok());
        QCOMPARE(*t.project().search().missing(), 0);
        QCOMPARE(finds(t), u"shoulder"_s);
        // What was rebuilt can be forgotten as what was imported can.
        QVERIFY(edit(t, "\"wrist\"").ok());
        QCOMPARE(finds(t), u"wrist"_s);
        QVERIFY(database.run(u"INSERT INTO search (search) VALUES ('integrity-check')"_s).ok());
    }

    void words_ofEveryKind_areForgottenAgain()
    {
        // Texts that the driver or SQLite might alter on their way would stay in the index.
        for (const QByteArray &text :
             {QByteArray("\\ufeffelbow"), QByteArray("\\ufffeelbow"), QByteArray("elbow \\uffff"),
              QByteArray("elbow\\u001f"), QByteArray("elbow \\ud83d\\ude42")}) {
            TemporaryProject t;
            t.import(u"a.jsonl"_s, records::lines({records::record("a-1", "acute", text)}));
            QVERIFY(edit(t, "\"shoulder\"").ok());
            QCOMPARE(finds(t), u"shoulder"_s);
            QVERIFY(t.project()
                        .database()
                        .run(u"INSERT INTO search (search) VALUES ('integrity-check')"_s)
                        .ok());
        }
    }

    void olderProject_isSearchedAndMigrated_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("before the checks") << 1;
        QTest::newRow("before the search") << 2;
    }

    void olderProject_isSearchedAndMigrated();
};

void TestSearchIndex::olderProject_isSearchedAndMigrated()
{
    QFETCH(int, version);
    TemporaryProject t;
    t.import(u"a.jsonl"_s, records::lines({records::record("a-1", "acute", "elbow")}));
    QVERIFY(edit(t, "\"shoulder\"").ok());
    // Back to what an older Rounds made of it.
    QStringList undoing = {u"DROP TABLE search"_s, u"DROP TABLE view"_s,
                           u"DROP INDEX event_rejected"_s, u"DROP INDEX example_edited"_s,
                           u"DROP INDEX example_by_batch"_s};
    if (version < 2)
        undoing += {u"DROP TABLE rule_set"_s,
                    u"DROP TABLE finding"_s,
                    u"DROP TABLE dataset_finding"_s,
                    u"DROP TABLE dataset_check"_s,
                    u"DROP INDEX example_by_check"_s,
                    u"DROP INDEX example_sent_back"_s,
                    u"DROP INDEX event_waived"_s,
                    u"ALTER TABLE example DROP COLUMN checked_revision"_s,
                    u"ALTER TABLE example DROP COLUMN checked_rules"_s,
                    u"ALTER TABLE example DROP COLUMN sent_back"_s};
    undoing += u"PRAGMA user_version = %1"_s.arg(version);
    for (const QString &sql : undoing) {
        const auto done = t.project().database().run(sql);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
    }
    t.close();
    {
        const Result<std::unique_ptr<Project>> look =
            Project::open(t.path(), Project::Access::Look);
        QVERIFY2(look.ok(), look.ok() ? "" : qPrintable(look.error().detail));
        ExampleFilter filter;
        filter.query = *readQuery(**look, u"shoulder "_s, {});
        QCOMPARE((*look)->examples().page(filter, {}, 10)->size(), 1);
        filter.query = *readQuery(**look, u"elbow "_s, {});
        QCOMPARE((*look)->examples().page(filter, {}, 10)->size(), 0);
        QVERIFY((*look)->views().all()->isEmpty());
        QVERIFY(!(*look)->database().run(u"UPDATE example SET flagged = 1"_s));
    }
    t.reopen();
    QCOMPARE(t.project().database().value(u"PRAGMA user_version"_s)->toInt(), Schema::newest());
    QCOMPARE(finds(t), u"shoulder"_s);
    QVERIFY(edit(t, "\"wrist\"").ok());
    QCOMPARE(finds(t), u"wrist"_s);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
