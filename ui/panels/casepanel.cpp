// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/casepanel.h"

#include "ui/panels/contextlines.h"
#include "ui/sheet/flow.h"

using namespace Qt::StringLiterals;

void CasePanel::arrange(Flow &flow) const
{
    flow.heading({tr("Case"), {}, {{tr("single turn")}}});
    const JsonValue input = example().userInput();
    flow.cover(input.place());
    Look look;
    look.prose = true;
    look.placeholder = tr("No text from the athlete in this example");
    flow.add(Paragraph().value(input, tr("Case, text of the athlete"), look));
    flow.space(3);
    contextlines::profile(flow, example());
    contextlines::history(flow, example());
}
