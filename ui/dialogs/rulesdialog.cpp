// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/rulesdialog.h"

#include "ui/itemmodels/ruletablemodel.h"
#include "ui/prompts.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/knowledgeeditor.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/ruledetails.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>

using namespace Qt::StringLiterals;

RulesDialog::RulesDialog(const RuleSet &rules, const QMap<QString, int> &openCounts, bool readOnly,
                         Prompts &prompts, const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_before(rules),
      m_readOnly(readOnly),
      m_prompts(prompts),
      m_folder(folder),
      m_note(new QLabel(this))
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Checks"));
    resizeForText(*this, {1320, 680});
    createRules(openCounts);
    createKnowledge();
    createButtons();
    createLayout();
    connect(m_model, &RuleTableModel::rulesChanged, this, &RulesDialog::follow);
    m_table->selectRow(0);
    follow();
}

void RulesDialog::createRules(const QMap<QString, int> &openCounts)
{
    m_model = new RuleTableModel(m_before, openCounts, this);
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    m_table = datatable::make(tr("Rules"), m_shown, RuleTableModel::Title, this);
    m_table->setObjectName(u"ruleTable"_s);
    m_table->setMinimumWidth(300);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(RuleTableModel::Title, QHeaderView::ResizeToContents);
    if (m_readOnly)
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"ruleFilter"_s);
    m_filter->setPlaceholderText(tr("Find a rule by its words, id, improvement or category"));
    m_filter->setAccessibleName(tr("Find a rule"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_shown,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RulesDialog::showRule);
}

QWidget *RulesDialog::createRulePage()
{
    m_details = new RuleDetails(this);
    m_details->setReadOnly(m_readOnly);
    connect(m_details, &RuleDetails::edited, this, &RulesDialog::take);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_details);
    area->setMinimumWidth(320);
    area->setAccessibleName(tr("The selected rule"));
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(area);
    splitter->setStretchFactor(0, 1);
    // As much text in a line whatever its size.
    const int wanted = qMin(640, int(340 * lineHeight(font()) / 16));
    splitter->setSizes({1300 - wanted, wanted});
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
    return page;
}

void RulesDialog::createKnowledge()
{
    m_words = new KnowledgeEditor(this);
    m_words->setAdditions(m_before.additions());
    m_words->setReadOnly(m_readOnly);
    connect(m_words, &KnowledgeEditor::changed, this, &RulesDialog::takeWords);
}

void RulesDialog::createButtons()
{
    m_import = new QPushButton(tr("&Import…"), this);
    m_export = new QPushButton(tr("&Export…"), this);
    m_import->setObjectName(u"importRules"_s);
    m_export->setObjectName(u"exportRules"_s);
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setObjectName(u"saveRules"_s);
    m_save->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_leave = new QPushButton(m_readOnly ? tr("&Close") : tr("&Cancel"), this);
    for (QPushButton *button : {m_import, m_export, m_save, m_leave})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_import, m_save})
        button->setVisible(!m_readOnly);
    connect(m_import, &QPushButton::clicked, this, &RulesDialog::importRules);
    connect(m_export, &QPushButton::clicked, this, &RulesDialog::exportRules);
    connect(m_save, &QPushButton::clicked, this, &RulesDialog::accept);
    connect(m_leave, &QPushButton::clicked, this, &RulesDialog::reject);
}

void RulesDialog::createLayout()
{
    m_note->setObjectName(u"rulesNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Rules and words"));
    m_tabs->addTab(createRulePage(), tr("Rules"));
    m_tabs->addTab(m_words, tr("Words of this project"));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_note, 1);
    for (QPushButton *button : {m_import, m_export, m_save, m_leave})
        bottom->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(bottom);
}

const RuleSet &RulesDialog::rules() const
{
    return m_model->rules();
}

bool RulesDialog::isChanged() const
{
    return !rules().isEquivalent(m_before) || !m_words->isValid();
}

int RulesDialog::currentRow() const
{
    return m_shown->mapToSource(m_table->currentIndex()).row();
}

void RulesDialog::showRule()
{
    const int row = currentRow();
    m_details->setVisible(row >= 0);
    if (row >= 0)
        m_details->show(RuleCatalogue::all()[row], rules().setting(row));
}

void RulesDialog::take(const RuleSetting &setting)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const Result<void> changed = m_model->change(row, setting);
    m_details->setProblem(changed ? QString() : changed.error().message);
    m_save->setEnabled(changed && isChanged());
}

void RulesDialog::takeWords()
{
    if (m_words->isValid() && m_words->additions() != rules().additions()) {
        const Result<void> set = m_model->setAdditions(m_words->additions());
        Q_ASSERT(set);
    }
    follow();
}

void RulesDialog::follow()
{
    m_leaving = false;
    if (!m_save)
        return; // Still being made.
    showRule();
    m_note->setText(changeText());
    m_save->setEnabled(isChanged() && m_words->isValid());
}

QString RulesDialog::changeText() const
{
    int changed = 0;
    for (int row = 0; row < RuleCatalogue::all().size(); ++row)
        changed += rules().setting(row) == m_before.setting(row) ? 0 : 1;
    const QString version = m_before.version() == 0 ? tr("The program's own rules.")
                                                    : tr("Rule set %1.").arg(m_before.version());
    if (!m_words->isValid())
        return tr("The words of this project cannot be used yet: see there.");
    if (!isChanged())
        return version + u' ' + tr("Nothing is changed.");
    QStringList parts;
    if (changed > 0)
        parts += tr("%n rule(s) changed", nullptr, changed);
    if (rules().additions() != m_before.additions())
        parts += tr("words changed");
    return tr("%1. Saving stores rule set %2 and checks all examples again in the background. What "
              "is approved stays approved; what fails then is listed under Flagged and left out of "
              "exports until somebody has looked.")
        .arg(parts.join(u", "_s))
        .arg(m_before.version() + 1);
}

void RulesDialog::importRules()
{
    const QString path = m_prompts.openJson(this, tr("Import a rule set"), m_folder);
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_prompts.showError(this, {tr("The file could not be read."), file.errorString()});
        return;
    }
    Result<RuleSet> read = RuleSet::fromJson(file.readAll());
    if (!read) {
        m_prompts.showError(this, read.error());
        return;
    }
    m_model->setRules(*read);
    m_words->setAdditions(read->additions());
}

void RulesDialog::exportRules()
{
    const QString path =
        m_prompts.saveJson(this, tr("Export the rule set"), m_folder + u"/rules.json"_s);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(rules().toJson() + '\n') < 0 ||
        !file.commit())
        m_prompts.showError(this, {tr("The file could not be written."), file.errorString()});
}

void RulesDialog::accept()
{
    m_words->check();
    if (!m_save->isEnabled() || m_readOnly)
        return;
    QDialog::accept();
    Q_EMIT saved(rules());
}

void RulesDialog::reject()
{
    if (isChanged() && !m_leaving && !m_readOnly) {
        m_leaving = true;
        m_note->setText(tr("Your changes are not saved. Cancel once more to discard them."));
        return;
    }
    QDialog::reject();
}
