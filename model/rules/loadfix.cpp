// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/loadfix.h"

#include "model/rules/loadfaults.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Whether a sentence holds a number, as one of its amounts.
bool holds(const ReadText &text, TokenRange sentence, double number)
{
    return std::ranges::any_of(text.amountsIn(sentence), [&](const Amount &amount) {
        return amount.unit != Unit::Percent && amount.unit != Unit::SetsReps &&
               (amount.low == number || amount.high == number);
    });
}

} // namespace

LoadFix::LoadFix(const LoadPlan &plan) : m_plan(plan) {}

double LoadFix::now(const QList<std::pair<JsonPointer, double>> &changed, const VolumeEntry &entry)
{
    for (const auto &[place, number] : changed) {
        if (place == entry.value.place())
            return number;
    }
    return entry.number.value_or(0);
}

void LoadFix::write(const ReadText &text, int token, double number)
{
    if (token < 0 || token >= text.tokens().size())
        return;
    const Token &digits = text.tokens()[token];
    m_edits.replace(text.value(), digits.start, digits.length, plainNumber(number, 2));
}

void LoadFix::write(const JsonValue &value, double number)
{
    if (!value.isString()) {
        m_edits.set(value, plainNumber(number, 2).toLatin1());
        return;
    }
    const ReadText &text = m_plan.checked().read(value);
    if (text.amounts().size() == 1)
        write(text, text.amounts().first().highToken, number);
}

void LoadFix::setVolume(const VolumeEntry &entry, double number)
{
    const bool inCurrent = std::ranges::any_of(m_plan.current(), [&](const VolumeEntry &other) {
        return other.value.place() == entry.value.place();
    });
    write(entry.value, number);
    m_changed.emplaceBack(entry.value.place(), number);
    retellVolume(entry, number);
    const VolumePair *pair = m_plan.total();
    if (!pair || !pair->isNumeric() || !entry.number)
        return;
    const VolumeEntry &total = inCurrent ? pair->current : pair->recommended;
    if (!entry.isTotal && LoadPlan::isSameUnit(entry.unit, total.unit)) {
        // The total follows its part, unless it is right with the part's new number.
        double sum = 0;
        for (const VolumeEntry &part : inCurrent ? m_plan.current() : m_plan.recommended()) {
            if (!part.isTotal && LoadPlan::isSameUnit(part.unit, total.unit))
                sum += now(m_changed, part);
        }
        if (sum != *total.number) {
            write(total.value, sum);
            m_changed.emplaceBack(total.value.place(), sum);
            retellVolume(total, sum);
        }
    }
    const double current = now(m_changed, pair->current);
    const double cut = 100 * (current - now(m_changed, pair->recommended)) / current;
    const bool stands = !m_plan.percent() || current <= 0 || cut < 0 ||
                        (cut >= m_plan.percent()->first - 1 && cut <= m_plan.percent()->second + 1);
    if (!stands)
        setReduction(cut);
}

/// The weeks that repeat a total, and the sentences that tell how it changes.
void LoadFix::retellVolume(const VolumeEntry &entry, double number)
{
    const VolumePair *pair = m_plan.total();
    if (!pair || !entry.isTotal || !pair->isNumeric() || m_plan.weeks().isEmpty())
        return;
    const bool inCurrent = pair->current.value.place() == entry.value.place();
    const PlannedWeek &week = inCurrent ? m_plan.weeks().last() : m_plan.weeks().first();
    if (week.volume && week.volume->low == week.volume->high && week.volume->low == *entry.number)
        setWeekNumber(week.value, week.volume->token, number);
    const double other = inCurrent ? *pair->recommended.number : *pair->current.number;
    for (const ReadText *text : quotingTexts()) {
        for (const Amount &amount : text->amounts()) {
            const bool meant = amount.isPair() &&
                               (inCurrent ? amount.low : amount.high) == *entry.number &&
                               (inCurrent ? amount.high : amount.low) == other;
            if (meant)
                write(*text, inCurrent ? amount.lowToken : amount.highToken, number);
        }
    }
}

