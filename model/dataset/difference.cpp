// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The comparing half of PatchCodec: from two documents to the steps between them.
#include "model/dataset/identity.h"
#include "model/dataset/jsontext.h"
#include "model/dataset/patch.h"

#include <QHash>
#include <QSet>

namespace {

using Kind = PatchOperation::Kind;

class Comparison
{
public:
    void compare(const JsonValue &before, const JsonValue &after, const JsonPointer &place)
    {
        if (before.raw() == after.raw())
            return;
        if (before.isObject() && after.isObject() && keepsOrder(before, after))
            compareObjects(before, after, place);
        else if (before.isArray() && after.isArray())
            compareArrays(before.children(), after.children(), place);
        else if (!sameButForSpace(before, after))
            m_patch += {Kind::Replace, place, {}, compact(after), compact(before)};
    }

    Patch take() { return std::move(m_patch); }

private:
    static QByteArray compact(const JsonValue &value)
    {
        return withoutInsignificantSpace(value.raw());
    }

    static bool sameButForSpace(const JsonValue &a, const JsonValue &b)
    {
        return a.raw() == b.raw() || compact(a) == compact(b);
    }

    /// Whether the members that stay stand in the same order; it is meaning, and a patch cannot
    /// change it.
    static bool keepsOrder(const JsonValue &before, const JsonValue &after)
    {
        QStringList kept, wanted;
        for (const JsonValue &member : before.children()) {
            if (after[member.key()].exists())
                kept += member.key();
        }
        for (const JsonValue &member : after.children()) {
            if (before[member.key()].exists())
                wanted += member.key();
        }
        return wanted == kept;
    }

    /// The new names of members that only have another one, by the old names. Such a member stands
    /// between the same two that stay.
    static QHash<QString, QString> newNames(const JsonValue &before, const JsonValue &after)
    {
        QHash<QString, QString> names;
        const QList<JsonValue> wanted = after.children();
        auto next = wanted.begin();
        for (const JsonValue &member : before.children()) {
            const auto isNew = [&] {
                return next != wanted.end() && !before[next->key()].exists();
            };
            if (after[member.key()].exists()) {
                while (isNew())
                    ++next;
                ++next;
            } else if (isNew() && sameButForSpace(member, *next)) {
                names[member.key()] = (next++)->key();
            }
        }
        return names;
    }

    void compareObjects(const JsonValue &before, const JsonValue &after, const JsonPointer &place)
    {
        const QHash<QString, QString> names = newNames(before, after);
        qsizetype staying = 0;
        QSet<QString> known;
        for (const JsonValue &member : before.children()) {
            if (names.contains(member.key()))
                m_patch +=
                    {Kind::Move, place / names.value(member.key()), place / member.key(), {}, {}};
            else if (!after[member.key()].exists())
                m_patch += {Kind::Remove, place / member.key(), {}, {}, compact(member)};
            if (names.contains(member.key()) || after[member.key()].exists())
                known += names.value(member.key(), member.key());
        }
        JsonPointer last;
        for (const JsonValue &member : after.children()) {
            const JsonPointer at = place / member.key();
            if (known.contains(member.key()))
                ++staying;
            if (before[member.key()].exists())
                compare(before[member.key()], member, at);
            else if (!known.contains(member.key()))
                m_patch += added(member, at, last, staying == known.size());
            last = at;
        }
    }

    /// At the end an Add needs no place among the others.
    static PatchOperation added(const JsonValue &member, const JsonPointer &at,
                                const JsonPointer &last, bool isAtEnd)
    {
        const JsonPointer behind = isAtEnd ? JsonPointer() : last.isRoot() ? at : last;
        return {Kind::Add, at, behind, compact(member), {}};
    }

    void compareArrays(const QList<JsonValue> &before, const QList<JsonValue> &after,
                       const JsonPointer &place)
    {
        const qsizetype shorter = std::min(before.size(), after.size());
        qsizetype head = 0;
        qsizetype tail = 0;
        if (before.size() != after.size()) {
            while (head < shorter && sameButForSpace(before[head], after[head]))
                ++head;
            while (tail < shorter - head && sameButForSpace(before[before.size() - 1 - tail],
                                                            after[after.size() - 1 - tail]))
                ++tail;
        }
        if (before.size() == after.size() && compareMoved(before, after, place))
            return;
        const qsizetype common = before.size() == after.size() ? shorter : shorter - tail;
        for (qsizetype i = head; i < common; ++i)
            compare(before[i], after[i], place / i);
        for (qsizetype i = before.size() - tail - 1; i >= common; --i)
            m_patch += {Kind::Remove, place / i, {}, {}, compact(before[i])};
        for (qsizetype i = common; i < after.size() - tail; ++i)
            m_patch += {Kind::Add, place / i, {}, compact(after[i]), {}};
    }

    /// One item at another place of its list, everything else as it was: a move. Of two neighbours
    /// that changed places the first went down.
    bool compareMoved(const QList<JsonValue> &before, const QList<JsonValue> &after,
                      const JsonPointer &place)
    {
        qsizetype first = 0;
        qsizetype last = before.size() - 1;
        while (first < last && sameButForSpace(before[first], after[first]))
            ++first;
        while (last > first && sameButForSpace(before[last], after[last]))
            --last;
        const auto shifted = [&](qsizetype from, qsizetype to) {
            for (qsizetype i = first; i < last; ++i) {
                if (!sameButForSpace(before[i + from], after[i + to]))
                    return false;
            }
            return true;
        };
        if (first >= last)
            return false;
        if (sameButForSpace(before[first], after[last]) && shifted(1, 0))
            m_patch += {Kind::Move, place / last, place / first, {}, {}};
        else if (sameButForSpace(before[last], after[first]) && shifted(0, 1))
            m_patch += {Kind::Move, place / first, place / last, {}, {}};
        else
            return false;
        return true;
    }

    Patch m_patch;
};

} // namespace

Patch PatchCodec::difference(const QByteArray &before, const QByteArray &after)
{
    const std::optional<JsonText> left = JsonText::of(before), right = JsonText::of(after);
    if (!left || !right)
        return {};
    Comparison comparison;
    comparison.compare(left->root(), right->root(), {});
    return comparison.take();
}
