// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/changetext.h"

#include <QWidget>

/// A change as two texts below each other: what stands there, with what goes struck through, and
/// what will, with what comes in bold.
class DiffText final : public QWidget
{
    Q_OBJECT

public:
    explicit DiffText(const ChangeText &change, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QString label;
        QString text;
        TextRange words;
        bool goes = false;
    };

    int labelWidth() const;
    /// Lays a row out and returns its height; paints it where a painter is given.
    int layOut(const Row &row, int width, int top, QPainter *painter) const;

    QList<Row> m_rows;
};
