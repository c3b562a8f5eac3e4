// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/pages/batchespage.h"

#include "model/dataset/generatorname.h"
#include "ui/itemmodels/batchtablemodel.h"
#include "ui/itemmodels/leftovertablemodel.h"
#include "ui/sheet/displaytext.h"
#include "ui/widgets/batchfacts.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/mendeditor.h"
#include "ui/widgets/paneltitle.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

BatchesPage::BatchesPage(Project &project, Settings &settings, QWidget *parent)
    : QWidget(parent), m_project(project), m_settings(settings)
{
    createTables();
    createDetails();
    createLayout();
    connectFacts();
}

void BatchesPage::connectFacts()
{
    connect(m_facts, &BatchFacts::withdrawAsked, this, [this] {
        const int row = m_batchTable->currentIndex().row();
        Q_EMIT withdrawAsked(selectedBatch(), m_batches->tallyAt(row).count(Status::Approved));
    });
    connect(m_facts, &BatchFacts::takeInAsked, this,
            [this] { Q_EMIT takeInAsked(selectedBatch()); });
    connect(m_facts, &BatchFacts::reviewAsked, this, [this] { Q_EMIT reviewAsked(searchOf({})); });
    connect(m_facts, &BatchFacts::listAsked, this,
            [this](const QString &filter) { Q_EMIT listAsked(searchOf(filter)); });
}

QString BatchesPage::searchOf(const QString &filter) const
{
    const Batch batch = selectedBatch();
    QStringList parts{u"batch:"_s + QString::number(batch.id.number)};
    if (batch.withdrawal)
        parts += u"withdrawn:yes"_s;
    if (!filter.isEmpty())
        parts += filter;
    return parts.join(u' ');
}

void BatchesPage::refresh()
{
    const BatchId selected = selectedBatch().id;
    const int before = m_batches->rowCount();
    const Result<QList<Batch>> batches = m_project.batches().all();
    const Result<QMap<BatchId, BatchTally>> tallies = m_project.tallies().all();
    if (!batches || !tallies) {
        Q_EMIT failed(batches ? tallies.error() : batches.error());
        return;
    }
    m_batches->setRows(*batches, *tallies);
    m_batchTitle->note()->setText(tr("%n file(s)", nullptr, int(batches->size())));
    m_stack->setCurrentIndex(batches->isEmpty() ? 1 : 0);
    const bool grew = before != batches->size();
    const int again = m_batches->rowOf(selected);
    {
        const QSignalBlocker quiet(m_batchTable->selectionModel());
        m_batchTable->selectRow(grew || again < 0 ? int(batches->size()) - 1 : again);
    }
    m_batchTable->viewport()->update();
    showFacts();
    showLeftovers();
}

Batch BatchesPage::selectedBatch() const
{
    return m_batches->at(m_batchTable->currentIndex().row());
}

void BatchesPage::tell(const QString &text)
{
    m_told->setText(text);
    m_told->setAccessibleName(text);
}

void BatchesPage::setUndo(const QString &undo, const QString &redo)
{
    m_undo->setText(tr("&Undo: %1").arg(undo));
    m_undo->setVisible(!undo.isEmpty());
    m_redo->setText(tr("R&edo: %1").arg(redo));
    m_redo->setVisible(!redo.isEmpty());
}

bool BatchesPage::holdsDrafts() const
{
    return m_mend->holdsDrafts();
}

void BatchesPage::forgetDraft(QuarantineId id)
{
    m_mend->forget(id);
}

void BatchesPage::showBatch()
{
    tell({});
    showFacts();
    showLeftovers();
}

void BatchesPage::showFacts()
{
    constexpr int looked = 20; // A batch comes from one generator, as a rule.
    const Batch batch = selectedBatch();
    const Result<QList<BatchCount>> reasons = m_project.tallies().rejectReasons(batch.id);
    const Result<QList<BatchCount>> rules = m_project.tallies().openRules(batch.id);
    const Result<QList<QByteArray>> payloads = m_project.tallies().firstPayloads(batch.id, looked);
    if (!reasons || !rules || !payloads) {
        Q_EMIT failed(!reasons ? reasons.error() : !rules ? rules.error() : payloads.error());
        return;
    }
    QStringList generators;
    for (const QByteArray &payload : *payloads) {
        const QString name = generatorName(payload);
        if (!name.isEmpty() && !generators.contains(name))
            generators += name;
    }
    const int row = m_batchTable->currentIndex().row();
    m_facts->show({batch, m_batches->tallyAt(row).examples(), generators, *reasons, *rules,
                   !m_project.isReadOnly()});
}

