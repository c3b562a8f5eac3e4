// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/reviewverbs.h"

#include "model/base/storedtext.h"
#include "model/dataset/structure.h"
#include "ui/panels/caseview.h"
#include "ui/placetext.h"
#include "ui/prompts.h"
#include "ui/settings.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

ReviewVerbs::ReviewVerbs(ReviewSession &session, CaseView &view, Prompts &prompts,
                         Settings &settings, QWidget *window)
    : QObject(window),
      m_session(session),
      m_view(view),
      m_prompts(prompts),
      m_settings(settings),
      m_window(window)
{
    connect(&view, &CaseView::edited, this, &ReviewVerbs::takeEdit);
    connect(&view, &CaseView::patched, this, &ReviewVerbs::takePatch);
    connect(&session, &ReviewSession::failed, this,
            [this](const Error &error) { m_lastError = error; });
}

QString ReviewVerbs::refusal(Verdict verdict) const
{
    const CurrentExample &current = m_session.current();
    if (m_session.isReadOnly() || !current.isValid() || !m_session.reviewer().name.isEmpty())
        return m_session.refusal(verdict);
    const QString anybody = u"?"_s;
    const Result<void> allowed =
        ReviewFlow::check(current.summary, Decision{verdict, {}, {}}, anybody);
    return allowed ? QString() : allowed.error().message;
}

bool ReviewVerbs::ensureReviewer()
{
    if (m_session.reviewer().name.isEmpty())
        chooseReviewer();
    return !m_session.reviewer().name.isEmpty();
}

void ReviewVerbs::chooseReviewer()
{
    const std::optional<Reviewer> reviewer = m_prompts.reviewer(m_window, m_session.reviewer());
    if (!reviewer || reviewer->name.trimmed().isEmpty())
        return;
    m_session.setReviewer(*reviewer);
    m_settings.setReviewer(*reviewer);
}

bool ReviewVerbs::settleEditor()
{
    if (m_view.hasOpenEditor() && !m_view.commitEditor() &&
        !m_prompts.confirm(m_window, tr("Text not finished"),
                           tr("What you typed cannot be taken as it is. Stay and mend it, or "
                              "discard it?"),
                           tr("&Discard it")))
        return false;
    if (m_unsaved.isEmpty() || m_session.current().summary.id != m_unsavedExample)
        return true;
    if (!m_prompts.confirm(m_window, tr("Edit not saved"),
                           tr("Your last edit of this example could not be saved. Stay and try "
                              "again, or discard it?"),
                           tr("&Discard it")))
        return false;
    m_unsaved.clear();
    return true;
}

void ReviewVerbs::approve()
{
    if (!ensureReviewer())
        return;
    Patch patch;
    {
        const QScopedValueRollback gathering(m_gathered, &patch);
        if (!settleEditor())
            return;
    }
    if (!patch.isEmpty()) {
        // Where only the approval is refused, the text that was typed is still saved.
        if (!m_session.saveAndApprove(patch))
            applyPatch(patch);
        return;
    }
    if (const QString reason = refusal(Verdict::Approve); !reason.isEmpty()) {
        refuseApproval(reason);
        return;
    }
    m_session.decide({Verdict::Approve, {}, {}});
}

int ReviewVerbs::blockingErrors() const
{
    if (m_session.isReadOnly() || !m_session.current().isValid())
        return 0;
    ExampleSummary without = m_session.current().summary;
    without.openErrors = 0;
    const QString reviewer = m_session.reviewer().name;
    const Result<void> allowed = ReviewFlow::check(without, Decision{Verdict::Approve, {}, {}},
                                                   reviewer.isEmpty() ? u"?"_s : reviewer);
    const QList<CheckedFinding> &findings = m_session.current().findings;
    return allowed ? int(std::ranges::count_if(findings, &CheckedFinding::isOpenError)) : 0;
}

/// Names what is open, since the way on leads through it.
void ReviewVerbs::refuseApproval(const QString &reason)
{
    const int count = blockingErrors();
    if (count == 0) {
        Q_EMIT problem({reason, {}});
        return;
    }
    constexpr qsizetype mostNamed = 3;
    QStringList named;
    for (const CheckedFinding &checked : m_session.current().findings) {
        if (checked.isOpenError() && named.size() < mostNamed)
            named += tr("%1 (%2)").arg(storedtext::said(checked.finding.message),
                                       PlaceText::of(checked.finding.place));
    }
    QString text = tr("%n open error(s) to fix or waive before approving: ", nullptr, count) +
                   named.join(u"; "_s);
    if (count > named.size())
        text += tr("; and %n more", nullptr, count - int(named.size()));
    Q_EMIT errorsStandOpen();
    Q_EMIT problem({text, {}});
}

void ReviewVerbs::decide(const Decision &decision)
{
    if (ensureReviewer() && settleEditor())
        m_session.decide(decision);
}

void ReviewVerbs::askSecondOpinion(const QString &note)
{
    decide({Verdict::SecondOpinion, {}, note});
}

void ReviewVerbs::reopen()
{
    decide({Verdict::Reopen, {}, {}});
}

