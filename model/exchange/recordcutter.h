// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/exchange/valuescanner.h"

#include <QByteArray>

class ByteWindow;
class ResyncPoint;

/// A stretch of the file, cut out.
struct Piece
{
    enum class Kind {
        Object,  ///< Bytes from '{' to '}'; not yet judged.
        Other,   ///< No object, or no telling where it ends: nothing that could become an example.
        Wrapper, ///< An object around an array of objects: only the '{' was taken.
        List,    ///< An array of objects: only the '[' was taken.
        Nothing, ///< An empty array.
    };

    Kind kind = Kind::Other;
    bool isRecord = false;
    QByteArray bytes;
    qint64 line = 0;
    qint64 offset = 0;
};

/// Cuts values out of a window, which then stands behind them. Where a value has no end, it cuts up
/// to where the next record starts.
class RecordCutter
{
public:
    /// Of a broken record beyond this nothing more is kept.
    static constexpr qsizetype maxKept = 64 * 1024 * 1024;

    explicit RecordCutter(ByteWindow &window) : m_window(window) {}

    /// At a '{'.
    Piece cutObject(bool inArray);
    /// At a '['.
    Piece cutArray(bool inArray);
    /// At anything else: the rest of the line, or what stands between two commas.
    Piece cutLine();
    Piece cutElement();
    /// At a member of a wrapper: its value when that is a list or broken; Nothing when it is data
    /// about the batch, which was passed over.
    Piece cutMember();

private:
    ValueScanner::Outcome scan(ValueScanner &scanner, qsizetype limit);
    Piece here(Piece::Kind kind) const;
    Piece enter(Piece::Kind kind);
    Piece take(Piece::Kind kind, qsizetype size);
    Piece takeLost(const ValueScanner &scanner, ValueScanner::Outcome outcome, bool inArray);
    Piece takeUntil(const ResyncPoint &next, qsizetype from, bool inArray);
    /// How many bytes behind a value do not belong there: nothing may stand between it and the
    /// next one, or the end of its line.
    qsizetype garbageBehind(qsizetype length, bool inArray);
    /// An object that goes on behind its end has a closing brace too many.
    bool memberFollows(qsizetype length);
    /// Where a string that begins here ends, or its line does.
    qsizetype stringEnd(qsizetype quote);
    bool skipKey();
    qsizetype skipSpace(qsizetype at);
    /// The first of some bytes; the end of what is held when there is none within maxKept.
    qsizetype findAny(QByteArrayView bytes, qsizetype from);

    ByteWindow &m_window;
    bool m_printed = false; ///< The last object spanned lines: then so does broken JSON.
};
