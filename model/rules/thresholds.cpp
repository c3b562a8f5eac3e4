// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/thresholds.h"

#include "model/rules/checkedcase.h"
#include "model/rules/reading/vocabulary.h"
#include "model/rules/reading/wordset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Words = WordSet;

/// How a word says that something goes on.
const Words &lasting()
{
    static const Words words = {u"persist"_s,   u"persists"_s,   u"persisting"_s, u"persisted"_s,
                                u"last"_s,      u"lasts"_s,      u"lasting"_s,    u"lasted"_s,
                                u"continues"_s, u"continue"_s,   u"remains"_s,    u"remain"_s,
                                u"lingers"_s,   u"linger"_s,     u"stays"_s,      u"still"_s,
                                u"beyond"_s,    u"continuing"_s, u"lingering"_s,  u"remaining"_s};
    return words;
}

/// What the thresholds speak of, folded; words for the complaint as a whole are one.
QString headOf(const QString &word)
{
    static const Words heads = {u"numbness"_s, u"weakness"_s, u"swelling"_s,  u"stiffness"_s,
                                u"limp"_s,     u"fever"_s,    u"tingling"_s,  u"bruising"_s,
                                u"locking"_s,  u"headache"_s, u"dizziness"_s, u"limping"_s};
    static const Words whole = {u"pain"_s, u"soreness"_s,   u"it"_s,   u"symptom"_s, u"ache"_s,
                                u"doms"_s, u"discomfort"_s, u"this"_s, u"aching"_s};
    const QString folded = Vocabulary::fold(word);
    if (whole.contains(folded))
        return u"pain"_s;
    return heads.contains(folded) ? folded : QString();
}

/// What narrows a symptom down, so that "night pain" and "pain" are two.
bool isQualifier(const QString &word)
{
    static const Words free = {u"the"_s,     u"your"_s,   u"any"_s,    u"if"_s,      u"or"_s,
                               u"when"_s,    u"and"_s,    u"muscle"_s, u"that"_s,    u"general"_s,
                               u"some"_s,    u"only"_s,   u"this"_s,   u"overall"_s, u"of"_s,
                               u"because"_s, u"unless"_s, u"once"_s,   u"a"_s};
    return !free.contains(word);
}

/// Reads the thresholds of one text.
class ThresholdReader
{
public:
    explicit ThresholdReader(const ReadText &text) : m_text(text) {}

    QList<Threshold> run() const
    {
        QList<Threshold> found;
        for (const Amount &amount : m_text.amounts()) {
            const std::optional<double> hours = hoursOf(amount.high, amount.unit);
            const QString before = m_text.wordAt(amount.tokens.first - 1);
            if (!hours || *hours < 12 || amount.isPair() || before == u"every" || before == u"in")
                continue;
            if (const int verb = verbBefore(amount.tokens.first); verb >= 0)
                add(found, amount, verb, *hours);
        }
        return found;
    }

private:
    /// "persists" of "persists for more than 7 days"; -1 when the time belongs to something else.
    int verbBefore(int at) const
    {
        static const Words bridges = {
            u"for"_s,     u"more"_s, u"than"_s,   u"longer"_s, u"over"_s,  u"beyond"_s, u"past"_s,
            u"after"_s,   u">"_s,    u"\u2265"_s, u"at"_s,     u"least"_s, u"about"_s,  u"there"_s,
            u"present"_s, u"is"_s,   u"~"_s,      u"the"_s,    u"a"_s,     u"well"_s};
        const TokenRange sentence = m_text.sentenceOf(at);
        for (int back = at - 1; back >= std::max(sentence.first, at - 6); --back) {
            const QString word = m_text.wordAt(back);
            if (lasting().contains(word) && !(word == u"beyond" && isLastingBefore(back)))
                return back;
            if (!bridges.contains(word))
                return -1;
        }
        return -1;
    }
    bool isLastingBefore(int at) const
    {
        for (int back = at - 1; back >= std::max(0, at - 3); --back) {
            if (lasting().contains(m_text.wordAt(back)))
                return true;
        }
        return false;
    }

