// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/commandpalette.h"

#include "ui/itemmodels/commanddelegate.h"
#include "ui/itemmodels/commandmodel.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 12;
constexpr int margin = 40;         ///< To the edges of the window.
constexpr int pauseOfTyping = 150; ///< Milliseconds.

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : Popover(tr("Go to anything"), window),
      m_model(new CommandModel(this)),
      m_edit(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_pause(new QTimer(this))
{
    setObjectName(u"commandPalette"_s);
    m_edit->setObjectName(u"commandText"_s);
    m_edit->setAccessibleName(tr("Go to anything: a command, an example, a category, a queue"));
    m_edit->setPlaceholderText(tr("A command, an example's id or words, a category, a queue"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QLabel *hint = plainLabel(this, QPalette::PlaceholderText);
    hint->setText(tr("Enter: do it. Arrows: choose. Esc: back."));
    content()->addWidget(m_edit);
    content()->addWidget(m_list);
    content()->addWidget(hint);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseOfTyping);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        find(CommandIndex::Look::Quick);
        m_pause->start();
    });
    connect(m_pause, &QTimer::timeout, this, [this] { find(CommandIndex::Look::Thorough); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &at) { run(at.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                m_edit->setAccessibleDescription(m_model->spoken(now.row()));
            });
}

CommandPalette::~CommandPalette()
{
    // The list goes piece by piece; nothing follows it any more.
    m_list->selectionModel()->disconnect(this);
}

void CommandPalette::ask(const CommandIndex &index)
{
    if (isVisible()) {
        leave();
        return;
    }
    m_index = index;
    m_edit->clear();
    find(CommandIndex::Look::Quick);
    fitWindow();
    openBeside(QRect((parentWidget()->width() - sizeHint().width()) / 2, margin, 1, 1));
}

void CommandPalette::fitWindow()
{
    const int row = m_list->sizeHintForRow(0);
    const QSize room = parentWidget()->size() - QSize(2 * margin, 2 * margin);
    const int around = 4 * (m_edit->sizeHint().height() + 8);
    m_list->setFixedHeight(qMax(2 * row, qMin(shownRows * row, room.height() - around)));
    m_list->setFixedWidth(qMin(room.width(), 72 * fontMetrics().averageCharWidth() + 120));
}

QWidget *CommandPalette::firstFocus()
{
    return m_edit;
}

void CommandPalette::find(CommandIndex::Look look)
{
    const bool thorough = look == CommandIndex::Look::Thorough;
    const QList<Command> found = m_index.find(m_edit->text(), look);
    // The second look only adds: where it found no more, whoever went down the list stays there.
    if (thorough && (!isVisible() || found.size() == m_model->rowCount()))
        return;
    const QString id = m_model->at(m_list->currentIndex().row()).id;
    const auto same = std::ranges::find(found, id, &Command::id);
    m_model->setRows(found);
    m_list->setCurrentIndex(
        m_model->index(thorough && same != found.end() ? int(same - found.begin()) : 0));
    if (found.isEmpty())
        m_edit->setAccessibleDescription(tr("Nothing is called like that"));
}

void CommandPalette::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    m_list->setCurrentIndex(
        m_model->index(qBound(0, m_list->currentIndex().row() + rows, qMax(0, last))));
}

void CommandPalette::run(int row)
{
    const Command command = m_model->at(row);
    if (!command.enabled || !command.run)
        return; // The row says why.
    // The focus goes back first: what is done now may take it elsewhere.
    leave();
    Q_EMIT chosen(command.id);
    command.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(shownRows - 1);
        return true;
    case Qt::Key_PageUp:
        moveBy(1 - shownRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().row());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // There is no other place in it.
    default:
        return false;
    }
}
