// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/caselayout.h"

#include "ui/panels/bannerpanel.h"
#include "ui/panels/casepanel.h"
#include "ui/panels/conversationpanel.h"
#include "ui/panels/differentialpanel.h"
#include "ui/panels/headerpanel.h"
#include "ui/panels/loadpanel.h"
#include "ui/panels/questionspanel.h"
#include "ui/panels/reasoningpanel.h"
#include "ui/panels/responsepanel.h"
#include "ui/panels/sectionpanel.h"
#include "ui/panels/timelinepanel.h"
#include "ui/panels/traininglogpanel.h"

#include <QCoreApplication>
#include <QTabWidget>

using namespace Qt::StringLiterals;

CasePanels::CasePanels(QWidget *parent)
    : banner(new BannerPanel(parent)),
      header(new HeaderPanel(parent)),
      text(new CasePanel(parent)),
      conversation(new ConversationPanel(parent)),
      log(new TrainingLogPanel(parent)),
      chain(new ReasoningPanel(parent)),
      differential(new DifferentialPanel(parent)),
      timeline(new TimelinePanel(parent)),
      response(new ResponsePanel(parent)),
      load(new LoadPanel(parent)),
      questions(new QuestionsPanel(parent)),
      modifications(new SectionPanel({Section::Modifications}, parent)),
      triggers(new SectionPanel({Section::Triggers}, parent)),
      actions(new SectionPanel({Section::Actions}, parent)),
      recovery(new SectionPanel({Section::Recovery}, parent)),
      consultation(new SectionPanel({Section::Consultation}, parent)),
      more(new SectionPanel({Section::Others}, parent)),
      tabs(new QTabWidget(parent)),
      caseTabs(new QTabWidget(parent))
{
    // Those without a title of their own.
    recovery->setAccessibleName(QCoreApplication::translate("CasePanels", "Hospital"));
    more->setAccessibleName(QCoreApplication::translate("CasePanels", "More"));
    banner->setAccessibleName(QCoreApplication::translate("CasePanels", "Emergency"));
    tabs->setAccessibleName(QCoreApplication::translate("CasePanels", "Parts of the plan"));
    caseTabs->setAccessibleName(QCoreApplication::translate("CasePanels", "Case and response"));
    for (QTabWidget *widget : {tabs, caseTabs}) {
        widget->setDocumentMode(true);
        widget->setTabBarAutoHide(true);
        widget->setAutoFillBackground(true);
        widget->setBackgroundRole(QPalette::Window);
        widget->hide();
    }
    const QList<Panel *> panels = all();
    for (Panel *panel : panels) {
        panel->setMinimumSize(60, 28);
        panel->hide();
    }
}

QList<Panel *> CasePanels::all() const
{
    return {banner,       header,   text,      conversation, log,  chain,
            differential, timeline, questions, response,     load, modifications,
            triggers,     actions,  recovery,  consultation, more};
}

QString CaseLayout::key() const
{
    return u"%1-%2-%3"_s.arg(int(kind)).arg(int(room)).arg(int(conversation));
}

CaseLayout CaseLayout::of(const Example &example, const QString &category, const QSize &size,
                          double scale)
{
    CaseLayout layout;
    layout.conversation = example.isMultiTurn();
    const bool asks = example.clarifyingQuestions().size() > 0 && example.checkpoints().isEmpty();
    if (example.isUrgent() || category == u"red_flag"_s)
        layout.kind = Kind::Urgent;
    else if (layout.conversation)
        layout.kind = Kind::Conversation;
    else if (asks || category == u"ambiguous"_s)
        layout.kind = Kind::Questions;
    // Three columns of a conversation need more than the two of the others.
    const int least = layout.kind == Kind::Conversation ? 1300 : 1220;
    if (size.width() < 800 * scale || size.height() < 400 * scale)
        layout.room = Room::Cramped;
    else if (size.width() < least * scale)
        layout.room = Room::Folded;
    else if (size.height() >= 880 * scale)
        layout.room = Room::Open;
    return layout;
}

