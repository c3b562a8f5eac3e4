// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/keysdialog.h"

#include "ui/actionkeys.h"
#include "ui/actions.h"
#include "ui/fuzzymatch.h"
#include "ui/itemmodels/keytablemodel.h"
#include "ui/keytext.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keyedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(ActionKeys &keys, QWidget *parent) : QDialog(parent), m_keys(keys)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Change keys"));
    createList();
    createEditor();
    createLayout();
    m_table->selectRow(0);
    followSelection();
    m_search->setFocus();
}

KeysDialog::~KeysDialog()
{
    // The list goes piece by piece; nothing follows it any more.
    m_table->selectionModel()->disconnect(this);
}

void KeysDialog::createList()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"keySearch"_s);
    m_search->setPlaceholderText(tr("Search an action or a key"));
    m_search->setAccessibleName(tr("Search an action or a key"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_model = new KeyTableModel(m_keys, this);
    m_found = new QSortFilterProxyModel(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = datatable::make(tr("Actions and their keys"), m_found, KeyTableModel::Name, this);
    m_table->setObjectName(u"keyTable"_s);
    m_table->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        selectBest(text.trimmed());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KeysDialog::followSelection);
}

/// What is called most like the typed text: "approve" means that, not "Export the approved".
void KeysDialog::selectBest(const QString &typed)
{
    int best = 0;
    int bestScore = -1;
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QString name = m_found->index(row, KeyTableModel::Name).data().toString();
        const int score = fuzzymatch::score(typed, name).value_or(0);
        if (score > bestScore) {
            best = row;
            bestScore = score;
        }
    }
    m_table->selectRow(best);
    followSelection();
}

void KeysDialog::createEditor()
{
    m_name = plainLabel(this);
    m_edit = new KeyEdit(this);
    m_edit->setObjectName(u"keyEdit"_s);
    m_none = new QPushButton(tr("&No key"), this);
    m_reset = new QPushButton(tr("&Reset"), this);
    m_swap = new QPushButton(tr("&Swap the keys"), this);
    m_resetAll = new QPushButton(tr("Reset &all"), this);
    m_none->setObjectName(u"noKeyButton"_s);
    m_reset->setObjectName(u"resetKeyButton"_s);
    m_swap->setObjectName(u"swapKeysButton"_s);
    m_resetAll->setObjectName(u"resetKeysButton"_s);
    for (QPushButton *button : {m_none, m_reset, m_swap, m_resetAll})
        button->setAutoDefault(false);
    m_said = plainLabel(this);
    m_said->setObjectName(u"keysSaid"_s);
    connect(m_edit, &KeyEdit::pressed, this, &KeysDialog::take);
    connect(m_none, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_swap, &QPushButton::clicked, this, &KeysDialog::swap);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_keys.reset(*selected());
        followSelection();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_keys.resetAll();
        followSelection();
        say(tr("All actions have the keys again that they came with."));
    });
}

void KeysDialog::createLayout()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_edit);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    auto *answer = new QHBoxLayout;
    answer->addWidget(m_said, 1);
    answer->addWidget(m_swap);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QLabel *note = plainLabel(this, QPalette::PlaceholderText);
    note->setText(tr("Keys without Ctrl never act while a text is being typed."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addLayout(answer);
    layout->addWidget(note);
    layout->addWidget(buttons);
    const int line = fontMetrics().height();
    resizeInside(*this, {44 * line, 34 * line});
}

QAction *KeysDialog::selected() const
{
    return m_model->at(m_found->mapToSource(m_table->currentIndex()).row());
}

void KeysDialog::followSelection()
{
    const QAction *action = m_table->currentIndex().isValid() ? selected() : nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_edit, m_none, m_reset})
        widget->setEnabled(action);
    m_swap->hide();
    m_said->clear();
    m_name->setText(action ? Actions::nameOf(*action) : tr("No action is called like that."));
    m_edit->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_edit->setName(tr("New key for %1").arg(m_name->text()));
    m_reset->setEnabled(action && m_keys.isChanged(*action));
}

void KeysDialog::take(const QKeySequence &key)
{
    QAction *action = selected();
    if (!action)
        return;
    const QAction *holder = m_keys.holderOf(key, *action);
    const Result<void> done = m_keys.assign(*action, key);
    followSelection();
    if (done) {
        say(key.isEmpty() ? tr("It has no key now.")
                          : tr("Its key is %1 now.").arg(keytext::of(key)));
        return;
    }
    say(done.error().message);
    m_wanted = key;
    m_swap->setVisible(holder && m_keys.check(*action, key));
}

void KeysDialog::swap()
{
    const QAction *holder = m_keys.holderOf(m_wanted, *selected());
    const Result<void> done = m_keys.swap(*selected(), m_wanted);
    m_table->setFocus();
    followSelection();
    if (!done)
        say(done.error().message);
    else if (holder)
        say(tr("\"%1\" has %2 now.")
                .arg(Actions::nameOf(*holder),
                     holder->shortcuts().isEmpty() ? tr("no key") : keytext::all(*holder)));
}

void KeysDialog::say(const QString &text)
{
    m_said->setText(text);
}

/// Arrows in the search move through the list; Enter in either goes to the new key.
bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_edit->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        QCoreApplication::sendEvent(m_table, event);
        return true;
    }
    return false;
}
