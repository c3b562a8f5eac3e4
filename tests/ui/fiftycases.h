// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/project.h"
#include "tests/support/rulecheck.h"

/// Fifty cases, what a reviewer does about each of them, and what the project holds afterwards.
namespace fiftycases {

using namespace Qt::StringLiterals;

enum class Task {
    Approve,
    Reject,
    RejectForTwo,
    RejectForOther,
    AskSecond,
    EditAndApprove,
    EditAndGoOn,
    EditAndCancel,
    Fix,
    FixByHand,
    Waive,
    TryAndReject,
    Flag,
    FlagAndBack,
    Comment,
    UndoApproval,
    RedoRejection,
    UndoEdit,
    MarkSteps,
    Search,
    Jump,
    Reopen,
    EditJson,
    TypeLetters,
    LeaveDraft
};

constexpr int count = 50;
constexpr int half = count / 2;

/// Each task once in either half; one more approval ends the first, an open editor the second.
inline Task taskOf(int number)
{
    const int inHalf = (number - 1) % half;
    if (inHalf < int(Task::LeaveDraft))
        return Task(inHalf);
    return number == count ? Task::LeaveDraft : Task::Approve;
}

inline QString labelOf(int number)
{
    return u"case-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

/// A word that no other case holds.
inline QString wordOf(int number)
{
    return u"quokka%1"_s.arg(number);
}

const QString typedText = u" Looked at again."_s;

inline bool isFlawed(Task task)
{
    return task == Task::Fix || task == Task::FixByHand || task == Task::Waive ||
           task == Task::TryAndReject;
}

/// A complete record of the category.
inline QByteArray sample(const QString &category)
{
    if (category != u"red_flag"_s)
        return rulecheck::base(category);
    const QByteArrayList all = sampleRecords();
    const auto urgent = std::ranges::find_if(
        all, [](const QByteArray &record) { return Example::of(record)->isUrgent(); });
    return rulecheck::with(*urgent, {{"/category", rulecheck::text(category)}});
}

/// Complete records of all categories in turn; those with a flaw say their confidence in percent.
inline QByteArray record(int number)
{
    static const QStringList categories = {u"acute"_s,       u"chronic"_s,  u"tendinitis"_s,
                                           u"impingement"_s, u"doms"_s,     u"ambiguous"_s,
                                           u"multi_turn"_s,  u"red_flag"_s, u"context"_s};
    const Task task = taskOf(number);
    const bool plain = isFlawed(task) || task == Task::Search || task == Task::EditJson;
    const QString category = plain ? u"acute"_s : categories.at(number % categories.size());
    QByteArray record =
        rulecheck::with(sample(category), {{"/id", rulecheck::text(labelOf(number))}});
    if (plain) {
        const QString said = Example::of(record)->userInput().text() + u" ("_s + wordOf(number);
        record = rulecheck::with(record, {{"/user_input", rulecheck::text(said + u')')}});
    }
    if (isFlawed(task))
        record = rulecheck::with(record, {{"/output/assessment/confidence", "92"}});
    return record;
}

inline QByteArray records()
{
    QByteArray lines;
    for (int number = 1; number <= count; ++number)
        lines += record(number) + '\n';
    return lines;
}

/// One line for a case: status, revision, what was waived, and everything that happened, once so
/// many cases are done.
inline QString expected(int number, int done)
{
    const auto line = [number](const char *rest) {
        return labelOf(number) + u": "_s + QString::fromLatin1(rest);
    };
    if (number == half && done > half) // taken up again by the second sitting
        return line("approved 1; approved, undone, approved");
    switch (taskOf(number)) {
    case Task::Approve:
    case Task::EditAndCancel:
    case Task::Search:
    case Task::Jump:
    case Task::TypeLetters:
        return line("approved 1; approved");
    case Task::Reject:
        return line("rejected 1; rejected wrong-diagnosis");
    case Task::RejectForTwo:
        return line("rejected 1; rejected unsafe-advice incomplete");
    case Task::RejectForOther:
        return line("rejected 1; rejected other 'a reason of its own'");
    case Task::AskSecond:
        return line("second_opinion 1; second_opinion 'which grade?'");
    case Task::EditAndApprove:
    case Task::Fix:
    case Task::FixByHand:
    case Task::EditJson:
        return line("approved 2; edited, approved");
    case Task::EditAndGoOn:
        return line("pending 2; edited");
    case Task::Waive:
        return line("approved 1 waived confidence-range; waived 'percent is meant', approved");
    case Task::TryAndReject:
        return line("rejected 1; rejected unsafe-advice");
    case Task::Flag:
        return line("pending 1 flagged; flagged");
    case Task::FlagAndBack:
        return line("approved 1; flagged, flagged, approved");
    case Task::Comment:
        return line("approved 1; commented 'ask for the mri', approved");
    case Task::UndoApproval:
        return line("pending 1; approved, undone");
    case Task::RedoRejection:
        return line("rejected 1; rejected duplicate, undone, undone");
    case Task::UndoEdit:
        return line("approved 1; edited, undone, approved");
    case Task::MarkSteps:
        return line("approved 1 steps right wrong; marked, marked, approved");
    case Task::Reopen:
        return line("pending 1; approved, reopened");
    case Task::LeaveDraft:
        return line("pending 1; ");
    }
    Q_UNREACHABLE();
}

inline QString eventText(const Event &event)
{
    QString text = idOf(event.kind);
    for (const QString &reason : event.reasons())
        text += u' ' + reason;
    const char *words = event.kind == EventKind::Waived ? "reason" : "note";
    const QString said = event.detailText(words);
    return said.isEmpty() ? text : text + u" '"_s + said + u'\'';
}

/// The same line, read from the project's row and events, which have to agree.
inline QString found(Project &project, int number)
{
    const auto summary = project.examples().findByLabel(labelOf(number));
    if (!summary || !*summary)
        return labelOf(number) + u": is gone"_s;
    const QList<Event> events = project.events().ofExample((*summary)->id).value();
    const ExampleState state = fold(events);
    const bool agree = state.status == (*summary)->status &&
                       state.revision == (*summary)->revision &&
                       state.flagged == (*summary)->flagged;
    QString line = labelOf(number) + u": "_s + Statuses::id((*summary)->status) + u' ' +
                   QString::number((*summary)->revision);
    line += (*summary)->flagged ? u" flagged"_s : QString();
    for (const GivenWaiver &given : state.waivers)
        line += u" waived "_s + given.finding.rule;
    if (!state.verdicts.isEmpty())
        line += u" steps"_s;
    for (const StepVerdict verdict : state.verdicts)
        line += u' ' + idOf(verdict);
    QStringList texts;
    for (const Event &event : events)
        texts += eventText(event);
    return line + u"; "_s + texts.join(u", "_s) + (agree ? u""_s : u" BUT THE FOLD DIFFERS"_s);
}

/// The lines of the first cases that are not as expected once so many are done; empty when all are.
inline QString differences(Project &project, int first, int done)
{
    QStringList lines;
    for (int number = 1; number <= first; ++number) {
        const QString is = found(project, number);
        if (is != expected(number, done))
            lines += u"%1\n    instead of %2"_s.arg(is, expected(number, done));
    }
    return lines.join(u'\n');
}

} // namespace fiftycases
