// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/keytext.h"
#include "ui/theme/keptfont.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keys"));
    auto *area = new FittingArea(this);
    area->setAccessibleName(tr("All keys"));
    // As many columns as are seen at once: nobody reads keys sideways.
    const int room = roomFor(*this).width() - 4 * fontMetrics().height();
    QWidget *sheet = createSheet(actions, 3);
    for (int columns = 2; columns > 0 && sheet->sizeHint().width() > room; --columns) {
        delete sheet;
        sheet = createSheet(actions, columns);
    }
    area->setWidget(sheet);

    QLabel *note = plainLabel(this, QPalette::PlaceholderText);
    note->setText(tr("Keys without Ctrl never act while a text is being typed."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *change = buttons->addButton(Actions::nameOf(*actions.changeKeys) + u'…',
                                             QDialogButtonBox::ActionRole);
    change->setObjectName(u"changeKeysButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(change, &QPushButton::clicked, this, &QDialog::reject);
    connect(change, &QPushButton::clicked, actions.changeKeys, &QAction::trigger);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resizeInside(*this, sizeHint()); // Left alone, Qt gives it two thirds of the screen at most.
}

QList<ShortcutsDialog::Group> ShortcutsDialog::groupsOf(const Actions &actions)
{
    QList<Group> groups;
    for (const ActionGroup &group : actions.groups()) {
        Group shown{group.name, {}};
        for (const QAction *action : group.actions) {
            if (!action->shortcuts().isEmpty())
                shown.lines += {keytext::all(*action), Actions::nameOf(*action)};
        }
        groups += shown;
    }
    groups += {tr("Inside the case"),
               {{tr("Tab, arrows"), tr("Move between panels, and inside one")},
                {tr("Enter, F2"), tr("Edit the place in focus")},
                {tr("Esc"), tr("Leave an editor or a panel")}}};
    return groups;
}

/// Groups stay whole, and go down one column after another of about the same height.
QWidget *ShortcutsDialog::createSheet(const Actions &actions, int columns)
{
    const QList<Group> groups = groupsOf(actions);
    qsizetype height = 0;
    for (const Group &group : groups)
        height += group.lines.size() + 2;
    auto *sheet = new QWidget(this);
    auto *row = new QHBoxLayout(sheet);
    row->setSpacing(28);
    QVBoxLayout *column = nullptr;
    qsizetype filled = 0;
    for (const Group &group : groups) {
        const qsizetype lines = group.lines.size() + 2;
        if (!column || (filled + lines / 2) * columns > height * row->count()) {
            column = new QVBoxLayout;
            column->setSpacing(3);
            row->addLayout(column);
        }
        addGroup(sheet, column, group);
        filled += lines;
    }
    for (int i = 0; i < row->count(); ++i)
        static_cast<QVBoxLayout *>(row->itemAt(i)->layout())->addStretch();
    return sheet;
}

void ShortcutsDialog::addGroup(QWidget *sheet, QVBoxLayout *column, const Group &group)
{
    auto *heading = new QLabel(group.name, sheet);
    heading->setTextFormat(Qt::PlainText);
    heading->setForegroundRole(QPalette::PlaceholderText);
    KeptFont::bold(heading);
    column->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (const Line &line : group.lines) {
        auto *key = new QLabel(line.keys, sheet);
        auto *what = new QLabel(line.text, sheet);
        key->setTextFormat(Qt::PlainText);
        what->setTextFormat(Qt::PlainText);
        KeptFont::bold(key);
        const int at = grid->rowCount();
        grid->addWidget(key, at, 0, Qt::AlignRight);
        grid->addWidget(what, at, 1);
    }
    column->addLayout(grid);
    column->addSpacing(8);
}
