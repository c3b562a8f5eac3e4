// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/actions.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys += shortcut.toString(QKeySequence::NativeText).replace(u"Return"_s, u"Enter"_s);
    keys.removeDuplicates();
    return keys.join(u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent), m_grid(new QGridLayout)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keys"));
    m_rows = int(actions.all().size() + 4) / 2;
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(5);
    for (const QAction *action : actions.all())
        add(keysOf(*action), action->text().remove(u'&').remove(u'…').section(u':', 0, 0));
    add(tr("Tab, arrows"), tr("Move between panels, and inside one"));
    add(tr("Enter, F2"), tr("Edit the place in focus"));
    add(tr("Esc"), tr("Leave an editor or a panel"));

    auto *note = new QLabel(tr("Keys without Ctrl never act while a text is being typed."), this);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_grid);
    layout->addSpacing(8);
    layout->addWidget(note);
    layout->addWidget(buttons);
}

void ShortcutsDialog::add(const QString &keys, const QString &text)
{
    auto *key = new QLabel(keys, this);
    auto *what = new QLabel(text, this);
    key->setTextFormat(Qt::PlainText);
    what->setTextFormat(Qt::PlainText);
    key->setFont(Fonts::of(font()).bold);
    const int column = 3 * (m_count / m_rows);
    m_grid->addWidget(key, m_count % m_rows, column, Qt::AlignRight);
    m_grid->addWidget(what, m_count % m_rows, column + 1);
    m_grid->setColumnMinimumWidth(column + 2, 24);
    ++m_count;
}
