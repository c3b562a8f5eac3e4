// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/paneltitle.h"

#include "ui/keytext.h"
#include "ui/theme/keptfont.h"
#include "ui/widgets/keycap.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

PanelTitle::PanelTitle(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(title, this)),
      m_note(new QLabel(this)),
      m_layout(new QHBoxLayout(this))
{
    for (QLabel *label : {m_title, m_note})
        label->setTextFormat(Qt::PlainText);
    KeptFont::bold(m_title);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_layout->setContentsMargins(10, 2, 10, 2);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_note);
    m_layout->addStretch();
}

void PanelTitle::addKeys(const QList<QAction *> &actions)
{
    m_keys = actions;
    for (const QAction *action : actions)
        connect(action, &QAction::changed, this, qOverload<>(&QWidget::update));
    update();
}

void PanelTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int right = width() - 10;
    for (auto action = m_keys.crbegin(); action != m_keys.crend(); ++action) {
        const QString key = keytext::first(**action);
        if (key.isEmpty())
            continue;
        const QSize size = keycap::sizeOf(key, font());
        const QRect rect(QPoint(right - size.width(), (height() - size.height()) / 2), size);
        keycap::paint(painter, key, rect, palette().color(QPalette::WindowText), Qt::transparent);
        right -= size.width() + 4;
    }
}
