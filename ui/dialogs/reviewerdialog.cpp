// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/reviewerdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

ReviewerDialog::ReviewerDialog(const Reviewer &current, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(current.name, this)),
      m_role(new QLineEdit(current.role, this)),
      m_credential(new QLineEdit(current.credential, this))
{
    setWindowTitle(tr("Who reviews?"));
    auto *hint = new QLabel(tr("Every decision is kept with this name. It is asked once and can be "
                               "changed at the right end of the menu row."),
                            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    m_name->setPlaceholderText(tr("A. Keller"));
    m_role->setPlaceholderText(tr("physiotherapist"));
    m_credential->setPlaceholderText(tr("registration or degree"));
    m_name->setMinimumWidth(260);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Start reviewing"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_accept->setEnabled(!current.name.isEmpty());
    connect(m_name, &QLineEdit::textChanged, m_accept,
            [this] { m_accept->setEnabled(!m_name->text().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(hint);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Role"), m_role);
    form->addRow(tr("Cre&dential"), m_credential);
    form->addRow(buttons);
}

Reviewer ReviewerDialog::reviewer() const
{
    return {m_name->text().trimmed(), m_role->text().trimmed(), m_credential->text().trimmed()};
}
