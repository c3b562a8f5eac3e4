// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// Where the condition in focus is named, and what the text in focus names.
#include "ui/panels/caseviewprivate.h"

void CaseView::setKnowledge(const std::shared_ptr<const Knowledge> &knowledge)
{
    d->knowledge = knowledge;
    d->names.reset();
    const QList<Panel *> panels = d->panels.all();
    for (Panel *panel : panels)
        panel->setKnowledge(knowledge);
    showNames();
}

void CaseView::setSpelling(Spelling *spelling)
{
    const QList<Panel *> panels = d->panels.all();
    for (Panel *panel : panels)
        panel->setSpelling(spelling);
}

JsonPointer CaseView::focusedPlace() const
{
    const QList<Panel *> seen = d->seen();
    for (const Panel *panel : seen) {
        if ((panel->hasFocus() || panel->hasOpenEditor()) && panel->currentCell() >= 0)
            return panel->currentPlace();
    }
    return {};
}

void CaseView::followFocus(const JsonPointer &place)
{
    d->focus = place;
    showNames();
}

void CaseView::showNames()
{
    QList<Mark> marks;
    if (d->knowledge && !d->focus.isRoot()) {
        if (!d->names)
            d->names = conditionNamesIn(d->example, *d->knowledge);
        for (const ConditionName &name : conditionLinks(*d->names, d->focus))
            marks += {name.place, Mark::Kind::Quoted, name.words, false};
    }
    const QList<Panel *> panels = d->panels.all();
    for (Panel *panel : panels)
        panel->setNamed(marks);
}
