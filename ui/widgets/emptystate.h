// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

/// What stands where nothing is: what that means, and what to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &headline, const QString &text);
    QString text() const;
    QPushButton *addButton(const QString &text);

private:
    QLabel *m_headline = nullptr;
    QLabel *m_text = nullptr;
    QVBoxLayout *m_buttons = nullptr;
};
