// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

/// Shows the guide's own pages, which are part of the program. The one place where markup is
/// interpreted, and no text from outside comes near it: HTML inside a page is not read, nothing is
/// loaded but the guide's pictures, and links lead nowhere.
class GuideView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    /// A page in Markdown.
    void showPage(const QString &markdown);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Pages;

    void render();
    void formatTables();

    QString m_page;
    bool m_rendering = false; ///< New contents may resize the view.
};
