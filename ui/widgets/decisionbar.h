// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class Actions;
class KeyButton;
class QHBoxLayout;
class QLabel;
class QPushButton;
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
    /// Something worth knowing about the last decision, which undo takes back; empty: nothing.
    void setNotice(const QString &notice);
    QString notice() const { return m_notice; }
    const QWidget *rejectButton() const;
    const QWidget *secondOpinionButton() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present();
    /// Words that would need more than two lines beside the buttons get a line of their own.
    void placeWords();
    int roomForWords() const;

    QHBoxLayout *m_above = nullptr;
    QHBoxLayout *m_row = nullptr;
    QuotaStrip *m_quota = nullptr;
    QLabel *m_refusal = nullptr;
    QPushButton *m_undo = nullptr;
    QString m_reason;
    QString m_notice;
    KeyButton *m_approve = nullptr;
    KeyButton *m_reject = nullptr;
    KeyButton *m_secondOpinion = nullptr;
};
