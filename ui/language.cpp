// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/language.h"

using namespace Qt::StringLiterals;

QList<Language> Languages::all()
{
    return {Language::System, Language::English, Language::German};
}

QString Languages::id(Language language)
{
    switch (language) {
    case Language::System:
        return u"system"_s;
    case Language::English:
        return u"en"_s;
    case Language::German:
        return u"de"_s;
    }
    Q_UNREACHABLE();
}

Language Languages::fromId(const QString &id)
{
    for (const Language language : all()) {
        if (Languages::id(language) == id)
            return language;
    }
    return Language::System;
}

QString Languages::name(Language language)
{
    switch (language) {
    case Language::System:
        return tr("As the &system");
    case Language::English:
        return u"&English"_s;
    case Language::German:
        return u"&Deutsch"_s;
    }
    Q_UNREACHABLE();
}

QLocale Languages::localeOf(Language language, const QLocale &system)
{
    const auto spoken = [&system](QLocale::Language wanted, QLocale::Territory territory) {
        return system.language() == wanted ? system : QLocale(wanted, territory);
    };
    switch (language) {
    case Language::System:
        return system;
    case Language::English:
        return spoken(QLocale::English, QLocale::UnitedKingdom);
    case Language::German:
        return spoken(QLocale::German, QLocale::Germany);
    }
    Q_UNREACHABLE();
}
