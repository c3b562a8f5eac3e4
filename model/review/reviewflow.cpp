// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/reviewflow.h"

#include "model/base/storedtext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Names the first few: whoever wants all of them looks at the findings.
QString openErrorText(int count, const QList<CheckedFinding> &findings)
{
    constexpr qsizetype named = 3;
    QStringList names;
    for (const CheckedFinding &checked : findings) {
        if (checked.isOpenError() && names.size() < named)
            names += ReviewFlow::tr("%1 at %2: %3")
                         .arg(checked.finding.rule, checked.finding.place.toString(),
                              storedtext::said(checked.finding.message));
    }
    if (names.isEmpty())
        return ReviewFlow::tr("%n open error(s): fix or waive before approving.", nullptr, count);
    if (count > names.size())
        names += ReviewFlow::tr("%n more", nullptr, int(count - names.size()));
    return ReviewFlow::tr("%n open error(s), to fix or waive before approving: %1", nullptr, count)
        .arg(names.join(u"; "_s));
}

constexpr std::array verdicts = {Verdict::Approve, Verdict::Reject, Verdict::SecondOpinion,
                                 Verdict::Reopen};

} // namespace

const QList<Reason> &Reasons::all()
{
    static const QList<Reason> reasons = {
        {u"unsafe-advice"_s, tr("Unsafe advice"), u'1'},
        {u"missed-red-flag"_s, tr("Missed red flag"), u'2'},
        {u"wrong-diagnosis"_s, tr("Wrong diagnosis"), u'3'},
        {u"implausible-probabilities"_s, tr("Implausible probabilities"), u'4'},
        {u"wrong-arithmetic"_s, tr("Wrong arithmetic"), u'5'},
        {u"not-grounded-in-history"_s, tr("Not grounded in history"), u'6'},
        {u"missing-context"_s, tr("Missing context"), u'7'},
        {u"incomplete"_s, tr("Incomplete"), u'8'},
        {u"over-cautious"_s, tr("Over-cautious"), u'9'},
        {u"wrong-category"_s, tr("Wrong category"), u'c'},
        {u"duplicate"_s, tr("Duplicate"), u'd'},
        {u"language"_s, tr("Language"), u'l'},
        {u"other"_s, tr("Other (say what)"), u'o'},
    };
    return reasons;
}

QString Reasons::nameOf(const QString &code)
{
    const auto found = std::ranges::find(all(), code, &Reason::code);
    return found == all().end() ? code : found->name;
}

QString ReviewFlow::id(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
        return u"approve"_s;
    case Verdict::Reject:
        return u"reject"_s;
    case Verdict::SecondOpinion:
        return u"second-opinion"_s;
    case Verdict::Reopen:
        return u"reopen"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> ReviewFlow::verdictFromId(const QString &id)
{
    for (const Verdict verdict : verdicts) {
        if (ReviewFlow::id(verdict) == id)
            return verdict;
    }
    return std::nullopt;
}

QString ReviewFlow::name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
        return tr("Approve");
    case Verdict::Reject:
        return tr("Reject");
    case Verdict::SecondOpinion:
        return tr("Second opinion");
    case Verdict::Reopen:
        return tr("Reopen");
    }
    Q_UNREACHABLE();
}

EventKind ReviewFlow::kindOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
        return EventKind::Approved;
    case Verdict::Reject:
        return EventKind::Rejected;
    case Verdict::SecondOpinion:
        return EventKind::SecondOpinionAsked;
    case Verdict::Reopen:
        return EventKind::Reopened;
    }
    Q_UNREACHABLE();
}

bool ReviewFlow::isSamePerson(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

Result<void> ReviewFlow::check(const ExampleState &state, const Decision &decision,
                               const QString &reviewer, int openErrors,
                               const QList<CheckedFinding> &findings)
{
    if (reviewer.trimmed().isEmpty())
        return Error{tr("Nobody is signed in: say who reviews before deciding."), {}};
    const bool closing =
        decision.verdict == Verdict::Approve || decision.verdict == Verdict::Reject;
    if (closing && state.status == Status::SecondOpinion && isSamePerson(state.asker, reviewer))
        return Error{tr("%1 asked for this second opinion, so another reviewer has to give it.")
                         .arg(reviewer),
                     {}};
    if (decision.verdict == Verdict::Approve && openErrors > 0)
        return Error{openErrorText(openErrors, findings), {}};
    switch (decision.verdict) {
    case Verdict::Approve:
        if (state.status == Status::Approved)
            return Error{tr("It is approved already."), {}};
        if (state.status == Status::Rejected)
            return Error{tr("It is rejected. Reopen it before approving."), {}};
        return {};
    case Verdict::Reject:
        if (state.status == Status::Rejected)
            return Error{tr("It is rejected already."), {}};
        return {};
    case Verdict::SecondOpinion:
        if (state.status == Status::SecondOpinion)
            return Error{tr("A second opinion was already asked for, by %1.").arg(state.asker), {}};
        return {};
    case Verdict::Reopen:
        if (state.status == Status::Pending)
            return Error{tr("It is pending: there is nothing to reopen."), {}};
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> ReviewFlow::check(const ExampleSummary &example, const Decision &decision,
                               const QString &reviewer, const QList<CheckedFinding> &findings)
{
    ExampleState state;
    state.status = example.status;
    state.asker = example.asker;
    return check(state, decision, reviewer, example.openErrors, findings);
}

Result<void> ReviewFlow::check(const Decision &decision)
{
    if (decision.verdict != Verdict::Reject)
        return {};
    if (decision.reasons.isEmpty())
        return Error{tr("A rejection needs a reason."), {}};
    for (const QString &code : decision.reasons) {
        if (std::ranges::find(Reasons::all(), code, &Reason::code) == Reasons::all().end())
            return Error{tr("\"%1\" is no reason that Rounds knows.").arg(code), {}};
    }
    if (decision.reasons.contains(u"other"_s) && decision.note.trimmed().isEmpty())
        return Error{tr("The reason \"other\" needs a note that says what it is."), {}};
    return {};
}
