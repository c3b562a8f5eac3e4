// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/findingsguide.h"

#include "model/workspace/reviewsession.h"
#include "ui/actions.h"
#include "ui/changetext.h"
#include "ui/itemmodels/findinglistmodel.h"
#include "ui/panels/caseview.h"
#include "ui/panels/findingspanel.h"
#include "ui/reviewverbs.h"
#include "ui/severitytext.h"
#include "ui/widgets/findingcallout.h"
#include "ui/widgets/fixpopover.h"
#include "ui/widgets/waivepopover.h"

#include <QAction>
#include <QApplication>

namespace {

/// How well a finding fits a focused place: 3 it stands there, 2 around it, 1 inside it.
int fitOf(const JsonPointer &finding, const JsonPointer &place)
{
    if (finding == place)
        return 3;
    if (finding.isRoot())
        return 0;
    return finding.contains(place) ? 2 : place.contains(finding) ? 1 : 0;
}

} // namespace

FindingsGuide::FindingsGuide(ReviewSession &session, CaseView &view, ReviewVerbs &verbs,
                             const Actions &actions, QWidget *page)
    : QObject(page),
      m_session(session),
      m_view(view),
      m_verbs(verbs),
      m_actions(actions),
      m_page(page),
      m_panel(new FindingsPanel(actions, page)),
      m_callout(new FindingCallout(actions, page)),
      m_fix(new FixPopover(page)),
      m_waive(new WaivePopover(page))
{
    connectActions();
    connect(m_panel, &FindingsPanel::placeAsked, this, &FindingsGuide::showCurrent);
    connect(m_panel, &FindingsPanel::selectionChanged, this, [this] {
        updateMarks();
        updateActions();
        updateCallout();
    });
    connect(&view, &CaseView::placeFocused, this, &FindingsGuide::follow);
    connect(m_fix, &FixPopover::applied, &verbs, &ReviewVerbs::applyFix);
    connect(m_waive, &WaivePopover::waived, &verbs, &ReviewVerbs::waive);
    // After everybody else heard of it: a panel may fold when the focus leaves it.
    connect(
        qApp, &QApplication::focusChanged, this, [this] { updateCallout(); }, Qt::QueuedConnection);
}

void FindingsGuide::connectActions()
{
    connect(m_actions.nextFinding, &QAction::triggered, this, &FindingsGuide::next);
    connect(m_actions.previousFinding, &QAction::triggered, this, &FindingsGuide::previous);
    connect(m_actions.fixFinding, &QAction::triggered, this, &FindingsGuide::askFix);
    connect(m_actions.waiveFinding, &QAction::triggered, this, &FindingsGuide::askWaive);
}

void FindingsGuide::refresh()
{
    const CurrentExample &current = m_session.current();
    if (m_example != current.summary.id.number) {
        m_example = current.summary.id.number;
        m_isVisited = false;
        m_isLed = false;
        m_panel->select(-1);
    }
    m_panel->setFindings(current.findings, ofDataset());
    updateMarks();
    updateActions();
    updateCallout();
    Q_EMIT changed();
}

/// What the example is found to be among the others.
QList<Finding> FindingsGuide::ofDataset() const
{
    QList<Finding> findings;
    const ExampleId example = m_session.current().summary.id;
    const auto stored = m_session.project().datasetChecks().ofExample(example);
    if (!example.isValid() || !stored)
        return findings;
    for (const DatasetFinding &found : *stored)
        findings += found.finding;
    return findings;
}

void FindingsGuide::setActive(bool active)
{
    m_isActive = active;
    leave();
    updateActions();
}

void FindingsGuide::leave()
{
    m_isLed = false;
    m_callout->hide();
    m_fix->leave();
    m_waive->leave();
}

void FindingsGuide::next()
{
    step(1);
}

void FindingsGuide::previous()
{
    step(-1);
}

/// The first step leads to the finding that is selected already.
void FindingsGuide::step(int by)
{
    const int count = m_panel->model().openRows();
    if (count == 0 || !m_verbs.settleEditor())
        return;
    const int row = m_panel->currentRow();
    if (m_isVisited || row >= count)
        m_panel->select(row >= count ? 0 : (row + by + count) % count);
    showCurrent();
}

void FindingsGuide::goToFirstError()
{
    const FindingListModel &model = m_panel->model();
    for (int row = 0; row < model.openRows(); ++row) {
        if (model.isOfDataset(row) || !model.at(row)->isOpenError())
            continue;
        m_panel->select(row);
        showCurrent();
        return;
    }
}

void FindingsGuide::showCurrent()
{
    const std::optional<CheckedFinding> checked = m_panel->current();
    if (!checked || !m_verbs.settleEditor())
        return;
    m_isVisited = true;
    const int row = m_panel->currentRow();
    if (!m_view.reveal(checked->finding.place))
        m_view.setFocus(Qt::OtherFocusReason);
    // Two findings may share a cell: the one that was asked for stays selected.
    m_panel->select(row);
    m_isLed = true;
    updateMarks();
    updateCallout();
}

