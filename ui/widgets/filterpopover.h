// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/query.h"
#include "model/review/queryvocabulary.h"
#include "ui/widgets/popover.h"

#include <QMap>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

/// The filters of the search as things to click. It writes what somebody would have typed, and
/// shows what was: the typed form and the clicked one are one.
class FilterPopover final : public Popover
{
    Q_OBJECT

public:
    explicit FilterPopover(QWidget *window);

    /// Shows the filters of a search.
    void ask(const QueryVocabulary &vocabulary, const QString &search, const QWidget &anchor);

Q_SIGNALS:
    /// The search with another filter.
    void changed(const QString &search);

protected:
    QWidget *firstFocus() override;

private:
    void addRow(QueryField field, QWidget *input);
    void fill();
    void fill(QueryField field, QComboBox &box);
    void take(QueryField field, const QStringList &values);

    QueryVocabulary m_vocabulary;
    QString m_search;
    Query m_query;
    QMap<QueryField, QComboBox *> m_boxes;
    QLineEdit *m_confidence = nullptr;
    QLabel *m_problem = nullptr;
    QGridLayout *m_grid = nullptr;
};