void ReviewVerbs::edit()
{
    if (ensureReviewer())
        m_view.startEditing();
}

void ReviewVerbs::toggleFlag()
{
    if (ensureReviewer() && settleEditor())
        m_session.setFlag(!m_session.current().summary.flagged);
}

void ReviewVerbs::markStep(StepVerdict verdict)
{
    if (!ensureReviewer() || !settleEditor())
        return;
    const int step = std::max(0, m_view.selectedStep());
    m_session.markStep(step, verdict);
    const QList<JsonValue> steps = m_session.current().example.reasoningChain();
    if (!steps.isEmpty())
        m_view.reveal(steps[std::min<qsizetype>(step + 1, steps.size() - 1)].place());
}

void ReviewVerbs::next()
{
    if (settleEditor())
        m_session.next();
}

void ReviewVerbs::previous()
{
    if (settleEditor())
        m_session.previous();
}

/// More than what nobody waits for.
bool ReviewVerbs::isAboutMany(bool redo) const
{
    constexpr qsizetype few = 20;
    const ReviewDesk desk(m_session.project());
    const QString &reviewer = m_session.reviewer().name;
    const auto action = redo ? desk.redoable(reviewer) : desk.undoable(reviewer);
    return action && action->size() > few;
}

void ReviewVerbs::undo()
{
    if (!settleEditor())
        return;
    if (isAboutMany(false))
        Q_EMIT undoOfManyAsked(false);
    else
        m_session.undo();
}

void ReviewVerbs::redo()
{
    if (!settleEditor())
        return;
    if (isAboutMany(true))
        Q_EMIT undoOfManyAsked(true);
    else
        m_session.redo();
}

void ReviewVerbs::open(ExampleId id)
{
    if (settleEditor())
        m_session.open(id);
}

void ReviewVerbs::goToId()
{
    if (!settleEditor())
        return;
    const std::optional<QString> label =
        m_prompts.text(m_window, tr("Go to an example"), tr("&Id of the example"));
    if (label && !label->trimmed().isEmpty() && !m_session.openLabel(label->trimmed()))
        Q_EMIT problem(
            {tr("No example is called %1. Search finds parts of an id.").arg(*label), {}});
}

void ReviewVerbs::catchUp()
{
    const ExampleSummary shown = m_session.current().summary;
    // Reading again may fail too, and that ends here once more.
    if (m_catchingUp || !m_session.current().isValid() || holdsUnsaved() || m_view.hasOpenEditor())
        return;
    const QScopedValueRollback catching(m_catchingUp, true);
    const auto stored = m_session.project().examples().find(shown.id);
    if (stored && *stored && **stored != shown)
        m_session.refresh();
}

void ReviewVerbs::takeEdit(const JsonPointer &place, const QByteArray &value)
{
    takePatch(structure::written(m_session.current().example.text(), place, value));
}

void ReviewVerbs::takePatch(const Patch &patch)
{
    if (m_gathered)
        *m_gathered += patch;
    else
        applyPatch(patch);
}

void ReviewVerbs::applyPatch(const Patch &patch)
{
    if (!signInForEdit())
        return;
    // What is held goes first: a later edit neither replaces it nor makes it forgotten.
    Patch all;
    if (m_session.current().summary.id == m_unsavedExample)
        all = m_unsaved;
    all += patch;
    if (m_session.edit(all))
        m_unsaved.clear();
    else
        hold(all);
}

void ReviewVerbs::applyFix(const Finding &finding)
{
    if (ensureReviewer() && settleEditor())
        m_session.applyFix(finding);
}

void ReviewVerbs::waive(const Finding &finding, const QString &reason)
{
    if (ensureReviewer() && settleEditor())
        m_session.waive(finding, reason);
}

void ReviewVerbs::comment(const JsonPointer &place, const QString &text)
{
    if (ensureReviewer() && settleEditor())
        m_session.comment(place, text);
}

/// Somebody typed before saying who they are: their text is not thrown away for a closed dialog.
bool ReviewVerbs::signInForEdit()
{
    while (!ensureReviewer()) {
        if (m_prompts.confirm(m_window, tr("Nobody is signed in"),
                              tr("An edit is kept with the name of who made it. Without a name it "
                                 "is lost."),
                              tr("&Discard the edit")))
            return false;
    }
    return true;
}

/// Holds an edit that was refused by the disk or the project, so that it can be tried again.
void ReviewVerbs::hold(const Patch &patch)
{
    m_unsaved = patch;
    m_unsavedExample = m_session.current().summary.id;
    QStringList details{m_lastError.detail};
    for (const PatchOperation &operation : patch)
        details += operation.place.toString() + u": "_s + QString::fromUtf8(operation.value);
    Q_EMIT editHeld({tr("%1 Your edit is kept here until it is saved.").arg(m_lastError.message),
                     details.join(u'\n')});
}

void ReviewVerbs::retryUnsaved()
{
    const Patch patch = std::exchange(m_unsaved, {});
    if (!patch.isEmpty() && m_session.current().summary.id == m_unsavedExample)
        applyPatch(patch);
}
