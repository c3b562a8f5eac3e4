// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panetree.h"

class BannerPanel;
class CasePanel;
class ConversationPanel;
class DifferentialPanel;
class Example;
class HeaderPanel;
class LoadPanel;
class Panel;
class QTabWidget;
class QuestionsPanel;
class ReasoningPanel;
class ResponsePanel;
class SectionPanel;
class TimelinePanel;
class TrainingLogPanel;

/// All panels there are, made once. Which of them are seen, and where, is the layout's business.
struct CasePanels
{
    explicit CasePanels(QWidget *parent);

    QList<Panel *> all() const;

    BannerPanel *banner;
    HeaderPanel *header;
    CasePanel *text;
    ConversationPanel *conversation;
    TrainingLogPanel *log;
    ReasoningPanel *chain;
    DifferentialPanel *differential;
    TimelinePanel *timeline;
    ResponsePanel *response;
    LoadPanel *load;
    QuestionsPanel *questions;
    SectionPanel *modifications;
    SectionPanel *triggers;
    SectionPanel *actions;
    SectionPanel *recovery;
    SectionPanel *consultation;
    SectionPanel *more;
    QTabWidget *tabs;     ///< The plan, or whatever has no place of its own.
    QTabWidget *caseTabs; ///< Case and response, where there is no room for both.
};

/// Which panels a case needs and where they stand. Two cases with equal layouts share splitters.
struct CaseLayout
{
    enum class Kind { Plan, Urgent, Questions, Conversation };
    enum class Room {
        Folded, ///< No column for the response: it is a tab beside the case.
        Tabbed, ///< The plan is behind tabs below the response.
        Open,   ///< High enough for a fourth row: nothing is behind a tab.
        Cramped ///< Large text in a small window: two places, all else behind their tabs.
    };

    Kind kind = Kind::Plan;
    Room room = Room::Tabbed;
    bool conversation = false; ///< The conversation stands where the case text would.

    bool operator==(const CaseLayout &) const = default;
    /// The name under which the user's own sizes are kept.
    QString key() const;

    static CaseLayout of(const Example &example, const QString &category, const QSize &size,
                         double scale);

    /// Whether case and response share a place.
    bool hasCaseTabs() const { return room == Room::Folded || room == Room::Cramped; }
    QList<Panel *> caseTabsFor(const CasePanels &panels) const;
    /// What stands in the tabs, in order. Panels without content are left out.
    QList<Panel *> tabsFor(const CasePanels &panels, const Example &example) const;
    Pane describe(const CasePanels &panels) const;
    void chooseSections(const CasePanels &panels) const;

private:
    QList<Panel *> reasonTabs(const CasePanels &panels) const;
    static Pane crampedPane(const CasePanels &panels);
    Pane foldedPane(const CasePanels &panels) const;
    Pane planPane(const CasePanels &panels) const;
    Pane urgentPane(const CasePanels &panels) const;
    Pane questionsPane(const CasePanels &panels) const;
    Pane conversationPane(const CasePanels &panels) const;
    static Pane chainRow(const CasePanels &panels, double share);
    Pane caseRow(const CasePanels &panels) const;
    Pane withAnswer(const Pane &work, const CasePanels &panels, double share) const;
};
