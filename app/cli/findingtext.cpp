// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/findingtext.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

Json FindingText::toJson(const CheckedFinding &checked, const ExampleSummary *example)
{
    Json related = Json::array();
    for (const JsonPointer &place : checked.finding.related)
        related.push_back(toStd(place.toString()));
    return {{"example", example ? Json(toStd(example->label)) : Json()},
            {"category", example ? Json(toStd(example->category)) : Json()},
            {"rule", toStd(checked.finding.rule)},
            {"severity", toStd(idOf(checked.finding.severity))},
            {"pointer", toStd(checked.finding.place.toString())},
            {"related", related},
            {"message", toStd(checked.finding.message)},
            {"waived", !checked.isOpen()}};
}

QString FindingText::toText(const CheckedFinding &checked)
{
    constexpr int widest = 7; // "warning"
    const Finding &finding = checked.finding;
    const QString word = checked.isOpen() ? idOf(finding.severity) : u"waived"_s;
    const QString place =
        finding.place.isRoot() ? tr("(the whole record)") : finding.place.toString();
    QString text = u"  %1  %2  %3\n           %4"_s.arg(word.leftJustified(widest), finding.rule,
                                                        place, finding.message.simplified());
    if (checked.waiver)
        text += u"\n           "_s +
                tr("%1 accepts it: %2")
                    .arg(checked.waiver->reviewer, checked.waiver->reason.simplified());
    return text;
}
