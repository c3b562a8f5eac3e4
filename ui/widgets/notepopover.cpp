// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/notepopover.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NotePopover::NotePopover(QWidget *window)
    : Popover(tr("Ask for a second opinion"), window), m_note(new QLineEdit(this))
{
    setObjectName(u"notePopover"_s);
    m_note->setObjectName(u"opinionNote"_s);
    m_note->setPlaceholderText(tr("What should the other reviewer look at? (optional)"));
    m_note->setAccessibleName(tr("Note for the other reviewer"));
    m_note->setMinimumWidth(380);
    auto *accept = new QPushButton(tr("&Ask"), this);
    accept->setAutoDefault(false);
    auto *hint = new QLabel(tr("Enter asks. Esc: back."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(accept);
    content()->addLayout(row);
    content()->addWidget(hint);
    connect(m_note, &QLineEdit::returnPressed, this, &NotePopover::send);
    connect(accept, &QPushButton::clicked, this, &NotePopover::send);
}

QWidget *NotePopover::firstFocus()
{
    return m_note;
}

void NotePopover::ask(const QWidget *anchor)
{
    m_note->clear();
    openAt(anchor);
}

void NotePopover::send()
{
    leave();
    Q_EMIT sent(m_note->text().trimmed());
}
