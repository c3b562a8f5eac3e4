// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/schemarules.h"

#include "model/base/jsontypes.h"
#include "model/rules/checkedcase.h"
#include "model/rules/jsonschema.h"
#include "model/rules/report.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// Values of whose kind another rule speaks, so that one fault is one finding.
bool isOfAnotherRule(const CheckedCase &checked, const SchemaFault &fault)
{
    QStringList place = fault.value.place().tokens();
    if (fault.kind == SchemaFault::Kind::Missing)
        place += fault.expected.first();
    if (place.size() < 2 || place.first() != checked.answer().place().last())
        return false;
    const QString &member = place[1];
    const QString &last = place.last();
    if (fault.kind == SchemaFault::Kind::Duplicate)
        return false;
    if (member == u"reasoning_chain" || member == u"response_to_user" || member == u"confidence" ||
        member == u"confidence_reasoning")
        return true;
    if (member == u"assessment")
        return last == u"confidence" || last == u"confidence_reasoning";
    if (member == u"differential_diagnoses" && place.size() == 4)
        return last == u"probability" || fault.value.isBlank() ||
               fault.kind == SchemaFault::Kind::Missing;
    return fault.kind == SchemaFault::Kind::Missing && last == u"expected";
}

/// A number that stands in a text, be it with its unit ("30 years"), as JSON source; empty when the
/// text says more than that.
QByteArray numberIn(const JsonValue &value, bool whole)
{
    static const QRegularExpression pattern(
        u"^\\s*(-?\\d+(?:\\.\\d+)?)\\s*([a-zA-Z-]{0,10})\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(value.text());
    const QString unit = match.captured(2).toLower();
    // A weight in another unit than its row's would become another weight.
    if (!match.hasMatch() || (value.key() == u"weight" && !unit.isEmpty()))
        return {};
    const QByteArray source = match.captured(1).toUtf8();
    const double number = source.toDouble();
    return isJson(source) && (!whole || number == double(qint64(number))) ? source : QByteArray();
}

/// "Red Flag" for "red_flag", "LBS" for "lb".
QByteArray choiceFor(const JsonValue &value, const QStringList &choices)
{
    const auto folded = [](QString text) {
        text = text.trimmed().toLower().replace(u' ', u'_').replace(u'-', u'_');
        return text.endsWith(u's') ? text.chopped(1) : text;
    };
    for (const QString &choice : choices) {
        const QString plain = choice.startsWith(u'"') ? fromJsonString(choice.toUtf8()) : choice;
        if (folded(plain) == folded(value.text()))
            return choice.toUtf8();
    }
    return {};
}

/// A list that was written as one text, an item on each line or between semicolons. One item is no
/// list where several are wanted; then nobody can tell.
QByteArray listIn(const JsonValue &value)
{
    static const QSet<QString> wantsSeveral = {u"escalation_triggers"_s, u"reasoning_chain"_s};
    const QChar mark = value.text().contains(u'\n') ? u'\n' : u';';
    QByteArrayList items;
    for (const QString &item : value.text().split(mark, Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items += toJsonString(item.trimmed());
    }
    if (wantsSeveral.contains(value.key()) && items.size() < 3)
        return {};
    return '[' + items.join(',') + ']';
}

/// The value in the kind that the schema wants, as JSON source; empty when nobody can tell.
QByteArray converted(const JsonValue &value, const QStringList &types)
{
    if (value.isString()) {
        for (const QString &type : types) {
            if (type == u"number" || type == u"integer") {
                if (const QByteArray number = numberIn(value, type == u"integer");
                    !number.isEmpty())
                    return number;
            }
            const QString word = value.text().trimmed().toLower();
            if (type == u"boolean" && (word == u"true" || word == u"false"))
                return word.toUtf8();
            if (type == u"array" && !value.isBlank())
                return listIn(value);
        }
    }
    const bool isScalar = value.kind() == JsonKind::Number || value.kind() == JsonKind::Boolean;
    if (isScalar && types.contains(u"string"_s))
        return toJsonString(value.text());
    return {};
}

Patch fixFor(const SchemaFault &fault)
{
    const JsonValue &value = fault.value;
    if (fault.kind == SchemaFault::Kind::Choice) {
        const QByteArray choice = choiceFor(value, fault.expected);
        return choice.isEmpty() ? Patch() : replacing(value, choice);
    }
    if (fault.kind != SchemaFault::Kind::Type)
        return {};
    // A member that says nothing may as well be absent.
    const bool isNull = value.kind() == JsonKind::Null && value.keySpan().length() > 0;
    if (isNull && value.place().tokens().size() > 1)
        return {{PatchOperation::Kind::Remove, value.place(), {}, {}, "null"}};
    const QByteArray right = converted(value, fault.expected);
    return right.isEmpty() ? Patch() : replacing(value, right);
}

} // namespace

QList<RuleFunction> SchemaRules::all()
{
    return {{u"schema-valid"_s, checkSchema}};
}

QString SchemaRules::kindNames(const QStringList &types)
{
    QStringList names;
    for (const QString &type : types) {
        names += type == u"object"    ? tr("an object")
                 : type == u"array"   ? tr("a list")
                 : type == u"string"  ? tr("a text")
                 : type == u"number"  ? tr("a number")
                 : type == u"integer" ? tr("a whole number")
                 : type == u"boolean" ? tr("true or false")
                                      : tr("null");
    }
    return names.join(tr(" or "));
}

QString SchemaRules::messageOf(const SchemaFault &fault)
{
    QString said = QString::fromUtf8(fault.value.raw().toByteArray()).simplified();
    if (said.size() > 40)
        said = said.left(39) + u'\u2026';
    const QString name = fault.value.key();
    switch (fault.kind) {
    case SchemaFault::Kind::Type:
        return tr("%1 has to be %2, not %3.").arg(name, kindNames(fault.expected), said);
    case SchemaFault::Kind::Choice:
        return tr("%1 is %2; it has to be one of %3.")
            .arg(name, said, fault.expected.join(u", "_s));
    case SchemaFault::Kind::Missing:
        return tr("\"%1\" is missing.").arg(fault.expected.first());
    case SchemaFault::Kind::Empty:
        return tr("%1 is empty.").arg(name);
    case SchemaFault::Kind::Duplicate:
        return tr("%1 stands twice in one object; a reader takes one and drops the other.")
            .arg(name);
    }
    return {};
}

void SchemaRules::checkSchema(const CheckedCase &checked, Report &report)
{
    const QList<SchemaFault> faults = JsonSchema::ofExample().faults(checked.example().root());
    for (const SchemaFault &fault : faults) {
        if (isOfAnotherRule(checked, fault))
            continue;
        Finding &finding = report.add(fault.value.place(), messageOf(fault));
        finding.fix = fixFor(fault);
    }
}
