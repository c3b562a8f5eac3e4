// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/language.h"
#include "ui/storedtexttranslator.h"

#include <QTranslator>

/// What makes the program speak a language, for as long as it lives: its own words, those of Qt's
/// dialogs where the system has them, and how numbers and dates are written. Made before the first
/// window, since nothing that is shown already is said anew.
class Translations
{
public:
    explicit Translations(Language language);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// English is what the sources say, so it loads nothing.
    bool isLoaded() const { return !m_own.isEmpty(); }

private:
    QLocale m_before;
    QTranslator m_qt;
    QTranslator m_own;
    StoredTextTranslator m_stored;
};
