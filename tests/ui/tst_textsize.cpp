// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/sheet/sheet.h"
#include "ui/textsize.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;

class TestTextSize final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setFont(Fonts::application()); }
    void cleanup() { TextSize::apply(TextSize::normal); }
    void steps_table_data();
    void steps_table();
    void keys_enlargeEverythingAtOnce_andItIsRemembered();
    void largest_everythingStaysInsideTheWindow();
    void settings_ofAnotherHand_areBounded();
};

void TestTextSize::steps_table_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("larger");
    QTest::addColumn<int>("smaller");
    QTest::newRow("normal") << 100 << 110 << 90;
    QTest::newRow("the largest stays") << 200 << 200 << 175;
    QTest::newRow("the smallest stays") << 80 << 90 << 80;
    QTest::newRow("between two steps") << 137 << 150 << 125;
}

void TestTextSize::steps_table()
{
    QFETCH(int, from);
    QTEST(TextSize::larger(from), "larger");
    QTEST(TextSize::smaller(from), "smaller");
}

void TestTextSize::keys_enlargeEverythingAtOnce_andItIsRemembered()
{
    Bench bench;
    auto *sheet = bench.view().findChild<Sheet *>();
    const auto bold = [&bench] {
        for (const QLabel *label : bench.window->findChildren<QLabel *>()) {
            if (label->font().weight() == QFont::DemiBold)
                return label->font().pointSizeF();
        }
        return 0.0;
    };
    const qreal before = bench.window->font().pointSizeF();
    const qreal boldBefore = bold();
    bench.key(Qt::Key_Plus, Qt::ControlModifier);
    bench.key(Qt::Key_Equal, Qt::ControlModifier);
    QTRY_COMPARE(bench.window->font().pointSizeF(), before * 1.25);
    QTRY_COMPARE(sheet->font().pointSizeF(), before * 1.25);
    QTRY_COMPARE(bold(), boldBefore * 1.25);
    bench.close();
    TextSize::apply(TextSize::normal);
    bench.open();
    QTRY_COMPARE(bench.window->font().pointSizeF(), before * 1.25);
    bench.key(Qt::Key_Minus, Qt::ControlModifier);
    QTRY_COMPARE(bench.window->font().pointSizeF(), before * 1.1);
    bench.key(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(bench.window->font().pointSizeF(), before);
}

/// Nothing may ask for more room than a small screen has: it would lie outside.
void TestTextSize::largest_everythingStaysInsideTheWindow()
{
    Bench bench;
    bench.settings->setTextSize(Settings::largestText);
    bench.close();
    bench.open();
    bench.window->resize(1366, 740);
    for (const int page : {1, 2, 3}) {
        bench.key(Qt::Key_0 + page, Qt::ControlModifier);
        const QSize least = bench.window->minimumSizeHint();
        QVERIFY2(
            least.width() <= 1366 && least.height() <= 740,
            qPrintable(u"page %1: %2 x %3"_s.arg(page).arg(least.width()).arg(least.height())));
        QCOMPARE(bench.window->size(), QSize(1366, 740));
    }
}

void TestTextSize::settings_ofAnotherHand_areBounded()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setTextSize(1000);
    QCOMPARE(settings.textSize(), 200);
    settings.setTextSize(-5);
    QCOMPARE(settings.textSize(), 80);
}

QTEST_MAIN(TestTextSize)
#include "tst_textsize.moc"
