// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/guidedialog.h"

#include "ui/guidetext.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/roomfor.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GuideDialog::GuideDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent),
      m_actions(actions),
      m_sections(new QListWidget(this)),
      m_view(new GuideView(this))
{
    setObjectName(u"guideDialog"_s);
    setWindowTitle(tr("User guide"));
    m_sections->setObjectName(u"guideSections"_s);
    m_sections->setAccessibleName(tr("Sections of the guide"));
    m_sections->setFrameShape(QFrame::NoFrame);
    for (const GuideText::Section &section : GuideText::sections())
        m_sections->addItem(section.title);
    m_sections->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_sections->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    connect(m_sections, &QListWidget::currentRowChanged, this, &GuideDialog::showSection);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *body = new QHBoxLayout;
    body->setSpacing(8);
    body->addWidget(m_sections);
    body->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);
    const int line = fontMetrics().height();
    resizeInside(*this, {62 * line, 40 * line});
    m_sections->setCurrentRow(0);
    m_sections->setFocus();
}

void GuideDialog::refresh()
{
    showSection(m_sections->currentRow());
}

void GuideDialog::showSection(int row)
{
    const QList<GuideText::Section> sections = GuideText::sections();
    if (row >= 0 && row < sections.size())
        m_view->showPage(GuideText::page(sections[row].id, m_actions));
}
