// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/scenes/stageproject.h"

#include "model/storage/viewstore.h"
#include "model/workspace/checkjob.h"
#include "tests/support/bench.h"
#include "tests/support/samplerecords.h"

#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace staged {

const QString flawed = u"acute-x01"_s;
const QString texts = u"acute-0001"_s;

} // namespace staged

namespace {

QByteArray textRecord()
{
    return R"({"id":"acute-0001","category":"acute","context":{"user_profile":{"age":34,)"
           R"("injury_history":["left_ankle 2023"]},"user_history":[{"date":"2026-01-05",)"
           R"("exercise":"back_squat","weight":100,"weight_unit":"kg","sets":3,"reps":8,"rpe":7}]},)"
           R"("user_input":"My kn\u0435e hurts,\u00a04/10.\u200b \u202Ereversed\u202C and )"
           R"(\u05db\u05d0\u05d1 \u05d1\u05d1\u05e8\u05da. Could it be DOMS?",)"
           R"("output":{"reasoning_chain":[)"
           R"("Sharp pain at once speaks against delayed onset muscle soreness",)"
           R"("Back squat at 100 kg, RPE 7","A knee sprain or a meniscus tear fits the twist"],)"
           R"("assessment":{"injury_detected":true,"confidence":0.9,"confidence_reasoning":"clear",)"
           R"("severity":"mild","severity_reasoning":"walks","injury_type":"knee_sprain"},)"
           R"("differential_diagnoses":[{"condition":"knee_sprain","probability":0.7,)"
           R"("distinguishing_features":"twist, swelling","confidence_reasoning":"r"},)"
           R"({"condition":"meniscus_tear","probability":0.2,)"
           R"("distinguishing_features":"locking, unlike a knee sprain",)"
           R"("confidence_reasoning":"r"},)"
           R"({"condition":"delayed_onset_muscle_soreness","probability":0.1,)"
           R"("distinguishing_features":"both sides","confidence_reasoning":"r"}],)"
           R"("recommendations":{"training_modifications":[{"action":"substitute_back_squat",)"
           R"("replacement":"leg_press","load":"60%"}]},)"
           R"("response_to_user":"You have a **knee sprain**, most likly of the medial ligement.)"
           R"(\n\n- Rest for 48\u00a0h and elevate\n- Colour and haematoma are normal, )"
           R"(supraspinatus too\n- No sholder press\u00ad\n\n)"
           R"(A meniscus tear would lock; DOMS would ache on both sides."}})"
           "\n";
}

QByteArray sampleFile(const QString &name)
{
    QFile file(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

/// Two that the checks can mend a lot in.
QByteArray flawedRecords()
{
    const QByteArrayList lines = sampleFile(u"acute-chronic.jsonl"_s).split('\n');
    QByteArray flawed;
    for (int i = 0; i < 2; ++i) {
        QByteArray line = lines[i];
        const auto at = line.indexOf("\"confidence\":");
        const auto end = line.indexOf(',', at);
        line.replace(at, end - at, "\"confidence\": 92");
        line.replace("acute-s0", "acute-x0");
        flawed += line.replace("\"probability\": 0.2", "\"probability\": 0.6") + '\n';
    }
    return flawed;
}

void import(Project &project, const QString &file, OnConflict onConflict)
{
    BatchImport import(project, {{}, onConflict, u"A. Keller"_s, Bench::now()});
    if (!import.run(file, [](const ImportProgress &) { return true; }))
        qFatal("cannot import %s", qPrintable(file));
}

class StagedProject
{
public:
    StagedProject()
    {
        auto project = Project::create(path(), Bench::now(), RuleSet()).value();
        const QDir samples(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples"));
        for (const QFileInfo &file : samples.entryInfoList(QDir::Files, QDir::Name))
            import(*project, file.filePath(), OnConflict::List);
        importLeftovers(*project);
        decide(*project);
        ViewStore views(project->database());
        if (!views.add(u"Old knees, low confidence"_s, u"knee confidence:<0.7"_s) ||
            !views.add(u"To be asked about"_s, u"is:flagged status:pending"_s))
            qFatal("cannot save a search");
        if (!CheckJob(*project).run([](const CheckProgress &) { return true; }))
            qFatal("cannot check");
    }

    QString path() const { return m_folder.filePath(u"stage.rounds"_s); }

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    void importLeftovers(Project &project) const
    {
        import(project, write(u"flawed-2026-11-20.jsonl"_s, flawedRecords()), OnConflict::List);
        import(project, write(u"texts-2026-11-20.jsonl"_s, textRecord()), OnConflict::List);
        const QByteArray good = sampleFile(u"acute-chronic.jsonl"_s);
        import(project,
               write(u"acute-chronic-2.jsonl"_s, QByteArray(good).replace("moderate", "severe")),
               OnConflict::List);
        QByteArray broken = good;
        broken.replace("\"age\":34", "\"age\":34,").replace("acute-s0", "acute-t0");
        broken += QByteArray(good).replace("mild", "m\xefld").replace("-s0", "-u0");
        import(project, write(u"acute-chronic-3.jsonl"_s, broken), OnConflict::List);
    }

    /// A bit of everything that a desk can do, not with the examples that are looked at first.
    static void decide(Project &project)
    {
        ReviewSession session(project, &Bench::now);
        session.setReviewer({u"A. Keller"_s, u"physiotherapist"_s, u"PT, DPT"_s});
        const auto on = [&session](const QString &label) { session.openLabel(label); };
        on(u"chronic-s03"_s);
        session.setFlag(true);
        session.decide({Verdict::Approve, {}, {}});
        on(u"chronic-s04"_s);
        session.decide({Verdict::Reject, {u"incomplete"_s, u"language"_s}, {}});
        on(u"doms-s04"_s);
        session.decide({Verdict::SecondOpinion, {}, u"Is the second lift meant?"_s});
        on(u"tendinitis-s04"_s);
        session.decide({Verdict::Approve, {}, {}});
    }

    QTemporaryDir m_folder;
};

} // namespace

QString stageProject()
{
    static const StagedProject project;
    return project.path();
}
