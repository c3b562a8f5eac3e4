// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/draftstore.h"

#include <QFrame>

class QLabel;
class QPushButton;

/// One calm line above the page that offers text which an earlier run left unsaved, one after the
/// other. It holds the texts: nothing that happens to the journal meanwhile loses them.
class DraftBar final : public QFrame
{
    Q_OBJECT

public:
    explicit DraftBar(QWidget *parent = nullptr);

    /// What to offer, each with the words that say where it belongs.
    void offer(const QList<std::pair<Draft, QString>> &drafts);
    QString text() const;

Q_SIGNALS:
    void restoreAsked(const Draft &draft);
    void showAsked(const Draft &draft);
    void discarded(const Draft &draft);

public Q_SLOTS:
    /// On to the next one: this one is in its editor, or gone.
    void proceed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &name, const QString &text);
    void present();

    QList<std::pair<Draft, QString>> m_drafts;
    QLabel *m_text = nullptr;
};
