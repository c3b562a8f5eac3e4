// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "tests/support/clippedtexts.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/guidetext.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/translations.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// Every menu under a bar or menu, and the menu itself.
QStringList clashes(const QList<QAction *> &actions, const QString &menu)
{
    QStringList found;
    QString taken;
    for (const QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const qsizetype at = action->text().indexOf(u'&');
        const QChar letter = at < 0 ? QChar() : action->text().at(at + 1).toLower();
        if (!letter.isNull() && taken.contains(letter))
            found += u"%1: %2"_s.arg(menu, action->text());
        if (!letter.isNull())
            taken += letter;
        if (action->menu())
            found += clashes(action->menu()->actions(), action->text());
    }
    return found;
}

void importSamples(Bench &bench)
{
    const QDir samples(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples"));
    for (const QFileInfo &file : samples.entryInfoList(QDir::Files, QDir::Name))
        bench.importFile(file.filePath());
    bench.session->setReviewer(*bench.prompts.reviewerAnswer);
    bench.session->refresh();
}

} // namespace

/// The window in German, as somebody meets it: what it says, and that what it says has room.
class TestGerman final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void window_german_speaksGerman();
    void window_german_keepsKeys();
    void menus_mnemonics_areUnique_data();
    void menus_mnemonics_areUnique();
    void record_numberTyped_keepsItsPoint();
    void rules_numberTyped_keepItsPoint();
    void guide_german_hasEveryPage();
    void language_chosen_isKeptAndAsksForANewStart();
    void clippedTexts_tooNarrow_areFound();
    void pages_everyText_hasRoom_data();
    void pages_everyText_hasRoom();
    void dialogs_everyText_hasRoom_data();
    void dialogs_everyText_hasRoom();
};

void TestGerman::initTestCase()
{
    QApplication::setStyle(new FlatStyle);
    QApplication::setFont(Fonts::application());
}

void TestGerman::window_german_speaksGerman()
{
    const Translations german(Language::German);
    Bench bench;
    QCOMPARE(bench.window->findChild<QMenuBar *>()->actions().first()->text(), u"&Projekt"_s);
    QCOMPARE(Statuses::name(Status::Approved), u"Freigegeben"_s);
    bench.window->actions().changeKeys->trigger();
    auto *dialog = bench.find<QDialog>(u"keysDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Tasten ändern"_s);
    QCOMPARE(QLocale().toString(0.5), u"0,5"_s);
    QCOMPARE(QCoreApplication::translate("DatasetPage", "%n example(s)", nullptr, 1),
             u"1 Beispiel"_s);
    QCOMPARE(QCoreApplication::translate("DatasetPage", "%n example(s)", nullptr, 2),
             u"2 Beispiele"_s);
    if (QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s)) {
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), u"Abbrechen"_s);
    }
}

void TestGerman::window_german_keepsKeys()
{
    QStringList english, inGerman;
    const auto keys = [](QStringList &list) {
        const Bench bench;
        for (const QAction *action : bench.window->actions().all())
            list += action->objectName() + u' ' +
                    QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText);
    };
    keys(english);
    const Translations german(Language::German);
    keys(inGerman);
    QVERIFY(english.contains(u"approve A"_s));
    QCOMPARE(inGerman, english);
}

void TestGerman::menus_mnemonics_areUnique_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("German") << Language::German;
}

void TestGerman::menus_mnemonics_areUnique()
{
    QFETCH(Language, language);
    const Translations translations(language);
    const Bench bench;
    const QStringList found = clashes(bench.window->findChild<QMenuBar *>()->actions(), u"bar"_s);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestGerman::record_numberTyped_keepsItsPoint()
{
    const Translations german(Language::German);
    Bench bench;
    bench.session->setReviewer(*bench.prompts.reviewerAnswer);
    QVERIFY(bench.view().reveal(*JsonPointer::parse(u"/output/assessment/confidence")));
    bench.key(Qt::Key_F2);
    bench.key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"0.85"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.session->current().example.assessment().confidence.raw(), "0.85");
}

void TestGerman::rules_numberTyped_keepItsPoint()
{
    const Translations german(Language::German);
    FakePrompts prompts;
    const QTemporaryDir folder;
    RulesDialog dialog(RuleSet(), {}, false, prompts, folder.path());
    dialog.show();
    dialog.findChild<QLineEdit *>(u"ruleFilter"_s)->setText(u"reasoning-step-distinct"_s);
    dialog.findChild<QTableView *>(u"ruleTable"_s)->selectRow(0);
    auto *box = dialog.findChild<QDoubleSpinBox *>(u"similarity-0"_s);
    QVERIFY(box);
    QVERIFY2(box->text().startsWith(u"0,9"_s), qPrintable(box->text()));
    box->selectAll();
    QTest::keyClicks(box, u"0,75"_s);
    QTest::keyClick(box, Qt::Key_Tab);
    prompts.json = folder.filePath(u"rules.json"_s);
    dialog.findChild<QPushButton *>(u"exportRules"_s)->click();
    QFile file(prompts.json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("0.75"));
}

