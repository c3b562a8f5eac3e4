// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panel.h"

/// The load plan as bars: now, advised, and each week of the way back.
class LoadPanel final : public Panel
{
    Q_OBJECT

public:
    using Panel::Panel;

    /// Without a title where a tab already says it.
    void setTitled(bool titled);

protected:
    void arrange(Flow &flow) const override;

private:
    struct Row;

    QList<Row> rows() const;
    QList<HeadingPart> reduction(const QList<Row> &rows) const;
    QString sentence(const QList<Row> &rows) const;
    void addBars(Flow &flow, const QList<Row> &rows) const;
    void addRow(Flow &flow, const Row &row, double most, qreal barLeft, qreal barWidth) const;
    void addParts(Flow &flow, const QString &totalKey) const;
    QString totalKey() const;

    bool m_titled = true;
};
