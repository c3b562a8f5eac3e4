// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/examplesummary.h"
#include "model/storage/viewstore.h"
#include "ui/itemmodels/querycompletionmodel.h"

/// What stands under the search box: how what is typed may go on, saved searches, recent ones, and
/// the first examples found. Each group has a heading, which nobody can choose.
class SearchListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Heading, Completion, View, Recent, Example };
    enum Role {
        KindRole = Qt::UserRole + 1,
        NoteRole, ///< What it means or holds, in secondary colour.
        SignRole  ///< Of an example: its status as a Sign.
    };
    static constexpr int mostCompletions = 8;

    using QAbstractListModel::QAbstractListModel;

    void setVocabulary(const QueryVocabulary &vocabulary);
    void setViews(const QList<View> &views);
    void setRecent(const QStringList &searches);
    /// What is typed, and where the cursor stands in it. The examples stay until others are found.
    void setTyped(const QString &text, int cursor);
    void setExamples(const QList<ExampleSummary> &examples, bool isMore);
    void clearExamples() { setExamples({}, false); }

    Kind kindAt(int row) const;
    /// The text of the search box when a row other than an example is chosen.
    QueryCompletionModel::Completed chosen(int row) const;
    ExampleId exampleAt(int row) const;
    /// The next row that can be chosen; -1 beyond the first and the last, where nothing is.
    int rowAfter(int row, int direction) const;
    /// -1 when nothing completes what is typed.
    int firstCompletion() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Kind kind = Kind::Heading;
        int index = 0; ///< In the list of its kind.
        QString heading = {};
    };

    void build();
    void addGroup(const QString &heading, Kind kind, const QList<int> &indexes);
    QString textOf(const Row &row) const;
    QString noteOf(const Row &row) const;

    QueryCompletionModel m_completions;
    QList<View> m_views;
    QStringList m_recent;
    QList<ExampleSummary> m_examples;
    bool m_isMore = false;
    QString m_text;
    int m_cursor = 0;
    QList<Row> m_rows;
};
