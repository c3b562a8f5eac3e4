// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Records as a generator would write them, short enough to read in a test.
namespace records {

/// A single-turn record on one line. `0.50` and the spaces are there to be kept.
inline QByteArray record(const QByteArray &id, const QByteArray &category = "acute",
                         const QByteArray &text = "sore knee")
{
    return "{\"id\":\"" + id + "\",\"category\":\"" + category + "\",\"user_input\":\"" + text +
           "\", \"output\": {\"reasoning_chain\":[\"Step one \\u2192 two\",\"Step two\"],"
           "\"assessment\":{\"injury_type\":\"knee_sprain\",\"confidence\":0.90},"
           "\"differential_diagnoses\":[{\"condition\":\"knee_sprain\",\"probability\":0.50},"
           "{\"condition\":\"bursitis\",\"probability\":0.50}],"
           "\"response_to_user\":\"Rest and come back.\"}}";
}

/// Lines of records, as a JSONL file.
inline QByteArray lines(std::initializer_list<QByteArray> records)
{
    QByteArray text;
    for (const QByteArray &record : records)
        text += record + '\n';
    return text;
}

} // namespace records
