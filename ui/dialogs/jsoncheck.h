// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QTimer;

/// Where a text that is being typed stops being a record.
struct JsonFault
{
    qsizetype offset = 0; ///< In characters.
    qsizetype line = 1;
    QString reason;

    bool operator==(const JsonFault &) const = default;
};

/// Tells, a moment after the last change, whether a text is a record; large ones are read in the
/// background.
class JsonCheck final : public QObject
{
    Q_OBJECT

public:
    explicit JsonCheck(QObject *parent = nullptr);

    /// At once.
    static std::optional<JsonFault> faultIn(const QString &text);

    /// The text has changed; textAsked() asks for it when it has rested.
    void start();

Q_SIGNALS:
    void textAsked();
    /// Of the text last handed over, never of an older one.
    void checked(const std::optional<JsonFault> &fault);

public Q_SLOTS:
    void check(const QString &text);

private:
    QTimer *m_delay = nullptr;
    int m_run = 0; ///< Counts the texts, so that an older one's result is known as such.
};
