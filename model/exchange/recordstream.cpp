// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/recordstream.h"

#include "model/exchange/formatsniffer.h"

#include <QIODevice>

#include <algorithm>

namespace {

/// How much of a line tells what it is.
constexpr qsizetype lineHead = 64 * 1024;
/// Data about a batch is small; what is larger is kept rather than judged later.
constexpr qsizetype maxDoubtful = 1024 * 1024;

} // namespace

RecordStream::RecordStream(QIODevice &device) : m_window(device), m_cutter(m_window) {}

Result<std::optional<BatchItem>> RecordStream::next()
{
    if (!m_begun)
        m_error = begin();
    while (!m_error && m_ready.empty() && step()) {
        if (m_window.failure())
            m_ready.clear(); // What the end of reading cut off is not broken.
    }
    if (!m_error)
        m_error = endFault();
    if (m_error)
        return *m_error;
    if (m_ready.empty())
        return std::optional<BatchItem>();
    return takeReady();
}

std::optional<BatchItem> RecordStream::takeReady()
{
    // One kind after the other, because GCC 12 warns, wrongly, when the variant is moved whole.
    std::optional<BatchItem> item;
    if (Record *record = std::get_if<Record>(&m_ready.front()))
        item.emplace(std::move(*record));
    else
        item.emplace(std::get<BrokenRecord>(std::move(m_ready.front())));
    m_ready.pop_front();
    return item;
}

std::optional<Error> RecordStream::begin()
{
    m_begun = true;
    m_window.ensure(FormatSniffer::headSize);
    const qsizetype size = qMin(m_window.size(), FormatSniffer::headSize);
    return FormatSniffer::refusal(m_window.view().first(size));
}

std::optional<Error> RecordStream::endFault() const
{
    if (m_window.failure())
        return Error{tr("The file could not be read to its end. Nothing of it was imported; check "
                        "the disk or the network drive and try again."),
                     *m_window.failure()};
    if (m_sawText && !m_sawJson && m_ready.empty())
        return Error{tr("This file holds no JSON records."), {}};
    return std::nullopt;
}

bool RecordStream::step()
{
    if (!skipBetween()) {
        leaveAll();
        return !m_ready.empty();
    }
    m_sawText = true;
    if (skipProse())
        return true;
    if (m_levels.empty())
        stepTop();
    else if (m_levels.back().bracket == '[')
        stepArray();
    else
        stepWrapper();
    return true;
}

bool RecordStream::skipBetween()
{
    while (m_window.ensure(1)) {
        const QByteArrayView held = m_window.view();
        const auto text = std::find_if(held.begin(), held.end(), [](char c) {
            return c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != ',';
        });
        m_window.drop(text - held.begin());
        if (m_window.size() > 0 && !m_window.dropByteOrderMark())
            return true;
    }
    return false;
}

bool RecordStream::skipProse()
{
    m_window.ensure(3);
    const QByteArrayView held = m_window.view();
    // A fence may end right behind a record.
    if (m_window.indent() < 0 && !held.startsWith("```") && !held.startsWith("~~~"))
        return false;
    const TextLine line(m_window.line(lineHead));
    const bool fence = m_filter.takeFence(line);
    if (fence)
        leaveAll();
    else if (!m_levels.empty() || !(line.isClosing() || m_filter.isProse(line)))
        return false;
    const QByteArrayView rest = m_window.line(lineHead);
    m_window.drop(rest.size());
    while (m_window.ensure(1) && m_window.view()[0] != '\n')
        m_window.drop(m_window.line(lineHead).size());
    return true;
}

void RecordStream::stepTop()
{
    m_sawJson = true;
    switch (m_window.view()[0]) {
    case '{':
        return accept(m_cutter.cutObject(false));
    case '[':
        return accept(m_cutter.cutArray(false));
    default:
        return accept(m_cutter.cutLine());
    }
}

