// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/pages/reviewpage.h"

#include "ui/actions.h"
#include "ui/findingsguide.h"
#include "ui/flowguide.h"
#include "ui/hitguide.h"
#include "ui/itemmodels/findinglistmodel.h"
#include "ui/panels/caseview.h"
#include "ui/panels/findingspanel.h"
#include "ui/panels/guidelinepanel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/queuepanel.h"
#include "ui/settings.h"
#include "ui/severitytext.h"
#include "ui/spelling/projectspelling.h"
#include "ui/typingundo.h"
#include "ui/widgets/decisionbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldarea.h"
#include "ui/widgets/notepopover.h"
#include "ui/widgets/quotastrip.h"
#include "ui/widgets/reasonpicker.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(ReviewSession &session, const Actions &actions, Prompts &prompts,
                       Settings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_actions(actions), m_settings(settings)
{
    createPanels();
    m_verbs = new ReviewVerbs(session, *m_case, prompts, settings, this);
    m_findings = new FindingsGuide(session, *m_case, *m_verbs, actions, this);
    m_flow = new FlowGuide(session, *m_case, *m_verbs, prompts, actions, *m_decisions, this);
    m_hits = new HitGuide(session, *m_case, *m_verbs, actions, this);
    createEmptyStates();
    createLayout();
    createPickers();
    connectActions();
    connectMarks();
    connectSession();
    showExample();
    updateUndo();
}

void ReviewPage::createPanels()
{
    m_case = new CaseView(this);
    m_case->setReadOnly(m_session.isReadOnly());
    m_case->setSpelling((new ProjectSpelling(m_session, this))->spelling());
    const auto takeKnowledge = [this] { m_case->setKnowledge(m_session.rules().knowledge()); };
    takeKnowledge();
    connect(&m_session, &ReviewSession::rulesChanged, m_case, takeKnowledge);
    m_queue = new QueuePanel(m_session, m_actions, this);
    m_history = new HistoryPanel(this);
    m_decisions = new DecisionBar(m_actions, this);
}

void ReviewPage::createEmptyStates()
{
    m_empty = new EmptyState(this);
    QPushButton *import = m_empty->addButton(tr("&Import a batch…"));
    import->setObjectName(u"importButton"_s);
    import->setDefault(true);
    import->setEnabled(!m_session.isReadOnly());
    connect(import, &QPushButton::clicked, this, &ReviewPage::importAsked);
    m_import = import;
}

void ReviewPage::createLayout()
{
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(m_case);
    m_middle->addWidget(m_empty);
    m_area = new FoldArea(m_settings, this);
    m_area->setMiddle(m_middle);
    m_queueStrip =
        m_area->addPanel(SideStrip::Side::Left, u"queue"_s, m_queue, 250, m_actions.queueList);
    m_findingsStrip = m_area->addPanel(SideStrip::Side::Right, u"findings"_s, &m_findings->panel(),
                                       316, m_actions.findings);
    m_historyStrip =
        m_area->addPanel(SideStrip::Side::Right, u"history"_s, m_history, 300, m_actions.history);
    m_guidelineStrip = m_area->addPanel(SideStrip::Side::Right, u"guideline"_s,
                                        &m_flow->guideline(), 316, m_actions.guideline);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_decisions);
}

void ReviewPage::createPickers()
{
    m_reasons = new ReasonPicker(this);
    m_opinion = new NotePopover({u"opinion"_s, tr("Ask for a second opinion"),
                                 tr("Note for the other reviewer"),
                                 tr("What should the other reviewer look at? (optional)"),
                                 tr("&Ask"), tr("Enter asks. Esc: back."), true},
                                this);
    connect(m_reasons, &ReasonPicker::picked, m_verbs, &ReviewVerbs::decide);
    connect(m_opinion, &NotePopover::sent, m_verbs, &ReviewVerbs::askSecondOpinion);
}

/// What they ask is about the example they were opened on.
void ReviewPage::leavePickers()
{
    m_reasons->leave();
    m_opinion->leave();
    m_flow->leave();
    m_findings->leave();
}

void ReviewPage::connectMarks()
{
    const auto mark = [this](QAction *action, StepVerdict verdict) {
        connect(action, &QAction::triggered, m_verbs,
                [this, verdict] { m_verbs->markStep(verdict); });
    };
    mark(m_actions.markRight, StepVerdict::Right);
    mark(m_actions.markWrong, StepVerdict::Wrong);
    mark(m_actions.markUnsure, StepVerdict::Unsure);
}

