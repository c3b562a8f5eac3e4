// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flowguide.h"

#include "model/dataset/category.h"
#include "model/workspace/reviewsession.h"
#include "ui/actions.h"
#include "ui/dialogs/plaintextdialog.h"
#include "ui/panels/caseview.h"
#include "ui/panels/guidelinepanel.h"
#include "ui/placetext.h"
#include "ui/prompts.h"
#include "ui/reviewverbs.h"
#include "ui/widgets/decisionbar.h"
#include "ui/widgets/notepopover.h"

#include <QAction>

using namespace Qt::StringLiterals;

FlowGuide::FlowGuide(ReviewSession &session, CaseView &view, ReviewVerbs &verbs, Prompts &prompts,
                     const Actions &actions, DecisionBar &decisions, QWidget *page)
    : QObject(page),
      m_session(session),
      m_view(view),
      m_verbs(verbs),
      m_prompts(prompts),
      m_actions(actions),
      m_decisions(decisions),
      m_page(page),
      m_guideline(new GuidelinePanel(page)),
      m_comment(new NotePopover({u"comment"_s, tr("Comment"), tr("Comment on the example"),
                                 tr("What should the others know?"), tr("&Comment"),
                                 tr("Enter keeps it; it decides nothing. Esc: back.")},
                                page))
{
    m_guideline->setReadOnly(session.isReadOnly());
    connectActions();
    connect(&view, &CaseView::placeFocused, this,
            [this](const JsonPointer &place) { m_focused = place; });
    connect(m_comment, &NotePopover::sent, this, &FlowGuide::sendComment);
    connect(m_guideline, &GuidelinePanel::editAsked, this, &FlowGuide::changeGuideline);
    connect(&session, &ReviewSession::approvedFast, this, &FlowGuide::showFast);
    // Said of the last approval alone, and until the reviewer goes on.
    for (const auto signal : {&ReviewSession::undoChanged, &ReviewSession::currentChanged})
        connect(&session, signal, &decisions, [this] { m_decisions.setNotice({}); });
    connect(&session, &ReviewSession::sessionEnded, this, [this](const SessionSummary &summary) {
        if (summary.tally.decided() > 0)
            m_prompts.showSession(m_page, summary);
    });
}

void FlowGuide::connectActions()
{
    connect(m_actions.comment, &QAction::triggered, this, [this] { askComment(m_focused); });
    connect(m_actions.endSession, &QAction::triggered, this, [this] {
        if (!m_verbs.settleEditor())
            return;
        // What was only looked at is summed up too, when somebody asks.
        const SessionSummary summary = m_session.sessionSummary();
        m_session.endSession();
        if (summary.tally.decided() == 0)
            m_prompts.showSession(m_page, summary);
    });
}

void FlowGuide::refresh()
{
    const ExampleSummary &summary = m_session.current().summary;
    if (m_example != summary.id.number) {
        m_example = summary.id.number;
        m_focused = {};
    }
    const Result<Guideline> guideline = m_session.project().guidelines().current(summary.category);
    m_guideline->setGuideline(guideline ? *guideline : Guideline{summary.category, 0, {}});
    updateActions();
}

void FlowGuide::setActive(bool active)
{
    m_isActive = active;
    leave();
    updateActions();
}

void FlowGuide::updateActions()
{
    const bool open = m_isActive && m_session.current().isValid();
    m_actions.comment->setEnabled(open && !m_session.isReadOnly());
    m_actions.guideline->setEnabled(m_isActive);
    m_actions.endSession->setEnabled(!m_session.isReadOnly());
}

void FlowGuide::leave()
{
    m_comment->leave();
}

void FlowGuide::askComment(const JsonPointer &place, const QString &text)
{
    if (!m_verbs.ensureReviewer() || !m_verbs.settleEditor())
        return;
    m_commented = place;
    m_comment->setSubject(place.isRoot() ? tr("On the whole example") : PlaceText::of(place));
    const QRect near = m_view.focusedRect();
    if (place.isRoot() || near.isEmpty())
        m_comment->ask(m_decisions.secondOpinionButton(), text);
    else
        m_comment->askBeside(near.translated(m_view.mapTo(m_page, QPoint())), text);
}

std::optional<Draft> FlowGuide::openComment() const
{
    if (m_comment->typed().isEmpty())
        return std::nullopt;
    Draft draft;
    draft.kind = Draft::Kind::Comment;
    draft.place = m_commented;
    draft.text = m_comment->typed();
    return draft;
}

void FlowGuide::sendComment(const QString &text)
{
    m_verbs.comment(m_commented, text);
}

void FlowGuide::changeGuideline()
{
    if (!m_verbs.ensureReviewer())
        return;
    const Guideline before = m_guideline->guideline();
    auto *dialog = new PlainTextDialog(tr("Guideline: %1").arg(Categories::nameOf(before.category)),
                                       before.text, PlainTextDialog::Use::Write, m_page->window());
    dialog->setHint(tr("Saved as version %1. Every decision names the version it saw.")
                        .arg(before.version + 1));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, category = before.category] {
        m_session.setGuideline(category, dialog->text());
        refresh();
    });
    dialog->open();
}

void FlowGuide::showFast(const QString &label, int seconds, int needed)
{
    m_decisions.setNotice(tr("%1 approved after %2; its words alone take a fast reader %3.")
                              .arg(label, Pace::text(seconds), Pace::text(needed)));
}
