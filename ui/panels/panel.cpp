// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/panel.h"

#include "model/rules/knowledge/knowledge.h"
#include "ui/panels/placemenu.h"
#include "ui/panels/valuechoices.h"

#include <QKeyEvent>
#include <QMenu>

void Panel::show(const Example &example)
{
    m_example = example;
    filled();
    contentChanged();
}

QList<Choice> Panel::choicesFor(const Cell &cell) const
{
    const Knowledge &knowledge = m_knowledge ? *m_knowledge : *Knowledge::standard();
    return ValueChoices(m_example, knowledge).at(cell.place);
}

bool Panel::ask(const StructureChange &change)
{
    if (isReadOnly() || change.isEmpty())
        return false;
    Q_EMIT changeAsked(change);
    return true;
}

bool Panel::fillVacant(const Cell &cell)
{
    return ask(StructureVerbs(m_example, cell.place).fill());
}

void Panel::extendMenu(QMenu &menu)
{
    if (isReadOnly())
        return;
    auto *places = new PlaceMenu(m_example, currentPlace(), &menu);
    places->addTo(menu, this);
    connect(places, &PlaceMenu::chosen, this, &Panel::changeAsked);
}

StructureChange Panel::changeFor(const QKeyEvent &key) const
{
    if (hasOpenEditor() || currentCell() < 0)
        return {};
    const StructureVerbs verbs(m_example, currentPlace());
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool plus = key.key() == Qt::Key_Plus;
    if (modifiers == Qt::NoModifier && key.key() == Qt::Key_Delete)
        return verbs.remove();
    if (modifiers == Qt::NoModifier && key.key() == Qt::Key_Insert)
        return verbs.addBehind();
    // On many keyboards the plus sign wants Shift.
    if (modifiers.testFlag(Qt::ControlModifier) && plus)
        return verbs.addBehind();
    if (modifiers == Qt::AltModifier && key.key() == Qt::Key_Up)
        return verbs.move(-1);
    if (modifiers == Qt::AltModifier && key.key() == Qt::Key_Down)
        return verbs.move(1);
    return {};
}

bool Panel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        !changeFor(*static_cast<QKeyEvent *>(event)).isEmpty())
        event->accept();
    return Sheet::event(event);
}

void Panel::keyPressEvent(QKeyEvent *event)
{
    if (!ask(changeFor(*event)))
        Sheet::keyPressEvent(event);
}
