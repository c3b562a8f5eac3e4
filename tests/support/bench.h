// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/batchimport.h"
#include "model/workspace/reviewsession.h"
#include "tests/support/fakeprompts.h"
#include "ui/barekeys.h"
#include "ui/mainwindow.h"
#include "ui/pages/reviewpage.h"
#include "ui/panels/caseview.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A temporary project with records, and the real window over it.
class Bench
{
public:
    static QDateTime now()
    {
        return QDateTime::fromString(QStringLiteral("2026-11-23T08:30:00Z"), Qt::ISODate);
    }

    /// `count` small acute records: acute-001, acute-002 …
    static QByteArray records(int count, const QByteArray &category = "acute")
    {
        QByteArray lines;
        for (int i = 1; i <= count; ++i) {
            const QByteArray id = category + '-' + QByteArray::number(i).rightJustified(3, '0');
            lines += R"({"id":")" + id + R"(","category":")" + category +
                     R"(","user_input":"knee )" + QByteArray::number(i) +
                     R"(","output":{"reasoning_chain":["first step","second step"],)"
                     R"("assessment":{"injury_type":"knee_sprain","severity":"mild",)"
                     R"("confidence":0.90},"response_to_user":"rest"}})"
                     "\n";
        }
        return lines;
    }

    explicit Bench(const QByteArray &content = records(5), const RuleSet &rules = RuleSet::quiet())
    {
        project = Project::create(path(), now(), rules).value();
        if (!content.isEmpty())
            importFile(write(QStringLiteral("batch.jsonl"), content));
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        open();
    }

    struct Copy
    {
        QString project; ///< The file to copy; empty for a new, empty project.
        int textPercent = 100;
    };
    /// Somebody has signed in.
    explicit Bench(const Copy &copy)
    {
        if (copy.project.isEmpty())
            project = Project::create(path(), now(), RuleSet()).value();
        else if (!QFile::copy(copy.project, path()))
            qFatal("cannot copy %s", qPrintable(copy.project));
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        settings->setReviewer(*prompts.reviewerAnswer);
        settings->setTextSize(copy.textPercent);
        open();
    }
    ~Bench() { close(); }
    Q_DISABLE_COPY_MOVE(Bench)

    QString path() const { return folder.filePath(QStringLiteral("work.rounds")); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the fixture");
        return file.fileName();
    }

    void importFile(const QString &file, const QString &category = {})
    {
        BatchImport import(*project, {category, OnConflict::Rename, {}, now()});
        const auto report = import.run(file, [](const ImportProgress &) { return true; });
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
    }

    void open()
    {
        if (!project)
            project = Project::open(path()).value();
        session = std::make_unique<ReviewSession>(*project, &Bench::now);
        if (!settings->reviewer().name.isEmpty())
            session->setReviewer(settings->reviewer());
        window = std::make_unique<MainWindow>(*session, *settings, prompts, &Bench::now);
        window->restorePlace();
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        view().setFocus();
    }

    void close()
    {
        if (window)
            window->close();
        window.reset();
        session.reset();
        project.reset();
    }

    /// A key to whatever has the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
    }

    template<typename T>
    T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }

    CaseView &view() const { return window->reviewPage().caseView(); }
    QString label() const { return session->current().summary.label; }
    Status statusOf(const QString &name) const
    {
        return (*project->examples().findByLabel(name))->status;
    }
    int approved() const { return session->quota().total().count(Status::Approved); }

    /// What the events of an example say happened, in order.
    QStringList events(const QString &name) const
    {
        QStringList kinds;
        const ExampleId id = (*project->examples().findByLabel(name))->id;
        const QList<Event> list = project->events().ofExample(id).value();
        for (const Event &event : list)
            kinds += idOf(event.kind);
        return kinds;
    }

    QTemporaryDir folder;
    FakePrompts prompts;
    BareKeys bareKeys;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Project> project;
    std::unique_ptr<ReviewSession> session;
    std::unique_ptr<MainWindow> window;
};
