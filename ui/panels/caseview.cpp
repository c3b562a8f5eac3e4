// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/caseview.h"

#include "ui/panels/bannerpanel.h"
#include "ui/panels/casepanel.h"
#include "ui/panels/caseviewprivate.h"
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

#include <QApplication>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

/// Every panel of the current layout, those behind tabs too.
QList<Panel *> CaseView::Private::seen() const
{
    QList<Panel *> seen = {panels.header};
    if (layout.kind == CaseLayout::Kind::Urgent)
        seen += panels.banner;
    const QList<QWidget *> widgets = tree.widgets();
    for (QWidget *widget : widgets) {
        if (auto *panel = qobject_cast<Panel *>(widget))
            seen += panel;
        const auto *tabs = qobject_cast<QTabWidget *>(widget);
        for (int i = 0; tabs && i < tabs->count(); ++i)
            seen += qobject_cast<Panel *>(tabs->widget(i));
    }
    return seen;
}

CaseView::CaseView(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Mid); // Shows as a hairline between header and panels.
    const QList<Panel *> panels = d->panels.all();
    for (Panel *panel : panels) {
        connect(panel, &Sheet::edited, this, &CaseView::takeEdit);
        connect(panel, &Sheet::patched, this, &CaseView::takePatch);
        connect(panel, &Sheet::editorLeft, this, &CaseView::dropDraft);
        connect(panel, &Panel::changeAsked, this, &CaseView::change);
        connect(panel, &Sheet::currentPlaceChanged, this, &CaseView::followFocus);
        connect(panel, &Sheet::currentPlaceChanged, this, &CaseView::placeFocused);
    }
    connect(d->panels.chain, &ReasoningPanel::stepSelected, this, &CaseView::followStep);
    connect(d->panels.log, &TrainingLogPanel::stepAsked, d->panels.chain,
            &ReasoningPanel::selectStep);
    connect(d->panels.header, &HeaderPanel::pairAsked, this, &CaseView::pairAsked);
    connect(&d->tree, &PaneTree::movedByUser, this,
            [this] { d->chosen[d->layout.key()] = d->tree.sizes(); });
    connect(d->panels.tabs, &QTabWidget::currentChanged, this, [this] { fit(); });
}

CaseView::~CaseView() = default;

void CaseView::show(const Example &example, const HeaderFacts &facts)
{
    const bool another = d->facts.id != facts.id;
    if (another || !d->draft.isEmpty()) {
        if (Panel *panel = d->withEditor())
            panel->cancelEditor();
    }
    if (another) {
        d->panels.chain->clearSelection();
        d->focus = {};
    }
    d->facts = facts;
    d->panels.header->setFacts(facts);
    display(example);
}

void CaseView::display(const Example &example)
{
    d->example = example;
    d->names.reset();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setUpdatesEnabled(false);
    arrange();
    fill();
    fit();
    setUpdatesEnabled(true);
    // The panel that had it may have no place in this arrangement.
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        d->raise(d->panels.chain)->setFocus(Qt::OtherFocusReason);
}

void CaseView::setFacts(const HeaderFacts &facts)
{
    d->facts = facts;
    d->panels.header->setFacts(facts);
}

/// Chooses the arrangement; new splitters are made only when it is another one.
void CaseView::arrange()
{
    const double scale = lineHeight(font()) / 16.0;
    const CaseLayout layout = CaseLayout::of(d->example, d->facts.category, size(), scale);
    const QList<Panel *> tabs = layout.tabsFor(d->panels, d->example);
    if (d->built && layout == d->layout && tabs == d->tabbed)
        return;
    const bool sameTree = d->built && layout == d->layout;
    d->layout = layout;
    layout.chooseSections(d->panels);
    if (!sameTree) {
        takeFocusAway();
        d->tree.hide();
        clearTabs();
    }
    setTabs(d->panels.tabs, tabs);
    d->tabbed = tabs;
    if (layout.hasCaseTabs())
        setTabs(d->panels.caseTabs, layout.caseTabsFor(d->panels));
    if (!sameTree) {
        d->tree.build(layout.describe(d->panels));
        hideUnused();
        Q_EMIT arranged();
    }
    d->built = true;
}

/// Before panels are moved: Qt would hand the focus on to whatever comes next.
void CaseView::takeFocusAway()
{
    QWidget *focused = QApplication::focusWidget();
    if (d->tree.root() && d->tree.root()->isAncestorOf(focused))
        focused->clearFocus();
}

void CaseView::clearTabs()
{
    for (QTabWidget *tabs : {d->panels.tabs, d->panels.caseTabs}) {
        const QSignalBlocker blocker(tabs);
        while (tabs->count() > 0) {
            QWidget *page = tabs->widget(tabs->count() - 1);
            tabs->removeTab(tabs->count() - 1);
            page->setParent(this);
        }
    }
}