void TestGerman::guide_german_hasEveryPage()
{
    const Translations german(Language::German);
    QWidget window;
    const Actions actions(&window);
    const QRegularExpression part(u"\\{[a-zA-Z]+\\}|\\]\\([^)]*\\)"_s);
    const auto partsOf = [&part](const QString &path) {
        QFile file(path);
        QStringList parts;
        if (file.open(QIODevice::ReadOnly)) {
            for (const auto &match : part.globalMatch(QString::fromUtf8(file.readAll())))
                parts += match.captured();
        }
        parts.sort();
        return parts;
    };
    for (const GuideText::Section &section : GuideText::sections()) {
        const QString page = GuideText::page(section.id, actions);
        QVERIFY2(page.startsWith(u"# "_s + section.title), qPrintable(page.left(80)));
        QCOMPARE(partsOf(u":/guide/de/%1.md"_s.arg(section.id)),
                 partsOf(u":/guide/%1.md"_s.arg(section.id)));
    }
}

void TestGerman::language_chosen_isKeptAndAsksForANewStart()
{
    Bench bench;
    const QSignalSpy asked(bench.window.get(), &MainWindow::restartAsked);
    const auto choose = [&bench](const QString &name) {
        for (QMenu *menu : bench.window->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == name)
                    action->trigger();
            }
        }
    };
    choose(u"&Deutsch"_s);
    QCOMPARE(bench.settings->language(), Language::German);
    QCOMPARE(bench.prompts.confirmed, 1);
    QCOMPARE(asked.size(), 0);
    choose(u"&Deutsch"_s); // the same again
    QCOMPARE(bench.prompts.confirmed, 1);
    bench.prompts.confirmAnswer = true;
    choose(u"&English"_s);
    QCOMPARE(bench.settings->language(), Language::English);
    QCOMPARE(asked.size(), 1);
}

void TestGerman::clippedTexts_tooNarrow_areFound()
{
    QWidget window;
    const QList<QWidget *> widgets = {new QLabel(u"Differenzialdiagnosen"_s, &window),
                                      new QPushButton(u"Differenzialdiagnosen"_s, &window)};
    for (qsizetype i = 0; i < widgets.size(); ++i)
        widgets[i]->setGeometry(0, int(i) * 40, 300, 40);
    window.resize(300, 80);
    window.show();
    QCOMPARE(clippedtexts::in(window), QStringList());
    for (QWidget *widget : widgets)
        widget->setFixedWidth(50);
    QCOMPARE(clippedtexts::in(window).size(), 2);
}

void TestGerman::pages_everyText_hasRoom_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("page");
    for (const int page : {1, 2, 3}) {
        QTest::addRow("English, page %d", page) << Language::English << page;
        QTest::addRow("German, page %d", page) << Language::German << page;
    }
}

void TestGerman::pages_everyText_hasRoom()
{
    QFETCH(Language, language);
    QFETCH(int, page);
    const Translations translations(language);
    Bench bench({}, RuleSet());
    bench.window->resize(1366, 768);
    importSamples(bench);
    bench.key(Qt::Key_0 + page, Qt::ControlModifier);
    QTest::qWait(100);
    const QStringList found = clippedtexts::in(*bench.window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestGerman::dialogs_everyText_hasRoom_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("action");
    for (const char *action :
         {"rawJson", "shortcuts", "changeKeys", "about", "checks", "restoreBackup", "guide"}) {
        QTest::addRow("English, %s", action) << Language::English << QString::fromLatin1(action);
        QTest::addRow("German, %s", action) << Language::German << QString::fromLatin1(action);
    }
}

void TestGerman::dialogs_everyText_hasRoom()
{
    QFETCH(Language, language);
    QFETCH(QString, action);
    const Translations translations(language);
    Bench bench({}, RuleSet());
    bench.window->resize(1366, 768);
    importSamples(bench);
    bench.find<QAction>(action)->trigger();
    QTest::qWait(100);
    for (const QDialog *dialog : bench.window->findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        const QStringList found = clippedtexts::in(*dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
}

QTEST_MAIN(TestGerman)
#include "tst_german.moc"