void CaseLayout::chooseSections(const CasePanels &panels) const
{
    const bool open = room == Room::Open;
    QList<Section> more;
    if (kind == Kind::Urgent) {
        panels.recovery->setSections({Section::Recovery, Section::Exercises});
        more = {Section::Modifications, Section::Others};
    } else {
        panels.recovery->setSections({Section::Recovery});
        if (kind != Kind::Plan || !open)
            more += Section::Recovery;
        if (kind == Kind::Questions && open)
            more += Section::Modifications;
        more += {Section::Exercises, Section::Consultation, Section::Others};
    }
    panels.more->setSections(more);
}

QList<Panel *> CaseLayout::caseTabsFor(const CasePanels &panels) const
{
    Panel *said = conversation ? static_cast<Panel *>(panels.conversation) : panels.text;
    if (room == Room::Cramped)
        return {said, panels.log, panels.response};
    return {said, panels.response};
}

/// What otherwise has a place of its own at any size.
QList<Panel *> CaseLayout::reasonTabs(const CasePanels &panels) const
{
    QList<Panel *> tabs = {panels.chain, panels.differential};
    if (kind == Kind::Urgent)
        tabs += {panels.actions, panels.consultation};
    else if (kind == Kind::Questions)
        tabs += panels.questions;
    else
        tabs += panels.timeline;
    return tabs;
}

QList<Panel *> CaseLayout::tabsFor(const CasePanels &panels, const Example &example) const
{
    const bool tabbed = room != Room::Open;
    const bool plan = kind == Kind::Plan || kind == Kind::Conversation;
    const bool hasLoad = example.loadManagement().exists();
    const JsonValue advice = example.recommendations();
    QList<Panel *> tabs;
    if (room == Room::Folded)
        tabs += panels.log;
    if (room == Room::Cramped)
        tabs += reasonTabs(panels);
    if (kind == Kind::Urgent && tabbed)
        tabs += {panels.triggers, panels.recovery};
    if (tabbed ? (plan || hasLoad) : (!plan && hasLoad))
        tabs += panels.load;
    if (tabbed && kind != Kind::Urgent && (plan || advice[u"training_modifications"_s].exists()))
        tabs += panels.modifications;
    if (kind != Kind::Urgent && (tabbed || kind == Kind::Conversation))
        tabs += {panels.triggers, panels.actions};
    if (kind != Kind::Questions && example.clarifyingQuestions().exists())
        tabs += panels.questions;
    if (!plan && advice[u"recovery_timeline_validation"_s].exists())
        tabs += panels.timeline;
    tabs += panels.more;
    return tabs;
}

Pane CaseLayout::describe(const CasePanels &panels) const
{
    if (room == Room::Cramped)
        return crampedPane(panels);
    if (room == Room::Folded)
        return foldedPane(panels);
    switch (kind) {
    case Kind::Plan:
        return planPane(panels);
    case Kind::Urgent:
        return urgentPane(panels);
    case Kind::Questions:
        return questionsPane(panels);
    case Kind::Conversation:
        return conversationPane(panels);
    }
    return {};
}

Pane CaseLayout::caseRow(const CasePanels &panels) const
{
    Panel *said = conversation ? static_cast<Panel *>(panels.conversation) : panels.text;
    return Pane::row({Pane::leaf(said).sized(.42), Pane::leaf(panels.log).sized(.58)},
                     room == Room::Open ? 2 : 1, room == Room::Open ? 130 : 88);
}

/// The column with what the athlete will read, at the right of the work.
Pane CaseLayout::withAnswer(const Pane &work, const CasePanels &panels, double share) const
{
    QList<Pane> answer = {Pane::leaf(panels.response, 2, 180)};
    if (room == Room::Open && (kind == Kind::Plan || kind == Kind::Conversation))
        answer += Pane::leaf(panels.load, 1, 150);
    if (room == Room::Open && kind == Kind::Urgent)
        answer += Pane::leaf(panels.triggers, 3, 100);
    answer += Pane::leaf(panels.tabs, 1, room == Room::Open ? 150 : 200, true);
    return Pane::row({work.sized(1 - share), Pane::column(answer).sized(share)});
}

