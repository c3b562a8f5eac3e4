// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/querycompletion.h"

#include <QAbstractListModel>

/// What the search box offers where its cursor stands: for a list under the box.
class QueryCompletionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The search box's text after a choice, and where its cursor goes.
    struct Completed
    {
        QString text;
        int cursor = 0;

        bool operator==(const Completed &) const = default;
    };

    enum Role { NoteRole = Qt::UserRole + 1 }; ///< What it means, without what is typed.

    using QAbstractListModel::QAbstractListModel;

    void setVocabulary(const QueryVocabulary &vocabulary);
    void setPlace(const QString &text, int cursor);
    /// A value is closed by a blank; behind a filter's name its values come next.
    Completed completed(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// For display with what it means behind it; for editing what is typed.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QueryVocabulary m_vocabulary;
    QString m_text;
    QueryCompletion m_completion;
};
