// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/finding.h"

#include <QObject>

class Actions;
class CaseView;
class FindingCallout;
class FindingsPanel;
class FixPopover;
class JsonPointer;
class ReviewSession;
class ReviewVerbs;
class WaivePopover;
struct Mark;

/// Leads through the findings of the example on the desk: keeps the panel, the marks in the case
/// and the focus together, and asks before it fixes or waives.
class FindingsGuide final : public QObject
{
    Q_OBJECT

public:
    FindingsGuide(ReviewSession &session, CaseView &view, ReviewVerbs &verbs,
                  const Actions &actions, QWidget *page);

    FindingsPanel &panel() { return *m_panel; }
    /// Fills the panel and marks the case again.
    void refresh();
    /// While another page is in front, its keys do nothing.
    void setActive(bool active);
    /// Closes what is open beside the case.
    void leave();

public Q_SLOTS:
    void next();
    void previous();
    /// To the first finding that blocks the approval.
    void goToFirstError();

Q_SIGNALS:
    /// Other findings, or another one is selected.
    void changed();

private:
    void connectActions();
    void step(int by);
    QList<Finding> ofDataset() const;
    void showCurrent();
    void follow(const JsonPointer &place);
    void updateMarks();
    void updateActions();
    void updateCallout();
    QList<Mark> marksOf(const CheckedFinding &checked, bool isCurrent) const;
    QRect besideWhat() const;
    void askFix();
    void askWaive();

    ReviewSession &m_session;
    CaseView &m_view;
    ReviewVerbs &m_verbs;
    const Actions &m_actions;
    QWidget *m_page = nullptr;
    FindingsPanel *m_panel = nullptr;
    FindingCallout *m_callout = nullptr;
    FixPopover *m_fix = nullptr;
    WaivePopover *m_waive = nullptr;
    qint64 m_example = 0;     ///< The one that is shown.
    bool m_isVisited = false; ///< Whether somebody was led to the selected finding.
    bool m_isLed = false;     ///< Whether its place has the focus because of that.
    bool m_isActive = true;
};