void ReviewPage::connectActions()
{
    const auto act = [this](QAction *action, void (ReviewVerbs::*verb)()) {
        connect(action, &QAction::triggered, m_verbs, verb);
    };
    act(m_actions.approve, &ReviewVerbs::approve);
    act(m_actions.saveAndApprove, &ReviewVerbs::approve);
    act(m_actions.reopen, &ReviewVerbs::reopen);
    act(m_actions.edit, &ReviewVerbs::edit);
    act(m_actions.flag, &ReviewVerbs::toggleFlag);
    act(m_actions.next, &ReviewVerbs::next);
    act(m_actions.previous, &ReviewVerbs::previous);
    connect(m_actions.undo, &QAction::triggered, m_verbs, [this] {
        if (!typingundo::undo())
            m_verbs->undo();
    });
    connect(m_actions.redo, &QAction::triggered, m_verbs, [this] {
        if (!typingundo::redo())
            m_verbs->redo();
    });
    act(m_actions.goToId, &ReviewVerbs::goToId);
    act(m_actions.reviewer, &ReviewVerbs::chooseReviewer);
    connect(m_actions.reject, &QAction::triggered, this, [this] {
        if (m_verbs->ensureReviewer() && m_verbs->settleEditor())
            m_reasons->ask(m_decisions->rejectButton());
    });
    connect(m_actions.secondOpinion, &QAction::triggered, this, [this] {
        if (m_verbs->ensureReviewer() && m_verbs->settleEditor())
            m_opinion->ask(m_decisions->secondOpinionButton());
    });
    connect(m_queue, &QueuePanel::exampleChosen, this, [this](ExampleId id) {
        m_verbs->open(id);
        m_queue->followCurrent(); // Also where the reviewer stays with an open editor.
    });
    connect(m_queue, &QueuePanel::categoryChosen, this, &ReviewPage::takeCategory);
    connect(m_queue, &QueuePanel::orderChosen, &m_session, &ReviewSession::setOrder);
    connect(m_history, &HistoryPanel::placeChosen, this, &ReviewPage::reveal);
    connect(m_history, &HistoryPanel::editChosen, this, &ReviewPage::revisionAsked);
    connect(m_actions.compare, &QAction::triggered, this, &ReviewPage::compareAsked);
    connect(m_case, &CaseView::pairAsked, this, &ReviewPage::compareAsked);
    connect(m_verbs, &ReviewVerbs::errorsStandOpen, m_findings, &FindingsGuide::goToFirstError);
    connect(m_findings, &FindingsGuide::changed, this, &ReviewPage::updateStrips);
}

void ReviewPage::connectSession()
{
    connect(&m_session, &ReviewSession::currentChanged, this, &ReviewPage::leavePickers);
    connect(&m_session, &ReviewSession::currentChanged, this, &ReviewPage::showExample);
    connect(&m_session, &ReviewSession::currentUpdated, this, &ReviewPage::showExample);
    for (const auto signal : {&ReviewSession::queueChanged, &ReviewSession::quotaChanged})
        connect(&m_session, signal, this, &ReviewPage::updateFacts);
    connect(&m_session, &ReviewSession::reviewerChanged, this, &ReviewPage::updateActions);
    connect(&m_session, &ReviewSession::queueCounted, this, [this] {
        m_case->setFacts(facts());
        updateStrips();
    });
    connect(&m_session, &ReviewSession::findingsChanged, this, &ReviewPage::showFindings);
    // Asks the event log: after an action of the reviewer, not with every example that is shown.
    connect(&m_session, &ReviewSession::undoChanged, this, &ReviewPage::updateUndo);
}

HeaderFacts ReviewPage::facts() const
{
    const CurrentExample &current = m_session.current();
    HeaderFacts facts;
    facts.id = current.summary.label;
    facts.category = current.summary.category;
    facts.status = Statuses::id(current.summary.status);
    facts.revision = current.summary.revision;
    if (current.position > 0)
        facts.position = tr("%1 of %2").arg(current.position).arg(m_session.queueSize());
    const QList<double> band = m_session.rules()
                                   .setting(u"confidence-category-band"_s)
                                   .parameters.value(current.summary.category);
    if (band.size() == 2)
        facts.band = {band.first(), band.last()};
    for (const CheckedFinding &checked : current.findings) {
        const Severity severity = checked.finding.severity;
        const int one = checked.isOpen() ? 1 : 0;
        facts.errors += severity == Severity::Error ? one : 0;
        facts.warnings += severity == Severity::Warning ? one : 0;
        facts.hints += severity == Severity::Hint ? one : 0;
    }
    return facts;
}

