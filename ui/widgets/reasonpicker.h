// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/reviewflow.h"
#include "ui/widgets/popover.h"

class QCheckBox;
class QLabel;
class QLineEdit;

/// Asks why an example is rejected. One key picks a reason and rejects; Shift and the key, or a
/// click, picks several; Enter rejects with those.
class ReasonPicker final : public Popover
{
    Q_OBJECT

public:
    explicit ReasonPicker(QWidget *window);

    void ask(const QWidget *anchor, const QString &note = {});
    /// The note that is typed so far; empty when it is closed.
    QString typed() const;

Q_SIGNALS:
    void picked(const Decision &rejection);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createReasons();
    void createNote();
    QCheckBox *boxFor(const QKeyEvent &event) const;
    void handleKey(QKeyEvent *event);
    void confirm();
    Decision decision() const;

    QList<QCheckBox *> m_boxes; ///< As Reasons::all().
    QLineEdit *m_note = nullptr;
    QLabel *m_problem = nullptr;
};
