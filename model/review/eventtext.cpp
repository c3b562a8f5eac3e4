// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/eventtext.h"

#include "model/base/jsontypes.h"
#include "model/dataset/jsontext.h"
#include "model/review/reviewflow.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

QString reasonNames(const Event &event)
{
    QStringList names;
    for (const QString &code : event.reasons())
        names += Reasons::nameOf(code);
    return names.join(u", "_s);
}

} // namespace

QString EventText::headline(const Event &event)
{
    switch (event.kind) {
    case EventKind::Imported:
        return tr("Imported");
    case EventKind::Approved:
        return tr("Approved");
    case EventKind::Rejected:
        return tr("Rejected: %1").arg(reasonNames(event));
    case EventKind::SecondOpinionAsked:
        return tr("Second opinion asked");
    case EventKind::Reopened:
        return tr("Reopened");
    case EventKind::Edited:
        return tr("Edited in %n place(s)", nullptr, int(patchOf(event).size()));
    case EventKind::Flagged:
        return flagOf(parseJson(event.detail), "on", true) ? tr("Flagged") : tr("Flag removed");
    case EventKind::Marked:
        return tr("Step marked %1").arg(event.detailText("verdict"));
    case EventKind::Undone:
        return flagOf(parseJson(event.detail), "redo", false) ? tr("Redone") : tr("Undone");
    case EventKind::QuotaSet:
        return tr("Quota changed");
    case EventKind::Waived:
        return tr("Waived %1: %2").arg(event.detailText("rule"), event.detailText("reason"));
    case EventKind::RulesSet:
        return tr("Rules changed: version %1").arg(numberOf(parseJson(event.detail), "version", 0));
    case EventKind::Commented:
        return tr("Comment");
    case EventKind::SessionStarted:
        return tr("Session started");
    case EventKind::SessionEnded:
        return tr("Session ended");
    case EventKind::GuidelineSet:
        return tr("Guideline of %1 changed: version %2")
            .arg(event.detailText("category"))
            .arg(numberOf(parseJson(event.detail), "version", 0));
    }
    Q_UNREACHABLE();
}

QString EventText::verb(EventKind kind)
{
    switch (kind) {
    case EventKind::Imported:
        return tr("import");
    case EventKind::Approved:
        return tr("approve");
    case EventKind::Rejected:
        return tr("reject");
    case EventKind::SecondOpinionAsked:
        return tr("second opinion");
    case EventKind::Reopened:
        return tr("reopen");
    case EventKind::Edited:
        return tr("edit");
    case EventKind::Flagged:
        return tr("flag");
    case EventKind::Marked:
        return tr("mark a step");
    case EventKind::Undone:
        return tr("undo");
    case EventKind::QuotaSet:
        return tr("quota");
    case EventKind::Waived:
        return tr("waive");
    case EventKind::RulesSet:
        return tr("rules");
    case EventKind::Commented:
        return tr("comment");
    case EventKind::SessionStarted:
    case EventKind::SessionEnded:
        return tr("session");
    case EventKind::GuidelineSet:
        return tr("guideline");
    }
    Q_UNREACHABLE();
}

Patch EventText::patchOf(const Event &event)
{
    const std::optional<JsonText> detail = JsonText::of(event.detail);
    const JsonValue patch = detail ? detail->root()[u"patch"_s] : JsonValue();
    const Result<Patch> parsed = PatchCodec::parse(patch.raw().toByteArray());
    return parsed ? *parsed : Patch();
}
