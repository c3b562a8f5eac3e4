// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

class Actions;

/// The texts of the user guide, which are part of the program (resources/guide).
class GuideText
{
    Q_DECLARE_TR_FUNCTIONS(GuideText)

public:
    struct Section
    {
        QString id; ///< Its file is resources/guide/ID.md.
        QString title;
    };

    static QList<Section> sections();
    /// A section in Markdown. Where it says {approve}, it now says the key that the action of that
    /// name has.
    static QString page(const QString &id, const Actions &actions);
};
