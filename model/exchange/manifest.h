// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

/// One data file of an export.
struct ExportedFile
{
    QString path; ///< Relative to the manifest.
    qint64 records = 0;
    qint64 bytes = 0;
    QByteArray sha256;
};

/// What an export holds, for whoever has to trust it. Has no clock in it: the same project gives
/// the same bytes.
struct Manifest
{
    QString profile;
    QString program; ///< "rounds 0.1.0"
    QList<ExportedFile> files;
    QMap<QString, int> categories; ///< Records per category.
    QMap<QString, int> excluded;   ///< Examples left out, per reason.
    qint64 lastEvent = 0;          ///< Head of the event chain when it was exported.
    QByteArray lastEventHash;

    static QString fileName() { return QStringLiteral("manifest.json"); }
    /// The data files that a manifest of Rounds lists; none when the text is no such manifest.
    static QStringList filesIn(const QByteArray &json);

    QByteArray toJson() const;
};
