// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/utf8.h"

#include <cstring>

namespace {

struct LeadByte
{
    int length = 0;         ///< Of the whole sequence; 0 when no sequence begins like this.
    uchar secondLow = 0x80; ///< The second byte's range excludes overlongs and surrogates.
    uchar secondHigh = 0xBF;
};

LeadByte leadByte(uchar c)
{
    if (c >= 0xC2 && c <= 0xDF)
        return {2};
    if (c == 0xE0)
        return {3, 0xA0, 0xBF};
    if (c == 0xED)
        return {3, 0x80, 0x9F};
    if (c >= 0xE1 && c <= 0xEF)
        return {3};
    if (c == 0xF0)
        return {4, 0x90, 0xBF};
    if (c >= 0xF1 && c <= 0xF3)
        return {4};
    if (c == 0xF4)
        return {4, 0x80, 0x8F};
    return {};
}

/// The length of the sequence that begins the text; 0 when it is ill-formed.
int sequenceLength(QByteArrayView text)
{
    const LeadByte lead = leadByte(uchar(text[0]));
    if (lead.length == 0 || text.size() < lead.length)
        return 0;
    if (uchar(text[1]) < lead.secondLow || uchar(text[1]) > lead.secondHigh)
        return 0;
    for (int i = 2; i < lead.length; ++i) {
        if ((uchar(text[i]) & 0xC0) != 0x80)
            return 0;
    }
    return lead.length;
}

bool eightAscii(const char *bytes)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word & 0x8080808080808080u) == 0;
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.size() - at >= 8 && eightAscii(text.data() + at)) {
            at += 8;
        } else if (uchar(text[at]) < 0x80) {
            ++at;
        } else {
            const int length = sequenceLength(text.sliced(at));
            if (length == 0)
                return at;
            at += length;
        }
    }
    return -1;
}
