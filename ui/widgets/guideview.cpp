// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/guideview.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

/// Qt's own would look for files where the view finds nothing.
class GuideView::Pages final : public QTextDocument
{
public:
    explicit Pages(GuideView *view) : QTextDocument(view), m_view(view) {}

protected:
    /// Pictures of the guide, no wider than the view.
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QString file = name.fileName();
        if (type != QTextDocument::ImageResource)
            return {};
        const QImage image(file == name.toString() ? u":/guide/"_s + file : QString());
        if (image.isNull()) {
            // For none at all Qt would look into the file system itself.
            QImage nothing(1, 1, QImage::Format_ARGB32);
            nothing.fill(Qt::transparent);
            return nothing;
        }
        const int room = m_view->viewport()->width() - 2 * int(documentMargin()) - 4;
        if (room <= 0 || image.width() <= room)
            return image;
        return image.scaledToWidth(room, Qt::SmoothTransformation);
    }

private:
    GuideView *m_view = nullptr;
};

GuideView::GuideView(QWidget *parent) : QTextBrowser(parent)
{
    setDocument(new Pages(this));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("User guide"));
    // One that came and went would change the width that the pictures fit into.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTabChangesFocus(true);
    document()->setDocumentMargin(16);
}

void GuideView::showPage(const QString &markdown)
{
    m_page = markdown;
    render();
    verticalScrollBar()->setValue(0);
}

/// Headings in the faces of the window, and air between paragraphs: Markdown says neither.
void GuideView::render()
{
    const QScopedValueRollback rendering(m_rendering, true);
    const int before = verticalScrollBar()->value();
    document()->setMarkdown(m_page,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub |
                                                            QTextDocument::MarkdownNoHTML));
    const Fonts fonts = Fonts::of(font());
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        cursor.setPosition(block.position());
        if (!cursor.currentTable() && !block.textList())
            format.setBottomMargin(fontMetrics().height() / 2.0);
        if (level > 0)
            format.setTopMargin(level == 1 ? 0 : fontMetrics().height() * 0.8);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters = cursor.charFormat();
        letters.clearProperty(QTextFormat::FontSizeAdjustment);
        letters.setFont(level == 1 ? fonts.headline : fonts.bold);
        cursor.setCharFormat(letters);
    }
    formatTables();
    // It stands at the end now, and a view keeps its cursor in sight.
    setTextCursor(QTextCursor(document()));
    verticalScrollBar()->setValue(before);
}

void GuideView::formatTables()
{
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Theme::of(palette()).hairline);
        format.setCellSpacing(0);
        format.setCellPadding(5);
        format.setBottomMargin(fontMetrics().height() / 2.0);
        table->setFormat(format);
    }
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looksNew =
        event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (looksNew && !m_page.isEmpty())
        render();
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width() && !m_page.isEmpty() && !m_rendering)
        render();
}
