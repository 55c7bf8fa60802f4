"""Where talents, roles, thanks, questionnaires and talks are found beyond their boards."""

from django.urls import path

from kring.strengthen import (
    family,
    giving,
    invitation,
    lanes,
    leaving_care,
    questionnaires,
    replies,
    role_design,
    role_papers,
    talents,
    talks,
)

urlpatterns = [
    path("strengthen/talents/went-well", talents.moments_that_went_well, name="went_well"),
    path("strengthen/talents/paper", talents.talents_on_paper, name="talents_on_paper"),
    path("strengthen/roles/design", role_design.begin, name="design_role"),
    path("strengthen/roles/design/<str:entity>/<int:number>", role_design.step, name="role_step"),
    path("strengthen/roles/to-steps/<str:entity>", role_design.to_steps, name="role_to_steps"),
    path("strengthen/giving", giving.giving_and_getting, name="giving"),
    path("strengthen/giving/<str:entity>", giving.meaning_to, name="meaning_to"),
    path("strengthen/roles/paper", role_papers.role_papers, name="role_papers"),
    path("strengthen/lanes", lanes.lanes, name="lanes"),
    path("strengthen/leaving-care", leaving_care.leaving_care, name="leaving_care"),
    path("strengthen/family/<str:entity>/talk", family.talk, name="family_talk"),
    path("strengthen/family/<str:entity>/talk/<str:who>", family.voice, name="family_voice"),
    path(
        "strengthen/circle/<str:entity>/invitation",
        invitation.invitation,
        name="meeting_invitation",
    ),
    path("strengthen/talks", talks.talks, name="talks"),
    path("strengthen/cards/<slug:code>", replies.deck, name="reply_deck"),
    path("strengthen/cards/<slug:code>/worker", replies.for_workers, name="reply_workers"),
    path("strengthen/cards/<slug:code>/<int:number>", replies.card, name="reply_card"),
    path("strengthen/questions", questionnaires.questionnaires, name="questionnaires"),
    path(
        "strengthen/questions/done/<str:entity>",
        questionnaires.result,
        name="questionnaire_result",
    ),
    path("strengthen/questions/<slug:code>", questionnaires.fill_in, name="questionnaire"),
]
of_a_house = [
    path("questionnaires", questionnaires.question_packs, name="question_packs"),
]
