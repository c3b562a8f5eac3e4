// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/exchange/batchitem.h"
#include "model/exchange/bytewindow.h"
#include "model/exchange/fencefilter.h"
#include "model/exchange/recordcutter.h"
#include "model/exchange/recordparser.h"

#include <QCoreApplication>

#include <deque>
#include <optional>
#include <vector>

/// Reads a batch file of any shape that generators write (design, 4.4), one record at a time. Holds
/// about one record; of one beyond RecordCutter::maxKept only the beginning.
class RecordStream
{
    Q_DECLARE_TR_FUNCTIONS(RecordStream)

public:
    /// The device is open, is read from where it stands, and outlives the stream.
    explicit RecordStream(QIODevice &device);

    /// Nothing at the end. An error, when the file holds no records at all or cannot be read,
    /// concerns the whole file and comes again when asked again.
    Result<std::optional<BatchItem>> next();

    /// From the device so far, for showing progress.
    qint64 bytesRead() const { return m_window.bytesRead(); }

private:
    /// An array or a wrapper that is open at the current position.
    struct Level
    {
        char bracket = '[';
        int list = 0; ///< Tells one array from the next.
    };
    /// An object in a wrapper that is no example: broken, or data about the batch?
    struct Doubtful
    {
        BrokenRecord record;
        int list = 0;
    };

    std::optional<Error> begin();
    std::optional<BatchItem> takeReady();
    /// Reads one thing more; false at the end of the file.
    bool step();
    bool skipBetween();
    /// Passes over a line that belongs to the text around the JSON.
    bool skipProse();
    void stepTop();
    void stepArray();
    void stepWrapper();
    void accept(Piece piece);
    void enter(char bracket);
    void leave();
    void leaveAll();
    void addObject(const Piece &piece);
    void addBroken(const Piece &piece, const RecordFault &fault);
    void doubt(BrokenRecord record);
    bool inWrapper() const;
    void settleDoubts(int list);
    void settleAllDoubts();
    void flushDoubts();
    std::optional<Error> endFault() const;

    ByteWindow m_window;
    FenceFilter m_filter;
    RecordCutter m_cutter;
    std::vector<Level> m_levels; ///< Outermost first.
    int m_lists = 0;
    std::deque<BatchItem> m_ready;
    std::vector<Doubtful> m_doubtful;
    qsizetype m_doubtfulSize = 0;
    bool m_wrapperHadRecords = false;
    bool m_begun = false;
    bool m_sawText = false;
    bool m_sawJson = false;
    std::optional<Error> m_error;
};
