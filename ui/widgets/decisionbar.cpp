// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/decisionbar.h"

#include "ui/actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/quotastrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DecisionBar::DecisionBar(const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_quota(new QuotaStrip(this)),
      m_refusal(new QLabel(this)),
      m_undo(new QPushButton(tr("Undo"), this)),
      m_approve(new KeyButton(actions.approve, this)),
      m_reject(new KeyButton(actions.reject, this)),
      m_secondOpinion(new KeyButton(actions.secondOpinion, this))
{
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_refusal->setForegroundRole(QPalette::PlaceholderText);
    m_approve->setDefault(true);
    m_undo->setObjectName(u"undoNotice"_s);
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, actions.undo, &QAction::trigger);

    m_above = new QHBoxLayout;
    m_row = new QHBoxLayout;
    m_row->setSpacing(5);
    m_row->addWidget(m_quota);
    m_row->addWidget(m_refusal, 1);
    m_row->addWidget(m_undo);
    m_row->addSpacing(6);
    m_row->addWidget(m_approve);
    m_row->addWidget(m_reject);
    m_row->addWidget(m_secondOpinion);
    m_row->addWidget(new KeyButton(actions.reopen, this));
    m_row->addWidget(new KeyButton(actions.edit, this));
    m_row->addWidget(new KeyButton(actions.flag, this));
    // As they stand, not as they were made.
    for (int i = m_row->indexOf(m_approve); i + 1 < m_row->count(); ++i)
        setTabOrder(m_row->itemAt(i)->widget(), m_row->itemAt(i + 1)->widget());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 8, 0);
    layout->setSpacing(0);
    layout->addLayout(m_above);
    layout->addLayout(m_row);
}

void DecisionBar::setRefusal(const QString &reason)
{
    m_reason = reason;
    // What would only tell why it does not go on is not what comes next.
    m_approve->setDefault(reason.isEmpty());
    present();
}

QString DecisionBar::refusal() const
{
    return m_reason;
}

void DecisionBar::setNotice(const QString &notice)
{
    m_notice = notice;
    present();
}

/// What just happened goes before what could be done next.
void DecisionBar::present()
{
    m_refusal->setText(m_notice.isEmpty() ? m_reason : m_notice);
    m_undo->setVisible(!m_notice.isEmpty());
    placeWords();
}

int DecisionBar::roomForWords() const
{
    int taken = m_quota->minimumSizeHint().width() + 2 * m_row->spacing() + 14;
    if (!m_undo->isHidden())
        taken += m_undo->sizeHint().width() + m_row->spacing();
    const QList<KeyButton *> buttons = findChildren<KeyButton *>();
    for (const KeyButton *button : buttons)
        taken += button->isHidden() ? 0 : button->sizeHint().width() + m_row->spacing();
    return width() - taken;
}

void DecisionBar::placeWords()
{
    // Two lines of it; the quota gives way and keeps what matters.
    const int half = fontMetrics().horizontalAdvance(m_refusal->text()) * 6 / 10;
    const bool above = half > roomForWords();
    if (above != (m_above->indexOf(m_refusal) >= 0)) {
        QHBoxLayout *from = above ? m_row : m_above;
        from->removeWidget(m_refusal);
        from->removeWidget(m_undo);
        (above ? m_above : m_row)->insertWidget(above ? 0 : 1, m_refusal, 1);
        (above ? m_above : m_row)->insertWidget(above ? 1 : 2, m_undo);
    }
    m_refusal->setMinimumWidth(m_notice.isEmpty() || above ? 0 : half);
}

void DecisionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeWords();
}

void DecisionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeWords();
}

const QWidget *DecisionBar::rejectButton() const
{
    return m_reject;
}

const QWidget *DecisionBar::secondOpinionButton() const
{
    return m_secondOpinion;
}

void DecisionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).hairline);
    painter.drawLine(rect().topLeft(), rect().topRight());
}
