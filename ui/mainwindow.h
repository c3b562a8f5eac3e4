// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actionkeys.h"
#include "ui/actions.h"
#include "ui/prompts.h"
#include "ui/settings.h"

#include <QMainWindow>

#include <functional>

struct Draft;
class BackupFlow;
class Banner;
class BatchFlow;
class BatchesPage;
class CheckFlow;
class CommandPalette;
class CompareFlow;
class DecideManyFlow;
class DatasetPage;
class DraftBar;
class DraftKeeper;
class ExportFlow;
class FixClassFlow;
class ImportFlow;
class MenuRow;
class QStackedWidget;
class ReviewPage;
class ReviewSession;
class SavedViews;
struct ManyDecision;

/// The window over one open project.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    MainWindow(ReviewSession &session, Settings &settings, Prompts &prompts, Clock clock,
               QWidget *parent = nullptr);

    const Actions &actions() const { return m_actions; }
    ReviewPage &reviewPage() { return *m_review; }
    /// Takes up the queue and the example where this project was left.
    void restorePlace();
    void importFiles(const QStringList &files);
    /// The few examples that come with the program, without asking how.
    void importSamples();
    /// A backup is made first; closed() follows, unless the person stays.
    bool isClosing() const;
    /// Without a backup: what comes next sets the project aside itself.
    bool closeForRestore();

Q_SIGNALS:
    void newProjectAsked();
    void openProjectAsked();
    void projectChosen(const QString &path);
    void appearanceChanged();
    void restartAsked();
    void restoreAsked(const QString &backup);
    /// After a close that had to wait.
    void closed();
    void stayed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createPages();
    void createFlows();
    void createMenus();
    void createRecentMenu(QMenu *menu);
    void createAppearanceMenu(QMenu *menu);
    void connectView();
    void setTextSize(int percent);
    void showPalette();
    QString whyDisabled(const QAction &action) const;
    void connectActions();
    void connectSession();
    void restoreState();
    void saveState();
    void showPage(int page);
    void leaveSearch();
    void takeQueue(Queue queue, const QString &searchText);
    void connectBatches();
    void createFinding();
    void rememberSearch();
    void saveView();
    void showViews();
    void compareCurrent();
    void showPlace(ExampleId id, const JsonPointer &place);
    void decideMany(const ManyDecision &many, const QList<ExampleId> &examples);
    void connectChecks();
    /// Goes on checking where the job that they gave way to was not begun.
    void resumeChecks();
    void openExample(ExampleId id);
    void fixAll(const QString &rule);
    void showChecks();
    void exportDataset();
    void createBackups();
    void showBackups();
    void showRawJson();
    void showShortcuts();
    void showKeys();
    void showGuide();
    void showAbout();
    void showFailure(const Error &error);
    void updateTitle();
    void createFlow();
    void watchDrafts();
    /// Offers what an earlier run left unsaved.
    void offerDrafts();
    QString draftPlace(const Draft &draft) const;
    void restoreDraft(const Draft &draft);
    void showDraft(const Draft &draft);
    /// Where this reviewer is, for the next start: also one after a crash.
    void savePlace();

    ReviewSession &m_session;
    Settings &m_settings;
    Prompts &m_prompts;
    Clock m_clock;
    Actions m_actions;
    ActionKeys m_keys;
    CommandPalette *m_palette = nullptr;
    MenuRow *m_row = nullptr;
    Banner *m_banner = nullptr;
    DraftBar *m_draftBar = nullptr;
    DraftKeeper *m_drafts = nullptr;
    QStackedWidget *m_pages = nullptr;
    ReviewPage *m_review = nullptr;
    DatasetPage *m_dataset = nullptr;
    BatchesPage *m_batches = nullptr;
    ImportFlow *m_import = nullptr;
    ExportFlow *m_export = nullptr;
    BackupFlow *m_backup = nullptr;
    CheckFlow *m_check = nullptr;
    FixClassFlow *m_fixClass = nullptr;
    BatchFlow *m_batch = nullptr;
    CompareFlow *m_compare = nullptr;
    DecideManyFlow *m_decideMany = nullptr;
    SavedViews *m_views = nullptr;
};
