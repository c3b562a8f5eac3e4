// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/finding.h"
#include "ui/widgets/popover.h"

class QLabel;
class QLineEdit;

/// Asks why a finding is acceptable; without a reason nothing is waived. Enter sends.
class WaivePopover final : public Popover
{
    Q_OBJECT

public:
    explicit WaivePopover(QWidget *window);

    void ask(const Finding &finding, const QRect &near);

Q_SIGNALS:
    void waived(const Finding &finding, const QString &reason);

protected:
    QWidget *firstFocus() override;

private:
    void send();

    Finding m_finding;
    QLabel *m_message = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_problem = nullptr;
};
