// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/viewsdialog.h"

#include "ui/savedviews.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ViewsDialog::ViewsDialog(SavedViews &views, bool readOnly, QWidget *parent)
    : QDialog(parent),
      m_views(views),
      m_readOnly(readOnly),
      m_list(new QListWidget(this)),
      m_query(plainLabel(this, QPalette::PlaceholderText)),
      m_problem(plainLabel(this))
{
    setObjectName(u"viewsDialog"_s);
    setWindowTitle(tr("Saved searches"));
    resizeForText(*this, {520, 360});
    createLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::follow);
    connect(m_list, &QListWidget::itemChanged, this, &ViewsDialog::rename);
    connect(&views, &SavedViews::changed, this, &ViewsDialog::fill);
    fill();
}

void ViewsDialog::createLayout()
{
    m_list->setObjectName(u"views"_s);
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setEditTriggers(m_readOnly ? QAbstractItemView::NoEditTriggers
                                       : QAbstractItemView::EditKeyPressed);
    m_query->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"viewProblem"_s);
    m_problem->hide();
    auto *side = new QVBoxLayout;
    const auto add = [&](const QString &text, const QString &name, auto verb) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, verb);
        side->addWidget(button);
        return button;
    };
    m_use = add(tr("&Use"), u"useView"_s, &ViewsDialog::use);
    m_use->setDefault(true);
    m_rename =
        add(tr("&Rename"), u"renameView"_s, [this] { m_list->editItem(m_list->currentItem()); });
    m_up = add(tr("Move u&p"), u"moveViewUp"_s, [this] { move(-1); });
    m_down = add(tr("Move &down"), u"moveViewDown"_s, [this] { move(1); });
    m_remove = add(tr("De&lete"), u"deleteView"_s, &ViewsDialog::remove);
    side->addStretch();
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &ViewsDialog::remove);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_query);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void ViewsDialog::fill()
{
    const ViewId before = current();
    const int row = m_list->currentRow();
    const QScopedValueRollback filling(m_filling, true);
    m_list->clear();
    int again = -1;
    for (const View &view : m_views.all()) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setData(Qt::UserRole, view.id.number);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (view.id == before)
            again = m_list->count() - 1;
    }
    m_list->setCurrentRow(again >= 0 ? again : qMin(qMax(0, row), m_list->count() - 1));
    follow();
}

ViewId ViewsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? ViewId{item->data(Qt::UserRole).toLongLong()} : ViewId();
}

void ViewsDialog::follow()
{
    const View view = m_views.find(current());
    const bool chosen = view.id.isValid();
    const int row = m_list->currentRow();
    m_use->setEnabled(chosen);
    m_rename->setEnabled(chosen && !m_readOnly);
    m_remove->setEnabled(chosen && !m_readOnly);
    m_up->setEnabled(row > 0 && !m_readOnly);
    m_down->setEnabled(chosen && row + 1 < m_list->count() && !m_readOnly);
    m_query->setText(chosen ? view.query
                            : tr("Nothing is saved yet. Search for something, then choose Edit → "
                                 "Save this search."));
}

void ViewsDialog::rename()
{
    if (m_filling || !m_list->currentItem())
        return;
    const QString name = m_list->currentItem()->text();
    if (name != m_views.find(current()).name)
        tell(m_views.rename(current(), name));
}

void ViewsDialog::remove()
{
    if (current().isValid() && !m_readOnly)
        tell(m_views.remove(current()));
}

void ViewsDialog::move(int by)
{
    tell(m_views.move(current(), by));
}

void ViewsDialog::use()
{
    const ViewId id = current();
    accept();
    if (id.isValid())
        Q_EMIT useAsked(id);
}

/// What was refused is shown as it was.
void ViewsDialog::tell(const Result<void> &done)
{
    m_problem->setVisible(!done);
    if (done)
        return;
    m_problem->setText(done.error().message);
    fill();
}
