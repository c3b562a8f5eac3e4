// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/datatable.h"

#include "ui/itemmodels/celldelegate.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/paneltitle.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace {

/// Keeps the rows as high as a line of text, also when the text size changes.
class RowHeight final : public QObject
{
public:
    explicit RowHeight(QTableView *view) : QObject(view), m_view(view)
    {
        apply();
        view->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            apply();
        return false;
    }

private:
    void apply()
    {
        m_view->verticalHeader()->setMinimumSectionSize(0);
        m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 8);
    }

    QTableView *m_view = nullptr;
};

/// Lets the stretched column take what the others leave, but never less than a few words need: then
/// the table scrolls.
class Stretched final : public QObject
{
public:
    Stretched(QTableView *view, int column)
        : QObject(view), m_header(view->horizontalHeader()), m_column(column)
    {
        m_header->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_header->setSectionResizeMode(m_column, QHeaderView::Stretch);
        m_header->viewport()->installEventFilter(this);
        connect(m_header, &QHeaderView::sectionResized, this, [this](int section) {
            if (section != m_column)
                apply();
        });
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            apply();
        return false;
    }

private:
    void apply()
    {
        // Where somebody chose the widths, they stay.
        const auto mode = m_header->sectionResizeMode(m_column);
        if (m_applying || (mode != QHeaderView::Stretch && mode != QHeaderView::Fixed))
            return;
        const QScopedValueRollback applying(m_applying, true);
        const int least = int(scaled(150, m_header->font()));
        const int others = m_header->length() - m_header->sectionSize(m_column);
        const bool cramped = m_header->viewport()->width() - others < least;
        m_header->setSectionResizeMode(m_column,
                                       cramped ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (cramped)
            m_header->resizeSection(m_column, least);
    }

    QHeaderView *m_header = nullptr;
    int m_column = 0;
    bool m_applying = false;
};

} // namespace

QTableView *datatable::make(const QString &name, QAbstractItemModel *model, int stretched,
                            QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setAccessibleName(name);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setItemDelegate(new CellDelegate(view));
    view->verticalHeader()->hide();
    new RowHeight(view);
    QHeaderView *header = view->horizontalHeader();
    new Stretched(view, stretched);
    header->setHighlightSections(false);
    return view;
}

QWidget *datatable::titled(PanelTitle *title, QWidget *content)
{
    auto *panel = new QWidget;
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(content, 1);
    layout->addStretch(0);
    return panel;
}
