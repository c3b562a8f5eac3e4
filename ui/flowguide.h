// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"
#include "model/storage/draftstore.h"

#include <QObject>

class Actions;
class CaseView;
class DecisionBar;
class GuidelinePanel;
class NotePopover;
class Prompts;
class ReviewSession;
class ReviewVerbs;

/// What accompanies the work on a case without deciding anything: the guideline of its category,
/// comments, a word about an approval that was very fast, and the end of the session.
class FlowGuide final : public QObject
{
    Q_OBJECT

public:
    FlowGuide(ReviewSession &session, CaseView &view, ReviewVerbs &verbs, Prompts &prompts,
              const Actions &actions, DecisionBar &decisions, QWidget *page);

    GuidelinePanel &guideline() { return *m_guideline; }
    /// Shows what belongs to the example on the desk.
    void refresh();
    /// While another page is in front, its keys do nothing.
    void setActive(bool active);
    /// Closes what is open beside the case.
    void leave();
    /// Asks for a comment on a place of the case.
    void askComment(const JsonPointer &place, const QString &text = {});
    /// The comment that is being typed.
    std::optional<Draft> openComment() const;

private:
    void connectActions();
    void sendComment(const QString &text);
    void updateActions();
    void changeGuideline();
    void showFast(const QString &label, int seconds, int needed);

    ReviewSession &m_session;
    CaseView &m_view;
    ReviewVerbs &m_verbs;
    Prompts &m_prompts;
    const Actions &m_actions;
    DecisionBar &m_decisions;
    QWidget *m_page = nullptr;
    GuidelinePanel *m_guideline = nullptr;
    NotePopover *m_comment = nullptr;
    JsonPointer m_focused;   ///< The place of the case that last had the focus.
    JsonPointer m_commented; ///< The place that is being commented on.
    qint64 m_example = 0;
    bool m_isActive = true;
};
