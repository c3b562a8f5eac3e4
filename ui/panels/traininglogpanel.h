// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/quotation.h"
#include "ui/panels/panel.h"

class Paragraph;

/// The training log as a table, with the reasoning steps that quote each row, and the context below
/// it. In a conversation the profile stands here too.
class TrainingLogPanel final : public Panel
{
    Q_OBJECT

public:
    explicit TrainingLogPanel(QWidget *parent = nullptr);

    void setQuotations(const QList<Quotation> &quotations);
    /// The step whose rows are to be seen; -1 for none.
    void highlightStep(int step);

Q_SIGNALS:
    /// The row with the focus is quoted by this step.
    void stepAsked(int step);

protected:
    void arrange(Flow &flow) const override;
    void filled() override;

private:
    struct Columns;

    void followFocus(const JsonPointer &place);
    QList<HeadingPart> summary(const Flow &flow, const QList<LogRow> &log) const;
    Columns columnsFor(const Flow &flow, const QList<LogRow> &log) const;
    void addHead(Flow &flow, const Columns &columns) const;
    void addRow(Flow &flow, const Columns &columns, const LogRow &row, int index) const;
    void addNumbers(Flow &flow, const Columns &columns, const LogRow &row, const QuotedRow &quoted,
                    const QString &name, qreal top) const;
    Paragraph noteOf(const LogRow &row, const QString &name) const;
    QuotedRow quotedBySelectedStep(int index) const;
    QString stepsQuoting(int row) const;

    QList<Quotation> m_quotations;
    int m_step = -1;
};
