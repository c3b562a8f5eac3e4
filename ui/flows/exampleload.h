// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/exampletable.h"

#include <QFutureWatcher>

/// Reads which examples a table shows, and what it says of many, on another thread; only the answer
/// to the newest question arrives.
class ExampleLoad final : public QObject
{
    Q_OBJECT

public:
    explicit ExampleLoad(const QString &project, QObject *parent = nullptr);
    ~ExampleLoad() override;

    void start(const ExampleFilter &filter, std::optional<ExampleColumn> column,
               Qt::SortOrder order);
    /// Makes a text of the rows of these examples.
    using ToText = std::function<QString(const QList<ExampleRow> &rows)>;
    void startText(const QList<ExampleId> &ids, const ToText &toText);

Q_SIGNALS:
    void loaded(const QList<ExampleId> &ids);
    void textMade(const QString &text);
    void failed(const Error &error);

private:
    using Outcome = Result<QList<ExampleId>>;

    void conclude();
    void concludeText();

    QString m_project;
    QFutureWatcher<Outcome> m_watcher;
    QFutureWatcher<Result<QString>> m_text;
};
