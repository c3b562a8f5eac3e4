// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"
#include "ui/panels/structureverbs.h"
#include "ui/sheet/sheet.h"

class Knowledge;

/// A sheet that shows one part of an example, and lets its structure be changed: items of lists
/// added, removed and moved by keys, everything else from the menu of a place.
class Panel : public Sheet
{
    Q_OBJECT

public:
    using QWidget::show;
    using Sheet::Sheet;

    void show(const Example &example);
    /// What is offered as a substitute for an exercise; null for what the program knows.
    void setKnowledge(const std::shared_ptr<const Knowledge> &knowledge)
    {
        m_knowledge = knowledge;
    }

Q_SIGNALS:
    void changeAsked(const StructureChange &change);

protected:
    const Example &example() const { return m_example; }
    /// What a panel computes once per example, before it is laid out.
    virtual void filled() {}

    QList<Choice> choicesFor(const Cell &cell) const override;
    bool fillVacant(const Cell &cell) override;
    void extendMenu(QMenu &menu) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StructureChange changeFor(const QKeyEvent &key) const;
    bool ask(const StructureChange &change);

    Example m_example;
    std::shared_ptr<const Knowledge> m_knowledge;
};
