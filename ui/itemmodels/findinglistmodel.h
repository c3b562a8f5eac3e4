// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/finding.h"

#include <QAbstractListModel>

/// What the checks found in the example on the desk: open errors, warnings and hints, what they
/// found comparing it with others, and at the end what somebody waived.
class FindingListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< A Severity as int.
        HeadlineRole,                    ///< "Error", "Warning, data set", "Waived hint".
        RuleRole,
        MessageRole,
        PlaceRole,  ///< In the words of the window.
        WaiverRole, ///< Who waived it, when and why; empty while it is open.
    };

    using QAbstractListModel::QAbstractListModel;

    /// In the order in which they are shown, waived ones last.
    void setFindings(const QList<CheckedFinding> &findings, const QList<Finding> &ofDataset);

    std::optional<CheckedFinding> at(int row) const;
    /// Those of the data set inform only: nobody fixes or waives them here.
    bool isOfDataset(int row) const;
    /// How many of the example's own findings are open.
    int openCount(Severity severity) const;
    int waivedCount() const;
    /// How many there are to walk through: all that are not waived.
    int openRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        CheckedFinding checked;
        bool ofDataset = false;
    };

    static QString headline(const Row &row);
    static QString waiverText(const Row &row);
    static QString sentence(const Row &row);

    QList<Row> m_rows;
};
