// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheet/choice.h"

#include <QCompleter>

/// The list of choices below an open editor. It shows all of them until something is typed.
class ChoiceList final : public QCompleter
{
    Q_OBJECT

public:
    ChoiceList(const QList<Choice> &choices, QWidget *editor);

    /// Whether one of the list is selected, which Enter then takes.
    bool hasSelection() const;
    /// The choice whose text this is; null when it is none of them.
    const Choice *find(const QString &text) const;

    /// Shows what fits a text, all for an empty one; hides when that is nothing else than the text.
    void offer(const QString &typed);
    void close();

private:
    QList<Choice> m_choices;
};
