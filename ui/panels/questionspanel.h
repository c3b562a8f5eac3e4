// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panel.h"

class Paragraph;

/// What has to be asked before anything can be said, by priority, with the follow-ups.
class QuestionsPanel final : public Panel
{
    Q_OBJECT

public:
    using Panel::Panel;

protected:
    void arrange(Flow &flow) const override;

private:
    struct Column;

    void addGroups(Flow &flow, const QList<JsonValue> &groups, int count) const;
    void addHead(Flow &flow, const JsonValue &group, const Column &at, bool continued) const;
    void addQuestion(Flow &flow, const JsonValue &question, const JsonValue &group, int number,
                     const Column &at) const;
    Paragraph followUps(const JsonValue &answers, const QString &name) const;
};
