// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/recordintake.h"

#include "model/dataset/example.h"
#include "model/dataset/identity.h"
#include "model/dataset/searchtext.h"

Result<std::optional<Intake>> RecordIntake::look(const QByteArray &record, qint64 line,
                                                 const Batch &batch)
{
    const std::optional<Example> example = Example::of(record);
    if (!example)
        return std::optional<Intake>();
    Intake intake;
    intake.example = {{}, contentHash(record), record, {}};
    const Result<std::optional<KnownContent>> known =
        m_inserter.findContent(intake.example.contentHash);
    if (!known)
        return known.error();
    if (*known) {
        intake.standing = Intake::Standing::Known;
        intake.holder = (*known)->example;
        intake.withdrawn = (*known)->withdrawn;
        return std::optional(intake);
    }
    intake.example.words = SearchText::words(*example);
    intake.example.summary.batch = batch.id;
    intake.example.summary.line = int(line);
    intake.example.summary.describe(*example, batch.category);
    const bool named = example->id().exists() && !example->id().isBlank();
    const Result<Intake> done = labelled(intake, named ? example->id().text() : QString());
    return done ? Result<std::optional<Intake>>(std::optional(*done)) : done.error();
}

/// A label of our making that is taken grows: only one that a generator chose can conflict.
Result<Intake> RecordIntake::labelled(Intake intake, const QString &id)
{
    ExampleSummary &summary = intake.example.summary;
    const QByteArray &hash = intake.example.contentHash;
    for (qsizetype bytes = 4;; bytes *= 2) {
        summary.label = id.isEmpty() ? derivedLabel(summary.category, hash, bytes) : id;
        const Result<std::optional<ExampleId>> holder = m_inserter.holderOf(summary.label);
        if (!holder)
            return holder.error();
        if (!*holder)
            return intake;
        if (!id.isEmpty() || bytes == hash.size()) {
            intake.standing = Intake::Standing::Conflict;
            intake.holder = **holder;
            return intake;
        }
    }
}

Result<QString> RecordIntake::freeLabel(const QString &label)
{
    // From where the last search ended, or many records of one id would cost their square.
    int &number = m_renamed[label];
    for (number = std::max(number, 2);; ++number) {
        const QString candidate = label + u'-' + QString::number(number);
        const Result<std::optional<ExampleId>> holder = m_inserter.holderOf(candidate);
        if (!holder)
            return holder.error();
        if (!*holder)
            return candidate;
    }
}