void ReviewPage::showExample()
{
    const CurrentExample &current = m_session.current();
    if (current.isValid()) {
        m_case->show(current.example, facts());
        m_case->setStepVerdicts(current.verdicts);
    }
    m_findings->refresh();
    m_flow->refresh();
    m_history->setEvents(current.history);
    m_decisions->quota().setCurrentCategory(current.summary.category);
    updateActions();
    updateFacts();
}

/// The example is the same; what the checks say of it is not.
void ReviewPage::showFindings()
{
    if (!m_session.current().isValid())
        return;
    m_case->setFacts(facts());
    m_findings->refresh();
    updateActions();
    updateFacts();
}

void ReviewPage::updateFacts()
{
    m_decisions->quota().setQuota(m_session.quota());
    updateEmptyState();
    updateStrips();
}

void ReviewPage::updateEmptyState()
{
    const bool shown = m_session.current().isValid();
    m_middle->setCurrentWidget(shown ? static_cast<QWidget *>(m_case) : m_empty);
    if (shown)
        return;
    const QuotaRow total = m_session.quota().total();
    int examples = 0;
    QStringList left;
    for (const Status status : Statuses::all()) {
        examples += total.count(status);
        if (total.count(status) > 0)
            left += tr("%1: %2").arg(Statuses::name(status)).arg(total.count(status));
    }
    if (examples == 0)
        m_empty->setText(tr("This project is empty"),
                         tr("Import a batch of generated examples to begin. Files can also be "
                            "dropped on this window."));
    else if (!m_session.searchText().isEmpty() || !m_session.category().isEmpty())
        m_empty->setText(tr("Nothing here matches"),
                         tr("No example of this queue matches the search and the category."));
    else
        m_empty->setText(Queues::emptyText(m_session.queue()),
                         tr("In the project: %1.").arg(left.join(u", "_s)));
    m_import->setVisible(examples == 0 || m_session.queue() == Queue::ToReview);
}

void ReviewPage::updateStrips()
{
    const CurrentExample &current = m_session.current();
    const qint64 known = m_session.queueSize();
    const QString size = known < 0 ? u"…"_s : QString::number(known);
    m_queueStrip->setText(Queues::name(m_session.queue()) + u':',
                          current.position > 0 ? tr("%1 of %2").arg(current.position).arg(size)
                                               : size);
    m_historyStrip->setText(tr("History"), QString::number(m_history->eventCount()));
    m_guidelineStrip->setText(tr("Guideline"), {});
    updateFindingsStrip();
}

void ReviewPage::updateFindingsStrip()
{
    const FindingListModel &model = m_findings->panel().model();
    QList<std::pair<Sign, int>> counts;
    QStringList words;
    for (const Severity severity : SeverityText::all()) {
        const int count = model.openCount(severity);
        if (count == 0)
            continue;
        counts += {SeverityText::sign(severity), count};
        words += SeverityText::count(severity, count);
    }
    m_findingsStrip->setCounts(counts);
    m_findingsStrip->setText(tr("Findings:"), words.isEmpty() ? tr("none") : words.join(u", "_s));
}

void ReviewPage::reveal(const JsonPointer &place)
{
    JsonPointer at = place;
    while (!m_case->reveal(at) && !at.isRoot())
        at = at.parent();
}

void ReviewPage::takeCategory(const QString &category)
{
    if (m_verbs->settleEditor())
        m_session.setQueue(m_session.queue(), category, m_session.searchText());
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!focusWidget())
        m_case->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_findings->leave();
    else
        QWidget::keyPressEvent(event);
}

void ReviewPage::saveState() const
{
    m_area->saveState();
    m_settings.setLayout(u"case"_s, m_case->saveLayout());
}

void ReviewPage::restoreState()
{
    m_area->restoreState();
    m_case->restoreLayout(m_settings.layout(u"case"_s));
}
