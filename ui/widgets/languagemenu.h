// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/language.h"

#include <QMenu>

class Prompts;
class Settings;

/// Chooses the language of the window. It holds from the next start on, which is offered.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    LanguageMenu(Settings &settings, Prompts &prompts, QWidget *window);

Q_SIGNALS:
    void restartAsked();

private:
    void choose(Language language);

    Settings &m_settings;
    Prompts &m_prompts;
};
