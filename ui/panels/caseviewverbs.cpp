// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/caseviewprivate.h"
#include "ui/panels/reasoningpanel.h"
#include "ui/panels/traininglogpanel.h"
#include "ui/sheet/celleditor.h"

#include <QDataStream>
#include <QTabWidget>

#include <algorithm>

namespace {

/// "RND1": tells our bytes from anything else that stands in the settings.
constexpr quint32 layoutMagic = 0x524E4431;

} // namespace

Panel *CaseView::Private::raise(Panel *panel) const
{
    for (QTabWidget *tabs : {panels.tabs, panels.caseTabs}) {
        if (tabs->indexOf(panel) >= 0)
            tabs->setCurrentWidget(panel);
    }
    return panel;
}

Panel *CaseView::Private::withEditor() const
{
    const QList<Panel *> all = panels.all();
    for (Panel *panel : all) {
        if (panel->hasOpenEditor())
            return panel;
    }
    return nullptr;
}

int CaseView::selectedStep() const
{
    return d->panels.chain->selectedStep();
}

bool CaseView::hasOpenEditor() const
{
    return d->withEditor();
}

CellEditor *CaseView::openEditor() const
{
    const Panel *panel = d->withEditor();
    return panel ? panel->editor() : nullptr;
}

bool CaseView::restoreEditor(const JsonPointer &place, const QString &text)
{
    if (!reveal(place))
        return false;
    startEditing();
    CellEditor *editor = openEditor();
    if (editor && editor->place() == place) {
        editor->restore(text);
        return true;
    }
    // Another place stands in for one that is gone: that is not where the text belongs.
    if (editor)
        d->withEditor()->cancelEditor();
    return false;
}

QByteArray CaseView::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << layoutMagic << d->chosen;
    return bytes;
}

bool CaseView::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    QMap<QString, QList<QList<int>>> chosen;
    stream >> magic;
    if (magic != layoutMagic)
        return false;
    stream >> chosen;
    if (stream.status() != QDataStream::Ok)
        return false;
    d->chosen = chosen;
    fit();
    return true;
}

void CaseView::setMarks(const QList<Mark> &findings)
{
    const QList<Panel *> panels = d->panels.all();
    for (Panel *panel : panels)
        panel->setMarks(findings);
}

void CaseView::setHits(const TextMatcher &words)
{
    const QList<Panel *> panels = d->panels.all();
    for (Panel *panel : panels)
        panel->setHits(words);
}

QRect CaseView::focusedRect() const
{
    const QList<Panel *> seen = d->seen();
    for (const Panel *panel : seen) {
        const QRect cell = panel->hasFocus() ? panel->viewRowRect(panel->currentCell()) : QRect();
        if (!cell.isEmpty())
            return cell.translated(panel->viewport()->mapTo(this, QPoint()));
    }
    return {};
}

void CaseView::setStepVerdicts(const QMap<int, StepVerdict> &verdicts)
{
    d->panels.chain->setVerdicts(verdicts);
}

/// Where nothing shows the place itself, what stands around it is the next best: a missing member's
/// object, for example.
bool CaseView::reveal(const JsonPointer &place)
{
    const QList<Panel *> seen = d->seen();
    for (JsonPointer at = place; at.tokens().size() > 1 || at == place; at = at.parent()) {
        if (at.isRoot())
            return false;
        const auto best = std::ranges::max_element(
            seen, {}, [&at](const Panel *panel) { return panel->showing(at); });
        if (best == seen.end() || (*best)->showing(at) == 0)
            continue;
        return d->raise(*best)->reveal(at);
    }
    return false;
}

void CaseView::startEditing()
{
    const QList<Panel *> seen = d->seen();
    for (Panel *panel : seen) {
        if (panel->hasFocus() && panel->currentCell() >= 0) {
            panel->startEditing();
            return;
        }
    }
    d->raise(d->panels.chain)->setFocus(Qt::OtherFocusReason);
    d->panels.chain->startEditing();
}

bool CaseView::commitEditor()
{
    Panel *panel = d->withEditor();
    return !panel || panel->commitEditor();
}

void CaseView::setReadOnly(bool readOnly)
{
    const QList<Panel *> panels = d->panels.all();
    for (Panel *panel : panels)
        panel->setReadOnly(readOnly);
}

void CaseView::followStep(int step)
{
    highlight();
    Q_EMIT stepSelected(step);
}

/// Shows what the selected step quotes; before one is selected, what the first quoting step does.
void CaseView::highlight()
{
    const QList<Quotation> &quotations = d->panels.chain->quotations();
    const auto quotes = [](const Quotation &quotation) { return !quotation.isEmpty(); };
    int step = selectedStep();
    if (step < 0) {
        const auto first = std::ranges::find_if(quotations, quotes);
        step = first == quotations.end() ? -1 : int(first - quotations.begin());
    }
    const bool quoting = step >= 0 && step < quotations.size() && quotes(quotations[step]);
    d->panels.chain->setQuoted(quoting ? QList{d->example.reasoningChain()[step].place()}
                                       : QList<JsonPointer>());
    d->panels.log->highlightStep(quoting ? step : -1);
}
