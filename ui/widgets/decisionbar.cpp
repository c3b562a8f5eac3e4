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

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 1, 8, 0);
    layout->setSpacing(5);
    layout->addWidget(m_quota);
    layout->addWidget(m_refusal, 1);
    layout->addWidget(m_undo);
    layout->addSpacing(6);
    layout->addWidget(m_approve);
    layout->addWidget(m_reject);
    layout->addWidget(m_secondOpinion);
    layout->addWidget(new KeyButton(actions.reopen, this));
    layout->addWidget(new KeyButton(actions.edit, this));
    layout->addWidget(new KeyButton(actions.flag, this));
    // As they stand, not as they were made.
    for (int i = layout->indexOf(m_approve); i + 1 < layout->count(); ++i)
        setTabOrder(layout->itemAt(i)->widget(), layout->itemAt(i + 1)->widget());
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
    // Two lines of it; the quota gives way and keeps what matters.
    const int half = fontMetrics().horizontalAdvance(m_notice) * 6 / 10;
    m_refusal->setMinimumWidth(m_notice.isEmpty() ? 0 : half);
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
