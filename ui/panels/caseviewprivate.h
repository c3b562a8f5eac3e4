// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/conditionnames.h"
#include "ui/panels/caselayout.h"
#include "ui/panels/caseview.h"
#include "ui/panels/panel.h"

#include <optional>

/// Included by the two source files of CaseView only.
class CaseView::Private
{
public:
    explicit Private(CaseView *view) : panels(view), tree(view) {}

    QList<Panel *> seen() const;
    Panel *withEditor() const;
    /// Brings a panel to the front of the tabs that it is in.
    Panel *raise(Panel *panel) const;
    bool typeInside(const JsonPointer &place);

    CasePanels panels;
    PaneTree tree;
    Example example; ///< What is shown.
    /// While something blank is typed into for the first time: what will add it, and the example
    /// without it.
    Patch draft;
    Example undrafted;
    HeaderFacts facts;
    CaseLayout layout;
    std::shared_ptr<const Knowledge> knowledge;
    /// Read when a cell first gets the focus; again after an edit.
    std::optional<QList<ConditionName>> names;
    JsonPointer focus; ///< The cell that had it last.
    bool built = false;
    QList<Panel *> tabbed;
    /// What the user chose, by layout. Others are fitted to their contents.
    QMap<QString, QList<QList<int>>> chosen;
};
