// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/identity.h"
#include "model/exchange/recordstream.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>

/// All records of a folder's batch files, in order, each as one line. What cannot be read is left
/// out.
inline QByteArrayList recordsIn(const QDir &folder)
{
    QByteArrayList records;
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        RecordStream stream(file);
        for (;;) {
            const Result<std::optional<BatchItem>> item = stream.next();
            if (!item || !*item)
                break;
            if (const Record *record = std::get_if<Record>(&**item))
                records += asJsonLine(record->bytes);
        }
    }
    return records;
}

/// All records of resources/samples.
inline QByteArrayList sampleRecords()
{
    return recordsIn(QDir(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples")));
}
