// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/fault/operation.h"

#include "tests/support/records.h"

#include "model/base/sha256.h"
#include "model/storage/backupfolder.h"
#include "model/workspace/backupjob.h"
#include "model/workspace/batchimport.h"
#include "model/workspace/nativeexport.h"
#include "model/workspace/reviewdesk.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

constexpr int examples = 12;

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
}

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString label(int number)
{
    return u"acute-%1"_s.arg(number);
}

QString writeBatch(const QString &folder, int first, int last)
{
    const QString path = folder + u"/batch-%1.jsonl"_s.arg(first);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    for (int number = first; number <= last; ++number)
        file.write(records::record(label(number).toUtf8(), "acute",
                                   "sore knee " + QByteArray::number(number)) +
                   '\n');
    return path;
}

Result<void> importBatch(Project &project, const QString &path)
{
    BatchImport import(project, {{}, OnConflict::List, u"importer"_s, now()});
    const auto report = import.run(path, [](const ImportProgress &) { return true; });
    return report ? Result<void>() : Result<void>(report.error());
}

void prepareProject(const QString &folder)
{
    auto project = need(Project::create(Operation::projectIn(folder), now(), RuleSet::quiet()));
    need(importBatch(*project, writeBatch(folder, 1, examples)));
}

using Step = std::function<Result<ExampleSummary>(ReviewDesk &desk, const ExampleSummary &example,
                                                  const Actor &actor)>;

/// Takes each step with an example of its own that has not taken it yet.
Result<void> takeSteps(const QString &folder, const QList<Step> &steps,
                       const Operation::Acknowledge &acknowledge)
{
    Result<std::unique_ptr<Project>> project = Project::open(Operation::projectIn(folder));
    if (!project)
        return project.error();
    ReviewDesk desk(**project);
    for (int number = 1; number <= examples; ++number) {
        const auto example = (*project)->examples().findByLabel(label(number));
        if (!example)
            return example.error();
        if ((*example)->status != Status::Pending || (*example)->revision > 1)
            continue;
        const Result<ExampleSummary> after = steps[number % steps.size()](
            desk, **example, {u"reviewer %1"_s.arg(number % 2), now().addSecs(number)});
        if (!after)
            return after.error();
        acknowledge(u"%1 %2 %3"_s.arg(after->label).arg(int(after->status)).arg(after->revision));
    }
    return {};
}

QStringList lostSteps(const QString &folder, const QStringList &acknowledged)
{
    auto project = need(Project::open(Operation::projectIn(folder)));
    QStringList lost;
    for (const QString &step : acknowledged) {
        const QString name = step.section(u' ', 0, 0);
        const auto example = need(project->examples().findByLabel(name));
        const QString is =
            !example ? u"nothing"_s
                     : u"%1 %2 %3"_s.arg(name).arg(int(example->status)).arg(example->revision);
        if (is != step)
            lost += u"acknowledged \"%1\", but it is \"%2\""_s.arg(step, is);
    }
    return lost;
}

Operation decide()
{
    const auto verdict = [](Decision decision) {
        return [decision](ReviewDesk &desk, const ExampleSummary &example, const Actor &actor) {
            return desk.decide(example.id, decision, actor);
        };
    };
    const QList<Step> steps{verdict({Verdict::Approve, {}, {}}),
                            verdict({Verdict::Reject, {u"unsafe-advice"_s}, u"no"_s}),
                            verdict({Verdict::SecondOpinion, {}, u"sure?"_s})};
    return {u"decide"_s, prepareProject,
            [steps](const QString &folder, const Operation::Acknowledge &acknowledge) {
                return takeSteps(folder, steps, acknowledge);
            },
            lostSteps};
}

Operation edit()
{
    const auto change = [](ReviewDesk &desk, const ExampleSummary &example, const Actor &actor) {
        const Patch patch{{PatchOperation::Kind::Replace,
                           *JsonPointer::parse(u"/output/response_to_user"_s),
                           {},
                           "\"Rest \\u2192 ice\"",
                           {}}};
        return desk.edit(example.id, example.revision, patch, actor);
    };
    const auto andApprove = [](ReviewDesk &desk, const ExampleSummary &example,
                               const Actor &actor) {
        const Patch patch{{PatchOperation::Kind::Replace,
                           *JsonPointer::parse(u"/user_input"_s),
                           {},
                           "\"sore ankle\"",
                           {}}};
        return desk.saveAndApprove(example.id, example.revision, patch, actor);
    };
    const QList<Step> steps{change, andApprove};
    return {u"edit"_s, prepareProject,
            [steps](const QString &folder, const Operation::Acknowledge &acknowledge) {
                return takeSteps(folder, steps, acknowledge);
            },
            lostSteps};
}

int examplesIn(const QString &folder)
{
    auto project = need(Project::open(Operation::projectIn(folder)));
    return int(need(project->examples().ids()).size());
}

