// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What can be done with the examples that are chosen on the dataset page, and its columns.
#include "ui/flows/exampleload.h"
#include "ui/itemmodels/exampletablemodel.h"
#include "ui/pages/datasetpage.h"
#include "ui/settings.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchbox.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A tab or a line end inside a value would shift all that follows.
QString cellText(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator)
            c = u' ';
    }
    return text;
}

QString tableText(const QList<ExampleRow> &rows, const QList<int> &columns)
{
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells += ExampleTableModel::columnName(ExampleTableModel::Column(column));
    lines += cells.join(u'\t');
    for (const ExampleRow &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells += cellText(ExampleTableModel::display(row, ExampleTableModel::Column(column)));
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

QWidget *DatasetPage::createActions()
{
    auto *bar = new QWidget(this);
    m_counts = plainLabel(bar, QPalette::PlaceholderText);
    m_counts->setObjectName(u"datasetCounts"_s);
    m_decide = new QPushButton(tr("&Decide"), bar);
    m_decide->setObjectName(u"decideMany"_s);
    auto *menu = new QMenu(m_decide);
    const auto add = [this, menu](const QString &text, const ManyDecision &many) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, many] { Q_EMIT decideAsked(many, chosen()); });
    };
    const auto decision = [](Verdict verdict) { return ManyDecision{Decision{verdict, {}, {}}}; };
    add(tr("&Approve…"), decision(Verdict::Approve));
    add(tr("&Reject…"), decision(Verdict::Reject));
    add(tr("Ask for a &second opinion…"), decision(Verdict::SecondOpinion));
    add(tr("Re&open…"), decision(Verdict::Reopen));
    menu->addSeparator();
    add(tr("&Flag…"), {std::nullopt, true});
    add(tr("&Take the flag off…"), {std::nullopt, false});
    m_decide->setMenu(menu);
    m_compare = new QPushButton(tr("&Compare"), bar);
    m_compare->setObjectName(u"compareChosen"_s);
    m_compare->setToolTip(tr("Choose two examples to compare them"));
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const QList<ExampleId> ids = chosen(); ids.size() == 2)
            Q_EMIT compareAsked(ids.first(), ids.last());
    });
    m_copy = new QPushButton(tr("Copy as te&xt"), bar);
    m_copy->setObjectName(u"copyChosen"_s);
    connect(m_copy, &QPushButton::clicked, this, &DatasetPage::copy);
    connect(new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &DatasetPage::copy);
    connect(m_load, &ExampleLoad::textMade, this, &DatasetPage::takeText);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(10, 5, 10, 5);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_compare);
    layout->addWidget(m_decide);
    for (QPushButton *button : {m_compare, m_copy, m_decide})
        button->setAutoDefault(false);
    return bar;
}

QList<ExampleId> DatasetPage::chosen() const
{
    QList<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<ExampleId> ids;
    for (const int row : std::as_const(rows))
        ids += m_examples->idAt(row);
    return ids;
}

void DatasetPage::updateActions()
{
    const qsizetype count = chosen().size();
    const QString all = tr("%n example(s)", nullptr, m_examples->rowCount());
    m_counts->setText(count > 1 ? tr("%1 · %2 chosen").arg(all).arg(QLocale().toString(count))
                                : all);
    m_decide->setEnabled(count > 0 && !m_session.isReadOnly());
    m_compare->setEnabled(count == 2);
    m_copy->setEnabled(count > 0);
}

void DatasetPage::createColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Click to sort; the context menu chooses the columns"));
    for (const int column :
         {ExampleTableModel::Batch, ExampleTableModel::Revision, ExampleTableModel::Flagged,
          ExampleTableModel::Reviewer, ExampleTableModel::Time})
        header->hideSection(column);
    header->restoreState(m_settings.layout(u"datasetColumns"_s));
    connect(header, &QHeaderView::customContextMenuRequested, this, &DatasetPage::chooseColumns);
}

void DatasetPage::chooseColumns(const QPoint &at)
{
    QHeaderView *header = m_table->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Without its id nobody would know which example a row is.
    for (int column = 1; column < ExampleTableModel::ColumnCount; ++column) {
        QAction *action =
            menu->addAction(ExampleTableModel::columnName(ExampleTableModel::Column(column)));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, header,
                [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu->popup(header->mapToGlobal(at));
}

QList<int> DatasetPage::shownColumns() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QList<int> columns;
    for (int at = 0; at < header->count(); ++at) {
        if (const int column = header->logicalIndex(at); !header->isSectionHidden(column))
            columns += column;
    }
    return columns;
}

void DatasetPage::copy()
{
    m_load->startText(chosen(), [columns = shownColumns()](const QList<ExampleRow> &rows) {
        return tableText(rows, columns);
    });
}

void DatasetPage::takeText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_counts->setText(tr("%n row(s) copied as text", nullptr, int(text.count(u'\n')) - 1));
}

void DatasetPage::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}
