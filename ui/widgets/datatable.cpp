// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/datatable.h"

#include "ui/itemmodels/celldelegate.h"
#include "ui/widgets/paneltitle.h"

#include <QEvent>
#include <QHeaderView>
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
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
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
