// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/guidelinepanel.h"

#include "model/dataset/category.h"
#include "ui/widgets/paneltitle.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GuidelinePanel::GuidelinePanel(QWidget *parent)
    : QWidget(parent),
      m_text(new QPlainTextEdit(this)),
      m_edit(new QPushButton(tr("&Change…"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_text);
    auto *title = new PanelTitle(tr("Guideline"), this);
    m_note = title->note();
    m_text->setObjectName(u"guidelineText"_s);
    m_text->setAccessibleName(tr("Guideline of the category"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(10);
    m_text->setPlaceholderText(tr("This category has no guideline yet."));
    m_edit->setObjectName(u"editGuideline"_s);
    m_edit->setAutoDefault(false);
    m_edit->setFocusPolicy(Qt::TabFocus);
    connect(m_edit, &QPushButton::clicked, this, &GuidelinePanel::editAsked);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(10, 4, 10, 8);
    bottom->addStretch();
    bottom->addWidget(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_text, 1);
    layout->addLayout(bottom);
}

void GuidelinePanel::setGuideline(const Guideline &guideline)
{
    if (guideline == m_guideline)
        return;
    m_guideline = guideline;
    m_text->setPlainText(guideline.text);
    const QString name = Categories::nameOf(guideline.category);
    m_note->setText(guideline.version > 0 ? tr("%1 · version %2").arg(name).arg(guideline.version)
                                          : name);
}

void GuidelinePanel::setReadOnly(bool readOnly)
{
    m_edit->setVisible(!readOnly);
}
