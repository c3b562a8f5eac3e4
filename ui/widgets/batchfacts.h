// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/batch.h"
#include "model/storage/batchtallystore.h"

#include <QWidget>

class BatchCountModel;
class PanelTitle;
class QLabel;
class QPushButton;
class QTableView;

/// What is known of one batch: where it comes from, whether it is withdrawn, and what stands out.
class BatchFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchFacts(QWidget *parent = nullptr);

    struct Shown
    {
        Batch batch;
        int examples = 0;
        QStringList generators;
        QList<BatchCount> reasons;
        QList<BatchCount> rules;
        bool writable = false;
    };
    void show(const Shown &shown);

Q_SIGNALS:
    void withdrawAsked();
    void takeInAsked();
    /// To go through them on the review page.
    void reviewAsked();
    /// To see those to which a filter applies, or all, in the table.
    void listAsked(const QString &filter);

private:
    void createButtons();
    void createLayout();
    static QString text(const Shown &shown);

    BatchCountModel *m_model = nullptr;
    PanelTitle *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_withdrawn = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_list = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_takeIn = nullptr;
    QTableView *m_table = nullptr;
};
