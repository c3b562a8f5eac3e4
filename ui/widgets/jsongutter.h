// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class JsonEditor;

/// The strip left of a JSON text: numbers of lines, triangles to fold, and a sign at the line with
/// an error.
class JsonGutter final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonGutter(JsonEditor *editor);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int foldWidth() const;

    JsonEditor *m_editor = nullptr;
};
