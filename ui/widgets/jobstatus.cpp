// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/jobstatus.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

JobStatus::JobStatus(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    setObjectName(u"jobStatus"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(60, 6);
    m_bar->setAccessibleName(tr("Progress of the checks"));
    m_cancel->setObjectName(u"cancelJob"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_cancel->setAccessibleName(tr("Cancel the checks"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &JobStatus::cancelled);
    hide();
}

void JobStatus::showProgress(const QString &what, qint64 done, qint64 total)
{
    m_text->setText(what);
    // A range of nothing would run to and fro.
    m_bar->setRange(0, int(qMax<qint64>(total, 1)));
    m_bar->setValue(int(done));
    setVisible(true);
}

void JobStatus::finish()
{
    hide();
}

QString JobStatus::text() const
{
    return isHidden() ? QString() : m_text->text();
}
