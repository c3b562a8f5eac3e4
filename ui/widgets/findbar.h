// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

/// A row to find words in a text: what to look for, how many there are, next and previous. It looks
/// itself; whoever shows the text hands it over and selects what was found.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Opens the row; `selected` becomes what is looked for, unless it is empty.
    void open(const QString &selected);
    /// Where the cursor stands, from which the next one is the next.
    void setCursor(qsizetype start, qsizetype end);
    void setText(const QString &text);
    void findNext();
    void findPrevious();

Q_SIGNALS:
    void found(qsizetype position, qsizetype length);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void go(qsizetype index);
    void showCount(qsizetype index);

    QLineEdit *m_words = nullptr;
    QLabel *m_count = nullptr;
    QString m_text;
    QList<qsizetype> m_hits;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
};
