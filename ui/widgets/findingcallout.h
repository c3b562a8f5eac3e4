// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/finding.h"

#include <QFrame>

class Actions;
class QLabel;

/// Says a finding right beside the cell that it is about, while the panel of findings is folded.
/// Never takes the focus.
class FindingCallout final : public QFrame
{
    Q_OBJECT

public:
    FindingCallout(const Actions &actions, QWidget *window);

    /// `position` is "2 of 5".
    void showAt(const Finding &finding, const QString &position, const QRect &near);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::Error;
    QLabel *m_headline = nullptr;
    QLabel *m_rule = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_position = nullptr;
};
