// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/notepopover.h"

#include "ui/widgets/plainlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NotePopover::NotePopover(const Words &words, QWidget *window)
    : Popover(words.title, window),
      m_isOptional(words.isOptional),
      m_subject(plainLabel(this, QPalette::PlaceholderText)),
      m_note(new QLineEdit(this))
{
    setObjectName(words.name + u"Popover"_s);
    m_note->setObjectName(words.name + u"Note"_s);
    m_note->setPlaceholderText(words.placeholder);
    m_note->setAccessibleName(words.accessibleName);
    m_note->setMinimumWidth(380);
    auto *accept = new QPushButton(words.accept, this);
    accept->setAutoDefault(false);
    auto *hint = plainLabel(this, QPalette::PlaceholderText);
    hint->setText(words.hint);
    m_subject->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(accept);
    content()->addWidget(m_subject);
    content()->addLayout(row);
    content()->addWidget(hint);
    connect(m_note, &QLineEdit::returnPressed, this, &NotePopover::send);
    connect(accept, &QPushButton::clicked, this, &NotePopover::send);
}

QWidget *NotePopover::firstFocus()
{
    return m_note;
}

void NotePopover::ask(const QWidget *anchor, const QString &text)
{
    m_note->setText(text);
    openAt(anchor);
}

void NotePopover::askBeside(const QRect &near, const QString &text)
{
    m_note->setText(text);
    openBeside(near);
}

void NotePopover::setSubject(const QString &subject)
{
    m_subject->setText(subject);
    m_subject->setVisible(!subject.isEmpty());
}

QString NotePopover::typed() const
{
    return isHidden() ? QString() : m_note->text();
}

void NotePopover::send()
{
    const QString note = m_note->text().trimmed();
    if (note.isEmpty() && !m_isOptional)
        return;
    leave();
    Q_EMIT sent(note);
}
