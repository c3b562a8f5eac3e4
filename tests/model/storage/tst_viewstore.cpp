// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/temporaryproject.h"

using namespace Qt::StringLiterals;

class TestViewStore final : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(TemporaryProject &t)
    {
        QStringList list;
        for (const View &view : *t.project().views().all())
            list += view.name + u'=' + view.query;
        return list;
    }

private Q_SLOTS:
    void add_views_areThereInOrder_alsoTomorrow()
    {
        TemporaryProject t;
        QVERIFY(t.project().views().add(u" Zebra "_s, u"knee"_s).ok());
        QVERIFY(t.project().views().add(u"\uFEFFApe"_s, u"\"sore\u0000 knee\""_s).ok());
        t.reopen();
        QCOMPARE(texts(t), QStringList({u"Zebra=knee"_s, u"\uFEFFApe=\"sore\u0000 knee\""_s}));
    }

    void add_nameThatIsTakenOrEmpty_isRefused()
    {
        TemporaryProject t;
        QVERIFY(t.project().views().add(u"Écoles"_s, u"knee"_s).ok());
        const Result<ViewId> again = t.project().views().add(u"écoles"_s, u"hip"_s);
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(u"Écoles"_s));
        QVERIFY(!t.project().views().add(u" "_s, u"hip"_s));
        QCOMPARE(texts(t), QStringList(u"Écoles=knee"_s));
    }

    void rename_setQuery_remove()
    {
        TemporaryProject t;
        ViewStore &views = t.project().views();
        const ViewId first = *views.add(u"one"_s, u"knee"_s);
        const ViewId second = *views.add(u"two"_s, u"hip"_s);
        QVERIFY(!views.rename(first, u"TWO"_s));
        QVERIFY(views.rename(first, u"ONE"_s).ok());
        QVERIFY(views.setQuery(first, u"back"_s).ok());
        QCOMPARE(texts(t), QStringList({u"ONE=back"_s, u"two=hip"_s}));
        QVERIFY(views.remove(second).ok());
        QCOMPARE(texts(t), QStringList(u"ONE=back"_s));
        QVERIFY(!views.rename(second, u"three"_s));
        QVERIFY(!views.setQuery(second, u"x"_s));
    }

    void setOrder_someViews_putsTheOthersBehindThem()
    {
        TemporaryProject t;
        ViewStore &views = t.project().views();
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
            QVERIFY(views.add(name, u"knee"_s).ok());
        const QList<View> before = *views.all();
        QVERIFY(views.setOrder({before[2].id, before[0].id}).ok());
        t.reopen();
        QCOMPARE(texts(t),
                 QStringList({u"three=knee"_s, u"one=knee"_s, u"two=knee"_s, u"four=knee"_s}));
    }
};

QTEST_GUILESS_MAIN(TestViewStore)
#include "tst_viewstore.moc"
