// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsontypes.h"
#include "model/dataset/splice.h"
#include "model/rules/checkedcase.h"
#include "model/rules/checker.h"
#include "samplerecords.h"

#include <QTest>

#include <algorithm>

/// Rules tried on records that are right but for what a test changes.
namespace rulecheck {

using namespace Qt::StringLiterals;

/// A complete record without findings: the first sample of its category.
inline QByteArray base(const QString &category)
{
    static const QByteArrayList samples = sampleRecords();
    for (const QByteArray &record : samples) {
        const std::optional<Example> example = Example::of(record);
        if (example && example->category().text() == category)
            return record;
    }
    qFatal("no sample of category %s", qPrintable(category));
    return {};
}

/// The record with other values (JSON source text) at some places; missing members are added.
inline QByteArray with(QByteArray record,
                       std::initializer_list<std::pair<const char *, QByteArray>> values)
{
    for (const auto &[pointer, value] : values) {
        const auto place = JsonPointer::parse(QString::fromUtf8(pointer));
        std::optional<QByteArray> edited =
            place ? splice::replace(record, *place, value) : std::nullopt;
        if (place && !edited)
            edited = splice::add(record, *place, value);
        if (!edited)
            qFatal("no place %s", pointer);
        record = *edited;
    }
    return record;
}

inline QByteArray without(QByteArray record, std::initializer_list<const char *> pointers)
{
    for (const char *pointer : pointers) {
        const auto place = JsonPointer::parse(QString::fromUtf8(pointer));
        const std::optional<QByteArray> edited =
            place ? splice::remove(record, *place) : std::nullopt;
        if (!edited)
            qFatal("no place %s", pointer);
        record = *edited;
    }
    return record;
}

/// Quoted for JSON.
inline QByteArray text(const QString &text)
{
    return toJsonString(text);
}

inline const Checker &checker()
{
    static const Checker standard{RuleSet()};
    return standard;
}

/// What one rule finds; the category is the record's own unless it is given.
inline QList<Finding> findings(const QString &rule, const QByteArray &record,
                               const QString &category = {})
{
    const std::optional<Example> example = Example::of(record);
    if (!example)
        qFatal("no JSON");
    return checker().check(rule, *example,
                           category.isEmpty() ? example->category().text() : category);
}

/// The same as lines to compare: "error /output/assessment/confidence".
inline QStringList places(const QString &rule, const QByteArray &record,
                          const QString &category = {})
{
    QStringList lines;
    for (const Finding &finding : findings(rule, record, category))
        lines += idOf(finding.severity) + u' ' + finding.place.toString();
    return lines;
}

/// All open errors of a record, as "rule /pointer: message".
inline QStringList errors(const QByteArray &record, const QString &category = {})
{
    const std::optional<Example> example = Example::of(record);
    QStringList lines;
    for (const Finding &finding :
         checker().check(*example, category.isEmpty() ? example->category().text() : category)) {
        if (finding.severity == Severity::Error)
            lines += finding.rule + u' ' + finding.place.toString() + u": "_s + finding.message;
    }
    return lines;
}

/// Applies the quick fix of the only finding of a rule; checks that it is gone and that no error
/// came instead. Empty when the fix did its work, else what went wrong.
inline QString fixed(const QString &rule, const QByteArray &record, QByteArray *result = nullptr)
{
    const QList<Finding> before = findings(rule, record);
    if (before.isEmpty() || !before.first().isFixable())
        return u"there is no fix"_s;
    const Result<QByteArray> after = PatchCodec::apply(record, before.first().fix);
    if (!after)
        return after.error().message;
    if (result)
        *result = *after;
    for (const Finding &finding : findings(rule, *after)) {
        if (isSame(finding, before.first()))
            return u"the finding is still there"_s;
    }
    const QStringList errorsBefore = errors(record);
    for (const QString &error : errors(*after)) {
        if (!errorsBefore.contains(error))
            return u"new error: "_s + error;
    }
    return {};
}

} // namespace rulecheck
