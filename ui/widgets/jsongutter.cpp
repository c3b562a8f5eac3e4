// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/jsongutter.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsoneditor.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

namespace {

constexpr int padding = 4;

void paintTriangle(QPainter &painter, const QRectF &box, bool folded, const QColor &ink)
{
    const QPointF c = box.center();
    const qreal r = 4;
    const QPolygonF shape =
        folded ? QPolygonF({c + QPointF(-r / 2, -r), c + QPointF(r, 0), c + QPointF(-r / 2, r)})
               : QPolygonF({c + QPointF(-r, -r / 2), c + QPointF(r, -r / 2), c + QPointF(0, r)});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(shape);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

JsonGutter::JsonGutter(JsonEditor *editor) : QWidget(editor), m_editor(editor)
{
    setFont(editor->font());
    setCursor(Qt::ArrowCursor);
}

int JsonGutter::foldWidth() const
{
    return int(scaled(16, m_editor->font()));
}

QSize JsonGutter::sizeHint() const
{
    const int digits = qMax(3, int(QString::number(m_editor->lineCount()).size()));
    const int numbers = m_editor->fontMetrics().horizontalAdvance(QString(digits, u'0'));
    return {foldWidth() + numbers + 2 * padding + foldWidth(), 0};
}

void JsonGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Theme theme = Theme::of(m_editor->palette());
    painter.fillRect(event->rect(), theme.alternate);
    painter.fillRect(QRect(width() - 1, event->rect().top(), 1, event->rect().height()),
                     theme.hairline);
    painter.setFont(m_editor->font());
    const int current = m_editor->textCursor().blockNumber();
    const int signWidth = foldWidth(); // A sign at the left, a triangle at the right.
    const int right = width() - foldWidth() - padding;
    for (const JsonEditor::SeenLine &line : m_editor->seenLines()) {
        const int height = m_editor->fontMetrics().height();
        const QRect row(0, int(line.top), width(), height);
        if (line.number > 0) {
            painter.setPen(line.block.blockNumber() == current ? theme.text : theme.secondary);
            painter.drawText(QRect(signWidth, row.top(), right - signWidth, height),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(line.number));
        }
        if (m_editor->hasFaultAt(line.block))
            icons::paint(painter, Sign::Error, QRectF(2, row.top(), signWidth - 4, height),
                         icons::inkOf(Sign::Error, theme), theme.base);
        if (m_editor->folds().isHead(line.block))
            paintTriangle(painter,
                          QRectF(width() - foldWidth(), row.top(), foldWidth() - 1, height),
                          m_editor->folds().isFolded(line.block), theme.secondary);
    }
}

void JsonGutter::mousePressEvent(QMouseEvent *event)
{
    for (const JsonEditor::SeenLine &line : m_editor->seenLines()) {
        const QRectF row(0, line.top, width(), m_editor->fontMetrics().height());
        if (row.contains(event->position()) && m_editor->folds().isHead(line.block))
            return m_editor->folds().toggle(line.block);
    }
}

void JsonGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_editor->viewport(), event);
}
