// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/quotastrip.h"

#include "model/dataset/category.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quotaaccess.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int barHeight = 4;

} // namespace

QuotaStrip::QuotaStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"quotaStrip"_s);
    // Narrower than all of it, only what matters now is shown.
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Approved examples per category"));
    quotaaccess::install();
}

void QuotaStrip::setQuota(const Quota &quota)
{
    m_items.clear();
    for (const QuotaRow &row : quota.rows) {
        if (const Category *category = Categories::find(row.category))
            addItem(row, category->shortName, false);
    }
    addItem(quota.total(), tr("All approved"), true);
    setAccessibleDescription(entries().join(u", "_s));
    updateGeometry();
    update();
}

void QuotaStrip::addItem(const QuotaRow &row, const QString &name, bool isTotal)
{
    const int approved = row.count(Status::Approved);
    Item item;
    item.category = row.category;
    item.name = name;
    item.fullName = isTotal ? name : Categories::nameOf(row.category);
    item.count = u"%1/%2"_s.arg(approved).arg(row.target);
    item.tip = tr("%1: %2 approved of %3; %4 pending, %5 with a second opinion asked, %6 rejected")
                   .arg(item.fullName)
                   .arg(approved)
                   .arg(row.target)
                   .arg(row.count(Status::Pending))
                   .arg(row.count(Status::SecondOpinion))
                   .arg(row.count(Status::Rejected));
    item.share = row.target > 0 ? qMin(1.0, double(approved) / row.target) : 1;
    item.done = row.target > 0 && approved >= row.target;
    item.isTotal = isTotal;
    m_items += item;
}

void QuotaStrip::setCurrentCategory(const QString &category)
{
    m_current = category;
    update();
}

QStringList QuotaStrip::entries() const
{
    QStringList entries;
    for (const Item &item : m_items)
        entries += item.name + u' ' + item.count;
    return entries;
}

int QuotaStrip::widthOf(const Item &item) const
{
    const QFontMetrics bold(Fonts::of(font()).bold);
    const int tick = item.done ? bold.height() : 0;
    return qMax(bold.horizontalAdvance(item.name), bold.horizontalAdvance(item.count) + tick);
}

int QuotaStrip::roomFor(const Item &item) const
{
    return widthOf(item) + (item.isTotal ? 2 * gap : gap);
}

bool QuotaStrip::isNeeded(const Item &item) const
{
    return item.isTotal || item.category == m_current;
}

/// All, where there is room; else the category on the desk, the whole and what fits beside them.
QList<qsizetype> QuotaStrip::shown() const
{
    int room = width() - 2 * margin + gap;
    for (const Item &item : m_items)
        room -= isNeeded(item) ? roomFor(item) : 0;
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!isNeeded(m_items[i]))
            room -= roomFor(m_items[i]);
        if (isNeeded(m_items[i]) || room >= 0)
            shown += i;
    }
    return shown;
}

QRect QuotaStrip::rectOf(qsizetype index) const
{
    int left = margin;
    for (const qsizetype i : shown()) {
        if (m_items[i].isTotal)
            left += gap;
        if (i == index)
            return {left, 3, widthOf(m_items[i]), height() - 6};
        left += widthOf(m_items[i]) + gap;
    }
    return {};
}

QSize QuotaStrip::sizeHint() const
{
    int width = 2 * margin - gap;
    for (const Item &item : m_items)
        width += roomFor(item);
    return {qMax(0, width), minimumSizeHint().height()};
}

QSize QuotaStrip::minimumSizeHint() const
{
    int widest = 0;
    int total = 0;
    for (const Item &item : m_items)
        (item.isTotal ? total : widest) = qMax(item.isTotal ? total : widest, roomFor(item));
    return {2 * margin - gap + widest + total, 2 * fontMetrics().height() + barHeight + 6};
}

void QuotaStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const qsizetype i : shown()) {
        const QRect rect = rectOf(i);
        if (m_items[i].isTotal) {
            painter.setPen(Theme::of(palette()).hairline);
            painter.drawLine(rect.left() - gap, 2, rect.left() - gap, height() - 3);
        }
        paintItem(painter, m_items[i], rect);
    }
}

void QuotaStrip::paintItem(QPainter &painter, const Item &item, const QRect &rect) const
{
    const Theme theme = Theme::of(palette());
    const Fonts fonts = Fonts::of(font());
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(item.category == m_current && !item.isTotal ? fonts.bold : fonts.body);
    painter.drawText(rect.left(), rect.top() + fontMetrics().ascent(), item.name);
    if (item.isTotal)
        painter.setFont(fonts.bold);
    painter.drawText(rect.left(), rect.top() + line - 2 + fontMetrics().ascent(), item.count);
    if (item.done)
        icons::paint(painter, Sign::Approved,
                     QRectF(rect.right() - line + 3, rect.top() + line, line - 4, line - 4), theme);

    const QRect bar(rect.left(), rect.bottom() - barHeight + 1, rect.width(), barHeight);
    painter.fillRect(bar, theme.track);
    painter.fillRect(QRect(bar.topLeft(), QSize(qRound(bar.width() * item.share), bar.height())),
                     theme.approved);
    painter.setPen(theme.border);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

bool QuotaStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        // The names are ours, not a project's: nothing in them can be taken for markup.
        if (rectOf(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_items[i].tip, this);
    }
    return true;
}
