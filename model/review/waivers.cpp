// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/waivers.h"

#include "model/base/jsontypes.h"
#include "model/review/reviewflow.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

QList<CheckedFinding> Waivers::applied(const QList<Finding> &findings,
                                       const QList<GivenWaiver> &waivers)
{
    QList<CheckedFinding> checked;
    for (const Finding &finding : findings) {
        const auto given =
            std::find_if(waivers.crbegin(), waivers.crend(), [&](const GivenWaiver &waiver) {
                return isSame(waiver.finding, finding);
            });
        checked +=
            {finding, given == waivers.crend() ? std::nullopt : std::optional(given->waiver)};
    }
    std::ranges::stable_sort(checked, {}, [](const CheckedFinding &one) {
        return std::pair(!one.isOpen(), one.finding.severity);
    });
    return checked;
}

Result<void> Waivers::check(const ExampleState &state, const Finding &finding,
                            const QString &reason, const QString &reviewer)
{
    if (reason.trimmed().isEmpty())
        return Error{tr("A waiver needs a reason: say why the finding is acceptable."), {}};
    if (finding.rule != u"redflag-missed"_s)
        return {};
    if (state.status != Status::SecondOpinion)
        return Error{tr("A missed red flag can only be waived by a second reviewer. Ask for a "
                        "second opinion."),
                     {}};
    if (ReviewFlow::isSamePerson(state.asker, reviewer))
        return Error{tr("A missed red flag can only be waived by a second reviewer, and %1 asked "
                        "for this second opinion.")
                         .arg(reviewer),
                     {}};
    return {};
}

QByteArray Waivers::detailOf(const Finding &finding, const QString &reason)
{
    return toCompactJson({{"rule", toStd(finding.rule)},
                          {"pointer", toStd(finding.place.toString())},
                          {"message", toStd(finding.message)},
                          {"reason", toStd(reason.trimmed())}});
}