void CaseView::setTabs(QTabWidget *tabs, const QList<Panel *> &panels)
{
    const QSignalBlocker blocker(tabs);
    tabs->clear();
    for (Panel *panel : panels)
        tabs->addTab(panel, QString());
}

void CaseView::hideUnused()
{
    const QList<Panel *> seen = d->seen();
    const QList<Panel *> panels = d->panels.all();
    for (Panel *panel : panels) {
        if (!seen.contains(panel))
            panel->hide();
    }
    d->panels.caseTabs->setVisible(d->layout.hasCaseTabs());
    d->panels.header->setVisible(true);
    d->panels.banner->setVisible(d->layout.kind == CaseLayout::Kind::Urgent);
}

void CaseView::fill()
{
    const bool titled = d->tabbed.size() < 2;
    d->panels.load->setTitled(!d->tabbed.contains(d->panels.load) || titled);
    for (SectionPanel *panel : {d->panels.modifications, d->panels.triggers, d->panels.actions})
        panel->setTitled(!d->tabbed.contains(panel) || titled);
    d->panels.more->setTitled(false);
    d->panels.recovery->setTitled(d->layout.kind != CaseLayout::Kind::Urgent);
    d->panels.recovery->setCompact(d->layout.kind == CaseLayout::Kind::Urgent);
    const QList<Panel *> seen = d->seen();
    for (Panel *panel : seen)
        panel->show(d->example);
    d->panels.log->setQuotations(d->panels.chain->quotations());
    nameTabs();
    highlight();
    showNames();
}

void CaseView::nameTabs()
{
    const CasePanels &panels = d->panels;
    const auto named = [](const QString &name, int count) {
        return count > 0 ? u"%1 %2"_s.arg(name).arg(count) : name;
    };
    const QMap<Panel *, QString> names = {
        {panels.log, tr("Training log")},
        {panels.chain, tr("Reasoning")},
        {panels.differential, tr("Differential")},
        {panels.consultation, tr("Consultation")},
        {panels.load, tr("Load")},
        {panels.modifications, named(tr("Modify"), panels.modifications->count())},
        {panels.triggers, named(tr("Triggers"), panels.triggers->count())},
        {panels.actions, named(tr("Immediate"), panels.actions->count())},
        {panels.recovery, tr("Hospital")},
        {panels.questions, tr("Questions")},
        {panels.timeline, tr("Checkpoints")},
        {panels.more, named(tr("More"), panels.more->count())},
        {panels.text, tr("Case")},
        {panels.conversation, tr("Conversation")},
        {panels.response, tr("Response")}};
    for (QTabWidget *tabs : {panels.tabs, panels.caseTabs}) {
        for (int i = 0; i < tabs->count(); ++i) {
            const QString name = names.value(qobject_cast<Panel *>(tabs->widget(i)));
            if (tabs->tabText(i) != name)
                tabs->setTabText(i, name);
            // A section in a tab has no title of its own.
            if (auto *section = qobject_cast<SectionPanel *>(tabs->widget(i)))
                section->setAccessibleName(name);
        }
    }
}

void CaseView::fit()
{
    if (!d->built)
        return;
    int top = 0;
    for (Panel *panel :
         {static_cast<Panel *>(d->panels.banner), static_cast<Panel *>(d->panels.header)}) {
        if (panel->isHidden())
            continue;
        const int wanted = panel->preferredHeight(width()) - 1;
        // Its reasons may be long; the case is what somebody came for.
        int height = wanted;
        if (panel == d->panels.header && d->layout.room == CaseLayout::Room::Cramped &&
            wanted > this->height() / 3) {
            panel->resize(width(), panel->height());
            height = d->panels.header->heightOfWholeLines(this->height() / 3);
        }
        panel->setScrolls(height < wanted);
        panel->setGeometry(0, top, width(), height);
        top += height;
    }
    const QRect body(0, top + 1, width(), qMax(height() - top - 1, 0));
    d->tree.root()->setGeometry(body);
    if (!d->tree.setSizes(d->chosen.value(d->layout.key())))
        d->tree.fit(body.size());
    d->tree.root()->show();
    const QList<Panel *> seen = d->seen();
    for (Panel *panel : seen)
        panel->settle();
}

void CaseView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!d->built)
        return;
    const CaseLayout before = d->layout;
    arrange();
    if (!(before == d->layout))
        fill();
    fit();
}

void CaseView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && d->built) {
        arrange();
        fill();
        fit();
    }
}
