// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QList>
#include <QWidget>

/// What is left of a panel that is folded: a narrow strip with its name on end. A click unfolds it.
class SideStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Left, Right };

    explicit SideStrip(Side side, QWidget *parent = nullptr);

    /// `value` is bold, behind the words.
    void setText(const QString &words, const QString &value);
    /// Signs with their numbers, above the words.
    void setCounts(const QList<std::pair<Sign, int>> &counts);
    void setOpen(bool open);
    /// A line of text and some air.
    int neededWidth() const;
    QSize sizeHint() const override { return {neededWidth(), labelLength()}; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int labelLength() const;
    int countsLength() const;
    void paintCounts(QPainter &painter) const;

    Side m_side;
    QString m_words;
    QString m_value;
    QList<std::pair<Sign, int>> m_counts;
    bool m_open = false;
};
