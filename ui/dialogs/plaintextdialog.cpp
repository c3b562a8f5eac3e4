// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/plaintextdialog.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PlainTextDialog::PlainTextDialog(const QString &title, const QString &text, Use use,
                                 QWidget *parent)
    : QDialog(parent),
      m_edit(new QPlainTextEdit(text, this)),
      m_hint(plainLabel(this, QPalette::PlaceholderText))
{
    setObjectName(u"plainTextDialog"_s);
    setWindowTitle(title);
    resizeForText(*this, {620, 460});
    m_edit->setObjectName(u"plainText"_s);
    m_edit->setAccessibleName(title);
    m_edit->setReadOnly(use == Use::Read);
    m_edit->setTabChangesFocus(true);
    m_hint->hide();
    auto *buttons = new QDialogButtonBox(this);
    if (use == Use::Write) {
        QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
        save->setObjectName(u"saveText"_s);
        save->setEnabled(false);
        connect(m_edit, &QPlainTextEdit::textChanged, save,
                [this, save, text] { save->setEnabled(m_edit->toPlainText() != text); });
    }
    buttons->addButton(use == Use::Write ? tr("&Cancel") : tr("&Close"),
                       QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
}

QString PlainTextDialog::text() const
{
    return m_edit->toPlainText();
}

void PlainTextDialog::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->show();
}
