// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/recordparser.h"

#include "model/exchange/faultlocator.h"
#include "model/exchange/utf8.h"
#include "model/exchange/valuescanner.h"

#include <nlohmann/json.hpp>

#include <unordered_set>
#include <vector>

namespace {

enum class Strictness { Syntax, Record };

/// Walks over bytes and leaves behind how far the parser has read: SAX events carry no positions.
class TrackedByte
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    TrackedByte(const char *at, const char **reached) : m_at(at), m_reached(reached) {}

    reference operator*() const { return *m_at; }
    TrackedByte &operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    TrackedByte operator++(int)
    {
        TrackedByte before = *this;
        ++*this;
        return before;
    }
    bool operator==(const TrackedByte &other) const { return m_at == other.m_at; }

private:
    const char *m_at = nullptr;
    const char **m_reached = nullptr;
};

/// Follows the parser's events and keeps the first fault. Every event returns whether to go on.
class FaultFinder
{
public:
    using Number = nlohmann::json;

    FaultFinder(QByteArrayView text, Strictness strictness)
        : m_text(text), m_record(strictness == Strictness::Record), m_reached(text.begin())
    {
    }

    std::optional<RecordFault> find()
    {
        const TrackedByte first(m_text.begin(), &m_reached);
        const TrackedByte last(m_text.end(), nullptr);
        // The fault is what counts; the return value says no more than that there is one.
        (void)nlohmann::json::sax_parse(first, last, this);
        return m_fault;
    }

    bool null() { return pass(); }
    bool boolean(bool) { return pass(); }
    bool number_integer(Number::number_integer_t) { return passNumber(); }
    bool number_unsigned(Number::number_unsigned_t) { return passNumber(); }
    bool number_float(Number::number_float_t, const std::string &) { return passNumber(); }
    bool binary(Number::binary_t &) { return pass(); }
    bool string(const std::string &text) { return passText(text) && pass(); }
    bool start_object(std::size_t) { return open(); }
    bool start_array(std::size_t) { return open(); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(const std::string &name);
    bool parse_error(std::size_t read, const std::string &token, const std::exception &why);

private:
    using Keys = std::unordered_set<std::string>;

    qsizetype reached() const { return m_reached - m_text.begin(); }
    bool fail(RecordFault fault)
    {
        m_fault = std::move(fault);
        return false;
    }
    bool pass()
    {
        m_lastEnd = reached();
        return true;
    }
    bool passNumber();
    bool passText(const std::string &text);
    bool open();
    bool close();

    QByteArrayView m_text;
    bool m_record = false;
    const char *m_reached = nullptr;
    qsizetype m_lastEnd = 0; ///< Of the last good token.
    qsizetype m_depth = 0;
    std::vector<Keys> m_keys; ///< Of the open containers, by depth; kept to spare allocations.
    std::optional<RecordFault> m_fault;
};

bool FaultFinder::passNumber()
{
    // The parser sees a number's end only by the byte behind it.
    pass();
    const char last = m_text[m_lastEnd - 1];
    if (last < '0' || last > '9')
        --m_lastEnd;
    return true;
}

bool FaultFinder::passText(const std::string &text)
{
    const bool nul = m_record && text.find('\0') != std::string::npos;
    return !nul || fail(FaultLocator(m_text).nul(m_lastEnd));
}

bool FaultFinder::key(const std::string &name)
{
    if (!passText(name))
        return false;
    if (m_record && !m_keys[size_t(m_depth)].insert(name).second)
        return fail(FaultLocator(m_text).duplicateKey(m_lastEnd, name));
    return pass();
}

bool FaultFinder::open()
{
    ++m_depth;
    if (!m_record)
        return pass();
    if (m_depth > RecordParser::maxDepth)
        return fail({reached() - 1, RecordParser::tr("It is nested more than %1 levels deep.")
                                        .arg(RecordParser::maxDepth)});
    if (m_keys.size() <= size_t(m_depth))
        m_keys.resize(size_t(m_depth) + 1);
    Keys &keys = m_keys[size_t(m_depth)];
    // Clearing costs as much as the largest object before had keys.
    constexpr size_t manyBuckets = 256;
    if (keys.bucket_count() > manyBuckets)
        keys = Keys();
    else if (!keys.empty())
        keys.clear();
    return pass();
}

bool FaultFinder::close()
{
    --m_depth;
    return pass();
}

bool FaultFinder::parse_error(std::size_t read, const std::string &, const std::exception &why)
{
    const FaultLocator locator(m_text);
    if (dynamic_cast<const Number::out_of_range *>(&why))
        return fail(locator.tooLarge(m_lastEnd));
    const bool complete = m_depth == 0 && m_lastEnd > 0;
    const qsizetype stopped = qMax(qsizetype(read) - 1, qsizetype(0));
    return fail(locator.unexpected(m_lastEnd, stopped, complete));
}

/// What nlohmann must not see: it takes NUL as the end of the text.
std::optional<RecordFault> byteFault(QByteArrayView text)
{
    if (const qsizetype at = firstInvalidUtf8(text); at >= 0) {
        const QByteArray byte = text.sliced(at, 1).toByteArray().toHex().toUpper();
        return RecordFault{
            at, RecordParser::tr("Not valid UTF-8 (byte 0x%1).").arg(QLatin1StringView(byte))};
    }
    if (const qsizetype at = text.indexOf('\0'); at >= 0)
        return RecordFault{at, RecordParser::tr("It holds the character NUL.")};
    return std::nullopt;
}

} // namespace

std::optional<RecordFault> RecordParser::check(QByteArrayView record)
{
    if (record.size() > maxSize)
        return RecordFault{maxSize, tr("It is larger than %1 MiB.").arg(maxSize >> 20)};
    if (auto fault = byteFault(record))
        return fault;
    if (auto fault = FaultFinder(record, Strictness::Record).find())
        return fault;
    const qsizetype first = record.indexOf(record.trimmed().front());
    if (record[first] != '{')
        return RecordFault{first, tr("It is not an object.")};
    return std::nullopt;
}

std::optional<RecordFault> RecordParser::checkExample(QByteArrayView record)
{
    if (auto fault = check(record))
        return fault;
    if (!isRecord(record))
        return RecordFault{record.indexOf('{'),
                           tr("It is no example: an output, a final assessment, a user input or a "
                              "conversation has to be there.")};
    return std::nullopt;
}

std::optional<RecordFault> RecordParser::checkSyntax(QByteArrayView text)
{
    if (auto fault = byteFault(text))
        return fault;
    return FaultFinder(text, Strictness::Syntax).find();
}

bool RecordParser::isRecord(QByteArrayView object)
{
    ValueScanner scanner(-1);
    const QByteArrayView value = object.trimmed();
    return value.startsWith('{') && scanner.advance(value) == ValueScanner::Outcome::Closed &&
           scanner.isRecord();
}
