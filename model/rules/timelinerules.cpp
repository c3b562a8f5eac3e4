// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/timelinerules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/report.h"
#include "model/rules/urgency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Of each time one of these days has to be there.
QList<QList<int>> daysOf(const QString &category)
{
    if (category == u"doms")
        return {{3}, {5, 7}};
    return {{3}, {7}, {14}, {28}};
}

QString keyOf(int day)
{
    return day < 14 ? u"day_%1_checkpoint"_s.arg(day) : u"week_%1_checkpoint"_s.arg(day / 7);
}

/// The value, or the nearest place around it that exists.
JsonPointer nearestPlace(const CheckedCase &checked, const JsonValue &value)
{
    JsonPointer place = value.place();
    while (!place.isRoot() && !checked.example().text().at(place).exists())
        place = place.parent();
    return place;
}

void checkComplete(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    const QList<Checkpoint> checkpoints = checked.example().checkpoints();
    QStringList missing;
    for (const QList<int> &days : daysOf(checked.category())) {
        const bool there = std::ranges::any_of(checkpoints, [&](const Checkpoint &checkpoint) {
            return days.contains(checkpoint.day);
        });
        QStringList keys;
        for (const int day : days)
            keys += keyOf(day);
        if (!there)
            missing += keys.join(TimelineRules::tr(" or "));
    }
    if (missing.isEmpty())
        return;
    const JsonValue timeline =
        checked.example().recommendations()[u"recovery_timeline_validation"_s];
    const bool soft = checked.category() == u"multi_turn";
    report.add(soft ? Severity::Warning : Severity::Error, nearestPlace(checked, timeline),
               TimelineRules::tr("The recovery timeline lacks %1.").arg(missing.join(u", "_s)));
}

bool isCheckpoint(const Checkpoint &checkpoint)
{
    return checkpoint.day > 0 || checkpoint.object.key().endsWith(u"_checkpoint");
}

void checkFields(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    for (const Checkpoint &checkpoint : checked.example().checkpoints()) {
        if (!isCheckpoint(checkpoint))
            continue;
        QStringList missing;
        for (const JsonValue &field : {checkpoint.expected, checkpoint.ifImproved,
                                       checkpoint.ifNotImproved, checkpoint.ifWorse}) {
            if (!field.exists())
                missing += field.place().last();
            else if (field.isBlank())
                report.add(field.place(), TimelineRules::tr("%1 of %2 is empty.")
                                              .arg(field.key(), checkpoint.object.key()));
        }
        if (!missing.isEmpty())
            report.add(checkpoint.object.place(),
                       TimelineRules::tr("%1 lacks %2.")
                           .arg(checkpoint.object.key(), missing.join(u", "_s)));
    }
}

/// "no more than 5/10", "not worse than 5/10", "never above 5/10": the most that is expected.
bool isCapped(const ReadText &text, const Amount &amount)
{
    int at = amount.tokens.first - 1;
    if (text.wordAt(at) == u"than")
        --at;
    static const QStringList over = {u"more"_s,  u"worse"_s, u"higher"_s, u"greater"_s,
                                     u"above"_s, u"over"_s,  u"beyond"_s, u"past"_s};
    return over.contains(text.wordAt(at)) &&
           text.isAnyWordAt(at - 1, {u"no"_s, u"not"_s, u"never"_s, u"nothing"_s, u"isn't"_s,
                                     u"doesn't"_s, u"any"_s, u"without"_s});
}

/// The highest pain that a text allows; of a change only what it leads to.
std::optional<Amount> ceilingIn(const ReadText &text)
{
    std::optional<Amount> highest;
    for (const Amount &amount : text.amounts()) {
        const QString before = text.wordAt(amount.tokens.first - 1);
        const bool start = before == u"from" || before == u"was" || before == u"not" ||
                           before == u"than" || amount.bound == Bound::Above;
        const bool change = before == u"from" && amount.isPair();
        const bool capped =
            amount.bound == Bound::Below || amount.bound == Bound::AtMost || isCapped(text, amount);
        if (amount.unit != Unit::PainOfTen || (start && !change && !capped))
            continue;
        if (!highest || amount.high > highest->high)
            highest = amount;
    }
    return highest;
}

void checkKeyOrder(const QList<Checkpoint> &checkpoints, Report &report)
{
    if (std::ranges::is_sorted(checkpoints, {}, &Checkpoint::day))
        return;
    QList<Checkpoint> sorted = checkpoints;
    std::ranges::stable_sort(sorted, {}, &Checkpoint::day);
    QStringList written;
    for (const Checkpoint &checkpoint : checkpoints)
        written += checkpoint.object.key();
    Finding &finding =
        report.add(checkpoints.first().object.place().parent(),
                   TimelineRules::tr("The checkpoints are not in the order of time: %1.")
                       .arg(written.join(u", "_s)));
    // An added member stands last, so that taking all out and adding them again sorts them.
    for (const Checkpoint &checkpoint : sorted) {
        const JsonPointer place = checkpoint.object.place();
        const QByteArray source = checkpoint.object.raw().toByteArray();
        finding.fix += {PatchOperation::Kind::Remove, place, {}, {}, source};
        finding.fix += {PatchOperation::Kind::Add, place, {}, source, {}};
    }
}

void checkOrder(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    QList<Checkpoint> checkpoints = checked.example().checkpoints();
    checkpoints.removeIf([](const Checkpoint &checkpoint) { return checkpoint.day == 0; });
    if (checkpoints.isEmpty())
        return;
    checkKeyOrder(checkpoints, report);
    std::ranges::stable_sort(checkpoints, {}, &Checkpoint::day);
    const Checkpoint *before = nullptr;
    double ceiling = 0;
    for (const Checkpoint &checkpoint : checkpoints) {
        const ReadText &text = checked.read(checkpoint.expected);
        const std::optional<Amount> found = ceilingIn(text);
        if (!found)
            continue;
        if (before && found->high > ceiling) {
            report
                .add(checkpoint.expected.place(),
                     TimelineRules::tr("Pain may reach %1/10 here (\"%2\"), after %3/10 at %4; it "
                                       "should not rise.")
                         .arg(found->high)
                         .arg(text.text())
                         .arg(ceiling)
                         .arg(spaced(before->object.key())))
                .related += before->expected.place();
        }
        before = &checkpoint;
        ceiling = found->high;
    }
}

void checkWorse(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    for (const Checkpoint &checkpoint : checked.example().checkpoints()) {
        const ReadText &text = checked.read(checkpoint.ifWorse);
        if (!isCheckpoint(checkpoint) || text.tokens().isEmpty() ||
            Urgency::careIn(checked, text).size() > 0)
            continue;
        report.add(checkpoint.ifWorse.place(),
                   TimelineRules::tr("If it gets worse, nobody is asked who can examine it: "
                                     "\"%1\".")
                       .arg(text.text()));
    }
}

} // namespace

QList<RuleFunction> TimelineRules::all()
{
    return {{u"checkpoints-complete"_s, checkComplete},
            {u"checkpoint-fields"_s, checkFields},
            {u"checkpoint-order"_s, checkOrder},
            {u"checkpoint-worse-escalates"_s, checkWorse}};
}
