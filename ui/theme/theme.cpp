// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"

using namespace Qt::StringLiterals;

namespace {

struct Ground
{
    QRgb window, base, alternate, text, secondary, button, mid, dark, midlight, light, highlight,
        highlighted;
};

constexpr Ground lightGround = {0xECEEF1, 0xFFFFFF, 0xF4F6F8, 0x1A1D21, 0x535D68, 0xFAFBFC,
                                0xC6CCD3, 0x78828D, 0xE3E7EC, 0xFFFFFF, 0x1D5FA6, 0xFFFFFF};
constexpr Ground darkGround = {0x26292E, 0x1B1E22, 0x212529, 0xE5E7EA, 0xA9B1BC, 0x30353B,
                               0x3B4149, 0x6B7480, 0x2B3036, 0x3B4149, 0x7FB4EE, 0x10161D};

// Black and white, with one strong accent each.
constexpr Ground lightContrastGround = {0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x000000, 0x262626, 0xFFFFFF,
                                        0x595959, 0x000000, 0xE2E2E2, 0xFFFFFF, 0x00309C, 0xFFFFFF};
constexpr Ground darkContrastGround = {0x000000, 0x000000, 0x000000, 0xFFFFFF, 0xE2E2E2, 0x000000,
                                       0xA6A6A6, 0xFFFFFF, 0x2C2C2C, 0x595959, 0xFFD84A, 0x000000};

QPalette paletteOf(const Ground &ground)
{
    QPalette palette(QColor(ground.button), QColor(ground.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(QPalette::All, role, QColor(color));
    };
    set(QPalette::Window, ground.window);
    set(QPalette::Base, ground.base);
    set(QPalette::AlternateBase, ground.alternate);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        set(role, ground.text);
    set(QPalette::PlaceholderText, ground.secondary);
    set(QPalette::Button, ground.button);
    set(QPalette::ToolTipBase, ground.base);
    set(QPalette::Mid, ground.mid);
    set(QPalette::Dark, ground.dark);
    set(QPalette::Midlight, ground.midlight);
    set(QPalette::Light, ground.light);
    set(QPalette::Shadow, ground.dark);
    for (const auto role : {QPalette::Highlight, QPalette::Link, QPalette::LinkVisited})
        set(role, ground.highlight);
    set(QPalette::HighlightedText, ground.highlighted);
    // Disabled text still explains something: it keeps the contrast of secondary text.
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(ground.secondary));
    return palette;
}

void fillMeasured(Theme &theme)
{
    const auto pick = [&theme](QRgb light, QRgb dark) { return QColor(theme.dark ? dark : light); };
    theme.selected = pick(0xDDE9F6, 0x243C57);
    theme.quoted = pick(0xFFEFC0, 0x463912);
    theme.quotedMark = pick(0x8F6000, 0xE3BC56);
    theme.hit = pick(0xC4EEF2, 0x0E4650);
    theme.hitMark = pick(0x0B6B78, 0x63C9D6);
    theme.bar = pick(0x54779E, 0x6F97C2);
    theme.lesserBar = pick(0x93ABC5, 0x4F6C8C);
    theme.nowBar = pick(0x78828D, 0x8A939E);
    theme.band = pick(0xC9DCEF, 0x2F4B68);
    theme.errorGround = pick(0xFBE8E6, 0x47201D);
    theme.error = pick(0xB3261E, 0xFF9A90);
    theme.warning = pick(0x854F00, 0xF1BC62);
    theme.hint = pick(0x2F5D8C, 0x93BFEC);
    theme.pending = pick(0x535D68, 0xA9B1BC);
    theme.approved = pick(0x1B6B4A, 0x74CFA5);
    theme.secondOpinion = pick(0x6B4596, 0xC7A8F0);
}

/// The ratio that text has to have: that of high contrast where the palette is one.
double wantedRatio(const Theme &theme)
{
    constexpr double almostBlackOnWhite = 18;
    return contrast::ratio(theme.text, theme.base) >= almostBlackOnWhite ? contrast::ofHighContrast
                                                                         : contrast::ofText;
}

/// Any other palette, of high contrast maybe: every ground is Base tinted, every signal is Text
/// tinted, and both give way until what is to be read on the other can be read.
void fillMixed(Theme &theme)
{
    const double wanted = wantedRatio(theme);
    const auto ground = [&theme, wanted](const QColor &hue, double share) {
        return contrast::quietened(contrast::mixed(hue, theme.base, share), theme.base, theme.text,
                                   qMin(21.0, wanted * 1.3));
    };
    theme.selected = ground(theme.accent, 0.18);
    theme.quoted = ground(QColor(0xC89000), 0.25);
    theme.hit = ground(QColor(0x10A0B0), 0.25);
    theme.band = ground(theme.accent, 0.3);
    theme.errorGround = ground(QColor(0xC02020), 0.18);
    const QList<QColor> grounds = {theme.base,   theme.window, theme.alternate,  theme.selected,
                                   theme.quoted, theme.hit,    theme.errorGround};
    const auto ink = [&](const QColor &color) {
        return contrast::legible(color, theme.text, grounds, wanted);
    };
    const auto tint = [&](QRgb hue) { return ink(contrast::mixed(theme.text, QColor(hue), 0.55)); };
    const auto line = [&](double share) {
        return contrast::legible(contrast::mixed(theme.text, theme.base, share), theme.text,
                                 {theme.base, theme.window}, contrast::ofGraphics);
    };
    const bool strong = wanted > contrast::ofText;
    theme.secondary = ink(contrast::mixed(theme.text, theme.base, 0.75));
    theme.hairline = contrast::mixed(theme.text, theme.base, strong ? 0.65 : 0.3);
    theme.border = line(strong ? 1 : 0.6);
    theme.track = contrast::mixed(theme.text, theme.base, 0.12);
    theme.quotedMark = tint(0xC89000);
    theme.hitMark = tint(0x10A0B0);
    theme.bar = line(0.6);
    theme.lesserBar = contrast::mixed(theme.text, theme.base, 0.35);
    theme.nowBar = line(0.5);
    theme.error = tint(0xC02020);
    theme.warning = tint(0xB07000);
    theme.hint = tint(0x3070C0);
    theme.pending = theme.secondary;
    theme.approved = tint(0x208050);
    theme.secondOpinion = tint(0x8050C0);
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    Theme theme;
    theme.text = palette.color(QPalette::Text);
    theme.base = palette.color(QPalette::Base);
    theme.dark = theme.base.lightness() < theme.text.lightness();
    theme.alternate = palette.color(QPalette::AlternateBase);
    theme.window = palette.color(QPalette::Window);
    theme.accent = palette.color(QPalette::Highlight);
    theme.accentText = palette.color(QPalette::HighlightedText);
    theme.emergency = QColor(0x8E1B14);
    theme.emergencyText = QColor(0xFFFFFF);

    const Ground &ours = theme.dark ? darkGround : lightGround;
    const bool isOurs = theme.base == QColor(ours.base) && theme.text == QColor(ours.text);
    if (!isOurs) {
        fillMixed(theme);
        return theme;
    }
    theme.secondary = QColor(ours.secondary);
    theme.hairline = QColor(ours.mid);
    theme.border = QColor(ours.dark);
    theme.track = QColor(ours.midlight);
    fillMeasured(theme);
    return theme;
}

QPalette Theme::lightPalette()
{
    return paletteOf(lightGround);
}

QPalette Theme::darkPalette()
{
    return paletteOf(darkGround);
}

QPalette Theme::lightContrastPalette()
{
    return paletteOf(lightContrastGround);
}

QPalette Theme::darkContrastPalette()
{
    return paletteOf(darkContrastGround);
}

QPalette Theme::completed(const QPalette &palette)
{
    const QColor secondary = of(palette).secondary;
    QPalette full(palette);
    full.setColor(QPalette::All, QPalette::PlaceholderText, secondary);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        full.setColor(QPalette::Disabled, role, secondary);
    return full;
}

QColor Theme::statusColor(const QString &status) const
{
    if (status == u"approved"_s)
        return approved;
    if (status == u"rejected"_s)
        return error;
    return status == u"second_opinion"_s ? secondOpinion : pending;
}

QBrush Theme::statusBrush(const QString &status) const
{
    const QColor color = statusColor(status);
    if (status == u"approved"_s)
        return QBrush(color, Qt::SolidPattern);
    if (status == u"rejected"_s)
        return QBrush(color, Qt::HorPattern);
    return QBrush(color, status == u"second_opinion"_s ? Qt::Dense6Pattern : Qt::BDiagPattern);
}
