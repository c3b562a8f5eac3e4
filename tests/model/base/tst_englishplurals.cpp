// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/englishplurals.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEnglishPlurals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translate_number_choosesTheForm()
    {
        EnglishPlurals plurals;
        QCoreApplication::installTranslator(&plurals);
        QCOMPARE(tr("%n example(s)", nullptr, 0), u"0 examples"_s);
        QCOMPARE(tr("%n example(s)", nullptr, 1), u"1 example"_s);
        QCOMPARE(tr("%n batch(es) of %n line(s)", nullptr, 2), u"2 batches of 2 lines"_s);
    }

    void translate_withoutNumber_leavesTheText()
    {
        EnglishPlurals plurals;
        QCoreApplication::installTranslator(&plurals);
        QCOMPARE(tr("file(s)"), u"file(s)"_s);
    }
};

QTEST_GUILESS_MAIN(TestEnglishPlurals)
#include "tst_englishplurals.moc"
