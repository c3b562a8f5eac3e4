// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/spelling/spellmenu.h"

#include "ui/spelling/spelling.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

struct SpellMenu
{
    Q_DECLARE_TR_FUNCTIONS(SpellMenu)
};

/// A word that may hold an ampersand as the text of a menu's entry.
QString entry(QString word)
{
    return word.replace(u'&', u"&&"_s);
}

QAction *suggested(QMenu &menu, const QString &suggestion, const spellmenu::Replace &replace)
{
    auto *action = new QAction(entry(suggestion), &menu);
    action->setObjectName(u"suggestion"_s);
    QFont bold = menu.font();
    bold.setBold(true);
    action->setFont(bold);
    action->setEnabled(bool(replace));
    QObject::connect(action, &QAction::triggered, action,
                     [replace, suggestion] { replace(suggestion); });
    return action;
}

} // namespace

void spellmenu::addWord(QMenu &menu, Spelling &spelling, const QString &word,
                        const Replace &replace)
{
    if (!spelling.isWrong(word))
        return;
    QAction *waiting = menu.addAction(SpellMenu::tr("Looking for suggestions\u2026"));
    waiting->setEnabled(false);
    spelling.suggest(word, &menu, [&menu, waiting, replace, word](const QStringList &suggestions) {
        for (const QString &suggestion : suggestions)
            menu.insertAction(waiting, suggested(menu, suggestion, replace));
        if (suggestions.isEmpty())
            waiting->setText(SpellMenu::tr("No suggestion for \u201C%1\u201D").arg(entry(word)));
        else
            delete waiting;
    });
    menu.addSeparator();
    QAction *teach = menu.addAction(
        SpellMenu::tr("Add \u201C%1\u201D to the project's &words").arg(entry(word)));
    teach->setObjectName(u"teachWord"_s);
    teach->setEnabled(bool(replace));
    QObject::connect(teach, &QAction::triggered, &spelling,
                     [&spelling, word] { spelling.teach(word); });
    menu.addSeparator();
}

void spellmenu::addProblem(QMenu &menu, const Spelling &spelling)
{
    if (spelling.problem().isEmpty())
        return;
    menu.addSeparator();
    QAction *problem = menu.addAction(spelling.problem());
    problem->setObjectName(u"spellingProblem"_s);
    problem->setEnabled(false);
}