void BatchesPage::showLeftovers()
{
    const BatchId batch = selectedBatch().id;
    Result<QList<QuarantineEntry>> quarantined = m_project.batches().quarantined(Leftovers::All);
    Result<QList<ConflictEntry>> conflicts = m_project.batches().conflicts(Leftovers::All);
    const Result<QList<ConflictEntry>> open = m_project.batches().conflicts(Leftovers::Open);
    if (!quarantined || !conflicts || !open) {
        Q_EMIT failed(!quarantined ? quarantined.error()
                      : !conflicts ? conflicts.error()
                                   : open.error());
        return;
    }
    quarantined->removeIf([batch](const QuarantineEntry &entry) { return entry.batch != batch; });
    conflicts->removeIf([batch](const ConflictEntry &entry) { return entry.batch != batch; });
    // One whose content came in otherwise is settled, though by no event of its own.
    for (ConflictEntry &entry : *conflicts) {
        if (entry.settledBy.isEmpty() &&
            std::ranges::find(*open, entry.id, &ConflictEntry::id) == open->end())
            entry.settledBy = u"import"_s;
    }
    const auto isSettled = [](const auto &entry) { return !entry.settledBy.isEmpty(); };
    const auto settled = std::ranges::count_if(*quarantined, isSettled) +
                         std::ranges::count_if(*conflicts, isSettled);
    m_settledToo->setVisible(settled > 0);
    if (!m_settledToo->isChecked() || settled == 0) {
        quarantined->removeIf(isSettled);
        conflicts->removeIf(isSettled);
    }
    const int row = m_leftoverTable->currentIndex().row();
    m_leftovers->setRows(*quarantined, *conflicts);
    m_leftoverTitle->note()->setText(
        m_leftovers->rowCount() > 0
            ? tr("%1 quarantined, %2 in conflict").arg(quarantined->size()).arg(conflicts->size())
        : settled > 0 ? tr("all of it is settled")
                      : tr("everything in this batch was read"));
    m_leftoverTable->setVisible(m_leftovers->rowCount() > 0);
    selectLeftover(qBound(0, row, m_leftovers->rowCount() - 1));
}

void BatchesPage::selectLeftover(int row)
{
    {
        const QSignalBlocker quiet(m_leftoverTable->selectionModel());
        m_leftoverTable->selectRow(row);
    }
    m_leftoverTable->viewport()->update();
    showLeftover();
}

void BatchesPage::showLeftover()
{
    const int row = m_leftoverTable->currentIndex().row();
    const std::optional<QuarantineEntry> quarantined = m_leftovers->quarantinedAt(row);
    const std::optional<ConflictEntry> conflict = m_leftovers->conflictAt(row);
    m_details->setVisible(quarantined || conflict);
    if (quarantined)
        showQuarantined(*quarantined);
    else if (conflict)
        showConflict(*conflict);
    else
        m_mend->clear();
}

void BatchesPage::showQuarantined(const QuarantineEntry &entry)
{
    m_details->setCurrentWidget(m_mend);
    const auto bytes = m_project.batches().quarantinedBytes(entry.id);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    const bool editable = !m_project.isReadOnly() && !selectedBatch().withdrawal;
    m_mend->show(entry, bytes->value_or(QByteArray()), editable);
}

void BatchesPage::showConflict(const ConflictEntry &entry)
{
    m_details->setCurrentWidget(m_conflict);
    const auto holder = m_project.examples().find(entry.example);
    const Result<QByteArray> after = m_project.batches().conflictRaw(entry.id);
    const Result<QString> refusal = BatchDesk(m_project).revisionRefusal(entry);
    if (!holder || !after || !refusal) {
        Q_EMIT failed(!holder ? holder.error() : !after ? after.error() : refusal.error());
        return;
    }
    const ExampleSummary summary = holder->value_or(ExampleSummary());
    const Result<QByteArray> before = m_project.examples().raw(summary.id, summary.revision);
    if (!before) {
        Q_EMIT failed(before.error());
        return;
    }
    const QString name = tr("%1, %2,").arg(displayText(summary.label, Underscores::AsTheyAre),
                                           Statuses::name(summary.status).toLower());
    m_conflict->show({entry, name, *before, *after, *refusal, int(selectedConflicts().size()),
                      !m_project.isReadOnly()});
}

QList<qint64> BatchesPage::selectedConflicts() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_leftoverTable->selectionModel()->selectedRows())
        rows += index.row();
    std::ranges::sort(rows);
    QList<qint64> ids;
    for (const int row : std::as_const(rows)) {
        const std::optional<ConflictEntry> entry = m_leftovers->conflictAt(row);
        if (entry && entry->settledBy.isEmpty())
            ids += entry->id;
    }
    return ids;
}

void BatchesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}
