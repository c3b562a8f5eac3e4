// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/queuemodel.h"

#include "model/dataset/category.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString sentence(const ExampleSummary &summary)
{
    QStringList parts{summary.label, Categories::nameOf(summary.category),
                      Statuses::name(summary.status)};
    if (const QString findings = QueueModel::findingsText(summary); !findings.isEmpty())
        parts += findings;
    if (summary.flagged)
        parts += QueueModel::tr("flagged");
    return parts.join(u", "_s);
}

} // namespace

QueueModel::QueueModel(ReviewSession &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    reload();
    connect(&session, &ReviewSession::queueChanged, this, &QueueModel::reload);
    connect(&session, &ReviewSession::findingsChanged, this, &QueueModel::reload);
    connect(&session, &ReviewSession::summaryChanged, this, &QueueModel::take);
    connect(&session, &ReviewSession::currentChanged, this,
            [this] { anchor(m_session.current().summary); });
}

void QueueModel::reload()
{
    load(m_session.current().summary.id);
}

void QueueModel::load(ExampleId around)
{
    // As it is stored, like its neighbours.
    const auto stored = m_session.project().examples().find(around);
    beginResetModel();
    m_rows.clear();
    m_atStart = true;
    if (stored && *stored && m_session.work().holds(**stored)) {
        m_rows = m_session.work().before(**stored, pageSize - 1);
        std::ranges::reverse(m_rows);
        m_atStart = m_rows.size() < pageSize - 1;
        m_rows += **stored;
    }
    m_rows += nextPage();
    endResetModel();
}

QList<ExampleSummary> QueueModel::nextPage()
{
    const QList<ExampleSummary> after = m_session.work().after(
        m_rows.isEmpty() ? std::nullopt : std::optional(m_rows.last()), pageSize);
    m_atEnd = after.size() < pageSize;
    return after;
}

void QueueModel::anchor(const ExampleSummary &example)
{
    if (rowOf(example.id) < 0 && m_session.work().holds(example))
        load(example.id);
}

int QueueModel::rowOf(ExampleId id) const
{
    const auto found = std::ranges::find(m_rows, id, &ExampleSummary::id);
    return found != m_rows.end() ? int(found - m_rows.begin()) : -1;
}

ExampleSummary QueueModel::summaryAt(int row) const
{
    return m_rows.value(row);
}

/// A row that changed stays, moves, leaves, or comes back.
void QueueModel::take(const ExampleSummary &summary)
{
    const int row = rowOf(summary.id);
    const bool isIn = m_session.work().holds(summary);
    const bool stays = isIn && row >= 0 && standsRight(row, summary);
    if (stays) {
        m_rows[row] = summary;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (isIn)
        insert(summary);
}

bool QueueModel::isBefore(const ExampleSummary &a, const ExampleSummary &b) const
{
    return m_session.work().effectiveOrder().isBefore(a, b);
}

bool QueueModel::standsRight(int row, const ExampleSummary &summary) const
{
    return (row == 0 || isBefore(m_rows[row - 1], summary)) &&
           (row + 1 == m_rows.size() || isBefore(summary, m_rows[row + 1]));
}

void QueueModel::insert(const ExampleSummary &summary)
{
    const auto place = std::ranges::lower_bound(
        m_rows, summary, [this](const auto &a, const auto &b) { return isBefore(a, b); });
    const int row = int(place - m_rows.begin());
    const bool beforeAll = row == 0 && !m_atStart;
    const bool afterAll = row == m_rows.size() && !m_atEnd;
    if (beforeAll || afterAll)
        return; // It comes when that end is loaded.
    beginInsertRows({}, row, row);
    m_rows.insert(row, summary);
    endInsertRows();
}

void QueueModel::fetchEarlier()
{
    if (m_atStart || m_rows.isEmpty())
        return;
    QList<ExampleSummary> before = m_session.work().before(m_rows.first(), pageSize);
    m_atStart = before.size() < pageSize;
    if (before.isEmpty())
        return;
    std::ranges::reverse(before);
    beginInsertRows({}, 0, int(before.size()) - 1);
    m_rows = before + m_rows;
    endInsertRows();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExampleSummary &summary = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return summary.label;
    if (role == Qt::AccessibleTextRole)
        return sentence(summary);
    return role == SummaryRole ? QVariant::fromValue(summary) : QVariant();
}

bool QueueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void QueueModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<ExampleSummary> after = nextPage();
    if (after.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(after.size()) - 1);
    m_rows += after;
    endInsertRows();
}

QString QueueModel::findingsText(const ExampleSummary &summary)
{
    if (summary.openErrors > 0)
        return tr("%n error(s)", nullptr, summary.openErrors);
    if (summary.openWarnings > 0)
        return tr("%n warning(s)", nullptr, summary.openWarnings);
    return {};
}
