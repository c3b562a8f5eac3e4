// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/languagemenu.h"

#include "ui/prompts.h"
#include "ui/settings.h"

#include <QActionGroup>

LanguageMenu::LanguageMenu(Settings &settings, Prompts &prompts, QWidget *window)
    : QMenu(tr("&Language"), window), m_settings(settings), m_prompts(prompts)
{
    auto *group = new QActionGroup(this);
    for (const Language language : Languages::all()) {
        QAction *action = addAction(Languages::name(language));
        action->setCheckable(true);
        action->setChecked(language == m_settings.language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { choose(language); });
    }
}

void LanguageMenu::choose(Language language)
{
    if (language == m_settings.language())
        return;
    m_settings.setLanguage(language);
    m_settings.sync();
    if (m_prompts.confirm(window(), tr("Change the language"),
                          tr("Rounds speaks the other language from its next start on. Started "
                             "again now, it comes back to this example."),
                          tr("&Start again now")))
        Q_EMIT restartAsked();
}
