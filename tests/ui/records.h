// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"

/// Small records in which every panel finds something, unknown members everywhere included.
namespace records {

inline Example plan()
{
    return *Example::of(R"({"id":"acute-1","category":"acute","context":{
 "user_profile":{"age":34,"experience_level":"intermediate","training_goal":"run_10_km",
  "competition_timeline":null,"injury_history":["left_ankle 2023"],"sex":"female"},
 "user_history":[
  {"date":"2026-01-05","exercise":"back_squat","weight":100,"weight_unit":"kg","sets":3,"reps":8,
   "rpe":7,"notes":"smooth","tempo":"slow"},
  {"date":"2026-01-19","exercise":"back_squat","weight":110,"weight_unit":"kg","sets":3,"reps":8}],
 "recovery_data":{"sleep_avg_7days":6.4,"sleep_quality":"fair","hrv":{"mean":55}},
 "current_program":{"name":"5/3/1","week":2,"deload_scheduled":null},
 "weekly_volume":{"quad_sets":10},"weather":"cold"},
"user_input":"knee hurts 4/10\nsince monday",
"output":{
 "reasoning_chain":["Sudden onset","Back squat rose 100 to 110 kg over 2 weeks"],
 "assessment":{"injury_detected":true,"confidence":0.90,"confidence_reasoning":"clear",
  "body_part":"knee","body_part_specific":"left_knee","severity":"mild","severity_reasoning":"walks",
  "injury_type":"knee_sprain","injury_subtype":"grade_1","contributing_factors":["load","sleep"],
  "side":"left"},
 "red_flags":{"present":["locking"],"absent":[],"cannot_assess":["pulse"],"note":"n",
  "escalation_triggers":["Swelling in 24 h","Locking"]},
 "differential_diagnoses":[
  {"condition":"knee_sprain","probability":0.7,"distinguishing_features":"f","confidence_reasoning":"r"},
  {"condition":"meniscus","probability":0.3,"distinguishing_features":"g","tests":["mcmurray"]}],
 "affected_exercises":{"avoid_completely":[{"exercise":"lunge","rationale":"depth"}],
  "modify_significantly":[],"safe_to_continue":["bench_press"],"training_status":"reduced"},
 "load_management":{"current_volume":{"quad_sets_per_week":6,"total_leg_sets":12},
  "recommended_volume":{"quad_sets_per_week":4,"total_leg_sets":8,"reduction_percentage":"33%"},
  "reduction_rationale":"rest","progression_plan":{"week_1":"8 sets","note":"easy"},"extra":1},
 "recommendations":{"approach":"calm",
  "immediate_action":[{"action":"relative_rest","duration":"48 h","rationale":"calm down"}],
  "training_modifications":[{"action":"reduce_squat","replacement":"box_squat","load":"70%"},
   "walk more"],
  "recovery_protocol":[{"phase":"days 1-4","focus":"calm","activities":["ice","walk"],
   "expected_outcome":"less pain"}],
  "recovery_timeline_validation":{
   "day_3_checkpoint":{"expected":"<=3/10","if_improved":"a","if_not_improved":"b","if_worse":"c"},
   "week_2_checkpoint":{"expected":"no number","if_improved":"d","if_not_improved":"e",
    "if_worse":"f","note":"g"}},
  "medical_consultation":{"urgency":"routine","specialist":null,"red_flags_requiring_visit":["x"]}},
 "exercise_substitution_library":{"lunge":[{"substitute":"step_up","load_reduction":"50%"}]},
 "response_to_user":"You have a **sprain**.\n\n- rest\n- walk",
 "education":{"tips":["a","b"],"more":{"deep":[{"x":1}]}}},
"metadata":{"batch":"b1","split":"train"}})");
}

inline Example urgent()
{
    return *Example::of(R"({"id":"red-1","category":"red_flag","user_input":"numb",
"output":{"reasoning_chain":["Saddle numbness"],
 "assessment":{"injury_type":"cauda_equina","confidence":0.95,
  "urgent_medical_attention_required":true,"severity":"severe"},
 "red_flags":{"present":["numbness"],"severity":"emergency"},
 "affected_exercises":{"training_status":"STOPPED","avoid_completely":["deadlift"]},
 "recommendations":{"immediate_action":[{"action":"GO","where":"hospital"}],
  "recovery_protocol":[{"phase":"hospital","activities":["MRI"]}],
  "medical_consultation":{"urgency":"NOW"}},
 "response_to_user":"STOP. Go to the emergency department."}})");
}

inline Example questions()
{
    return *Example::of(R"({"category":"ambiguous","user_input":"elbow feels weird",
"output":{"reasoning_chain":["Weird can mean much"],
 "assessment":{"injury_detected":"unclear","confidence":0.4},
 "clarifying_questions":{"priority_high":[{"question":"Which?","rationale":"decides",
  "follow_up_based_on_answer":{"tingling":"ask more"}}],"priority_medium":["When?"]},
 "response_to_user":"Which elbow?"}})");
}

inline Example conversation()
{
    return *Example::of(R"({"id":"mt-1","category":"multi_turn","conversation_history":[
  {"role":"user","content":"knee hurts"},
  {"role":"assistant","content":"where?","reasoning":"place decides"},
  {"role":"user","content":"front","timestamp":"10:00"}],
"final_assessment":{"reasoning_chain":["Front of the knee"],
 "assessment":{"injury_type":"patellofemoral_pain","confidence":0.8},
 "conversation_effectiveness":{"questions_asked":1,"information_gained":["front"],
  "confidence_progression":[{"after_question_1":0.8,"reasoning":"place known"}]},
 "response_to_user":"Your kneecap."}})");
}

inline Example bare()
{
    return *Example::of(R"({"output":{}})");
}

} // namespace records
