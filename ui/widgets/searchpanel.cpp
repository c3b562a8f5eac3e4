// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/searchpanel.h"

#include "ui/itemmodels/searchlistdelegate.h"
#include "ui/itemmodels/searchlistmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

SearchPanel::SearchPanel(SearchListModel &model, QWidget *window)
    : QFrame(window),
      m_model(model),
      m_list(new QListView(this)),
      m_problemSign(new QLabel(this)),
      m_problem(plainLabel(this)),
      m_hint(plainLabel(this, QPalette::PlaceholderText))
{
    setObjectName(u"searchPanel"_s);
    setAccessibleName(tr("What the search offers"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setObjectName(u"searchList"_s);
    m_list->setAccessibleName(tr("Filters, saved searches and examples"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new SearchListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowClicked(index.row()); });
    m_problem->setObjectName(u"searchProblem"_s);
    m_problem->setWordWrap(true);
    auto *problem = new QHBoxLayout;
    problem->setContentsMargins(10, 4, 10, 2);
    problem->setSpacing(6);
    problem->addWidget(m_problemSign, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_hint->setContentsMargins(10, 3, 10, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(problem);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    hide();
}

void SearchPanel::openBelow(const QWidget &box)
{
    const int comfortable = int(scaled(460, font()));
    constexpr int mostRows = 22;
    const QWidget *area = parentWidget();
    const QPoint corner = box.mapTo(area, QPoint(0, box.height() + 1));
    const int width = qMin(qMax(box.width(), comfortable), area->width() - 8);
    const int rows = qMin(m_model.rowCount(), mostRows);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows > 0 ? rows * m_list->sizeHintForRow(0) + 2 : 0);
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    const int height = qMin(wanted, area->height() - corner.y() - 8);
    if (height < wanted)
        m_list->setFixedHeight(qMax(0, m_list->height() - (wanted - height)));
    setGeometry(qMin(corner.x(), area->width() - width - 4), corner.y(), width, height);
    show();
    raise();
}

int SearchPanel::currentRow() const
{
    return m_list->currentIndex().row();
}

void SearchPanel::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
    if (row >= 0)
        m_list->scrollTo(m_model.index(row));
}

void SearchPanel::setProblem(const QString &problem)
{
    const Theme theme = Theme::of(palette());
    const int side = int(scaled(13, font()));
    m_problemSign->setPixmap(icons::icon(Sign::Error, theme).pixmap(side, side));
    m_problem->setText(problem);
    for (QLabel *label : {m_problemSign, m_problem})
        label->setVisible(!problem.isEmpty());
}

void SearchPanel::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void SearchPanel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setPen(theme.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, width(), 3), theme.accent);
}
