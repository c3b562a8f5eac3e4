// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"
#include "ui/sheet/flow.h"

#include <QSet>

/// Showing members of objects that no panel has a better place for.
namespace fields {

/// "risk_of_competing" as a label: "Risk of competing".
QString labelOf(const QString &key);

/// Appends "key value" for every member that is not in `known`, nested ones in parentheses, with
/// `separator` before each when something stands already.
void append(Paragraph &paragraph, const JsonValue &object, const QSet<QString> &known,
            const QString &name, const QString &separator);
/// One member as "key value"; nothing when it does not exist.
void appendMember(Paragraph &paragraph, const JsonValue &member, const QString &label,
                  const QString &name, const QString &separator);

/// The labels that tree() shows of a value.
QStringList labelsIn(const JsonValue &value);
/// The whole value as rows of label and value, nested ones indented.
void tree(Flow &flow, const JsonValue &value, const QString &name, qreal labelWidth, int depth = 0);

} // namespace fields
