// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The half of CaseView that changes the structure of the record.
#include "model/dataset/structure.h"
#include "ui/panels/caseviewprivate.h"
#include "ui/panels/structureverbs.h"

/// Opens the editor on the first value inside a place that can be typed, in the panel that has the
/// focus.
bool CaseView::Private::typeInside(const JsonPointer &place)
{
    const QList<Panel *> shown = seen();
    for (Panel *panel : shown) {
        const QList<Cell> cells = panel->hasFocus() ? panel->arrangement().cells : QList<Cell>();
        for (int i = 0; i < cells.size(); ++i) {
            if (!place.contains(cells[i].place) || !cells[i].isTyped())
                continue;
            panel->setCurrentCell(i);
            return panel->startEditing();
        }
    }
    return false;
}

/// What is blank is only shown until somebody typed into it: then it is written together with what
/// was typed, as one edit. Left without a word, it was never there.
void CaseView::change(const StructureChange &change)
{
    const QByteArray before = d->example.text().bytes();
    const Result<QByteArray> drafted =
        change.isBlank ? PatchCodec::apply(before, change.patch) : before;
    const std::optional<Example> draft = drafted ? Example::of(*drafted) : std::nullopt;
    if (change.isBlank && draft) {
        d->undrafted = d->example;
        d->draft = change.patch;
        display(*draft);
        if (reveal(change.next) && d->typeInside(change.next))
            return;
        dropDraft();
    }
    Q_EMIT patched(change.patch);
    // It may have been refused; then nothing moved.
    if (d->example.text().bytes() != before)
        reveal(change.next);
}

void CaseView::takeEdit(const JsonPointer &place, const QByteArray &jsonValue)
{
    if (d->draft.isEmpty()) {
        Q_EMIT edited(place, jsonValue);
        return;
    }
    const std::optional<Patch> whole = structure::withValue(d->draft, place, jsonValue);
    dropDraft();
    if (!whole)
        return;
    Q_EMIT patched(*whole);
    reveal(place);
}

void CaseView::takePatch(const Patch &patch)
{
    const Patch whole = d->draft + patch;
    dropDraft();
    Q_EMIT patched(whole);
}

void CaseView::dropDraft()
{
    if (d->draft.isEmpty())
        return;
    d->draft.clear();
    display(d->undrafted);
}
