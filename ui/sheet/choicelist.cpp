// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/choicelist.h"

#include "ui/sheet/displaytext.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

ChoiceList::ChoiceList(const QList<Choice> &choices, QWidget *editor)
    : QCompleter(editor), m_choices(choices)
{
    auto *model = new QStandardItemModel(this);
    for (const Choice &choice : choices) {
        auto *item = new QStandardItem;
        const QString shown = displayText(choice.text);
        item->setData(choice.note.isEmpty() ? shown : shown + u"   "_s + choice.note,
                      Qt::DisplayRole);
        item->setData(choice.text, Qt::UserRole);
        model->appendRow(item);
    }
    setModel(model);
    setWidget(editor);
    setCompletionRole(Qt::UserRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(8);
    popup()->setObjectName(u"choices"_s);
    popup()->setAccessibleName(tr("Known values"));
}

bool ChoiceList::hasSelection() const
{
    return popup()->isVisible() && popup()->currentIndex().isValid();
}

const Choice *ChoiceList::find(const QString &text) const
{
    const auto found = std::ranges::find(m_choices, text, &Choice::text);
    return found == m_choices.end() ? nullptr : &*found;
}

void ChoiceList::offer(const QString &typed)
{
    setCompletionPrefix(typed);
    const bool isAll = completionCount() == 1 && currentCompletion() == typed;
    if (completionCount() == 0 || isAll)
        return close();
    const int bar = popup()->verticalScrollBar()->sizeHint().width();
    QRect below = widget()->rect();
    below.setWidth(qMax(below.width(), popup()->sizeHintForColumn(0) + bar + 12));
    complete(below);
}

void ChoiceList::close()
{
    popup()->hide();
}
