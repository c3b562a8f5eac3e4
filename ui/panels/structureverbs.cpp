// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/structureverbs.h"

#include "model/base/jsontypes.h"
#include "model/dataset/structure.h"
#include "model/rules/jsonschema.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using Kind = PatchOperation::Kind;

/// "day_3_checkpoint", "week_2", "week_4+".
const QRegularExpression &timePattern()
{
    static const QRegularExpression pattern(u"^(day|week)_(\\d{1,3})\\+?(_checkpoint)?$"_s);
    return pattern;
}

/// The time that comes after one: the next of the four usual checkpoints, else one week or day on.
QString timeAfter(const JsonValue &member)
{
    static const QStringList usual = {u"day_3_checkpoint"_s, u"day_7_checkpoint"_s,
                                      u"week_2_checkpoint"_s, u"week_4_checkpoint"_s};
    const QString next = usual.value(usual.indexOf(member.key()) + 1);
    if (usual.contains(member.key()) && !next.isEmpty())
        return next;
    const QRegularExpressionMatch match = timePattern().match(member.key());
    return match.captured(1) + u'_' + QString::number(match.captured(2).toInt() + 1) +
           match.captured(3);
}

} // namespace

JsonValue StructureVerbs::item() const
{
    for (JsonPointer at = m_place; !at.isRoot(); at = at.parent()) {
        const JsonValue value = m_example.text().at(at);
        const JsonValue around = m_example.text().at(at.parent());
        if (value.exists() && (around.isArray() || timePattern().match(at.last()).hasMatch()))
            return value;
    }
    return {};
}

bool StructureVerbs::isTurn() const
{
    return item().place().parent() == JsonPointer() / u"conversation_history"_s;
}

QList<JsonValue> StructureVerbs::objects() const
{
    QList<JsonValue> objects;
    for (JsonPointer at = m_place;; at = at.parent()) {
        const JsonValue value = m_example.text().at(at);
        if (value.isObject())
            objects += value;
        if (at.isRoot())
            return objects;
    }
}

QStringList StructureVerbs::missingIn(const JsonValue &object) const
{
    QStringList missing;
    const QStringList members = JsonSchema::ofExample().members(object.place());
    for (const QString &name : members) {
        // A record has one of the two.
        const bool answered = object.place().isRoot() && m_example.answer().exists() &&
                              (name == u"output" || name == u"final_assessment");
        if (!object[name].exists() && !answered)
            missing += name;
    }
    return missing;
}

StructureChange StructureVerbs::insertedItem(const QByteArray &value) const
{
    const JsonPointer behind = item().place();
    const JsonPointer place = behind.parent() / (behind.last().toLongLong() + 1);
    return {{{Kind::Add, place, {}, value, {}}}, place, true};
}

StructureChange StructureVerbs::addedTime(const JsonValue &member) const
{
    QString name = timeAfter(member);
    const JsonValue object = m_example.text().at(member.place().parent());
    for (JsonValue taken = object[name]; taken.exists(); taken = object[name])
        name = timeAfter(taken);
    const Patch patch = structure::addedBehind(m_example.text(), member.place(), name,
                                               structure::blankLike(member));
    return {patch, object.place() / name, true};
}

StructureChange StructureVerbs::addBehind() const
{
    const JsonValue behind = item();
    if (!behind.exists())
        return {};
    if (isTurn())
        return addTurn(behind[u"role"_s].text() == u"user" ? u"assistant"_s : u"user"_s);
    if (behind.keySpan().length() > 0)
        return addedTime(behind);
    return insertedItem(structure::blankLike(behind));
}

StructureChange StructureVerbs::addTurn(const QString &role) const
{
    const QByteArray why = role == u"assistant" ? ",\"reasoning\":\"\""_ba : QByteArray();
    StructureChange change =
        insertedItem("{\"role\":" + toJsonString(role) + ",\"content\":\"\"" + why + '}');
    change.next = change.next / u"content"_s;
    return change;
}

StructureChange StructureVerbs::remove() const
{
    const JsonValue gone = item();
    const JsonPointer list = gone.place().parent();
    const qsizetype left = m_example.text().at(list).size() - 1;
    const bool named = gone.keySpan().length() > 0;
    const qsizetype next = qMin<qsizetype>(gone.place().last().toLongLong(), left - 1);
    return {structure::removed(gone), named || left == 0 ? list : list / next};
}

StructureChange StructureVerbs::move(int by) const
{
    const JsonValue moving = item();
    if (!moving.exists())
        return {};
    const JsonPointer item = moving.place();
    const Patch patch = structure::moved(m_example.text(), item, by);
    return {patch,
            patch.isEmpty() ? JsonPointer() : item.parent() / (item.last().toLongLong() + by)};
}

/// A blank value is typed first where there is something to type, and comes with its place.
StructureChange StructureVerbs::blankAt(const JsonPointer &place) const
{
    const JsonSchema &schema = JsonSchema::ofExample();
    QByteArray value = schema.blank(place);
    if (value.isEmpty())
        value = "\"\"";
    JsonPointer next = place;
    if (value == "[]") {
        const QByteArray entry = schema.blank(place / 0);
        value = '[' + (entry.isEmpty() ? "\"\""_ba : entry) + ']';
        next = place / 0;
    }
    return {structure::written(m_example.text(), place, value), next, value != "{}"};
}

StructureChange StructureVerbs::fill() const
{
    const JsonValue there = m_example.text().at(m_place);
    if (there.isArray()) {
        const QByteArray entry = JsonSchema::ofExample().blank(m_place / 0);
        const QByteArray value = entry.isEmpty() ? "\"\""_ba : entry;
        return {structure::written(m_example.text(), m_place / 0, value), m_place / 0, true};
    }
    // An empty object: a time where times are wanted, else what it usually holds.
    const bool timed = m_place.last() == u"recovery_timeline_validation";
    if (there.isObject() && (timed || m_place.last() == u"progression_plan"))
        return addMember(m_place, timed ? u"day_3_checkpoint"_s : u"week_1"_s);
    const QStringList known = there.isObject() ? missingIn(there) : QStringList();
    if (!known.isEmpty())
        return addMember(m_place, known.first());
    if (there.isObject())
        return {};
    return blankAt(m_place);
}

StructureChange StructureVerbs::addMember(const JsonPointer &object, const QString &name) const
{
    return blankAt(object / name);
}

StructureChange StructureVerbs::addMember(const JsonPointer &object, const QString &name,
                                          const QByteArray &value) const
{
    return {structure::written(m_example.text(), object / name, value), object / name};
}

StructureChange StructureVerbs::removeMember() const
{
    const JsonValue member = m_example.text().at(m_place);
    if (!member.exists() || member.keySpan().length() == 0)
        return {};
    return {structure::removed(member), m_place.parent()};
}

StructureChange StructureVerbs::rename(const QString &name) const
{
    return {structure::renamed(m_example.text(), m_place, name), m_place.parent() / name};
}
