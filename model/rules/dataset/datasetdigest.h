// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"
#include "model/dataset/minhash.h"
#include "model/rules/datasetcheck.h"

/// What is kept of one example: hashes of what others may repeat, so that 100,000 examples take
/// tens of megabytes. About 550 bytes; an example of a context pair some more.
struct DatasetCheck::Digest
{
    enum class Split : quint8 { None, Train, Validation, Test };
    enum class Side : quint8 { None, Left, Right };

    DatasetMember member;
    MinHash signature;         ///< Of the shingles of user text and response.
    quint64 userText = 0;      ///< 0 without one.
    quint64 explanation = 0;   ///< Of the confidence; 0 without one.
    QList<quint64> steps;      ///< Of the reasoning chain, in order.
    QList<quint32> exercises;  ///< Of the training log, each once.
    quint32 condition = 0;     ///< Diagnosis.
    quint64 pairId = 0;        ///< metadata.pair_id; 0 without one.
    quint64 setting = 0;       ///< Goal, timeline, level and recovery.
    QList<quint64> userWords;  ///< Of context examples only; sorted, each once.
    Split split = Split::None; ///< metadata.split
    Side side = Side::None;
    qint8 decade = -1; ///< Of the age.
    bool isConversation = false;
    bool hasFinalAssessment = false;

    bool isContext() const { return member.category == QLatin1StringView("context"); }
    /// Rejected examples are no part of the data.
    bool counts() const { return member.status != Status::Rejected; }
    /// Where the answer stands, and what the user wrote.
    JsonPointer answerPlace() const;
    JsonPointer userPlace() const;
};

/// What near-duplicates are told by: all that the user wrote, and the response.
QString comparedText(const Example &example);
quint32 exerciseHash(const QString &canonical);
QString splitName(DatasetCheck::Digest::Split split);
