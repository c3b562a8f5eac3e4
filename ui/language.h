// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QLocale>
#include <QString>

/// In which language the window speaks.
enum class Language { System, English, German };

class Languages
{
    Q_DECLARE_TR_FUNCTIONS(Languages)

public:
    static QList<Language> all();
    /// As the settings keep it.
    static QString id(Language language);
    static Language fromId(const QString &id);
    /// Each language in its own words, so that whoever strays into another finds the way back.
    static QString name(Language language);
    /// How numbers and dates are written: as on the system where it speaks the language, so that
    /// an Austrian stays one.
    static QLocale localeOf(Language language, const QLocale &system = QLocale::system());
};
