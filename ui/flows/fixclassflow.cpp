// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/fixclassflow.h"

#include "model/workspace/reviewsession.h"
#include "ui/dialogs/fixclassdialog.h"
#include "ui/widgets/jobpace.h"

#include <QPromise>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {

struct FixJob
{
    QString project;
    QString rule;
    QList<ExampleId> examples;
    Actor actor;
    CancelFlag cancelled;
};

/// On the worker's thread: what would change, in words.
Result<QList<ExampleFix>> previewed(const QString &path, const QString &rule)
{
    const Result<std::unique_ptr<Project>> project = Project::join(path);
    if (!project)
        return project.error();
    const Result<QList<ProposedFix>> proposed = ReviewDesk(**project).previewFixAll(rule);
    if (!proposed)
        return proposed.error();
    QList<ExampleFix> fixes;
    for (const ProposedFix &fix : *proposed) {
        const auto summary = (*project)->examples().find(fix.example);
        const int revision = summary && *summary ? (*summary)->revision : 1;
        const Result<QByteArray> raw = (*project)->examples().raw(fix.example, revision);
        if (!raw)
            return raw.error();
        fixes += {fix.example, fix.label, changetext::of(*raw, fix.finding.fix)};
    }
    return fixes;
}

Result<ClassFix> applied(QPromise<Result<ClassFix>> &promise, const FixJob &job)
{
    const Result<std::unique_ptr<Project>> project = Project::join(job.project);
    if (!project)
        return project.error();
    promise.setProgressRange(0, JobDialog::wholeProgress);
    const JobPace pace;
    return ReviewDesk(**project).fixAll(
        job.rule, job.examples, job.actor, [&](int done, int total) {
            const double share = total > 0 ? double(done) / total : 1;
            promise.setProgressValueAndText(int(share * JobDialog::wholeProgress),
                                            pace.ofExamples(done, total));
            return !job.cancelled->load();
        });
}

} // namespace

FixClassFlow::FixClassFlow(ReviewSession &session, std::function<QDateTime()> clock,
                           QWidget *window)
    : QObject(window), m_session(session), m_clock(std::move(clock)), m_window(window)
{
    connect(&m_preview, &QFutureWatcherBase::finished, this, &FixClassFlow::ask);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FixClassFlow::conclude);
}

FixClassFlow::~FixClassFlow()
{
    if (m_cancel)
        m_cancel->store(true);
    m_preview.disconnect(this);
    m_preview.waitForFinished();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void FixClassFlow::start(const QString &rule)
{
    if (isRunning() || m_session.isReadOnly())
        return;
    m_rule = rule;
    m_preview.setFuture(QtConcurrent::run(&previewed, m_session.project().path(), rule));
}

void FixClassFlow::ask()
{
    const Preview preview = m_preview.result();
    if (!preview) {
        Q_EMIT failed(preview.error());
        Q_EMIT finished();
        return;
    }
    auto *dialog = new FixClassDialog(m_rule, *preview, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FixClassDialog::chosen, this, &FixClassFlow::run);
    connect(dialog, &QDialog::rejected, this, &FixClassFlow::finished);
    dialog->open();
}

void FixClassFlow::run(const QList<ExampleId> &examples)
{
    m_dialog = new JobDialog(tr("Fixing…"), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->follow(m_watcher);
    m_cancel = m_dialog->cancelFlag();
    const FixJob job{m_session.project().path(),
                     m_rule,
                     examples,
                     {m_session.reviewer().name, m_clock()},
                     m_cancel};
    m_watcher.setFuture(QtConcurrent::run(
        [job](QPromise<Outcome> &promise) { promise.addResult(applied(promise, job)); }));
    m_dialog->open();
}

void FixClassFlow::conclude()
{
    const Outcome outcome = m_watcher.result();
    m_session.refresh();
    if (m_dialog && !outcome)
        m_dialog->finish(tr("Nothing was changed."), outcome.error().message);
    else if (m_dialog && outcome->fixed.isEmpty() && outcome->refused.isEmpty())
        m_dialog->finish(tr("Cancelled. Nothing was changed."), {});
    else if (m_dialog)
        m_dialog->finish(tr("%n example(s) fixed.", nullptr, int(outcome->fixed.size())),
                         summary(*outcome));
    Q_EMIT finished();
}

QString FixClassFlow::summary(const ClassFix &outcome)
{
    constexpr qsizetype mostNamed = 12;
    QStringList lines;
    if (!outcome.refused.isEmpty())
        lines += tr("%n refused:", nullptr, int(outcome.refused.size()));
    for (const ClassFix::Refusal &refusal :
         outcome.refused.first(qMin(outcome.refused.size(), mostNamed)))
        lines += tr("%1: %2").arg(refusal.label, refusal.why);
    if (outcome.refused.size() > mostNamed)
        lines += tr("and %n more", nullptr, int(outcome.refused.size() - mostNamed));
    return lines.join(u'\n');
}
