// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/event.h"
#include "model/dataset/patch.h"

#include <QAbstractListModel>

/// What happened to an example, newest first. An edit is followed by one row for each place that it
/// changed.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< What happened, or the place that changed.
        ByRole,                       ///< Who and when; empty for a place.
        OldRole,                      ///< Before an edit, and after it.
        NewRole,
        NoteRole,
        UndoneRole,
        IsPlaceRole,
        PlaceRole ///< A JsonPointer as text; also of a comment.
    };

    using QAbstractListModel::QAbstractListModel;

    void setEvents(const QList<Event> &events);
    /// How many events there are, without the rows of places.
    int eventCount() const { return m_eventCount; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        Event event;
        std::optional<PatchOperation> step;
        bool undone = false;
    };

    static QVariant ofEvent(const Row &row, int role);
    static QVariant ofStep(const Row &row, int role);

    QList<Row> m_rows;
    int m_eventCount = 0;
};
