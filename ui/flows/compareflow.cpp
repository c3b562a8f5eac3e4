// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/compareflow.h"

#include "model/workspace/relatedexamples.h"
#include "ui/dialogs/comparedialog.h"

CompareFlow::CompareFlow(ReviewSession &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

CompareDialog *CompareFlow::open(const ExampleSummary &example)
{
    auto *dialog = new CompareDialog(m_session.project(), example, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::placeAsked, this, &CompareFlow::placeAsked);
    connect(dialog, &CompareDialog::failed, this, &CompareFlow::failed);
    dialog->open();
    return dialog;
}

void CompareFlow::compareCurrent(const std::optional<Finding> &finding)
{
    if (!m_session.current().isValid())
        return;
    const ExampleSummary &example = m_session.current().summary;
    CompareDialog *dialog = open(example);
    if (!finding)
        return;
    const Result<QList<RelatedExample>> related = relatedExamples(m_session.project(), example);
    for (const RelatedExample &one : related ? *related : QList<RelatedExample>()) {
        if (!finding->message.contains(one.label))
            continue;
        const auto other = m_session.project().examples().find(one.id);
        if (other && *other)
            return dialog->compareWith(Comparables::now(**other));
    }
}

void CompareFlow::compareRevision(int revision, int before)
{
    if (!m_session.current().isValid())
        return;
    const ExampleSummary &example = m_session.current().summary;
    CompareDialog *dialog = open(example);
    dialog->setRevision(revision);
    dialog->compareWith({example.id, before, tr("Revision %1").arg(before)});
}

void CompareFlow::compareTwo(ExampleId left, ExampleId right)
{
    const auto one = m_session.project().examples().find(left);
    const auto other = m_session.project().examples().find(right);
    if (!one || !other) {
        Q_EMIT failed(one ? other.error() : one.error());
        return;
    }
    if (*one && *other)
        open(**other)->compareWith(Comparables::now(**one));
}
