// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/scenes/stage.h"

#include "tests/scenes/stageproject.h"
#include "ui/actions.h"

#include <QDialog>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

Stage::~Stage()
{
    m_made.clear();
    // An open dialog would ask before it goes, and the window before it closes.
    const QWidgetList shown = QApplication::topLevelWidgets();
    for (QWidget *widget : shown) {
        if (qobject_cast<QDialog *>(widget) || qobject_cast<QMenu *>(widget))
            widget->hide();
    }
}

Bench &Stage::bench()
{
    if (!m_bench) {
        m_bench = std::make_unique<Bench>(Bench::Copy{stageProject(), m_textPercent});
        dress(*m_bench);
    }
    return *m_bench;
}

Bench &Stage::emptyBench()
{
    if (!m_bench) {
        m_bench = std::make_unique<Bench>(Bench::Copy{{}, m_textPercent});
        dress(*m_bench);
    }
    return *m_bench;
}

void Stage::dress(Bench &bench) const
{
    bench.window->resize(m_size);
    bench.prompts.confirmAnswer = true;
}

MainWindow *Stage::review(const QString &category)
{
    bench().session->setQueue(Queue::ToReview, category);
    return bench().session->current().isValid() ? window() : nullptr;
}

MainWindow *Stage::open(const QString &label)
{
    bench().session->openLabel(label);
    bench().view().setFocus();
    return bench().label() == label ? window() : nullptr;
}

bool Stage::reveal(const QString &place)
{
    bench().view().setFocus();
    return bench().view().reveal(JsonPointer::parse(place).value_or(JsonPointer()));
}

void Stage::type(const QString &text)
{
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClicks(focus, text);
}

bool Stage::click(const QString &button)
{
    auto *found = bench().find<QAbstractButton>(button);
    if (!found || !waitFor([found] { return found->isVisible() && found->isEnabled(); }))
        return false;
    found->setFocus();
    found->click();
    return true;
}

bool Stage::choose(const QString &button, const QString &words)
{
    const auto *found = bench().find<QPushButton>(button);
    const QList<QAction *> entries = found ? found->menu()->actions() : QList<QAction *>();
    for (QAction *entry : entries) {
        if (!entry->text().remove(u'&').startsWith(words))
            continue;
        entry->trigger();
        return true;
    }
    return false;
}

QWidget *Stage::windowWith(const QString &part)
{
    const auto shown = [this, &part] {
        const auto *found = bench().find<QWidget>(part);
        return found && found->isVisible();
    };
    return waitFor(shown) ? window() : nullptr;
}

QDialog *Stage::dialog(const QString &name)
{
    QDialog *found = nullptr;
    const auto shown = [this, &name, &found] {
        found = bench().find<QDialog>(name);
        return found && found->isVisible();
    };
    return waitFor(shown) ? found : nullptr;
}

QDialog *Stage::dialogOf(QAction *action, const QString &name)
{
    action->trigger();
    return dialog(name);
}
