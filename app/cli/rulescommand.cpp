// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/rulescommand.h"

#include "app/cli/checkrun.h"
#include "app/cli/inputfile.h"
#include "app/cli/table.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString setName = u"set"_s;
const QString noCheckName = u"no-check"_s;

QString parameterText(const RuleSetting &setting)
{
    QStringList parts;
    for (auto parameter = setting.parameters.begin(); parameter != setting.parameters.end();
         ++parameter) {
        QStringList numbers;
        for (const double number : parameter.value())
            numbers += QString::number(number);
        parts += parameter.key() + u'=' + numbers.join(u".."_s);
    }
    return parts.join(u' ');
}

} // namespace

RulesCommand::RulesCommand(const Environment &environment)
    : Command(u"rules"_s, u"PROJECT"_s, tr("Show the rule set, or store another one.")),
      m_environment(environment)
{
    addOption({setName,
               tr("A rule set as JSON, or what --json printed; - reads standard input. What it "
                  "leaves out is as the program has it."),
               u"FILE"_s});
    addOption({noCheckName, tr("Do not check the examples by the new rules now.")});
    addReviewerOption();
    setNotes(tr("Exit code 2: the file is no rule set."));
}

ExitCode RulesCommand::execute(const QCommandLineParser &given, Output &out)
{
    std::optional<RuleSet> rules;
    if (given.isSet(setName)) {
        constexpr qint64 limit = 16 << 20;
        const Result<QByteArray> bytes =
            InputFile::read(given.value(setName), m_environment.input, limit);
        if (!bytes)
            return fail(bytes.error(), out);
        const Result<RuleSet> read = RuleSet::fromJson(*bytes);
        if (!read)
            return misuse(read.error().message, out);
        rules = *read;
    }
    const QString path = given.positionalArguments().first();
    const Result<std::unique_ptr<Project>> project = rules ? openToWrite(path) : openToRead(path);
    if (!project)
        return fail(project.error(), out);
    if (rules) {
        if (Result<void> done = set(**project, *rules, given, out); !done)
            return fail(done.error(), out);
    }
    if (wantsJson(given))
        out.write(toJson((*project)->checker()->rules()));
    else
        print((*project)->checker()->rules(), out);
    return ExitCode::Done;
}

Result<void> RulesCommand::set(Project &project, const RuleSet &rules,
                               const QCommandLineParser &given, Output &out)
{
    const QString name = reviewer(given);
    const Result<int> version = project.setRules(
        rules, name.isEmpty() ? m_environment.userName : name, m_environment.clock());
    if (!version)
        return version.error();
    if (given.isSet(noCheckName))
        return {};
    const Result<CheckReport> checked = CheckRun::all(project, out);
    return checked ? Result<void>() : checked.error();
}

Json RulesCommand::toJson(const RuleSet &rules)
{
    Json document = {{"version", rules.version()}};
    document.update(parseJson(rules.toJson()));
    for (Json &rule : document["rules"]) {
        const RuleInfo *info = RuleCatalogue::find(textOf(rule, "id"));
        rule["citation"] = info ? toStd(info->citation()) : std::string();
    }
    return document;
}

void RulesCommand::print(const RuleSet &rules, Output &out)
{
    out.print(tr("Rule set %1").arg(rules.version()));
    Table table({tr("Rule"), tr("On"), tr("Severity"), tr("Parameters"), tr("What it asks")});
    for (int i = 0; i < RuleCatalogue::all().size(); ++i) {
        const RuleInfo &rule = RuleCatalogue::all()[i];
        const RuleSetting &setting = rules.setting(i);
        table.addRow({rule.id, setting.on ? tr("yes") : tr("no"), idOf(setting.severity),
                      parameterText(setting), rule.title});
    }
    out.print(table.toText());
}