/// Somebody went to a cell: what was found there is selected.
void FindingsGuide::follow(const JsonPointer &place)
{
    const FindingListModel &model = m_panel->model();
    int best = -1;
    int bestFit = 0;
    for (int row = 0; row < model.openRows(); ++row) {
        int fit = 2 * fitOf(model.at(row)->finding.place, place);
        fit += fit > 0 && row == m_panel->currentRow() ? 1 : 0;
        if (fit > bestFit) {
            best = row;
            bestFit = fit;
        }
    }
    m_isLed = best >= 0;
    if (best >= 0) {
        m_isVisited = true;
        m_panel->select(best);
    }
    updateCallout();
}

QList<Mark> FindingsGuide::marksOf(const CheckedFinding &checked, bool isCurrent) const
{
    const Finding &finding = checked.finding;
    const Mark::Kind kind = SeverityText::mark(finding.severity);
    QList<Mark> marks;
    // Only those of the selected one: all of them at once would be a thicket.
    for (const JsonPointer &place : isCurrent ? finding.related : QList<JsonPointer>())
        marks += {place, kind, {}, true};
    Mark mark{finding.place, kind, {}, false};
    for (const PatchOperation &step : finding.fix) {
        if (step.place != finding.place || step.kind != PatchOperation::Kind::Replace)
            continue;
        const QList<ChangeText> change =
            changetext::of(m_session.current().example.text().bytes(), {step});
        mark.words = change.isEmpty() ? TextRange() : change.first().beforeWords;
    }
    marks += mark;
    return marks;
}

void FindingsGuide::updateMarks()
{
    const FindingListModel &model = m_panel->model();
    QList<Mark> marks;
    for (int row = model.openRows() - 1; row >= 0; --row) {
        if (row != m_panel->currentRow())
            marks += marksOf(*model.at(row), false);
    }
    if (const std::optional<CheckedFinding> current = m_panel->current();
        current && current->isOpen())
        marks += marksOf(*current, true);
    m_view.setMarks(marks);
}

void FindingsGuide::updateActions()
{
    const int row = m_panel->currentRow();
    const std::optional<CheckedFinding> current = m_panel->current();
    const bool walks = m_isActive && m_panel->model().openRows() > 0;
    const bool acts = walks && !m_session.isReadOnly() && current && current->isOpen() &&
                      !m_panel->model().isOfDataset(row);
    m_actions.nextFinding->setEnabled(walks);
    m_actions.previousFinding->setEnabled(walks);
    m_actions.fixFinding->setEnabled(acts && current->finding.isFixable());
    m_actions.waiveFinding->setEnabled(acts);
}

void FindingsGuide::updateCallout()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool inCase =
        focus && (focus == &m_view || m_view.isAncestorOf(focus) || m_callout->isAncestorOf(focus));
    const std::optional<CheckedFinding> current = m_panel->current();
    const bool wanted = m_isActive && m_isLed && inCase && current && current->isOpen() &&
                        !m_panel->isVisible() && !m_view.hasOpenEditor();
    if (!wanted) {
        m_callout->hide();
        return;
    }
    const int count = m_panel->model().openRows();
    m_callout->showAt(current->finding, tr("%1 of %2").arg(m_panel->currentRow() + 1).arg(count),
                      besideWhat());
}

/// The focused cell; the end of the panel while that has the focus; the head of the case for what
/// speaks of the whole record.
QRect FindingsGuide::besideWhat() const
{
    if (m_panel->isVisible() && m_panel->isAncestorOf(QApplication::focusWidget()))
        return {m_panel->mapTo(m_page, QPoint(0, m_panel->height() - 40)),
                QSize(m_panel->width(), 40)};
    const std::optional<CheckedFinding> current = m_panel->current();
    const QRect cell = m_view.focusedRect();
    if (cell.isEmpty() || (current && current->finding.place.isRoot()))
        return {m_view.mapTo(m_page, QPoint(10, 0)), QSize(200, 60)};
    return cell.translated(m_view.mapTo(m_page, QPoint()));
}

void FindingsGuide::askFix()
{
    const std::optional<CheckedFinding> current = m_panel->current();
    if (current && m_verbs.ensureReviewer() && m_verbs.settleEditor())
        m_fix->ask(current->finding, m_session.current().example.text().bytes(), besideWhat());
}

void FindingsGuide::askWaive()
{
    const std::optional<CheckedFinding> current = m_panel->current();
    if (current && m_verbs.ensureReviewer() && m_verbs.settleEditor())
        m_waive->ask(current->finding, besideWhat());
}
