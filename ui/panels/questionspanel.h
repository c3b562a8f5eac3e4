// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panel.h"

/// What has to be asked before anything can be said, by priority, with the follow-ups.
class QuestionsPanel final : public Panel
{
    Q_OBJECT

public:
    using Panel::Panel;

protected:
    void arrange(Flow &flow) const override;

private:
    void addQuestion(Flow &flow, const JsonValue &question, const QString &name, int number,
                     qreal left, qreal width) const;
    qreal addGroup(Flow &flow, const JsonValue &group, qreal left, qreal width) const;
};
