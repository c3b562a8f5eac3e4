// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/decisionbar.h"

#include "ui/actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/quotastrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

DecisionBar::DecisionBar(const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_quota(new QuotaStrip(this)),
      m_refusal(new QLabel(this)),
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

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 1, 8, 0);
    layout->setSpacing(5);
    layout->addWidget(m_quota);
    layout->addWidget(m_refusal, 1);
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
    m_refusal->setText(reason);
    // What would only tell why it does not go on is not what comes next.
    m_approve->setDefault(reason.isEmpty());
}

QString DecisionBar::refusal() const
{
    return m_refusal->text();
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