/// What was said, and what was made of it: one of each is seen.
Pane CaseLayout::crampedPane(const CasePanels &panels)
{
    return Pane::row({Pane::leaf(panels.caseTabs).sized(.42), Pane::leaf(panels.tabs).sized(.58)});
}

/// In a narrow window what was said and the answer share one place, the rest is behind tabs below
/// it, and the reasoning keeps the room it needs.
Pane CaseLayout::foldedPane(const CasePanels &panels) const
{
    const Pane said =
        Pane::column({Pane::leaf(panels.caseTabs, 2, 200), Pane::leaf(panels.tabs, 2, 160)});
    QList<Pane> reasons = {chainRow(panels, .57)};
    if (kind == Kind::Urgent)
        reasons += Pane::row({Pane::leaf(panels.actions), Pane::leaf(panels.consultation)}, 2, 110);
    else if (kind == Kind::Questions)
        reasons += Pane::leaf(panels.questions, 2, 110);
    else
        reasons += Pane::leaf(panels.timeline, 3, 120);
    return Pane::row({said.sized(.285), Pane::column(reasons).sized(.715)});
}

/// Gives up height last, and only together with what stands below it.
Pane CaseLayout::chainRow(const CasePanels &panels, double share)
{
    return Pane::row(
        {Pane::leaf(panels.chain).sized(share), Pane::leaf(panels.differential).sized(1 - share)},
        3, 120);
}

Pane CaseLayout::planPane(const CasePanels &panels) const
{
    QList<Pane> rows = {caseRow(panels), chainRow(panels, .58),
                        Pane::leaf(panels.timeline, 3, 120)};
    if (room == Room::Open)
        rows += Pane::row({Pane::leaf(panels.modifications),
                           Pane::column({Pane::leaf(panels.actions), Pane::leaf(panels.recovery)}),
                           Pane::leaf(panels.triggers)},
                          1, 120);
    return withAnswer(Pane::column(rows), panels, room == Room::Open ? .295 : .276);
}

Pane CaseLayout::urgentPane(const CasePanels &panels) const
{
    QList<Pane> rows = {
        caseRow(panels), chainRow(panels, .57),
        Pane::row({Pane::leaf(panels.actions).sized(.5), Pane::leaf(panels.consultation).sized(.5)},
                  2, 110)};
    if (room == Room::Open)
        rows += Pane::leaf(panels.recovery, 2, 60);
    const Pane work = Pane::column(rows);
    return withAnswer(work, panels, .305);
}

Pane CaseLayout::questionsPane(const CasePanels &panels) const
{
    QList<Pane> rows = {caseRow(panels), chainRow(panels, .58),
                        Pane::leaf(panels.questions, 2, 150)};
    if (room == Room::Open)
        rows += Pane::row({Pane::leaf(panels.actions), Pane::leaf(panels.triggers)}, 1, 110);
    return withAnswer(Pane::column(rows), panels, .276);
}

/// The chain and the differential stand side by side over the timeline, as wide as ten steps and
/// five diagnoses need; the conversation, the log and the response take what is left and scroll.
Pane CaseLayout::conversationPane(const CasePanels &panels) const
{
    QList<Pane> reasons = {chainRow(panels, .57), Pane::leaf(panels.timeline, 3, 120)};
    QList<Pane> said = {Pane::leaf(panels.conversation, 2, 240, true)};
    if (room == Room::Open)
        reasons += Pane::row(
            {Pane::leaf(panels.log).sized(.52), Pane::leaf(panels.modifications).sized(.48)}, 2,
            120);
    else
        said += Pane::leaf(panels.log, 2, 150);
    const Pane work = Pane::row({Pane::column(said).sized(.27), Pane::column(reasons).sized(.73)});
    return withAnswer(work, panels, .24);
}
