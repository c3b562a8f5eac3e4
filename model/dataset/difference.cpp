// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The comparing half of PatchCodec: from two documents to the steps between them.
#include "model/dataset/identity.h"
#include "model/dataset/jsontext.h"
#include "model/dataset/patch.h"

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
        return compact(a) == compact(b);
    }

    /// Whether removing and appending members is enough to come from one object to the other. It is
    /// not when a member moved, for key order is meaning.
    static bool keepsOrder(const JsonValue &before, const JsonValue &after)
    {
        QStringList kept, wanted;
        for (const JsonValue &member : before.children()) {
            if (after[member.key()].exists())
                kept += member.key();
        }
        for (const JsonValue &member : after.children())
            wanted += member.key();
        return wanted.first(std::min(kept.size(), wanted.size())) == kept;
    }

    void compareObjects(const JsonValue &before, const JsonValue &after, const JsonPointer &place)
    {
        for (const JsonValue &member : before.children()) {
            if (!after[member.key()].exists())
                m_patch += {Kind::Remove, place / member.key(), {}, {}, compact(member)};
        }
        for (const JsonValue &member : after.children()) {
            const JsonValue old = before[member.key()];
            if (old.exists())
                compare(old, member, place / member.key());
            else
                m_patch += {Kind::Add, place / member.key(), {}, compact(member), {}};
        }
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
        const qsizetype common = before.size() == after.size() ? shorter : shorter - tail;
        for (qsizetype i = head; i < common; ++i)
            compare(before[i], after[i], place / i);
        for (qsizetype i = before.size() - tail - 1; i >= common; --i)
            m_patch += {Kind::Remove, place / i, {}, {}, compact(before[i])};
        for (qsizetype i = common; i < after.size() - tail; ++i)
            m_patch += {Kind::Add, place / i, {}, compact(after[i]), {}};
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
