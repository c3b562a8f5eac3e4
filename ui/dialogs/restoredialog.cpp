// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/restoredialog.h"

#include "ui/itemmodels/backuptablemodel.h"
#include "ui/itemmodels/celldelegate.h"
#include "ui/sheet/displaytext.h"
#include "ui/theme/keptfont.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/roomfor.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QTableView>
#include <QtConcurrent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString timeOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

RestoreDialog::RestoreDialog(const QString &project, const Result<ProjectFacts> &now,
                             QWidget *parent)
    : QDialog(parent), m_project(project), m_now(now)
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore from a backup"));
    createTable();
    createComparison();
    createLayout();
    const QList<BackupEntry> entries = BackupFolder(project).entries();
    m_model->setRows(entries);
    m_table->setVisible(!entries.isEmpty());
    m_empty->setVisible(entries.isEmpty());
    if (!entries.isEmpty())
        m_table->selectRow(0);
    compare();
    look(entries);
}

RestoreDialog::~RestoreDialog()
{
    m_stop->store(true);
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void RestoreDialog::createTable()
{
    m_model = new BackupTableModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"backupTable"_s);
    m_table->setAccessibleName(tr("Backups, newest first"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BackupTableModel::LastEvent, QHeaderView::Stretch);
    header->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RestoreDialog::compare);
    m_empty = new EmptyState(this);
    m_empty->setText(tr("There is no backup yet"),
                     tr("Rounds makes one after an import, every half hour of work, and when the "
                        "project is closed."));
}

void RestoreDialog::createComparison()
{
    m_comparison = new QWidget(this);
    auto *grid = new QGridLayout(m_comparison);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(24);
    const QStringList names{{},
                            tr("Examples"),
                            tr("To review"),
                            tr("Approved"),
                            tr("Rejected"),
                            tr("Second opinion"),
                            tr("Last event")};
    const QStringList now = QStringList{tr("The project now")} + column(m_now);
    for (int row = 0; row < names.size(); ++row) {
        auto *backup = plain(row == 0 ? tr("This backup") : QString(), m_comparison);
        auto *current = plain(now.value(row), m_comparison);
        grid->addWidget(plain(names[row], m_comparison), row, 0);
        grid->addWidget(backup, row, 1);
        grid->addWidget(current, row, 2);
        if (row > 0)
            m_backupCells += backup;
        else
            for (QLabel *head : {backup, current})
                KeptFont::bold(head);
    }
    grid->setColumnStretch(3, 1);
    m_fault = plain({}, this);
    m_fault->setObjectName(u"backupFault"_s);
    m_fault->setWordWrap(true);
}

void RestoreDialog::createLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("&Restore…"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restoreButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *note = plain(tr("Kept are the newest backup of each of 12 days, 10 weeks and 9 months, "
                          "and the last 12 that were made by hand or before a change of the file. "
                          "A restore keeps the project of now as a backup first."),
                       this);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plain(tr("Backups of %1").arg(QFileInfo(m_project).fileName()), this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addSpacing(6);
    layout->addWidget(m_comparison);
    layout->addWidget(m_fault);
    layout->addSpacing(6);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resizeForText(*this, {760, 520});
}

void RestoreDialog::look(const QList<BackupEntry> &entries)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int row) {
        m_model->setPreview(row, m_watcher.resultAt(row));
        compare();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { m_checking = false; });
    m_watcher.setFuture(
        QtConcurrent::run([entries, stop = m_stop](QPromise<BackupPreview> &promise) {
            for (const BackupEntry &entry : entries) {
                if (stop->load())
                    return;
                promise.addResult(Restore::preview(entry.path));
            }
        }));
}

QStringList RestoreDialog::column(const Result<ProjectFacts> &facts) const
{
    if (!facts)
        return {facts.error().kind == ErrorKind::Damaged ? tr("damaged") : tr("cannot be read")};
    const QLocale locale;
    QStringList cells{locale.toString(facts->examples)};
    for (const Status status :
         {Status::Pending, Status::Approved, Status::Rejected, Status::SecondOpinion})
        cells += locale.toString(facts->count(status));
    if (!facts->lastEvent.isValid())
        return cells + QStringList{tr("nothing yet")};
    const QString who = displayText(facts->lastReviewer, Underscores::AsTheyAre);
    return cells + QStringList{who.isEmpty() ? timeOf(facts->lastAt)
                                             : tr("%1 by %2").arg(timeOf(facts->lastAt), who)};
}

void RestoreDialog::compare()
{
    const auto preview = m_model->previewAt(m_table->currentIndex().row());
    const bool good = preview && preview->facts;
    const QStringList cells = good ? column(preview->facts) : QStringList();
    for (qsizetype i = 0; i < m_backupCells.size(); ++i)
        m_backupCells[i]->setText(cells.value(i));
    m_comparison->setVisible(good);
    m_fault->setVisible(preview && !good);
    m_fault->setText(preview && !good ? preview->facts.error().message : QString());
    m_restore->setEnabled(good);
}

std::optional<BackupPreview> RestoreDialog::chosen() const
{
    const auto preview = m_model->previewAt(m_table->currentIndex().row());
    return preview && preview->facts ? preview : std::nullopt;
}

QString RestoreDialog::consequence() const
{
    const auto preview = chosen();
    if (!preview)
        return {};
    const QString made = timeOf(preview->madeAt);
    if (!m_now)
        return tr("The project takes the state of %1. The file of now is kept in the folder of "
                  "the backups.")
            .arg(made);
    return tr("The project takes the state of %1, with %2 examples decided instead of %3. The "
              "state of now is kept as a backup first, so this can be taken back.")
        .arg(made, QLocale().toString(preview->facts->decided()),
             QLocale().toString(m_now->decided()));
}