void LoadFix::setReduction(double percent)
{
    const JsonValue stated = m_plan.reduction();
    const double rounded = std::round(percent);
    if (stated.isString()) {
        const ReadText &text = m_plan.checked().read(stated);
        for (const Amount &amount : text.amounts()) {
            if (amount.unit != Unit::Percent && text.amounts().size() > 1)
                continue;
            const Token &first = text.tokens()[amount.lowToken];
            const Token &last = text.tokens()[amount.highToken];
            m_edits.replace(stated, first.start, last.end() - first.start, plainNumber(rounded));
            break;
        }
    } else if (const std::optional<double> number = stated.number()) {
        const bool fraction = std::abs(*number) < 1;
        m_edits.set(stated, plainNumber(fraction ? rounded / 100 : rounded, 2).toLatin1());
    }
    retellReduction(rounded);
}

/// The same percentage where the plan and the answer tell of it.
void LoadFix::retellReduction(double percent)
{
    if (!m_plan.percent() || m_plan.percent()->first != m_plan.percent()->second)
        return;
    const double old = m_plan.percent()->first;
    QList<const ReadText *> texts = quotingTexts();
    for (const PlannedWeek &week : m_plan.weeks()) {
        if (week.text && week.week == 1)
            texts += week.text;
    }
    for (const ReadText *text : texts) {
        for (const Amount &amount : text->amounts()) {
            if (amount.unit == Unit::Percent && !amount.isPair() &&
                std::abs(amount.low - old) < 0.05 && speaksOfReduction(*text, amount))
                write(*text, amount.highToken, percent);
        }
    }
}

/// Whether a percentage of a text is the cut in volume: beside both volumes, or called a reduction
/// of volume.
bool LoadFix::speaksOfReduction(const ReadText &text, const Amount &amount) const
{
    static const QStringList cutting = {u"reduction"_s, u"reduce"_s,   u"reduced"_s, u"reducing"_s,
                                        u"cut"_s,       u"cutting"_s,  u"less"_s,    u"fewer"_s,
                                        u"drop"_s,      u"decrease"_s, u"lower"_s,   u"down"_s};
    static const QStringList volumes = {u"volume"_s, u"set"_s, u"total"_s, u"weekly"_s};
    const TokenRange sentence = text.sentenceOf(amount.tokens.first);
    const VolumePair *pair = m_plan.total();
    if (!pair && !m_plan.pairs().isEmpty())
        pair = &m_plan.pairs().first();
    if (pair && pair->isNumeric() && holds(text, sentence, *pair->current.number) &&
        holds(text, sentence, *pair->recommended.number))
        return true;
    bool cuts = false;
    bool ofVolume = false;
    for (int at = sentence.first; at < sentence.last; ++at) {
        const bool close = at >= amount.tokens.first - 4 && at < amount.tokens.last + 3;
        cuts = cuts || (close && text.isAnyWordAt(at, cutting));
        ofVolume = ofVolume || text.isAnyWordAt(at, volumes) ||
                   (pair && LoadPlan::isSameUnit(text.wordAt(at), pair->current.unit));
    }
    return cuts && ofVolume;
}

/// What may quote the plan: its rationale, the reasoning and the response.
QList<const ReadText *> LoadFix::quotingTexts() const
{
    const CheckedCase &checked = m_plan.checked();
    QList<const ReadText *> texts;
    for (const JsonValue &member : checked.example().loadManagement().children()) {
        if (member.isString())
            texts += &checked.read(member);
    }
    for (const JsonValue &step : checked.reasoningChain()) {
        if (step.isString())
            texts += &checked.read(step);
    }
    if (checked.example().response().isString())
        texts += &checked.response();
    return texts;
}

void LoadFix::setWeekNumber(const JsonValue &week, int token, double number)
{
    if (week.isString())
        write(m_plan.checked().read(week), token, number);
    else
        write(week, number);
}

int LoadFix::faultsAfter(const Patch &patch, double slack) const
{
    const CheckedCase &checked = m_plan.checked();
    const Result<QByteArray> mended = PatchCodec::apply(checked.example().text().bytes(), patch);
    const std::optional<Example> example = mended ? Example::of(*mended) : std::nullopt;
    if (!example)
        return std::numeric_limits<int>::max();
    const CheckedCase after(*example, checked.category(), checked.knowledge());
    const LoadPlan plan(after);
    return LoadFaults(plan).count(slack);
}

Patch LoadFix::patch(double slack) const
{
    const Patch patch = m_edits.patch();
    return faultsAfter(patch, slack) < LoadFaults(m_plan).count(slack) ? patch : Patch();
}

Patch LoadFix::patchWithoutNewFaults(double slack) const
{
    const Patch patch = m_edits.patch();
    return faultsAfter(patch, slack) <= LoadFaults(m_plan).count(slack) ? patch : Patch();
}
