// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What of the page is typed and not saved yet, and how it gets back there.
#include "ui/flowguide.h"
#include "ui/pages/reviewpage.h"
#include "ui/panels/caseview.h"
#include "ui/widgets/decisionbar.h"
#include "ui/widgets/notepopover.h"
#include "ui/widgets/reasonpicker.h"

QList<std::optional<Draft>> ReviewPage::openNotes() const
{
    const auto note = [](Draft::Kind kind, const QString &text) {
        Draft draft;
        draft.kind = kind;
        draft.text = text;
        return text.isEmpty() ? std::nullopt : std::optional(draft);
    };
    return {note(Draft::Kind::Opinion, m_opinion->typed()),
            note(Draft::Kind::Rejection, m_reasons->typed()), m_flow->openComment()};
}

bool ReviewPage::restoreDraft(const Draft &draft)
{
    switch (draft.kind) {
    case Draft::Kind::Cell:
        return m_case->restoreEditor(draft.place, draft.text);
    case Draft::Kind::Opinion:
        m_opinion->ask(m_decisions->secondOpinionButton(), draft.text);
        return true;
    case Draft::Kind::Rejection:
        m_reasons->ask(m_decisions->rejectButton(), draft.text);
        return true;
    case Draft::Kind::Comment:
        m_flow->askComment(draft.place, draft.text);
        return true;
    case Draft::Kind::Record:
        return false; // The window's own dialog.
    }
    Q_UNREACHABLE();
}