Operation import()
{
    constexpr int more = 40;
    return {u"import"_s,
            [](const QString &folder) {
                prepareProject(folder);
                writeBatch(folder, 101, 100 + more);
            },
            [](const QString &folder, const Operation::Acknowledge &acknowledge) -> Result<void> {
                auto project = Project::open(Operation::projectIn(folder));
                if (!project)
                    return project.error();
                if (const auto done = importBatch(**project, folder + u"/batch-101.jsonl"_s); !done)
                    return done;
                acknowledge(u"imported"_s);
                return {};
            },
            [](const QString &folder, const QStringList &acknowledged) -> QStringList {
                const int found = examplesIn(folder);
                if (found == examples + more || (found == examples && acknowledged.isEmpty()))
                    return {};
                return {
                    u"%1 examples, where %2 were and %3 came"_s.arg(found).arg(examples).arg(more)};
            }};
}

/// Nothing to say when each file is the one that the manifest lists.
QStringList exportProblems(const QString &folder, const QStringList &acknowledged)
{
    const QDir out(folder + u"/out"_s);
    const auto manifest = nlohmann::json::parse(bytesOf(out.filePath(u"manifest.json"_s)), nullptr,
                                                /*allow_exceptions=*/false);
    if (!manifest.is_object())
        return {u"the export has no manifest"_s};
    QStringList problems;
    qint64 records = 0;
    for (const nlohmann::json &file : manifest.at("files")) {
        records += file.at("records").get<qint64>();
        const QString name = QString::fromStdString(file.at("path").get<std::string>());
        const QByteArray hash = Sha256::of(bytesOf(out.filePath(name))).toHex();
        if (hash.toStdString() != file.at("sha256").get<std::string>())
            problems += name + u" is not what the manifest lists"_s;
    }
    if (records != examples && (records != examples / 2 || !acknowledged.isEmpty()))
        problems += u"the export holds %1 records"_s.arg(records);
    return problems;
}

Result<void> exportTo(Project &project, const QString &folder)
{
    const auto report =
        NativeExport(project).run(folder + u"/out"_s, [](const ExportProgress &) { return true; });
    return report ? Result<void>() : Result<void>(report.error());
}

/// Over an older export of half the examples.
Operation exportAgain()
{
    return {u"export"_s,
            [](const QString &folder) {
                prepareProject(folder);
                auto project = need(Project::open(Operation::projectIn(folder)));
                ReviewDesk desk(*project);
                for (int number = 1; number <= examples; ++number) {
                    const auto example = need(project->examples().findByLabel(label(number)));
                    need(desk.decide(example->id, {}, {u"reviewer"_s, now()}));
                    if (number == examples / 2)
                        need(exportTo(*project, folder));
                }
            },
            [](const QString &folder, const Operation::Acknowledge &acknowledge) -> Result<void> {
                auto project = Project::open(Operation::projectIn(folder));
                if (!project)
                    return project.error();
                if (const auto done = exportTo(**project, folder); !done)
                    return done;
                acknowledge(u"exported"_s);
                return {};
            },
            exportProblems,
            /*onlyDatabase=*/false};
}

QStringList backupProblems(const QString &folder, const QStringList &acknowledged)
{
    const QList<BackupEntry> entries = BackupFolder(Operation::projectIn(folder)).entries();
    QStringList problems;
    for (const BackupEntry &entry : entries)
        if (const auto facts = BackupFolder::check(entry); !facts)
            problems += facts.error().message;
    if (entries.isEmpty() || (!acknowledged.isEmpty() && entries.size() < 2))
        problems += u"%1 backups are left"_s.arg(entries.size());
    return problems;
}

Operation backup()
{
    const auto run = [](const QString &folder, const Operation::Acknowledge &acknowledge,
                        const QDateTime &time) -> Result<void> {
        const auto made =
            BackupJob::run(Operation::projectIn(folder), BackupReason::Asked,
                           BackupJob::When::Always, time, [](int, int) { return true; });
        if (!made)
            return made.error();
        acknowledge(u"backed up"_s);
        return {};
    };
    return {u"backup"_s,
            [run](const QString &folder) {
                prepareProject(folder);
                need(run(
                    folder, [](const QString &) {}, now()));
            },
            [run](const QString &folder, const Operation::Acknowledge &acknowledge) {
                return run(folder, acknowledge, now().addSecs(60));
            },
            backupProblems,
            /*onlyDatabase=*/false};
}

/// A project of the first schema is opened.
Operation migrate()
{
    return {u"migrate"_s,
            [](const QString &folder) {
                const QByteArray old =
                    bytesOf(QStringLiteral(ROUNDS_SOURCE_DIR "/tests/data/schema1.rounds.z"));
                QFile file(Operation::projectIn(folder));
                if (!file.open(QIODevice::WriteOnly) || file.write(qUncompress(old)) <= 0)
                    qFatal("cannot write the old project");
            },
            [](const QString &folder, const Operation::Acknowledge &acknowledge) -> Result<void> {
                const auto project = Project::open(Operation::projectIn(folder));
                if (!project)
                    return project.error();
                acknowledge(u"opened"_s);
                return {};
            },
            [](const QString &folder, const QStringList &) -> QStringList {
                return examplesIn(folder) > 0 ? QStringList() : QStringList{u"it is empty"_s};
            },
            /*onlyDatabase=*/false};
}

} // namespace

const QList<Operation> &Operation::all()
{
    static const QList<Operation> operations{import(),      decide(), edit(),
                                             exportAgain(), backup(), migrate()};
    return operations;
}

QString Operation::projectIn(const QString &folder)
{
    return folder + u"/test.rounds"_s;
}
