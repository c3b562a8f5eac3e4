// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/finding.h"
#include "ui/widgets/popover.h"

class QLabel;
class QPushButton;

/// What a quick fix would change, place by place, before anything is changed. Enter applies.
class FixPopover final : public Popover
{
    Q_OBJECT

public:
    explicit FixPopover(QWidget *window);

    /// `document` is the example as it stands.
    void ask(const Finding &finding, const QByteArray &document, const QRect &near);

Q_SIGNALS:
    void applied(const Finding &finding);

protected:
    QWidget *firstFocus() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QByteArray &document);
    void apply();

    Finding m_finding;
    QVBoxLayout *m_changes = nullptr;
    QPushButton *m_apply = nullptr;
};
