// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/theme/flatstyle.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr int headerPadding = 7;

void drawButtonPanel(const QStyleOption &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);

    QColor ground = isDefault && enabled ? theme.accent : option.palette.color(QPalette::Button);
    if (down)
        ground = theme.dark ? ground.lighter(125) : ground.darker(110);
    else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
        ground = theme.dark ? ground.lighter(112) : ground.darker(103);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused   ? theme.accent
                        : enabled ? theme.border
                                  : theme.hairline,
                        focused ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    if (!focused || !isDefault)
        return;
    // The frame has the ground's own colour here: a second one inside it shows the focus.
    painter.setPen(QPen(option.palette.color(QPalette::HighlightedText), 1.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(3.5, 3.5, -3.5, -3.5), 2, 2);
}

/// The current tab is Base with an accent rule on top, the others are Window.
void drawTab(const QStyleOptionTab &tab, QPainter &painter)
{
    const Theme theme = Theme::of(tab.palette);
    const bool selected = tab.state.testFlag(QStyle::State_Selected);
    const bool vertical = tab.shape == QTabBar::RoundedWest || tab.shape == QTabBar::RoundedEast ||
                          tab.shape == QTabBar::TriangularWest ||
                          tab.shape == QTabBar::TriangularEast;
    painter.fillRect(tab.rect, selected ? theme.base : theme.window);
    if (selected && vertical)
        painter.fillRect(QRect(tab.rect.topLeft(), QSize(3, tab.rect.height())), theme.accent);
    else if (selected)
        painter.fillRect(QRect(tab.rect.topLeft(), QSize(tab.rect.width(), 3)), theme.accent);
    painter.setPen(theme.hairline);
    if (vertical)
        painter.drawLine(tab.rect.bottomLeft(), tab.rect.bottomRight());
    else
        painter.drawLine(tab.rect.topRight(), tab.rect.bottomRight());
    if (!selected && !vertical)
        painter.drawLine(tab.rect.bottomLeft(), tab.rect.bottomRight());
}

/// Fusion's outline is a shade of the window and vanishes in the dark; a control's border has to
/// be seen.
void drawFieldFrame(const QStyleOption &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? theme.accent : theme.border, focused ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 3, 3);
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(box, 2, 2);
    if (!option.state.testFlag(QStyle::State_On))
        return;
    painter.setPen(QPen(theme.text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    const QPointF tick[] = {at(0.22, 0.52), at(0.42, 0.74), at(0.80, 0.28)};
    painter.drawPolyline(tick, 3);
}

/// A thin slider and nothing else: no arrows, no groove.
void drawSlider(const QStyleOptionSlider &bar, const QRect &slider, QPainter &painter)
{
    const Theme theme = Theme::of(bar.palette);
    const bool active =
        bar.state.testFlag(QStyle::State_Sunken) || bar.state.testFlag(QStyle::State_MouseOver);
    const QRectF thumb = bar.orientation == Qt::Vertical ? QRectF(slider).adjusted(2, 1, 0, -1)
                                                         : QRectF(slider).adjusted(1, 2, -1, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ink = active ? theme.secondary : theme.border;
    ink.setAlphaF(active ? 1.0F : 0.6F);
    painter.setBrush(ink);
    painter.drawRoundedRect(thumb, 3, 3);
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(u"fusion"_s) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelButtonCommand) {
        painter->save();
        drawButtonPanel(*option, *painter);
        painter->restore();
        return;
    }
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox) {
        painter->save();
        if (element == PE_FrameLineEdit)
            drawFieldFrame(*option, *painter);
        else
            drawCheckBox(*option, *painter);
        painter->restore();
        return;
    }
    if (element == PE_FrameFocusRect && widget && widget->inherits("QPushButton"))
        return; // The button's own border says it.
    if (element == PE_FrameTabBarBase)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, theme.base);
        painter->setPen(theme.hairline);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == CE_HeaderLabel && header) {
        QStyleOptionHeaderV2 label;
        label.QStyleOptionHeader::operator=(*header);
        label.rect.adjust(headerPadding, 0, -headerPadding, 0);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (element == CE_Splitter) {
        const bool horizontal = option->state.testFlag(State_Horizontal);
        painter->fillRect(option->rect, theme.base);
        const QPoint middle = option->rect.center();
        painter->setPen(theme.hairline);
        if (horizontal)
            painter->drawLine(middle.x(), option->rect.top(), middle.x(), option->rect.bottom());
        else
            painter->drawLine(option->rect.left(), middle.y(), option->rect.right(), middle.y());
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button &&
        button->features.testFlag(QStyleOptionButton::DefaultButton) &&
        button->state.testFlag(State_Enabled)) {
        QStyleOptionButton primary(*button);
        primary.palette.setColor(QPalette::ButtonText, theme.accentText);
        QProxyStyle::drawControl(element, &primary, painter, widget);
        return;
    }
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element == CE_TabBarTabShape && tab) {
        drawTab(*tab, *painter);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->fillRect(bar->rect, bar->palette.color(QPalette::Base));
    if (bar->maximum > bar->minimum)
        drawSlider(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    painter->restore();
}

/// The slider may go all the way, as there are no arrows at the ends.
QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qint64 whole = range + bar->pageStep;
    const int least = qMin(length, 24);
    const int size =
        range > 0 ? qBound(least, int(qint64(bar->pageStep) * length / whole), length) : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - size, bar->upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect rect = vertical ? QRect(0, from, bar->rect.width(), to - from)
                                    : QRect(from, 0, to - from, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return piece(start, start + size);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + size, length);
    default:
        return {};
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 5;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 16;
    case PM_TabBarTabVSpace:
        return 8;
    case PM_ScrollBarExtent:
        return 8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize: {
        const int normal = QProxyStyle::pixelMetric(metric, option, widget);
        return widget ? qMax(normal, int(scaled(normal, widget->font()))) : normal;
    }
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // Fusion measures the words without the mark of their mnemonic, and fits them in with it.
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (type == CT_MenuItem && item)
        return size + QSize(item->fontMetrics.horizontalAdvance(u'&'), 0);
    // Words keep their distance from the border, and header cells from each other.
    if (type == CT_PushButton || type == CT_HeaderSection)
        return size + QSize(headerPadding * 2, 0);
    return size;
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}
