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

    /// Writes the project as a Rounds of an older schema would have.
    static void makeOlder(const QString &path, int version)
    {
        const QString newer = path + u".newer"_s;
        QVERIFY(QFile::rename(path, newer));
        QFile made(path);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.close();
        Result<std::unique_ptr<Database>> database = Database::open({path});
        QVERIFY(database.ok());
        for (int step = 1; step <= version; ++step)
            QVERIFY(Schema::apply(**database, step).ok());
        const auto run = [&database](const QString &sql) {
            const auto done = (*database)->run(sql);
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
        };
        run(u"ATTACH '%1' AS newer"_s.arg(newer));
        QStringList tables; // The counters and the index follow from the examples.
        auto names = (*database)->run(u"SELECT name FROM main.sqlite_schema "
                                      "WHERE type = 'table' AND name <> 'counter' "
                                      "AND name NOT LIKE 'search%'"_s);
        while (names->next())
            tables += names->value(0).toString();
        names->finish();
        for (const QString &table : std::as_const(tables)) {
            const auto columns = (*database)->value(
                u"SELECT group_concat(name) FROM pragma_table_info(?)"_s, {table});
            run(u"INSERT INTO main.%1 (%2) SELECT %2 FROM newer.%1"_s.arg(table,
                                                                          columns->toString()));
        }
        if (version >= 3)
            QVERIFY(SearchIndex(**database).rebuild().ok());
        run(u"PRAGMA main.application_id = %1"_s.arg(Schema::applicationId));
        run(u"PRAGMA main.user_version = %1"_s.arg(version));
        QVERIFY(QFile::remove(newer));
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
        QTest::newRow("before batches could be withdrawn") << 3;
    }

    void olderProject_isSearchedAndMigrated();
};

void TestSearchIndex::olderProject_isSearchedAndMigrated()
{
    QFETCH(int, version);
    TemporaryProject t;
    t.import(u"a.jsonl"_s, records::lines({records::record("a-1", "acute", "elbow")}));
    QVERIFY(edit(t, "\"shoulder\"").ok());
    t.close();
    makeOlder(t.path(), version);
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
