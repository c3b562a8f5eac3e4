// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

class ByteWindow;

/// Finds where the next record starts behind one whose brackets or quotes are broken: by how lines
/// are indented and with which member records begin, since structure no longer tells.
class ResyncPoint
{
public:
    /// At the broken record's first byte; `firstKey` is its own first member's raw name, or empty;
    /// `printed` tells that records span lines here.
    ResyncPoint(ByteWindow &window, const QByteArray &firstKey, bool inArray, bool printed);

    /// A position relative to the window's, which may have moved on since; the end of the file when
    /// nothing follows. Nothing when there is none before `limit`.
    std::optional<qsizetype> find(qsizetype from, qsizetype limit) const;

private:
    bool startsAtLine(qsizetype at) const;
    bool startsAtBrace(qsizetype at) const;
    bool hasOpeningKey(qsizetype brace) const;

    ByteWindow &m_window;
    QByteArray m_firstKey;
    bool m_inArray = false;
    qsizetype m_indent = -1;   ///< Of the broken record; -1 when it does not begin its line.
    bool m_spansLines = false; ///< It was printed over several lines.
};
