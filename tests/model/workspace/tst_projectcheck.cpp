// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/projectcheck.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestProjectCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_afterWork_findsNothing()
    {
        TemporaryProject t;
        work(t);
        QCOMPARE(*ProjectCheck(t.project()).run(), QStringList());
    }

    void run_bentFromOutside_namesThePlace_data()
    {
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<QString>("word");
        QTest::newRow("a status")
            << QStringList{u"UPDATE example SET status = 'approved' WHERE label = 'a-2'"_s}
            << u"a-2"_s;
        QTest::newRow("a revision number")
            << QStringList{u"UPDATE example SET revision = 1 WHERE label = 'a-1'"_s} << u"a-1"_s;
        QTest::newRow("a counter")
            << QStringList{u"UPDATE counter SET count = 77 WHERE status = 'pending'"_s} << u"77"_s;
        QTest::newRow("a generated text")
            << QStringList{u"DROP TRIGGER revision_is_never_updated"_s,
                           u"UPDATE revision SET raw = replace(raw, 'Rest', 'Rust') WHERE number = 1"_s}
            << u"damaged"_s;
        QTest::newRow("an event's note")
            << QStringList{u"DROP TRIGGER event_is_never_updated"_s,
                           u"UPDATE event SET detail = '{}' WHERE kind = 'edited'"_s}
            << u"event 2"_s;
        QTest::newRow("an event's detail is no object")
            << QStringList{u"DROP TRIGGER event_is_never_updated"_s,
                           u"UPDATE event SET detail = 'x'"_s}
            << u"event 1"_s;
        QTest::newRow("an event's detail holds other kinds")
            << QStringList{u"DROP TRIGGER event_is_never_updated"_s,
                           u"UPDATE event SET detail = '{\"from\":\"x\",\"batch\":[],\"on\":1}'"_s}
            << u"event 1"_s;
        QTest::newRow("a text that the search lost")
            << QStringList{u"INSERT INTO search (search) VALUES ('delete-all')"_s}
            << u"2 example(s) cannot be found"_s;
        QTest::newRow("a text that nobody has")
            << QStringList{u"INSERT INTO search (rowid, words) VALUES (77, 'knee')"_s}
            << u"1 example(s) that are not there"_s;
        QTest::newRow("an event gone")
            << QStringList{u"DROP TRIGGER event_is_never_deleted"_s,
                           u"DELETE FROM event WHERE kind = 'imported'"_s}
            << u"event 2"_s;
        QTest::newRow("a number of open errors")
            << QStringList{u"UPDATE example SET open_errors = 3 WHERE label = 'a-2'"_s}
            << u"a-2 says 3"_s;
        QTest::newRow("a waiver that nobody gave")
            << QStringList{u"INSERT INTO finding SELECT example.id, 0, 'text-clean', 'error', '', "
                           "'[]', 'm', '[]', uuid FROM example, event WHERE label = 'a-2' AND "
                           "kind = 'edited'"_s}
            << u"nobody waived it"_s;
        QTest::newRow("a waiver without an event")
            << QStringList{u"INSERT INTO finding SELECT id, 0, 'text-clean', 'hint', '', '[]', "
                           "'m', '[]', 'gone' FROM example WHERE label = 'a-2'"_s}
            << u"never happened"_s;
        QTest::newRow("a rule set") << QStringList{u"DROP TRIGGER rule_set_is_never_updated"_s,
                                                   u"UPDATE rule_set SET json = '[]'"_s}
                                    << u"Rule set 1"_s;
    }

    void run_bentFromOutside_namesThePlace()
    {
        QFETCH(QStringList, sql);
        QFETCH(QString, word);
        TemporaryProject t;
        work(t);
        for (const QString &statement : sql)
            QVERIFY(t.project().database().run(statement).ok());
        const QString problems = ProjectCheck(t.project()).run()->join(u'\n');
        QVERIFY2(problems.contains(word), qPrintable(problems));
    }

private:
    static void work(TemporaryProject &t)
    {
        t.import(u"a.jsonl"_s, records::lines({records::record("a-1"), records::record("a-2")}));
        ReviewDesk desk(t.project());
        const Patch patch = {{PatchOperation::Kind::Replace,
                              *JsonPointer::parse(u"/user_input"_s),
                              {},
                              "\"hip\"",
                              {}}};
        QVERIFY(desk.saveAndApprove(t.summary(u"a-1"_s).id, 1, patch, t.actor(u"keller"_s)).ok());
    }
};

QTEST_GUILESS_MAIN(TestProjectCheck)
#include "tst_projectcheck.moc"
