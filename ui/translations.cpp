// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/translations.h"

#include <QLibraryInfo>

using namespace Qt::StringLiterals;

Translations::Translations(Language language)
{
    const QLocale locale = Languages::localeOf(language);
    QLocale::setDefault(locale);
    // Asked of the list of languages, in which English may stand before others that are there.
    const QString first = locale.uiLanguages().value(0);
    if (!first.startsWith(u"de"_s))
        return;
    if (m_qt.load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_stored.loadSentences(u":/i18n/stored_de.ts"_s))
        QCoreApplication::installTranslator(&m_stored);
    // The last one installed is asked first.
    if (m_own.load(u":/i18n/rounds_de.qm"_s))
        QCoreApplication::installTranslator(&m_own);
}

Translations::~Translations()
{
    QLocale::setDefault(m_before);
}
