// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

/// One step of a JSON Patch (RFC 6902); values are JSON source text. `old` is what stood there (of
/// a move: what is moved), for people. RFC 6902, section 4, lets a reader ignore it, and `from` of
/// an Add: the member behind which a new one goes, or itself where it goes first.
struct PatchOperation
{
    enum class Kind { Add, Remove, Replace, Move, Copy, Test };

    Kind kind = Kind::Replace;
    JsonPointer place;
    JsonPointer from;
    QByteArray value;
    QByteArray old;

    bool operator==(const PatchOperation &) const = default;
};

using Patch = QList<PatchOperation>;

/// Applies patches by splicing source bytes: whatever an operation does not name stays as it was
/// written.
class PatchCodec
{
    Q_DECLARE_TR_FUNCTIONS(PatchCodec)

public:
    /// Reads a JSON Patch document; the values keep their source text.
    static Result<Patch> parse(const QByteArray &json);
    /// One line of JSON, `old` included where it is set.
    static QByteArray toJson(const Patch &patch);

    /// The document after all steps, or the first step that cannot be done; then nothing is
    /// changed.
    static Result<QByteArray> apply(const QByteArray &document, const Patch &patch);
    /// The same patch with `old` filled in from the document before each step.
    static Result<Patch> withOldValues(const QByteArray &document, const Patch &patch);
    /// What turns one document into another, at the deepest places that differ. White space between
    /// values is no difference; the form of a number and the order of keys are.
    static Patch difference(const QByteArray &before, const QByteArray &after);
};
