// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

/// One calm line above the page that says what went wrong, until it is dismissed or over.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    QString text() const;
    /// Something that stays true: the project is read-only.
    void showNotice(const QString &text);
    void showError(const Error &error);
    /// An error with a way out, which is offered as a button.
    void showError(const Error &error, const QString &remedy, std::function<void()> act);
    /// Back to the notice, if there is one.
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copyDetail();
    void runRemedy();
    void present(const QString &text, bool isError);

    QLabel *m_text = nullptr;
    QPushButton *m_remedy = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_dismiss = nullptr;
    QString m_notice;
    QString m_detail;
    bool m_isError = false;
    std::function<void()> m_act;
};
