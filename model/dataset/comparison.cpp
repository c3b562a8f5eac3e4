// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/comparison.h"

#include "model/dataset/alignment.h"
#include "model/dataset/identity.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

using Kind = ComparedRow::Kind;

/// Below it two elements of an array are two things, not one that was changed.
constexpr double leastLikeness = 0.35;

bool isLeaf(const JsonValue &value)
{
    return (!value.isObject() && !value.isArray()) || value.size() == 0;
}

/// A text of its own kind: the string "3" is not the number 3.
bool haveSameKind(const JsonValue &left, const JsonValue &right)
{
    return left.kind() == right.kind();
}

QString textOf(const JsonValue &value, bool asWritten)
{
    return asWritten ? QString::fromUtf8(value.raw().toByteArray()) : value.text();
}

QStringList keysOf(const QList<JsonValue> &members)
{
    QStringList keys;
    for (const JsonValue &member : members)
        keys += member.key();
    return keys;
}

class Walk
{
public:
    void compare(const JsonValue &left, const JsonValue &right)
    {
        if (left.isObject() && right.isObject() && (left.size() > 0 || right.size() > 0))
            compareObjects(left, right);
        else if (left.isArray() && right.isArray() && (left.size() > 0 || right.size() > 0))
            compareArrays(left.children(), right.children());
        else if (isLeaf(left) && isLeaf(right))
            compareLeaves(left, right);
        else {
            addAlone(left, Kind::OnlyLeft);
            addAlone(right, Kind::OnlyRight);
        }
    }

    QList<ComparedRow> take() { return std::move(m_rows); }

private:
    void compareLeaves(const JsonValue &left, const JsonValue &right)
    {
        ComparedRow row{Kind::Same, left.place(), right.place(), {}, {}, {}};
        const bool asWritten = !haveSameKind(left, right);
        row.leftText = textOf(left, asWritten);
        row.rightText = textOf(right, asWritten);
        row.words = WordDifference::of(row.leftText, row.rightText);
        if (!row.words.isEmpty())
            row.kind = Kind::Changed;
        m_rows += row;
    }

    /// Every value of something that one record alone has.
    void addAlone(const JsonValue &value, Kind kind)
    {
        if (!isLeaf(value)) {
            for (const JsonValue &child : value.children())
                addAlone(child, kind);
            return;
        }
        ComparedRow row{kind, value.place(), value.place(), {}, {}, {}};
        (kind == Kind::OnlyLeft ? row.leftText : row.rightText) = value.text();
        m_rows += row;
    }

    /// A member that only the right one has follows the one that it follows there.
    void compareObjects(const JsonValue &left, const JsonValue &right)
    {
        QHash<QString, QList<JsonValue>> following;
        QString before;
        QStringList rightOrder;
        for (const JsonValue &member : right.children()) {
            if (left[member.key()].exists()) {
                before = member.key();
                rightOrder += before;
            } else {
                following[before] += member;
            }
        }
        const QList<JsonValue> members = left.children();
        QStringList leftOrder = keysOf(members);
        leftOrder.removeIf([&](const QString &key) { return !right[key].exists(); });
        if (leftOrder != rightOrder)
            addOrder(left, right, leftOrder, rightOrder);
        const auto addFollowing = [&](const QString &key) {
            for (const JsonValue &member : following.value(key))
                addAlone(member, Kind::OnlyRight);
        };
        addFollowing({});
        for (const JsonValue &member : members) {
            if (const JsonValue other = right[member.key()]; other.exists())
                compare(member, other);
            else
                addAlone(member, Kind::OnlyLeft);
            addFollowing(member.key());
        }
    }

    void addOrder(const JsonValue &left, const JsonValue &right, const QStringList &leftOrder,
                  const QStringList &rightOrder)
    {
        const QString border = u", "_s;
        ComparedRow row{Kind::Order,
                        left.place(),
                        right.place(),
                        leftOrder.join(border),
                        rightOrder.join(border),
                        {}};
        row.words = WordDifference::of(row.leftText, row.rightText);
        m_rows += row;
    }

    void compareArrays(const QList<JsonValue> &left, const QList<JsonValue> &right)
    {
        const auto textsOf = [](const QList<JsonValue> &elements) {
            QStringList texts;
            for (const JsonValue &element : elements)
                texts += QString::fromUtf8(withoutInsignificantSpace(element.raw()));
            return texts;
        };
        const QStringList ours = textsOf(left);
        const QStringList theirs = textsOf(right);
        const auto likeness = [&](qsizetype i, qsizetype j) {
            const double like = WordDifference::likeness(ours[i], theirs[j]);
            // The same place counts a little, so that of two equals the nearer one is taken.
            return like < leastLikeness ? 0 : like + (i == j ? 0.01 : 0);
        };
        constexpr qsizetype mostComparisons = 40'000;
        QList<JsonValue> waiting; // Of the left, with nothing beside them yet.
        const auto pairs = Alignment::of(left.size(), right.size(), likeness, 1, mostComparisons);
        for (const auto &[i, j] : pairs) {
            if (j < 0) {
                waiting += left[i];
            } else if (i < 0) {
                addElement(waiting, right[j]);
            } else {
                addWaiting(waiting);
                compare(left[i], right[j]);
            }
        }
        addWaiting(waiting);
    }

    /// What came in where something went takes its place.
    void addElement(QList<JsonValue> &waiting, const JsonValue &right)
    {
        if (waiting.isEmpty())
            addAlone(right, Kind::OnlyRight);
        else
            compare(waiting.takeFirst(), right);
    }

    void addWaiting(QList<JsonValue> &waiting)
    {
        for (const JsonValue &value : std::exchange(waiting, {}))
            addAlone(value, Kind::OnlyLeft);
    }

    QList<ComparedRow> m_rows;
};

} // namespace

QList<ComparedRow> Comparison::of(const JsonText &left, const JsonText &right)
{
    Walk walk;
    walk.compare(left.root(), right.root());
    return walk.take();
}
