// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/review/queryvocabulary.h"
#include "model/storage/viewstore.h"

#include <QLineEdit>

class LiveSearch;
class ReviewSession;
class SearchListModel;
class SearchPanel;
struct Error;
struct ExampleSummary;

/// The one search box: completes what is typed, shows the first examples of each key press, and
/// says under itself why something is not understood. Enter takes the search up; Esc clears, then
/// leaves.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    SearchBox(ReviewSession &session, QWidget *parent = nullptr);
    ~SearchBox() override;

    void setViews(const QList<View> &views);
    /// Newest first.
    void setRecent(const QStringList &searches);
    /// Another text, as if it had been typed.
    void type(const QString &text);
    SearchListModel &list() { return *m_model; }
    SearchPanel &panel();

Q_SIGNALS:
    /// The queue is to hold what matches.
    void searchAsked(const QString &text);
    void exampleAsked(ExampleId id);
    /// Somebody is done with the box.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void follow();
    void look();
    void take(const QList<ExampleSummary> &rows, bool isMore);
    void showPanel();
    void choose(int row);
    bool complete();
    void moveTo(int direction);
    void enter();
    void escape();

    ReviewSession &m_session;
    SearchListModel *m_model = nullptr;
    LiveSearch *m_live = nullptr;
    SearchPanel *m_panel = nullptr; ///< Made when it is needed first: it belongs to the window.
    QueryVocabulary m_vocabulary;
    QString m_problem;
    bool m_isTooShort = false; ///< What is typed, to look for examples.
    int m_found = -1;          ///< How many examples are shown; -1 while nobody looked.
};
