// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/fixclassdialog.h"

#include "model/rules/rule.h"
#include "model/rules/ruletext.h"
#include "ui/theme/keptfont.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/roomfor.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FixClassDialog::FixClassDialog(const QString &rule, const QList<ExampleFix> &fixes, QWidget *parent)
    : QDialog(parent), m_model(new FixTableModel(fixes, this)), m_note(new QLabel(this))
{
    setObjectName(u"fixClassDialog"_s);
    setWindowTitle(tr("Fix many examples"));
    resizeForText(*this, {980, 560});
    createLayout(rule);
    connect(m_model, &FixTableModel::choiceChanged, this, &FixClassDialog::follow);
    follow();
}

void FixClassDialog::createLayout(const QString &rule)
{
    const RuleInfo *info = RuleCatalogue::find(rule);
    auto *heading = new QLabel(info ? ruletext::title(*info) : rule, this);
    KeptFont::bold(heading);
    for (QLabel *label : {heading, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_note->setForegroundRole(QPalette::PlaceholderText);
    QTableView *table = datatable::make(tr("Fixes"), m_model, FixTableModel::After, this);
    table->setObjectName(u"fixTable"_s);
    table->horizontalHeader()->setSectionResizeMode(FixTableModel::Before, QHeaderView::Stretch);
    table->selectRow(0);
    auto *all = new QPushButton(tr("Choose a&ll"), this);
    auto *none = new QPushButton(tr("Choose &none"), this);
    connect(all, &QPushButton::clicked, m_model, [this] { m_model->chooseAll(true); });
    connect(none, &QPushButton::clicked, m_model, [this] { m_model->chooseAll(false); });
    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyFixes"_s);
    m_apply->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    for (QPushButton *button : {all, none}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ResetRole);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &FixClassDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FixClassDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_note);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
}

void FixClassDialog::follow()
{
    const int count = int(m_model->chosen().size());
    m_note->setText(tr("All of them become one action: one Undo takes it back. Approved examples "
                       "are reopened by the edit."));
    m_apply->setText(tr("&Fix %n example(s)", nullptr, count));
    m_apply->setEnabled(count > 0);
}

void FixClassDialog::accept()
{
    const QList<ExampleId> examples = m_model->chosen();
    if (examples.isEmpty())
        return;
    QDialog::accept();
    Q_EMIT chosen(examples);
}
