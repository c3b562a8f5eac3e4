// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <optional>

struct RecordFault
{
    qsizetype offset = 0; ///< First offending byte.
    QString reason;
};

class RecordParser
{
    Q_DECLARE_TR_FUNCTIONS(RecordParser)

public:
    static std::optional<RecordFault> check(QByteArrayView record);
};