void RecordStream::stepArray()
{
    switch (m_window.view()[0]) {
    case '{':
        return accept(m_cutter.cutObject(true));
    case '[':
        return accept(m_cutter.cutArray(true));
    case ']':
        return leave();
    case '}':
        return m_window.drop(1); // An array that lacks its end in a wrapper that has one.
    default:
        return accept(m_cutter.cutElement());
    }
}

void RecordStream::stepWrapper()
{
    switch (m_window.view()[0]) {
    case '"':
        return accept(m_cutter.cutMember());
    case '}':
        return leave();
    case ']':
        return m_window.drop(1);
    case '{': // Reading goes on here after a member that was broken.
        return accept(m_cutter.cutObject(true));
    case '[':
        return accept(m_cutter.cutArray(true));
    default:
        return accept(m_cutter.cutElement());
    }
}

void RecordStream::accept(Piece piece)
{
    switch (piece.kind) {
    case Piece::Kind::Object:
        return addObject(piece);
    case Piece::Kind::Wrapper:
        return enter('{');
    case Piece::Kind::List:
        return enter('[');
    case Piece::Kind::Nothing:
        return;
    case Piece::Kind::Other:
        const auto fault = RecordParser::check(piece.bytes);
        // A fault is certain: the bytes are no object, or end where they should not.
        return addBroken(piece, fault.value_or(RecordFault{0, RecordParser::endless()}));
    }
}

void RecordStream::enter(char bracket)
{
    // Deeper than any batch; what follows is read as if it stood at the top.
    if (m_levels.size() >= size_t(RecordParser::maxDepth))
        leaveAll();
    m_levels.push_back({bracket, ++m_lists});
}

void RecordStream::leave()
{
    m_window.drop(1);
    m_levels.pop_back();
    if (m_levels.empty())
        settleAllDoubts();
}

void RecordStream::leaveAll()
{
    m_levels.clear();
    settleAllDoubts();
}

void RecordStream::addObject(const Piece &piece)
{
    if (const auto fault = RecordParser::check(piece.bytes))
        return addBroken(piece, *fault);
    if (piece.isRecord) {
        if (!m_levels.empty())
            settleDoubts(m_levels.back().list);
        m_wrapperHadRecords = true;
        m_ready.push_back(Record{piece.bytes, piece.line, piece.offset});
        return;
    }
    const RecordFault fault{0, RecordParser::noExample()};
    if (inWrapper())
        doubt({piece.bytes, piece.line, piece.offset, fault.reason});
    else
        addBroken(piece, fault);
}

void RecordStream::addBroken(const Piece &piece, const RecordFault &fault)
{
    m_ready.push_back(
        BrokenRecord{piece.bytes, piece.line, piece.offset + fault.offset, fault.reason});
}

bool RecordStream::inWrapper() const
{
    return std::any_of(m_levels.begin(), m_levels.end(),
                       [](const Level &level) { return level.bracket == '{'; });
}

void RecordStream::doubt(BrokenRecord record)
{
    m_doubtfulSize += record.bytes.size();
    m_doubtful.push_back({std::move(record), m_levels.back().list});
    if (m_doubtfulSize > maxDoubtful)
        flushDoubts();
}

/// An array with an example in it is an array of examples: the others in it are broken ones.
void RecordStream::settleDoubts(int list)
{
    std::vector<Doubtful> others;
    for (Doubtful &doubtful : m_doubtful) {
        if (doubtful.list == list)
            m_ready.push_back(std::move(doubtful.record));
        else
            others.push_back(std::move(doubtful));
    }
    m_doubtful = std::move(others);
}

/// Beside examples, an array without any is data about the batch.
void RecordStream::settleAllDoubts()
{
    if (m_wrapperHadRecords)
        m_doubtful.clear();
    flushDoubts();
    m_wrapperHadRecords = false;
}

void RecordStream::flushDoubts()
{
    for (Doubtful &doubtful : m_doubtful)
        m_ready.push_back(std::move(doubtful.record));
    m_doubtful.clear();
    m_doubtfulSize = 0;
}
