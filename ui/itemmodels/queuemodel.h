// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/reviewsession.h"

#include <QAbstractListModel>

/// The session's queue as a list. Holds a window of rows around the example on the desk and loads
/// more at either end as it is scrolled, so that a queue of any length opens at once.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole + 1 };
    static constexpr int pageSize = 200;

    explicit QueueModel(ReviewSession &session, QObject *parent = nullptr);

    /// -1 when the example is not among the rows loaded.
    int rowOf(ExampleId id) const;
    ExampleSummary summaryAt(int row) const;
    bool canFetchEarlier() const { return !m_atStart; }
    void fetchEarlier();
    /// Loads the rows around an example, unless they are there already.
    void anchor(const ExampleSummary &example);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// "2 errors", "1 warning" or nothing.
    static QString findingsText(const ExampleSummary &summary);

private:
    void reload();
    void load(ExampleId around);
    /// The rows behind the last one.
    QList<ExampleSummary> nextPage();
    void take(const ExampleSummary &summary);
    void insert(const ExampleSummary &summary);
    bool isBefore(const ExampleSummary &a, const ExampleSummary &b) const;
    /// Whether a row that changed still stands between its neighbours.
    bool standsRight(int row, const ExampleSummary &summary) const;

    ReviewSession &m_session;
    QList<ExampleSummary> m_rows;
    bool m_atStart = true;
    bool m_atEnd = true;
};
