// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/program.h"

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// What one call of the command line said.
struct CliResult
{
    ExitCode code = ExitCode::Done;
    QByteArray out;
    QByteArray err;

    /// The one document on standard output; null when there is none, or more than one.
    Json json() const { return parseJson(out); }
};

/// Calls of rounds-cli inside the test, in a folder that is gone after it. "@name" stands for a
/// file of that name in the folder; the clock ticks by the second.
class CliRun
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    CliResult operator()(const QStringList &arguments, const QByteArray &input = {})
    {
        QStringList words;
        for (const QString &word : arguments)
            words += word.startsWith(u'@') ? path(word.mid(1)) : word;
        QBuffer in, out, err;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        Output output(out, err);
        Program program({[this] { return m_now = m_now.addSecs(1); }, QStringLiteral("sys"), &in});
        const ExitCode code = program.run(words, output);
        return {code, out.data(), err.data()};
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    /// A new project without rules, for tests of small records.
    void createQuiet(const QString &name)
    {
        if (!Project::create(path(name), m_now, RuleSet::quiet()))
            qFatal("cannot create %s", qPrintable(name));
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Overwrites bytes inside a file, as a fault of the disk would.
    void damage(const QString &name, qint64 offset, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) ||
            file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    /// Makes the project look like one of a newer Rounds, which opens read-only; permissions would
    /// not do, because they do not bind root.
    void makeReadOnly(const QString &name) const
    {
        damage(name, 60, QByteArray::fromHex("000003e7"));
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
};

/// A value as one line, for QCOMPARE.
inline QByteArray text(const Json &json)
{
    return toCompactJson(json);
}

/// The names of an object's members, in order.
inline QStringList keysOf(const Json &object)
{
    QStringList keys;
    for (const auto &member : object.items())
        keys += QString::fromStdString(member.key());
    return keys;
}
