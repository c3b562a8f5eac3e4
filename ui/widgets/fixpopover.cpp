// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/fixpopover.h"

#include "ui/placetext.h"
#include "ui/widgets/difftext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// More would not fit beside the case.
constexpr int mostShown = 6;

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FixPopover::FixPopover(QWidget *window)
    : Popover(tr("Fix this finding"), window),
      m_changes(new QVBoxLayout),
      m_apply(new QPushButton(tr("&Apply"), this))
{
    setObjectName(u"fixPopover"_s);
    m_changes->setSpacing(2);
    m_apply->setObjectName(u"applyFix"_s);
    m_apply->setDefault(true);
    m_apply->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_apply);
    row->addWidget(quietLabel(tr("Enter applies. Esc: back. Undo takes it back."), this), 1);
    content()->addLayout(m_changes);
    content()->addSpacing(4);
    content()->addLayout(row);
    connect(m_apply, &QPushButton::clicked, this, &FixPopover::apply);
}

void FixPopover::ask(const Finding &finding, const QByteArray &document, const QRect &near)
{
    m_finding = finding;
    fill(document);
    openBeside(near);
}

void FixPopover::fill(const QByteArray &document)
{
    while (const QLayoutItem *item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<ChangeText> changes = changetext::of(document, m_finding.fix);
    for (const ChangeText &change : changes.first(qMin(changes.size(), mostShown))) {
        m_changes->addWidget(quietLabel(PlaceText::of(change.place), this));
        m_changes->addWidget(new DiffText(changetext::excerpt(change), this));
    }
    if (changes.size() > mostShown)
        m_changes->addWidget(
            quietLabel(tr("and %n more place(s)", nullptr, int(changes.size() - mostShown)), this));
}

QWidget *FixPopover::firstFocus()
{
    return m_apply;
}

void FixPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        Popover::keyPressEvent(event);
}

void FixPopover::apply()
{
    leave();
    Q_EMIT applied(m_finding);
}
