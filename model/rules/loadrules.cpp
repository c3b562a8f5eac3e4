// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/loadrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/loadfaults.h"
#include "model/rules/loadfix.h"
#include "model/rules/reading/vocabulary.h"
#include "model/rules/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Percentage points by which a stated cut may differ wherever no parameter says otherwise.
constexpr double standardSlack = 1;

const VolumeEntry *entryAt(const QList<VolumeEntry> &entries, const JsonPointer &place)
{
    const auto found = std::ranges::find_if(
        entries, [&](const VolumeEntry &entry) { return entry.value.place() == place; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

QList<RuleFunction> LoadRules::all()
{
    return {{u"load-reduction-arithmetic"_s, reductionArithmetic},
            {u"volume-sum"_s, volumeSum},
            {u"volume-matches-context"_s, volumeMatchesContext},
            {u"progression-monotone-capped"_s, progressionMonotoneCapped},
            {u"progression-step"_s, progressionStep}};
}

void LoadRules::reductionArithmetic(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    const double slack = report.number("slack"_L1);
    const auto &plan = checked.shared<LoadPlan>();
    for (const LoadFault &fault : LoadFaults(plan).reduction(slack)) {
        Finding &finding = report.add(fault.value.place(), fault.message);
        finding.related = fault.related;
        if (*fault.right < 0)
            continue;
        LoadFix fix(plan);
        fix.setReduction(*fault.right);
        finding.fix = fix.patch(slack);
    }
}

void LoadRules::volumeSum(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    const auto &plan = checked.shared<LoadPlan>();
    for (const LoadFault &fault : LoadFaults(plan).sums()) {
        Finding &finding = report.add(fault.value.place(), fault.message);
        finding.related = fault.related;
        const VolumeEntry *total = entryAt(plan.current(), fault.value.place());
        if (!total)
            total = entryAt(plan.recommended(), fault.value.place());
        LoadFix fix(plan);
        fix.setVolume(*total, *fault.right);
        finding.fix = fix.patch(standardSlack);
    }
}

void LoadRules::volumeMatchesContext(const CheckedCase &checked, Report &report)
{
    const JsonValue context = checked.example().context()[u"weekly_volume"_s];
    if (checked.isUrgent() || !context.isObject())
        return;
    const auto &plan = checked.shared<LoadPlan>();
    for (const VolumeEntry &logged : plan.entriesOf(context)) {
        for (const VolumeEntry &entry : plan.current()) {
            const bool same = entry.stem == logged.stem && entry.isTotal == logged.isTotal &&
                              LoadPlan::isSameUnit(entry.unit, logged.unit);
            if (!same || !entry.number || !logged.number || *entry.number == *logged.number)
                continue;
            Finding &finding =
                report.add(entry.value.place(),
                           tr("The plan starts from %1, the context says %2 (%3).")
                               .arg(plainNumber(*entry.number, 2), plainNumber(*logged.number, 2),
                                    spaced(logged.value.key())));
            finding.related = {logged.value.place()};
            LoadFix fix(plan);
            fix.setVolume(entry, *logged.number);
            finding.fix = fix.patchWithoutNewFaults(standardSlack);
        }
    }
}

void LoadRules::progressionMonotoneCapped(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    const auto &plan = checked.shared<LoadPlan>();
    for (const LoadFault &fault : LoadFaults(plan).progression(standardSlack)) {
        Finding &finding = report.add(fault.value.place(), fault.message);
        finding.related = fault.related;
        if (!fault.right)
            continue;
        LoadFix fix(plan);
        fix.setWeekNumber(fault.value, fault.token, *fault.right);
        finding.fix = fix.patch(standardSlack);
    }
}

void LoadRules::progressionStep(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    const auto &plan = checked.shared<LoadPlan>();
    const double start = // what the weeks before the plan were
        plan.total() ? plan.total()->current.number.value_or(0) : 0;
    QList<double> before;
    const PlannedWeek *last = nullptr;
    std::optional<VolumeStep> steepest;
    for (const PlannedWeek &week : plan.weeks()) {
        if (!week.volume)
            continue;
        if (last && last->volume->high > 0) {
            const VolumeStep step{last, &week, meanOfFour(before, start)};
            if (!reportSteep(step, report) && (!steepest || step.rise() > steepest->rise()))
                steepest = step;
        }
        before += week.volume->low;
        last = &week;
    }
    // One hint for the steepest step: every plan of whole sets has several above a tenth.
    if (steepest && report.isEmpty() && steepest->rise() > report.number("hint_rise"_L1))
        report.add(steepest->to->value.place(), told(*steepest));
}

QString LoadRules::told(const VolumeStep &step)
{
    return tr("%1 → %2 from week %3 to week %4 is a rise of %5 %.")
        .arg(plainNumber(step.from->volume->high, 2), plainNumber(step.to->volume->low, 2))
        .arg(step.from->week)
        .arg(step.to->week)
        .arg(plainNumber(step.rise()));
}

/// A warning for a step that is too steep, or for a week too far above the four before it.
bool LoadRules::reportSteep(const VolumeStep &step, Report &report)
{
    const double now = step.to->volume->low;
    const double from = step.from->volume->high;
    if (step.rise() > report.number("warning_rise"_L1) && now - from > 1) {
        report.add(Severity::Warning, step.to->value.place(), told(step)).related = {
            step.from->value.place()};
        return true;
    }
    if (step.mean <= 0 || now <= from || now / step.mean <= report.number("acute_chronic"_L1))
        return false;
    report.add(Severity::Warning, step.to->value.place(),
               tr("%1 in week %2 is %3 times the mean of the four weeks before (%4).")
                   .arg(plainNumber(now, 2))
                   .arg(step.to->week)
                   .arg(plainNumber(now / step.mean, 2), plainNumber(step.mean)));
    return true;
}

double LoadRules::meanOfFour(const QList<double> &weeks, double earlier)
{
    double sum = 0;
    for (qsizetype i = 1; i <= 4; ++i)
        sum += i <= weeks.size() ? weeks[weeks.size() - i] : earlier;
    return earlier > 0 || weeks.size() >= 4 ? sum / 4 : 0;
}
