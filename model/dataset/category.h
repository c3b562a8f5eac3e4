// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

/// One of the nine kinds of example, with its share of the data set
/// (mission document, "Updated Training Data Distribution").
struct Category
{
    QString id;
    QString name;      ///< As people say it, translated.
    QString shortName; ///< Fits a narrow strip.
    int original = 0;
    int target = 0; ///< The default quota; a project may change it.
};

class Categories
{
    Q_DECLARE_TR_FUNCTIONS(Categories)

public:
    /// In the order in which the project always lists them.
    static const QList<Category> &all();
    /// Null when no category has that id.
    static const Category *find(const QString &id);
    static QString nameOf(const QString &id);
    /// For texts that are kept in a project, whatever language the window speaks.
    static QString englishNameOf(const QString &id);
    /// The one category that a batch's file name spells out ("red_flag.jsonl", "batch-7-doms.md");
    /// empty when it names none or several.
    static QString fromFileName(const QString &fileName);
};
