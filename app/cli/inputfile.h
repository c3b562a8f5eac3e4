// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QCoreApplication>

class QIODevice;

/// A file that a command is told to read.
class InputFile
{
    Q_DECLARE_TR_FUNCTIONS(InputFile)

public:
    /// All bytes of a file, or of standard input for "-"; an error when there are more than the
    /// limit.
    static Result<QByteArray> read(const QString &file, QIODevice *standardInput, qint64 limit);
};