    void add(QList<Threshold> &found, const Amount &amount, int verb, double hours) const
    {
        const TokenRange sentence = m_text.sentenceOf(verb);
        const int placed = placeBefore(verb, sentence.first);
        const int from = placed >= 0 ? placed : verb;
        const QString where = placed >= 0 ? whereOf({placed, verb}) : QString();
        for (int back = from - 1; back >= std::max(sentence.first, from - 3); --back) {
            const QString head = headOf(m_text.wordAt(back));
            if (head.isEmpty())
                continue;
            const auto take = [&](int at, const QString &symptom) {
                found += {symptom + where, hours, &m_text, {at, amount.tokens.last}};
            };
            // "numbness or tingling lasts": each of them does.
            const QString joiner = back > sentence.first + 1 ? m_text.wordAt(back - 1) : QString();
            if (const QString other = headOf(m_text.wordAt(back - 2));
                (joiner == u"or" || joiner == u"and") && !other.isEmpty() && other != head)
                take(back - 2, other);
            take(back, qualified(head, back, from, sentence.first));
            return;
        }
    }

    /// "night pain", "pain today": the head with the words that make it another symptom.
    QString qualified(const QString &head, int at, int end, int first) const
    {
        QString symptom = head;
        const QString before = at > first ? m_text.wordAt(at - 1) : QString();
        const bool word = at > first && m_text.tokens()[at - 1].isWord();
        if (word && isQualifier(before) && m_text.wordAt(at) != u"it")
            symptom.prepend(Vocabulary::fold(before) + u' ');
        if (at + 1 < end && isQualifier(m_text.wordAt(at + 1)) &&
            m_text.tokens()[at + 1].isWord() && m_text.wordAt(at + 1) != u"is")
            symptom += u' ' + m_text.wordAt(at + 1);
        return symptom;
    }

    /// Where "in the fingers that" begins, which stands between a symptom and its verb; else -1.
    int placeBefore(int verb, int first) const
    {
        static const Words leads = {u"in"_s, u"of"_s, u"around"_s, u"at"_s, u"on"_s, u"down"_s};
        for (int at = verb - 1; at >= std::max(first, verb - 6); --at) {
            if (!m_text.tokens()[at].isWord())
                return -1;
            if (leads.contains(m_text.viewAt(at)))
                return at;
            if (!headOf(m_text.wordAt(at)).isEmpty())
                return -1;
        }
        return -1;
    }

    /// The words of such a place that name a part, so that a numb sole is no numb hand.
    QString whereOf(TokenRange range) const
    {
        static const Words fillers = {u"the"_s, u"your"_s, u"that"_s, u"which"_s, u"a"_s,
                                      u"any"_s, u"it"_s,   u"or"_s,   u"my"_s};
        QString where;
        for (int at = range.first + 1; at < range.last; ++at) {
            if (!fillers.contains(m_text.viewAt(at)))
                where += u' ' + Vocabulary::fold(m_text.wordAt(at));
        }
        return where;
    }

    const ReadText &m_text;
};

} // namespace

QList<Threshold> thresholdsOf(const CheckedCase &checked)
{
    const Example &example = checked.example();
    QList<const ReadText *> texts;
    const auto add = [&](const JsonValue &value) {
        if (value.isString())
            texts += &checked.read(value);
    };
    for (const JsonValue &trigger : example.escalationTriggers())
        add(trigger);
    for (const JsonValue &member : example.consultation().children()) {
        add(member);
        for (const JsonValue &item : member.children())
            add(item);
    }
    for (const Checkpoint &checkpoint : example.checkpoints()) {
        for (const JsonValue &field : checkpoint.object.children())
            add(field);
    }
    add(example.response());
    QList<Threshold> all;
    for (const ReadText *text : texts)
        all += ThresholdReader(*text).run();
    return all;
}
