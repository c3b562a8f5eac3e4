// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/guidelinestore.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

/// What the reviewers of the category on the desk are told to look at, beside the case.
class GuidelinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GuidelinePanel(QWidget *parent = nullptr);

    void setGuideline(const Guideline &guideline);
    const Guideline &guideline() const { return m_guideline; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void editAsked();

private:
    Guideline m_guideline;
    QLabel *m_note = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_edit = nullptr;
};
