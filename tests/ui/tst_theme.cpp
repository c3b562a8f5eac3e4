// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    const char *name;
    QColor Theme::*color;
};

/// What letters and signs are drawn in, and what they stand on.
constexpr Named inks[] = {
    {"text", &Theme::text},         {"secondary", &Theme::secondary},
    {"error", &Theme::error},       {"warning", &Theme::warning},
    {"hint", &Theme::hint},         {"pending", &Theme::pending},
    {"approved", &Theme::approved}, {"second opinion", &Theme::secondOpinion},
};
constexpr Named grounds[] = {
    {"base", &Theme::base},     {"alternate", &Theme::alternate},
    {"window", &Theme::window}, {"selected", &Theme::selected},
    {"quoted", &Theme::quoted}, {"error", &Theme::errorGround},
};
/// Lines and shapes that say something.
constexpr Named shapes[] = {
    {"border", &Theme::border},
    {"bar", &Theme::bar},
    {"bar of now", &Theme::nowBar},
    {"quoted mark", &Theme::quotedMark},
};

QPalette foreign(QRgb text, QRgb base, QRgb window, QRgb accent, QRgb accentText)
{
    QPalette palette;
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, base);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    return palette;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratio_knownColours_isThatOfTheStandard();
    void everyPair_canBeRead_data();
    void everyPair_canBeRead();
    void contrastPalettes_areNotTakenForOurs();
    void completed_halfTransparentPlaceholder_isLegible();
};

void TestTheme::ratio_knownColours_isThatOfTheStandard()
{
    QCOMPARE(qRound(contrast::ratio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast::ratio(QColor(0x777777), Qt::white) * 100), 448);
    QCOMPARE(qRound(contrast::ratio(QColor(0x767676), Qt::white) * 100), 454);
}

void TestTheme::everyPair_canBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("wanted");
    QTest::newRow("light") << Theme::lightPalette() << contrast::ofText;
    QTest::newRow("dark") << Theme::darkPalette() << contrast::ofText;
    QTest::newRow("high contrast, light")
        << Theme::lightContrastPalette() << contrast::ofHighContrast;
    QTest::newRow("high contrast, dark")
        << Theme::darkContrastPalette() << contrast::ofHighContrast;
    QTest::newRow("a desktop's black")
        << foreign(0xFFFFFF, 0x000000, 0x000000, 0x00FF00, 0x000000) << contrast::ofHighContrast;
    QTest::newRow("a desktop's yellow on black")
        << foreign(0xFFFF00, 0x000000, 0x000000, 0xFFFFFF, 0x000000) << contrast::ofHighContrast;
    QTest::newRow("a desktop's sand")
        << foreign(0x3B2F20, 0xFBF3E0, 0xEFE3C8, 0x8A4B10, 0xFFFFFF) << contrast::ofText;
    QTest::newRow("a desktop's blue night")
        << foreign(0xE0E6F0, 0x1A2333, 0x202A3C, 0x7AA2F7, 0x10161D) << contrast::ofText;
}

void TestTheme::everyPair_canBeRead()
{
    QFETCH(QPalette, palette);
    QFETCH(double, wanted);
    const Theme theme = Theme::of(palette);
    QStringList weak;
    const auto check = [&weak](const QString &pair, const QColor &ink, const QColor &ground,
                               double least) {
        const double ratio = contrast::ratio(ink, ground);
        if (ratio < least)
            weak += u"%1: %2 on %3 is %4 : 1"_s.arg(pair, ink.name(), ground.name())
                        .arg(ratio, 0, 'f', 2);
    };
    for (const Named &ground : grounds) {
        for (const Named &ink : inks)
            check(QString::fromLatin1(ink.name) + u" on "_s + QString::fromLatin1(ground.name),
                  theme.*ink.color, theme.*ground.color, wanted);
    }
    for (const Named &shape : shapes) {
        for (const QColor &ground : {theme.base, theme.window})
            check(QString::fromLatin1(shape.name), theme.*shape.color, ground,
                  contrast::ofGraphics);
    }
    check(u"text on band"_s, theme.text, theme.band, wanted);
    check(u"accent text"_s, theme.accentText, theme.accent, wanted);
    check(u"emergency"_s, theme.emergencyText, theme.emergency, contrast::ofHighContrast);
    QVERIFY2(weak.isEmpty(), qPrintable(weak.join(u'\n')));
}

void TestTheme::contrastPalettes_areNotTakenForOurs()
{
    QVERIFY(Theme::of(Theme::lightContrastPalette()).error !=
            Theme::of(Theme::lightPalette()).error);
    QVERIFY(Theme::of(Theme::darkContrastPalette()).error != Theme::of(Theme::darkPalette()).error);
}

void TestTheme::completed_halfTransparentPlaceholder_isLegible()
{
    QPalette palette = foreign(0xFFFFFF, 0x000000, 0x000000, 0x00FF00, 0x000000);
    palette.setColor(QPalette::PlaceholderText, QColor(255, 255, 255, 60));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x404040));
    const QPalette full = Theme::completed(palette);
    for (const QColor &color : {full.color(QPalette::PlaceholderText),
                                full.color(QPalette::Disabled, QPalette::WindowText)}) {
        QCOMPARE(color.alpha(), 255);
        QVERIFY(contrast::ratio(color, Qt::black) >= contrast::ofHighContrast);
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
