// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/quotation.h"
#include "ui/panels/headerfacts.h"
#include "ui/panels/panel.h"

#include <QMap>

/// The reasoning chain, a row for each step, with what it quotes underlined and the reviewer's
/// verdict at its end.
class ReasoningPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ReasoningPanel(QWidget *parent = nullptr);

    /// -1 when none is selected.
    int selectedStep() const { return m_selected; }
    const QList<Quotation> &quotations() const { return m_quotations; }

    void selectStep(int step);
    /// For another example: forgets the step without telling.
    void clearSelection() { m_selected = -1; }
    void setVerdicts(const QMap<int, StepVerdict> &verdicts);

Q_SIGNALS:
    void stepSelected(int step);

protected:
    void arrange(Flow &flow) const override;
    void filled() override;

private:
    void followFocus(const JsonPointer &place);
    void addStep(Flow &flow, int index, const JsonValue &step) const;

    QList<Quotation> m_quotations;
    QMap<int, StepVerdict> m_verdicts;
    JsonPointer m_chain;
    int m_selected = -1;
};
