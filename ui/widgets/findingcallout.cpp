// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/findingcallout.h"

#include "model/base/storedtext.h"
#include "ui/actions.h"
#include "ui/severitytext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/keptfont.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/popover.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int designWidth = 380;

int signSide(const QFont &font)
{
    return int(scaled(14, font));
}

} // namespace

FindingCallout::FindingCallout(const Actions &actions, QWidget *window)
    : QFrame(window),
      m_headline(new QLabel(this)),
      m_rule(new QLabel(this)),
      m_message(new QLabel(this)),
      m_position(new QLabel(this))
{
    setObjectName(u"findingCallout"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QLabel *label : {m_headline, m_rule, m_message, m_position})
        label->setTextFormat(Qt::PlainText);
    KeptFont::bold(m_headline);
    m_message->setWordWrap(true);
    for (QLabel *label : {m_rule, m_position})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(signSide(font()) + 8, 0, 0, 0);
    top->addWidget(m_headline);
    top->addWidget(m_rule, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(5);
    for (QAction *action : {actions.fixFinding, actions.waiveFinding, actions.nextFinding})
        bottom->addWidget(new KeyButton(action, this));
    bottom->addStretch();
    bottom->addWidget(m_position);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addLayout(bottom);
    hide();
}

void FindingCallout::showAt(const Finding &finding, const QString &position, const QRect &near)
{
    m_severity = finding.severity;
    m_headline->setText(SeverityText::name(finding.severity));
    m_rule->setText(finding.rule);
    m_message->setText(storedtext::said(finding.message));
    m_position->setText(position);
    setAccessibleName(tr("%1: %2").arg(m_headline->text(), m_message->text()));
    const int width = qMin(int(scaled(designWidth, font())),
                           parentWidget()->width() - 2 * int(scaled(40, font())));
    const int wide = qMax(width, layout()->minimumSize().width());
    resize(wide, qMax(layout()->heightForWidth(wide), layout()->minimumSize().height()));
    move(Popover::beside(near, size(), parentWidget()->size()));
    show();
    raise();
    update();
}

void FindingCallout::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const Sign sign = SeverityText::sign(m_severity);
    const QColor ink = icons::inkOf(sign, theme);
    QPainter painter(this);
    painter.setPen(theme.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, 3, height()), ink);
    const QRect line = m_headline->geometry();
    const int side = signSide(font());
    icons::paint(painter, sign, QRectF(10, line.center().y() - side / 2.0 + 0.5, side, side), ink,
                 theme.base);
}
