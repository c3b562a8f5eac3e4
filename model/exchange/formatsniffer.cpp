// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/formatsniffer.h"

#include "model/exchange/utf8.h"

#include <algorithm>

namespace {

enum class Content { Text, Utf16, Archive, Pdf, Document, Binary };

struct Signature
{
    qsizetype at = 0;
    QByteArrayView bytes;
    Content content = Content::Binary;
};

bool has(QByteArrayView head, const Signature &signature)
{
    return head.size() > signature.at && head.sliced(signature.at).startsWith(signature.bytes);
}

Content bySignature(QByteArrayView head)
{
    static const Signature signatures[] = {
        {0, "\xFF\xFE", Content::Utf16},
        {0, "\xFE\xFF", Content::Utf16},
        {0, QByteArrayView("\0\0\xFE\xFF", 4), Content::Utf16},
        {0, "%PDF-", Content::Pdf},
        {0, "{\\rtf", Content::Document},
        {0, "\xD0\xCF\x11\xE0", Content::Document},
        {0, "PK\x03\x04", Content::Archive},
        {0, "PK\x05\x06", Content::Archive},
        {0, "\x1F\x8B", Content::Archive},
        {0, "BZh", Content::Archive},
        {0,
         "\xFD"
         "7zXZ",
         Content::Archive},
        {0, "7z\xBC\xAF\x27\x1C", Content::Archive},
        {0, "\x28\xB5\x2F\xFD", Content::Archive},
        {0, "Rar!\x1A\x07", Content::Archive},
        {257, "ustar", Content::Archive},
        {0,
         "\x7F"
         "ELF",
         Content::Binary},
        {0, "\x89PNG", Content::Binary},
        {0, "\xFF\xD8\xFF", Content::Binary},
        {0, "GIF8", Content::Binary},
        {0, "SQLite format 3", Content::Binary},
    };
    for (const Signature &signature : signatures) {
        if (has(head, signature))
            return signature.content;
    }
    return Content::Text;
}

/// ASCII in UTF-16 has NUL as every other byte; one record with NULs in it does not look like that.
bool looksLikeUtf16(QByteArrayView head)
{
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        nuls[i % 2] += head[i] == '\0';
    const auto [few, many] = std::minmax(nuls[0], nuls[1]);
    return many > head.size() * 2 / 5 && few <= many / 10;
}

/// Text has hardly any control characters or bytes that are no UTF-8; a tenth leaves room for a
/// batch with some broken lines.
bool looksBinary(QByteArrayView head)
{
    qsizetype strange = std::count_if(head.begin(), head.end(), [](char c) {
        return uchar(c) < 0x20 && !QByteArrayView("\t\n\r\f\b\x1B").contains(c);
    });
    QByteArrayView rest = head;
    for (qsizetype bad; (bad = firstInvalidUtf8(rest)) >= 0; rest = rest.sliced(bad + 1))
        ++strange;
    return strange > 8 && strange > head.size() / 10;
}

Content contentOf(QByteArrayView head)
{
    if (const Content content = bySignature(head); content != Content::Text)
        return content;
    if (looksLikeUtf16(head))
        return Content::Utf16;
    return looksBinary(head) ? Content::Binary : Content::Text;
}

} // namespace

std::optional<Error> FormatSniffer::refusal(QByteArrayView head)
{
    switch (contentOf(head)) {
    case Content::Text:
        break;
    case Content::Utf16:
        return Error{tr("This file is written in UTF-16. Save it as UTF-8 and import it again."),
                     {}};
    case Content::Archive:
        return Error{tr("This is an archive. Unpack it and import the files inside."), {}};
    case Content::Pdf:
        return Error{tr("This is a PDF document. Import the JSON text that it was made from."), {}};
    case Content::Document:
        return Error{tr("This is a word processor's document. Save it as plain text and import "
                        "that."),
                     {}};
    case Content::Binary:
        return Error{tr("This file holds no text. Import a file with JSON records."), {}};
    }
    return std::nullopt;
}
