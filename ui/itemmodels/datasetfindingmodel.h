// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/datasetcheck.h"

#include <QAbstractListModel>

/// What the checks found comparing all examples: near-duplicates, quotas, context pairs.
class DatasetFindingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const QList<DatasetFinding> &findings);
    /// Invalid when the finding speaks of the whole data set.
    ExampleId exampleAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// With the roles of FindingListModel, so that one delegate paints both.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DatasetFinding> m_rows;
};
