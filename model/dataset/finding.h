// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/patch.h"

#include <QDateTime>

/// How much a finding weighs. An open error of an example blocks its approval; warnings and hints
/// inform.
enum class Severity { Error, Warning, Hint };

QString idOf(Severity severity); ///< "error", as in files and on the command line.
std::optional<Severity> severityFromId(const QString &id);

/// What a rule says of one place of a record.
struct Finding
{
    QString rule;
    Severity severity = Severity::Warning;
    /// The deepest place that a reviewer would click; the parent where the field itself is missing.
    JsonPointer place;
    /// The other places that the rule compared.
    QList<JsonPointer> related;
    /// Shows its arithmetic and quotes what it found.
    QString message;
    /// Mends it, with everything that depends on the value; empty when nobody can compute that.
    Patch fix;

    bool isFixable() const { return !fix.isEmpty(); }
    bool operator==(const Finding &) const = default;
};

/// Whether two findings, of two runs, say the same: a waiver of the one is a waiver of the other.
bool isSame(const Finding &one, const Finding &other);

/// Errors first, then warnings, then hints; each in the order of the catalogue.
void sortBySeverity(QList<Finding> &findings);

/// Why somebody accepts a finding.
struct Waiver
{
    QString reviewer;
    QDateTime at;
    QString reason;
    QString event = {}; ///< The UUID of the event that gave it.

    bool operator==(const Waiver &) const = default;
};

/// A finding of an example's current revision, and whether it still stands.
struct CheckedFinding
{
    Finding finding;
    std::optional<Waiver> waiver;

    bool isOpen() const { return !waiver; }
    bool isOpenError() const { return isOpen() && finding.severity == Severity::Error; }
    bool operator==(const CheckedFinding &) const = default;
};
