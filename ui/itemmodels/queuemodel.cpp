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
            [this] { anchor(m_session.current().summary.id); });
}

void QueueModel::reload()
{
    load(m_session.current().summary.id);
}

void QueueModel::load(ExampleId around)
{
    beginResetModel();
    m_rows.clear();
    m_atStart = true;
    if (around.isValid() && isInQueue(around)) {
        m_rows = m_session.page({around.number + 1}, pageSize, Qt::DescendingOrder);
        std::ranges::reverse(m_rows);
        m_atStart = m_rows.size() < pageSize;
    }
    const ExampleId last = m_rows.isEmpty() ? ExampleId() : m_rows.last().id;
    const QList<ExampleSummary> after = m_session.page(last, pageSize);
    m_rows += after;
    m_atEnd = after.size() < pageSize;
    endResetModel();
}

void QueueModel::anchor(ExampleId id)
{
    if (id.isValid() && rowOf(id) < 0 && isInQueue(id))
        load(id);
}

bool QueueModel::isInQueue(ExampleId id) const
{
    const QList<ExampleSummary> found = m_session.page({id.number - 1}, 1);
    return !found.isEmpty() && found.first().id == id;
}

int QueueModel::rowOf(ExampleId id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, {}, &ExampleSummary::id);
    return found != m_rows.end() && found->id == id ? int(found - m_rows.begin()) : -1;
}

ExampleSummary QueueModel::summaryAt(int row) const
{
    return m_rows.value(row);
}

/// A row that changed stays, leaves, or comes back.
void QueueModel::take(const ExampleSummary &summary)
{
    const int row = rowOf(summary.id);
    if (!isInQueue(summary.id)) {
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    } else if (row < 0) {
        insert(summary);
    } else {
        m_rows[row] = summary;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void QueueModel::insert(const ExampleSummary &summary)
{
    const auto place = std::ranges::lower_bound(m_rows, summary.id, {}, &ExampleSummary::id);
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
    QList<ExampleSummary> before = m_session.page(m_rows.first().id, pageSize, Qt::DescendingOrder);
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
    const ExampleId last = m_rows.isEmpty() ? ExampleId() : m_rows.last().id;
    const QList<ExampleSummary> after = m_session.page(last, pageSize);
    m_atEnd = after.size() < pageSize;
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
