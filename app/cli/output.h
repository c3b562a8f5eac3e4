// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsontypes.h"

#include <QIODevice>

/// Where a command writes: results to one stream, diagnostics to the other. Streams are bytes,
/// because a result may be bytes that are no text.
class Output
{
public:
    /// Both open for writing, and owned by the caller.
    Output(QIODevice &results, QIODevice &diagnostics);

    /// Text for people: control characters, which could steer a terminal, are replaced.
    void print(const QString &text);
    /// One line that begins with the program's name.
    void complain(const QString &text);
    /// Exactly these bytes.
    void write(QByteArrayView bytes);
    void write(const Json &document);

    /// False when a result could not be written: the disk is full, or nobody reads any more.
    bool allWritten() const { return m_allWritten; }

private:
    QIODevice &m_results;
    QIODevice &m_diagnostics;
    bool m_allWritten = true;
};
