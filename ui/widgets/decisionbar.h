// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class Actions;
class KeyButton;
class QLabel;
class QuotaStrip;

/// The bottom row: how far the project is, why approval is refused, and the decisions.
class DecisionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(const Actions &actions, QWidget *parent = nullptr);

    QuotaStrip &quota() { return *m_quota; }
    /// Why approval is refused; empty when it is not.
    void setRefusal(const QString &reason);
    QString refusal() const;
    const QWidget *rejectButton() const;
    const QWidget *secondOpinionButton() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QuotaStrip *m_quota = nullptr;
    QLabel *m_refusal = nullptr;
    KeyButton *m_approve = nullptr;
    KeyButton *m_reject = nullptr;
    KeyButton *m_secondOpinion = nullptr;
};
