// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/inputfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

Result<QByteArray> InputFile::read(const QString &file, QIODevice *standardInput, qint64 limit)
{
    QFile named(file);
    if (file != u"-"_s && !named.open(QIODevice::ReadOnly))
        return Error{tr("%1 cannot be read.").arg(file), named.errorString(), ErrorKind::Storage};
    QIODevice &source = file == u"-"_s ? *standardInput : named;
    // A device may have no end.
    QByteArray bytes, part;
    while (bytes.size() <= limit && !(part = source.read(limit + 1 - bytes.size())).isEmpty())
        bytes += part;
    if (bytes.size() > limit)
        return Error{tr("%1 is larger than %2 MiB, and none may be.").arg(file).arg(limit >> 20),
                     {},
                     ErrorKind::Storage};
    return bytes;
}
