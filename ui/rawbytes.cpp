// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/rawbytes.h"

#include "ui/sheet/displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

/// How many bytes the UTF-8 character at the start takes; 0 when there is none.
qsizetype characterLength(QByteArrayView bytes)
{
    const auto first = uchar(bytes[0]);
    const qsizetype length = first < 0x80         ? 1
                             : first >> 5 == 0x06 ? 2
                             : first >> 4 == 0x0e ? 3
                             : first >> 3 == 0x1e ? 4
                                                  : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(bytes.first(length));
    return decoder.hasError() ? 0 : length;
}

} // namespace

QString safeText(QByteArrayView bytes, qsizetype limit)
{
    const QByteArrayView shown = bytes.first(std::min(bytes.size(), limit));
    QString text;
    qsizetype run = 0;
    const auto flush = [&](qsizetype end) {
        QString valid = QString::fromUtf8(shown.sliced(run, end - run));
        const QString signs = displayText(valid);
        // Underscores are part of the raw text and stay.
        for (qsizetype i = 0; i < valid.size(); ++i) {
            const bool keep = valid[i] == u'_' || valid[i] == u'\n' || valid[i] == u'\t';
            text += keep ? valid[i] : signs.at(i);
        }
    };
    for (qsizetype at = 0; at < shown.size();) {
        const qsizetype length = characterLength(shown.sliced(at));
        if (length == 0) {
            flush(at);
            text += u"«%1»"_s.arg(uint(uchar(shown[at])), 2, 16, QChar(u'0')).toUpper();
            run = at + 1;
        }
        at += std::max<qsizetype>(length, 1);
    }
    flush(shown.size());
    if (bytes.size() > shown.size())
        text += QCoreApplication::translate("safeText", "\n… and %1 more")
                    .arg(QLocale().formattedDataSize(bytes.size() - shown.size()));
    return text;
}
