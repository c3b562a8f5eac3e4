// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/difftext.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

DiffText::DiffText(const ChangeText &change, QWidget *parent) : QWidget(parent)
{
    if (!change.before.isEmpty())
        m_rows += {tr("now"), change.before, change.beforeWords, true};
    if (!change.after.isEmpty())
        m_rows += {tr("fix"), change.after, change.afterWords, false};
    else
        m_rows += {tr("fix"), tr("removed"), {}, false};
    setAccessibleName(change.before.isEmpty() ? tr("%1 is added").arg(change.after)
                      : change.after.isEmpty()
                          ? tr("%1 is removed").arg(change.before)
                          : tr("%1 becomes %2").arg(change.before, change.after));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int DiffText::labelWidth() const
{
    int width = 0;
    for (const Row &row : m_rows)
        width = qMax(width, fontMetrics().horizontalAdvance(row.label));
    return width + 8;
}

QSize DiffText::sizeHint() const
{
    constexpr int comfortable = 420;
    return {comfortable, heightForWidth(comfortable)};
}

int DiffText::heightForWidth(int width) const
{
    int height = 0;
    for (const Row &row : m_rows)
        height += layOut(row, width, 0, nullptr);
    return height;
}

int DiffText::layOut(const Row &row, int width, int top, QPainter *painter) const
{
    const Theme theme = Theme::of(palette());
    QTextLayout layout(row.text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextCharFormat format;
    if (row.goes) {
        format.setFontStrikeOut(true);
        format.setForeground(theme.error);
    } else {
        format.setFont(Fonts::of(font()).bold);
        format.setBackground(theme.selected);
    }
    layout.setFormats({{row.words.start, row.words.length, format}});
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(40, width - labelWidth()));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(theme.secondary);
        painter->drawText(QRectF(0, top, labelWidth(), fontMetrics().height()),
                          Qt::AlignLeft | Qt::AlignVCenter, row.label);
        painter->setPen(row.goes ? theme.secondary : theme.text);
        layout.draw(painter, QPointF(labelWidth(), top));
    }
    return int(std::ceil(height)) + 2;
}

void DiffText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int top = 0;
    for (const Row &row : m_rows)
        top += layOut(row, width(), top, &painter);
}
