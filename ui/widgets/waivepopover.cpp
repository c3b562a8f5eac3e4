// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/waivepopover.h"

#include "model/base/storedtext.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WaivePopover::WaivePopover(QWidget *window)
    : Popover(tr("Why is this acceptable here?"), window),
      m_message(new QLabel(this)),
      m_reason(new QLineEdit(this)),
      m_problem(new QLabel(tr("A reason is needed: others rely on it."), this))
{
    setObjectName(u"waivePopover"_s);
    m_reason->setObjectName(u"waiveReason"_s);
    m_reason->setPlaceholderText(tr("Reason (kept with your name)"));
    m_reason->setAccessibleName(tr("Reason for waiving the finding"));
    m_reason->setMinimumWidth(380);
    auto *hint = new QLabel(tr("Enter waives. Esc: back."), this);
    for (QLabel *label : {m_message, m_problem, hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_problem->setObjectName(u"waiveProblem"_s);
    auto *accept = new QPushButton(tr("&Waive"), this);
    accept->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(accept);
    content()->addWidget(m_message);
    content()->addSpacing(2);
    content()->addLayout(row);
    content()->addWidget(m_problem);
    content()->addWidget(hint);
    connect(m_reason, &QLineEdit::returnPressed, this, &WaivePopover::send);
    connect(accept, &QPushButton::clicked, this, &WaivePopover::send);
}

QWidget *WaivePopover::firstFocus()
{
    return m_reason;
}

void WaivePopover::ask(const Finding &finding, const QRect &near)
{
    m_finding = finding;
    m_message->setText(storedtext::said(finding.message));
    m_reason->clear();
    m_problem->hide();
    openBeside(near);
}

void WaivePopover::send()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        QPalette colors = palette();
        colors.setColor(QPalette::PlaceholderText, Theme::of(palette()).error);
        m_problem->setPalette(colors);
        m_problem->show();
        adjustSize();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    leave();
    Q_EMIT waived(m_finding, reason);
}
