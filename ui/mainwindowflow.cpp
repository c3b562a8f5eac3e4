// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What the window does about the flow of work: it counts active time, journals what is typed, and
// remembers where the reviewer is.
#include "model/workspace/reviewsession.h"
#include "ui/activitywatch.h"
#include "ui/dialogs/plaintextdialog.h"
#include "ui/dialogs/rawjsondialog.h"
#include "ui/flows/draftkeeper.h"
#include "ui/mainwindow.h"
#include "ui/pages/reviewpage.h"
#include "ui/panels/caseview.h"
#include "ui/placetext.h"
#include "ui/sheet/celleditor.h"
#include "ui/widgets/draftbar.h"
#include "ui/widgets/menurow.h"

#include <QTimer>

using namespace Qt::StringLiterals;

void MainWindow::createFlow()
{
    m_session.sitting().setTimed();
    new ActivityWatch(m_session.sitting().timer(), m_clock, this);
    m_drafts = new DraftKeeper(m_session, this);
    connect(m_drafts, &DraftKeeper::failed, this, &MainWindow::showFailure);
    watchDrafts();
    connect(m_draftBar, &DraftBar::restoreAsked, this, &MainWindow::restoreDraft);
    connect(m_draftBar, &DraftBar::showAsked, this, &MainWindow::showDraft);
    connect(m_draftBar, &DraftBar::discarded, m_drafts, &DraftKeeper::forget);
    // A crash asks nobody before it comes; two seconds after a step the place is on disk.
    auto *place = new QTimer(this);
    place->setSingleShot(true);
    place->setInterval(DraftKeeper::everyMilliseconds);
    connect(place, &QTimer::timeout, this, &MainWindow::savePlace);
    connect(&m_session, &ReviewSession::currentChanged, place, qOverload<>(&QTimer::start));
}

void MainWindow::watchDrafts()
{
    m_drafts->watch([this]() -> std::optional<Draft> {
        const CellEditor *editor = m_review->caseView().openEditor();
        if (!editor || !editor->isChanged())
            return std::nullopt;
        Draft draft;
        draft.place = editor->place();
        draft.text = editor->heldText();
        return draft;
    });
    m_drafts->watch([this]() -> std::optional<Draft> {
        const auto *dialog = findChild<RawJsonDialog *>(u"rawJsonDialog"_s);
        if (!dialog || !dialog->isVisible() || !dialog->isChanged())
            return std::nullopt;
        Draft draft;
        draft.kind = Draft::Kind::Record;
        draft.text = dialog->typed();
        return draft;
    });
    for (qsizetype note = 0; note < m_review->openNotes().size(); ++note)
        m_drafts->watch([this, note] { return m_review->openNotes()[note]; });
}

QString MainWindow::draftPlace(const Draft &draft) const
{
    const auto example = m_session.project().examples().find(draft.example);
    const QString label = example && *example ? (*example)->label : tr("an example");
    switch (draft.kind) {
    case Draft::Kind::Cell:
        return tr("%1, %2").arg(label, PlaceText::of(draft.place));
    case Draft::Kind::Record:
        return tr("%1, its JSON").arg(label);
    case Draft::Kind::Opinion:
        return tr("%1, a request for a second opinion").arg(label);
    case Draft::Kind::Comment:
        return tr("%1, a comment").arg(label);
    case Draft::Kind::Rejection:
        return tr("%1, the note to a rejection").arg(label);
    }
    Q_UNREACHABLE();
}

void MainWindow::offerDrafts()
{
    QList<std::pair<Draft, QString>> offered;
    for (const Draft &draft : m_drafts->leftBehind())
        offered += {draft, draftPlace(draft)};
    m_draftBar->offer(offered);
}

void MainWindow::restoreDraft(const Draft &draft)
{
    if (!m_review->verbs().settleEditor())
        return;
    m_row->setPage(0);
    m_session.open(draft.example);
    if (draft.kind == Draft::Kind::Record) {
        showRawJson();
        if (auto *dialog = findChild<RawJsonDialog *>(u"rawJsonDialog"_s))
            dialog->restore(draft.text);
    } else if (!m_review->restoreDraft(draft)) {
        showFailure({tr("The place that this text was typed in is no longer there. Show the text "
                        "and copy what you need."),
                     draft.text});
        return;
    }
    m_draftBar->proceed();
    m_drafts->keep();
}

void MainWindow::showDraft(const Draft &draft)
{
    auto *dialog = new PlainTextDialog(tr("Unsaved text: %1").arg(draftPlace(draft)), draft.text,
                                       PlainTextDialog::Use::Read, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
