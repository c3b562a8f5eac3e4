// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/importdialog.h"

#include "model/dataset/category.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

ImportDialog::ImportDialog(const ImportChoice &proposal, Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_prompts(prompts),
      m_list(new QListWidget(this)),
      m_choose(new QPushButton(tr("Choose &files…"), this)),
      m_category(new QComboBox(this)),
      m_onConflict(new QComboBox(this))
{
    setWindowTitle(tr("Import generated examples"));
    createFields(proposal);
    createLayout();
    showFiles(proposal.files);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
}

void ImportDialog::createFields(const ImportChoice &proposal)
{
    m_list->setAccessibleName(tr("Files to import"));
    m_list->setMinimumSize(420, 90);
    m_category->addItem(tr("As the file's name says"), QString());
    for (const Category &category : Categories::all())
        m_category->addItem(category.name, category.id);
    m_category->setCurrentIndex(qMax(0, m_category->findData(proposal.category)));
    m_onConflict->addItem(tr("Keep it aside and list it"), int(OnConflict::List));
    m_onConflict->addItem(tr("Import it under a new id"), int(OnConflict::Rename));
    m_onConflict->addItem(tr("Leave it out"), int(OnConflict::Skip));
    m_onConflict->setCurrentIndex(m_onConflict->findData(int(proposal.onConflict)));
}

void ImportDialog::createLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *note = new QLabel(tr("Each file is imported whole or not at all. What cannot be read is "
                               "kept aside and shown on the Batches page."),
                            this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(m_list);
    form->addRow(m_choose);
    form->addRow(tr("Records without a &category"), m_category);
    form->addRow(tr("When an id is &taken"), m_onConflict);
    form->addRow(note);
    form->addRow(buttons);
}

void ImportDialog::chooseFiles()
{
    const QString folder = m_files.isEmpty() ? QString() : QFileInfo(m_files.first()).path();
    const QStringList files = m_prompts.openFiles(this, tr("Choose batches to import"), folder);
    if (!files.isEmpty())
        showFiles(files);
}

void ImportDialog::showFiles(const QStringList &files)
{
    m_files = files;
    m_list->clear();
    for (const QString &file : files) {
        const QFileInfo info(file);
        m_list->addItem(
            tr("%1 (%2)").arg(info.fileName(), QLocale().formattedDataSize(info.size())));
    }
    m_accept->setEnabled(!files.isEmpty());
}

ImportChoice ImportDialog::choice() const
{
    return {m_files, m_category->currentData().toString(),
            OnConflict(m_onConflict->currentData().toInt())};
}
