// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/comparison.h"
#include "ui/comparables.h"

#include <QDialog>
#include <QFutureWatcher>

class ComparisonModel;
class EmptyState;
class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

/// An example beside another text, value by value with what differs marked: one of its revisions,
/// its context partner, or an example that is much like it.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(Project &project, const ExampleSummary &example, QWidget *parent = nullptr);

    /// Chooses what stands at the left. An example that no check named is added to the choice.
    void compareWith(const Comparable &left);
    /// Which revision of the example stands at the right.
    void setRevision(int revision);

Q_SIGNALS:
    /// Somebody wants to see a place of an example on the review page.
    void placeAsked(ExampleId example, const JsonPointer &place);
    void failed(const Error &error);

private:
    void createChoices();
    void createList();
    void createLayout();
    void fillChoices();
    void addChoice(QComboBox *box, const Comparable &one);
    void compare();
    void take();
    void follow();
    void step(int direction);
    void openPlace(const QModelIndex &index);
    void copy() const;
    Comparable chosen(const QComboBox *box) const;

    Project &m_project;
    ExampleSummary m_example;
    QList<Comparable> m_choices;
    ComparisonModel *m_model = nullptr;
    QComboBox *m_left = nullptr;
    QComboBox *m_right = nullptr;
    QCheckBox *m_onlyDifferences = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_other = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedLayout *m_body = nullptr;
    QFutureWatcher<QList<ComparedRow>> m_watcher;
};
