// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/jsoncheck.h"

#include "model/base/storedtext.h"
#include "model/exchange/recordparser.h"

#include <QFuture>
#include <QtConcurrent>
#include <QTimer>

namespace {

constexpr int rest = 150; ///< Milliseconds without typing.
/// Up to this many characters a check takes a millisecond or two.
constexpr qsizetype large = 200 * 1024;

} // namespace

JsonCheck::JsonCheck(QObject *parent) : QObject(parent), m_delay(new QTimer(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(rest);
    connect(m_delay, &QTimer::timeout, this, &JsonCheck::textAsked);
}

std::optional<JsonFault> JsonCheck::faultIn(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::optional<RecordFault> fault = RecordParser::check(bytes);
    if (!fault)
        return std::nullopt;
    const QByteArrayView before = QByteArrayView(bytes).first(qMin(fault->offset, bytes.size()));
    return JsonFault{QString::fromUtf8(before).size(), before.count('\n') + 1,
                     storedtext::said(fault->reason)};
}

void JsonCheck::start()
{
    ++m_run;
    m_delay->start();
}

void JsonCheck::check(const QString &text)
{
    m_delay->stop();
    const int run = ++m_run;
    if (text.size() < large) {
        Q_EMIT checked(faultIn(text));
        return;
    }
    QtConcurrent::run([text] {
        return faultIn(text);
    }).then(this, [this, run](const std::optional<JsonFault> &fault) {
        if (run == m_run)
            Q_EMIT checked(fault);
    });
}
