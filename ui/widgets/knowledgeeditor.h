// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class JsonEditor;
class QLabel;
class QTimer;

/// The words that a project adds to the program's knowledge, as JSON with its faults told while
/// somebody types.
class KnowledgeEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit KnowledgeEditor(QWidget *parent = nullptr);

    void setAdditions(const QByteArray &json);
    /// What stands there; only to be used while it is valid.
    QByteArray additions() const;
    bool isValid() const { return m_isValid; }
    void setReadOnly(bool readOnly);
    /// Judges what was typed last at once.
    void check();

Q_SIGNALS:
    void changed();

private:
    QLabel *m_problem = nullptr;
    JsonEditor *m_editor = nullptr;
    QTimer *m_delay = nullptr;
    bool m_isValid = true;
};
