// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/keybutton.h"

#include "ui/keytext.h"
#include "ui/widgets/keycap.h"

#include <QAction>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int gap = 7;

} // namespace

KeyButton::KeyButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setObjectName(action->objectName() + u"Button"_s);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    follow();
    connect(action, &QAction::changed, this, &KeyButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void KeyButton::follow()
{
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setAccessibleName(words());
    setAccessibleDescription(key().isEmpty() ? QString() : tr("Key %1").arg(key()));
    // Words only: a mnemonic would compete with the key that is painted.
    setText(words());
    updateGeometry();
    update();
}

QString KeyButton::key() const
{
    return keytext::first(*m_action);
}

QString KeyButton::words() const
{
    return m_action->text().remove(u'&');
}

int KeyButton::capRoom() const
{
    return key().isEmpty() ? 0 : keycap::sizeOf(key(), font()).width() + gap;
}

QSize KeyButton::sizeHint() const
{
    return {2 * padding + capRoom() + fontMetrics().horizontalAdvance(words()),
            qMax(26, fontMetrics().height() + 10)};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    if (m_action->isChecked())
        option.state |= QStyle::State_On;
    painter.drawControl(QStyle::CE_PushButton, option);

    const bool primary = isDefault() && isEnabled();
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                       primary ? QPalette::HighlightedText : QPalette::ButtonText);
    const QSize cap = keycap::sizeOf(key(), font());
    const QRect capRect(QPoint(padding, (height() - cap.height()) / 2), cap);
    painter.setFont(font());
    if (!key().isEmpty())
        keycap::paint(painter, key(), capRect, ink, Qt::transparent);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(padding + capRoom(), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, words());
}
