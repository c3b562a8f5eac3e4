// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/examplestore.h"

#include <QFutureWatcher>

/// Reads the rows of examples on another thread; only the answer to the newest question arrives.
class ExampleLoad final : public QObject
{
    Q_OBJECT

public:
    explicit ExampleLoad(const QString &project, QObject *parent = nullptr);
    ~ExampleLoad() override;

    void start(const ExampleFilter &filter);

Q_SIGNALS:
    void loaded(const QList<ExampleSummary> &rows);
    void failed(const Error &error);

private:
    using Outcome = Result<QList<ExampleSummary>>;

    void conclude();

    QString m_project;
    QFutureWatcher<Outcome> m_watcher;
};
