// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What can be done now, and why something cannot.
#include "ui/actions.h"
#include "ui/findingsguide.h"
#include "ui/flowguide.h"
#include "ui/hitguide.h"
#include "ui/pages/reviewpage.h"
#include "ui/widgets/decisionbar.h"

#include <QAction>

void ReviewPage::setActive(bool active)
{
    m_active = active;
    leavePickers();
    for (QAction *action : {m_actions.next, m_actions.previous, m_actions.queueList,
                            m_actions.findings, m_actions.history})
        action->setEnabled(active);
    m_findings->setActive(active);
    m_flow->setActive(active);
    m_hits->setActive(active);
    m_actions.compare->setEnabled(active);
    updateActions();
    updateUndo();
}

void ReviewPage::setUndoes(bool on)
{
    m_undoes = on;
    updateUndo();
}

/// Short: the banner and the panel name the errors.
QString ReviewPage::refusalText() const
{
    const int errors = m_verbs->blockingErrors();
    if (errors > 0)
        return tr("%n open error(s): fix or waive before approving", nullptr, errors);
    return m_session.current().isValid() ? m_verbs->refusal(Verdict::Approve) : QString();
}

void ReviewPage::updateActions()
{
    const auto allowed = [this](Verdict verdict) {
        return m_active && m_verbs->refusal(verdict).isEmpty();
    };
    const bool open = m_active && m_session.current().isValid();
    const bool writable = open && !m_session.isReadOnly();
    m_decisions->setRefusal(refusalText());
    // With open errors it stays on: it names them and leads to the first.
    m_actions.approve->setEnabled(allowed(Verdict::Approve) ||
                                  (open && m_verbs->blockingErrors() > 0));
    // Stays on: it saves the open text even where the approval is refused.
    m_actions.saveAndApprove->setEnabled(writable);
    m_actions.reject->setEnabled(allowed(Verdict::Reject));
    m_actions.secondOpinion->setEnabled(allowed(Verdict::SecondOpinion));
    // What the status rules out is not offered; the reason of a refusal gets that room.
    const Status status = m_session.current().summary.status;
    m_actions.reject->setVisible(!open || status != Status::Rejected);
    m_actions.secondOpinion->setVisible(!open || status != Status::SecondOpinion);
    m_actions.reopen->setEnabled(allowed(Verdict::Reopen));
    m_actions.reopen->setVisible(allowed(Verdict::Reopen));
    m_actions.edit->setEnabled(writable);
    m_actions.flag->setEnabled(writable);
    for (QAction *action : {m_actions.markRight, m_actions.markWrong, m_actions.markUnsure})
        action->setEnabled(writable);
    m_actions.flag->setChecked(m_session.current().summary.flagged);
    m_actions.rawJson->setEnabled(open);
}

void ReviewPage::updateUndo()
{
    const bool writable = (m_active || m_undoes) && !m_session.isReadOnly();
    const QString undo = writable ? m_session.undoText() : QString();
    const QString redo = writable ? m_session.redoText() : QString();
    m_actions.undo->setEnabled(!undo.isEmpty());
    m_actions.redo->setEnabled(!redo.isEmpty());
    m_actions.undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_actions.redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
}
